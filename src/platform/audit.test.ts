import { sql } from "kysely";
import { expect, test } from "vitest";
import { sealAudit, verifyAudit } from "./audit.ts";
import { connectPglite } from "./db/connect.ts";
import { deleteExpired } from "./db/delete-expired.ts";
import { migratedPglite } from "../../tests/pglite.ts";

const NOW = new Date("2026-10-14T02:00:00Z");

test("seals chain, survive a restore elsewhere, and show what was changed, removed or slipped in", async () => {
  const c = await migratedPglite();
  const add = (n: number) =>
    sql`insert into audit (pada, pelaku, operasi, rincian) select ${NOW}, 'uji', 'uji', jsonb_build_object('n', g) from generate_series(1, ${sql.lit(n)}) g`.execute(
      c.db,
    );
  expect(await sealAudit(c.db, NOW)).toBeNull();
  await add(3);
  expect(await sealAudit(c.db, NOW)).toBe(1);
  expect(await sealAudit(c.db, NOW)).toBeNull();
  await add(2);
  expect(await sealAudit(c.db, NOW)).toBe(2);
  expect(await verifyAudit(c.db)).toMatchObject({ utuh: true, segel: 2, catatan: 5, belumDisegel: 0 });

  const copy = await connectPglite(null, await c.pglite?.dumpDataDir("none"));
  await sql`insert into audit (pada, pelaku, operasi) values (${NOW}, 'uji', 'uji')`.execute(copy.db);
  expect(await verifyAudit(copy.db)).toMatchObject({ utuh: true, belumDisegel: 1 });
  expect(await sealAudit(copy.db, NOW)).toBe(3);
  await copy.close();

  const quietly = async (statement: string) => {
    await sql.raw("set session_replication_role = replica").execute(c.db);
    await sql.raw(statement).execute(c.db);
    await sql.raw("set session_replication_role = origin").execute(c.db);
  };
  await quietly("delete from audit where id = 5");
  expect(await verifyAudit(c.db)).toMatchObject({ utuh: false, rusak: [{ segel: 2, sebab: "Segel memuat 2 catatan, sekarang ada 1." }] });
  await quietly("insert into audit (id, pada, pelaku, operasi) overriding system value values (5, now(), 'penyusup', 'uji')");
  expect(await verifyAudit(c.db)).toMatchObject({ utuh: false, rusak: [{ segel: 2, sebab: "Isi catatan berbeda dari saat disegel." }] });
  await c.close();
});

test("what has served its time is removed, the rest stays", async () => {
  const c = await migratedPglite();
  await sql`insert into permintaan (id, pelaku, operasi, masukan_sha256, dibuat_pada) values ('lama-sekali', 'a', 'b', 'c', '2026-10-01'), ('baru-saja', 'a', 'b', 'c', '2026-10-13')`.execute(
    c.db,
  );
  await sql`insert into percobaan_masuk (nip, alamat_ip, pada) values ('1', '-', '2026-10-01'), ('1', '-', '2026-10-14T01:00:00Z')`.execute(c.db);
  await deleteExpired(c.db, NOW);
  expect(await c.db.selectFrom("permintaan").select("id").execute()).toEqual([{ id: "baru-saja" }]);
  expect(await c.db.selectFrom("percobaan_masuk").select("nip").execute()).toHaveLength(1);
  await c.close();
});
