import { expect, test } from "vitest";
import { ALASAN, evaluasiTerbuka } from "../../../tests/evaluasi-terbuka.ts";
import { world } from "../../../tests/world.ts";

test("pengelola melihat unit yang pemimpinnya menilai, dengan periode yang belum punya capaian", async () => {
  const w = await world();
  await evaluasiTerbuka(w, "sari", { capaian: null });
  const daftar = await w.hendra.call("capaianOrganisasi.daftar", {});
  expect(daftar.periode.map((one) => [one.triwulan, one.dibutuhkan])).toEqual([
    ["I", "2026-04-06"],
    ["II", "2026-07-06"],
    ["III", "2026-10-12"],
    ["IV-AKHIR", "2026-12-28"],
  ]);
  expect(daftar.unit).toMatchObject([{ nama: "UPT Puskesmas Uji", pemimpin: ["dr. Budi Nasution"], jumlahDinilai: 1, capaian: [] }]);
  expect(daftar.unit[0]?.belum).toHaveLength(4);
  expect((await w.budi.call("capaianOrganisasi.daftar", {})).unit).toEqual([]);
});

test("capaian ditetapkan, lalu diubah hanya dengan versi terakhir", async () => {
  const w = await world();
  await evaluasiTerbuka(w, "sari", { capaian: null });
  const isi = { unitId: w.cast.unit.puskesmas, periodeEvaluasiId: w.cast.periodeEvaluasi.III, capaian: "BAIK", dasar: "Laporan triwulan III" } as const;
  expect(await w.hendra.call("capaianOrganisasi.tetapkan", isi)).toMatchObject({
    capaian: "BAIK",
    versi: 1,
    ditetapkanOleh: "Hendra Ginting",
    evaluasiTetap: 0,
    keterangan: null,
  });
  await expect(w.hendra.call("capaianOrganisasi.tetapkan", isi)).rejects.toMatchObject({
    code: "DATA_SUDAH_BERUBAH",
    detail: { oleh: "Hendra Ginting", versi: 1 },
  });
  expect(await w.hendra.call("capaianOrganisasi.tetapkan", { ...isi, versi: 1, capaian: "ISTIMEWA" })).toMatchObject({ capaian: "ISTIMEWA", versi: 2 });
  await expect(w.hendra.call("capaianOrganisasi.tetapkan", { ...isi, versi: 1 })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  await expect(w.hendra.call("capaianOrganisasi.tetapkan", { ...isi, versi: 2, dasar: " " })).rejects.toMatchObject({
    code: "MASUKAN_TIDAK_SAH",
    errors: [{ path: "dasar" }],
  });
  expect((await w.hendra.call("capaianOrganisasi.daftar", { tahun: 2026 })).unit[0]?.capaian).toMatchObject([{ capaian: "ISTIMEWA", versi: 2 }]);
});

test("perubahan capaian tidak menyentuh evaluasi yang sudah ditetapkan, dan itu dikatakan", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, hasilKerja: "SESUAI", perilakuKerja: "SESUAI", ...ALASAN });
  const ubah = await w.hendra.call("capaianOrganisasi.tetapkan", {
    unitId: w.cast.unit.puskesmas,
    periodeEvaluasiId: w.cast.periodeEvaluasi.III,
    versi: 1,
    capaian: "KURANG",
    dasar: "Koreksi laporan",
  });
  expect(ubah.evaluasiTetap).toBe(1);
  expect(ubah.keterangan).toContain("tetap memakai capaian sebelumnya");
  expect((await w.sari.call("evaluasi.mengapa", { evaluasiId })).pertimbangan.capaian).toBe("BAIK");
});

test("hanya pengelola unit itu atau di atasnya yang menetapkan; bagi yang lain unit itu tidak ada di sini", async () => {
  const w = await world();
  await w.connection.db
    .insertInto("peran")
    .values({ pegawai_id: w.lain.pegawaiId, peran: "PENGELOLA_KINERJA", unit_id: w.cast.unit.camat, mulai: "2026-01-01" })
    .execute();
  const isi = { unitId: w.cast.unit.puskesmas, periodeEvaluasiId: w.cast.periodeEvaluasi.III, capaian: "BAIK", dasar: "Laporan" } as const;
  for (const siapa of [w.budi, w.sari, w.meutia, w.lain]) await expect(siapa.call("capaianOrganisasi.tetapkan", isi)).rejects.toMatchObject({ status: 404 });
  await expect(w.hendra.call("capaianOrganisasi.tetapkan", { ...isi, periodeEvaluasiId: w.cast.unit.dinkes })).rejects.toMatchObject({ status: 404 });
});
