import { sql } from "kysely";
import { expect, test } from "vitest";
import { world } from "../../../tests/world.ts";

const ORANG = { nip: "19880312 201101 2 001", nama: "Sari Rahmadani" };

test("pada basis data kosong, administrator pertama mendapat unit, peran, dan kode yang dapat dipakai; sesudahnya tidak ada yang kedua", async () => {
  const w = await world();
  const { db } = w.connection;
  await sql`truncate unit, pegawai, akun cascade`.execute(db);
  const sistem = w.terang.callAs({ jenis: "SISTEM", nama: "baris-perintah" });
  await expect(sistem("akun.pertama", { nip: "123", nama: "A" })).rejects.toMatchObject({
    errors: [{ path: "nip", message: expect.stringContaining("18 angka") }],
  });
  const { kode, nip } = await sistem("akun.pertama", ORANG);
  expect(await db.selectFrom("unit").select(["jenis", "nama"]).execute()).toEqual([{ jenis: "PEMKO", nama: "Pemerintah Kota Medan" }]);
  expect((await db.selectFrom("peran").select("peran").execute()).map(({ peran }) => peran).toSorted()).toEqual(["ADMIN", "PENGELOLA_KINERJA"]);
  expect(await db.selectFrom("audit").select(["operasi", "pelaku"]).execute()).toEqual([{ operasi: "akun.pertama", pelaku: "sistem:baris-perintah" }]);
  expect(await w.publik.call("akun.pakaiKode", { nip, kode, sandiBaru: "kapal lewat sungai deli" })).toMatchObject({ nama: "Sari Rahmadani" });
  await expect(sistem("akun.pertama", { ...ORANG, nip: "199001012015031009" })).rejects.toMatchObject({ code: "ADMIN_SUDAH_ADA" });
});

test("tidak seorang pun menjadikan dirinya administrator pertama lewat pintu", async () => {
  const w = await world();
  for (const siapa of [w.sari, w.hendra]) await expect(siapa.call("akun.pertama", ORANG)).rejects.toMatchObject({ status: 403 });
  await expect(w.publik.call("akun.pertama", ORANG)).rejects.toMatchObject({ status: 401 });
});
