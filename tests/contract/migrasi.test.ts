import { sql } from "kysely";
import { expect, test } from "vitest";
import { connectPglite } from "#platform/db/connect.ts";
import { migrate, splitStatements } from "#platform/db/migrate.ts";
import { world } from "../world.ts";

test("migrations apply once and are then up to date", async () => {
  const connection = await connectPglite(null);
  const first = await migrate(connection.db);
  expect(first.length).toBeGreaterThan(5);
  expect(await migrate(connection.db)).toEqual([]);
  await connection.close();
}, 120_000);

test("a migration is split outside quotes, dollar quotes and comments", () => {
  expect(splitStatements("select ';'; -- a;b\ncreate function f() returns int language sql as $$ select 1; $$; select 2")).toHaveLength(3);
});

test("both drivers return the same types", async () => {
  const { connection } = await world();
  const { rows } = await sql<
    Record<string, unknown>
  >`select '2026-10-14'::date as d, 5::int8 as i, count(*) as n, 1.50::numeric as q, '2026-10-14T01:00:00Z'::timestamptz as t, '{"a":1}'::jsonb as j, '\\x01'::bytea as b from (values (1)) v`.execute(
    connection.db,
  );
  expect(rows[0]).toMatchObject({ d: "2026-10-14", i: 5, n: 1, q: "1.50", j: { a: 1 } });
  expect(rows[0]?.t).toBeInstanceOf(Date);
  expect(rows[0]?.b).toBeInstanceOf(Uint8Array);
});

test("the audit cannot be changed or emptied", async () => {
  const { connection, sari } = await world();
  await sari.call("skp.mulai", {});
  for (const statement of ["update audit set operasi = 'x'", "delete from audit", "truncate audit", "delete from audit_segel"]) {
    const run = sql.raw(statement).execute(connection.db);
    if (statement.includes("segel")) await expect(run.then(() => "kosong")).resolves.toBe("kosong");
    else await expect(run).rejects.toThrow(/tidak dapat diubah/);
  }
});

test("the same submission sent twice acts once, and another content under its number is refused", async () => {
  const { sari, connection } = await world();
  const permintaanId = "kiriman-0001";
  const first = await sari.call("skp.mulai", { pendekatan: "KUANTITATIF" }, { permintaanId });
  expect(await sari.call("skp.mulai", { pendekatan: "KUANTITATIF" }, { permintaanId })).toEqual(first);
  expect(await connection.db.selectFrom("skp").selectAll().execute()).toHaveLength(1);
  await expect(sari.call("skp.mulai", { pendekatan: "KUALITATIF" }, { permintaanId })).rejects.toMatchObject({ code: "PERMINTAAN_BERBEDA" });
});
