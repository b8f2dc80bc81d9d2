import { expect, test } from "vitest";
import { deleteExpired } from "#platform/db/delete-expired.ts";
import { evaluasiTerbuka } from "../../../tests/evaluasi-terbuka.ts";
import { world } from "../../../tests/world.ts";

test("yang membuka data orang lain tercatat dengan peran, benda, dan alasannya; yang miliknya sendiri tidak", async () => {
  const w = await world();
  const { evaluasiId, skpId } = await evaluasiTerbuka(w);
  await w.sari.call("evaluasi.lihat", { evaluasiId });
  await w.sari.call("skp.lihat", { skpId });
  expect(await w.sari.call("jejakAkses.saya", {})).toEqual({ hari: [], perwakilan: [], berikut: null });
  await w.budi.call("evaluasi.lihat", { evaluasiId });
  await w.meutia.call("skp.lihat", { skpId });
  await w.hendra.call("umpanBalik.daftar", { skpId });
  await w.budi.call("evaluasi.daftarTim", {});
  const { hari } = await w.sari.call("jejakAkses.saya", {});
  expect(hari).toHaveLength(1);
  expect(hari[0]?.catatan.map((one) => [one.pelaku.nama, one.sebagai, one.apa])).toEqual([
    ["Hendra Ginting", "pengelola kinerja unit", "umpan balik 2026"],
    ["Meutia Pohan", "inspektorat", "SKP 2026"],
    ["dr. Budi Nasution", "pejabat penilai", "evaluasi triwulan III 2026"],
  ]);
  expect(hari[0]?.catatan[2]?.dasar?.pasal).toContain("Pasal 24");
  expect(hari[0]?.catatan[1]?.alasan).toContain("hanya membaca");
  expect((await w.budi.call("jejakAkses.saya", {})).hari).toEqual([]);
});

test("paling banyak satu catatan tiap jam untuk orang dan data yang sama, juga dari dua proses", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  const jumlah = async () => (await w.connection.db.selectFrom("jejak_akses").select("id").execute()).length;
  for (let n = 0; n < 5; n += 1) await w.budi.call("evaluasi.lihat", { evaluasiId });
  expect(await jumlah()).toBe(1);
  // another process does not know what this one wrote
  const { recordLook } = await import("#platform/access/trail.ts");
  const { lihat } = await import("#features/evaluasi/lihat.ts");
  const lain = w.connection.db.withPlugin({ transformQuery: ({ node }) => node, transformResult: async ({ result }) => result });
  const budi = { jenis: "PEGAWAI", pegawaiId: w.budi.pegawaiId, akunId: w.budi.akunId, nama: w.budi.nama } as const;
  await recordLook(lain, lihat.tercatat ?? never(), lihat.access as never, budi, { evaluasiId }, w.clock.now(), "2026-10-14");
  expect(await jumlah()).toBe(1);
  w.clock.set(new Date(w.clock.now().getTime() + 3_600_000).toISOString());
  await w.budi.call("evaluasi.lihat", { evaluasiId });
  expect(await jumlah()).toBe(2);
});

function never(): never {
  throw new Error("Operasi ini harus tercatat.");
}

test("yang ditolak tidak tercatat, dan bila catatan tidak dapat ditulis, data tidak diberikan", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  await expect(w.lain.call("evaluasi.lihat", { evaluasiId })).rejects.toMatchObject({ status: 404 });
  await expect(w.admin.call("evaluasi.lihat", { evaluasiId })).rejects.toMatchObject({ status: 404 });
  await expect(w.budi.call("evaluasi.mengapa", { evaluasiId })).rejects.toMatchObject({ code: "HASIL_BELUM_TERSEDIA" });
  expect((await w.sari.call("jejakAkses.saya", {})).hari).toEqual([]);
  await w.connection.db.schema.alterTable("jejak_akses").renameTo("jejak_akses_hilang").execute();
  try {
    await expect(w.budi.call("evaluasi.lihat", { evaluasiId })).rejects.toThrow("jejak_akses");
  } finally {
    await w.connection.db.schema.alterTable("jejak_akses_hilang").renameTo("jejak_akses").execute();
  }
});

test("dikelompokkan per hari, dibuka halaman demi halaman, dan dihapus sesudah dua tahun", async () => {
  const w = await world();
  const { skpId } = await evaluasiTerbuka(w);
  for (let n = 0; n < 35; n += 1) {
    w.clock.set(new Date(Date.parse("2026-10-14T00:00:00Z") + n * 3_600_000).toISOString());
    await w.budi.call("skp.lihat", { skpId });
  }
  const satu = await w.sari.call("jejakAkses.saya", {});
  expect(satu.hari.map((one) => [one.tanggal, one.catatan.length])).toEqual([
    ["2026-10-15", 18],
    ["2026-10-14", 12],
  ]);
  const dua = await w.sari.call("jejakAkses.saya", { sebelum: satu.berikut ?? "" });
  expect(dua.hari.map((one) => [one.tanggal, one.catatan.length])).toEqual([["2026-10-14", 5]]);
  expect(dua.berikut).toBeNull();
  await expect(w.sari.call("jejakAkses.saya", { sebelum: "x" })).rejects.toMatchObject({ code: "MASUKAN_TIDAK_SAH" });
  await expect(w.publik.call("jejakAkses.saya", {})).rejects.toMatchObject({ code: "BELUM_MASUK" });
  await deleteExpired(w.connection.db, new Date("2028-10-14T12:00:00Z"));
  expect((await w.sari.call("jejakAkses.saya", {})).hari.flatMap((one) => one.catatan)).toHaveLength(23);
});
