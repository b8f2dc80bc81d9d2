import { sql } from "kysely";
import { expect, test } from "vitest";
import { sealAudit } from "#platform/audit.ts";
import { evaluasiTerbuka } from "../../../tests/evaluasi-terbuka.ts";
import { world } from "../../../tests/world.ts";

test("inspektorat memeriksa segel; catatan yang diubah diam-diam ditemukan", async () => {
  const w = await world();
  const { db } = w.connection;
  const { evaluasiId } = await evaluasiTerbuka(w);
  await w.budi.call("evaluasi.simpanRating", { evaluasiId, versi: 1, hasilKerja: "SESUAI", perilakuKerja: null });
  expect(await w.meutia.call("audit.verifikasi", {})).toMatchObject({ utuh: true, segel: 0, belumDisegel: 1 });
  await sealAudit(db, w.clock.now());
  expect(await w.meutia.call("audit.verifikasi", {})).toMatchObject({ utuh: true, segel: 1, catatan: 1, belumDisegel: 0, rusak: [] });

  await expect(sql`update audit set rincian = '{}'`.execute(db)).rejects.toThrow("tidak dapat diubah");
  await sql.raw("alter table audit disable trigger audit_tetap").execute(db);
  await sql`update audit set rincian = jsonb_set(rincian, '{hasilKerja}', '"DIATAS"')`.execute(db);
  await sql.raw("alter table audit enable trigger audit_tetap").execute(db);
  expect(await w.meutia.call("audit.verifikasi", {})).toMatchObject({ utuh: false, rusak: [{ segel: 1, sebab: "Isi catatan berbeda dari saat disegel." }] });
});

test("verifikasi audit hanya untuk inspektorat", async () => {
  const w = await world();
  for (const siapa of [w.sari, w.budi, w.hendra, w.zulkifli]) await expect(siapa.call("audit.verifikasi", {})).rejects.toMatchObject({ status: 404 });
  await expect(w.publik.call("audit.verifikasi", {})).rejects.toMatchObject({ code: "BELUM_MASUK" });
});
