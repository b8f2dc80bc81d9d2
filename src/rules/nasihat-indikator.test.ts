import { describe, expect, test } from "vitest";
import { nasihatIndikator } from "./nasihat-indikator.ts";
import type { IndikatorUntukDiperiksa, SkpUntukDiperiksa } from "./skp-diperiksa.ts";

const SKP: SkpUntukDiperiksa = {
  keluarga: "JA_JF",
  pendekatan: "KUANTITATIF",
  jenisJabatan: "PELAKSANA",
  rhk: [],
  lampiran: { DUKUNGAN_SUMBER_DAYA: [], SKEMA_PERTANGGUNGJAWABAN: [], KONSEKUENSI: [] },
};
const saran = (teks: string, target: string | null, ubah: Partial<IndikatorUntukDiperiksa> = {}, skp: Partial<SkpUntukDiperiksa> = {}) =>
  nasihatIndikator({ ...SKP, ...skp }, "UTAMA", "i", { aspek: null, perspektif: null, teks, target, ...ubah });
const ringkas = (...isi: Parameters<typeof saran>) => saran(...isi).map(({ path, kode }) => `${path} ${kode}`);

describe("saran menyebut cara memperbaiki", () => {
  test("persentase tanpa satuan menawarkan target yang tinggal dipakai", () => {
    expect(saran("Persentase siswa yang hadir", "90–95")).toMatchObject([
      { path: "i.target", kode: "TANPA_SATUAN", teks: "90–95 apa? Tambahkan satuannya: persen.", contoh: "90–95%" },
    ]);
  });
  test("target di bawah tahun lalu menyebut angka tahun lalu", () => {
    const lalu = { tahun: 2025, nilai: 96.5, satuan: "%" };
    expect(saran("Persentase siswa yang naik kelas", "90%", { lalu })).toMatchObject([
      { path: "i.target", teks: "Tahun 2025 Anda mencapai 96,5%. Target tahun ini di bawahnya; jelaskan alasannya atau sesuaikan." },
    ]);
    expect(ringkas("Persentase siswa yang naik kelas", "90–97%", { lalu })).toEqual([]);
    expect(ringkas("Persentase siswa yang naik kelas", "90%", { lalu, arah: "RENTANG" })).toEqual([]);
  });
  test("patokan tidak ditanya bila realisasi tahun lalu diketahui", () => {
    expect(ringkas("Kenaikan penerimaan parkir", "5–10%")).toEqual(["i.teks TANPA_PATOKAN"]);
    expect(ringkas("Kenaikan penerimaan parkir", "5–10%", { lalu: { tahun: 2025, nilai: 4, satuan: "%" } })).toEqual([]);
  });
});

describe("satu kelemahan disebut sekali", () => {
  test.each([
    ["Meningkatkan kualitas pelayanan", "100%", ["i.teks KATA_KERJA_KABUR"]],
    ["Melaksanakan kegiatan", "12", ["i.teks INDIKATOR_AKTIVITAS"]],
    ["Persentase pelayanan", "0%", ["i.target TARGET_NOL"]],
    ["Persentase pelayanan", "-5%", ["i.target TARGET_TIDAK_WAJAR"]],
  ])("“%s”, %s", (teks, target, kode) => expect(ringkas(teks, target)).toEqual(kode));
});

describe("batas target", () => {
  test.each([
    ["Jumlah hari layanan", "90–80 hari", ["i.target TARGET_TIDAK_WAJAR"]],
    ["Masa simpan arsip", "24 bulan", []],
    ["Lama penyusunan", "12 bulan", []],
    ["Nilai skala lima", "5,2 dari skala 5", ["i.target TARGET_TIDAK_WAJAR"]],
    ["Tanggal laporan", "30 April", []],
    ["Persentase peningkatan pengunjung dibandingkan tahun lalu", "120%", []],
    ["Jumlah kecelakaan", "0 kejadian", []],
  ])("“%s”, %s", (teks, target, kode) => expect(ringkas(teks, target)).toEqual(kode));

  test("nol persen kesalahan boleh bila menyangkut nyawa, dan bagi JPT", () => {
    expect(ringkas("Persentase kesalahan transfusi darah", "0%")).toEqual(["i.target TARGET_NOL"]);
    expect(ringkas("Persentase kesalahan transfusi darah", "0%", { menyangkut: "NYAWA" })).toEqual([]);
    expect(ringkas("Persentase kesalahan transfusi darah", "0%", {}, { keluarga: "JPT" })).toEqual([]);
  });
});

test("ukuran seluruh kota hanya diingatkan kepada pelaksana dan fungsional", () => {
  expect(ringkas("Indeks reformasi birokrasi Kota Medan", "75")).toEqual(["i.teks LUAR_KENDALI"]);
  for (const jenisJabatan of ["JPT", "ADMINISTRATOR", "PENGAWAS", null] as const)
    expect(ringkas("Indeks reformasi birokrasi Kota Medan", "75", {}, { jenisJabatan })).toEqual([]);
});

test("pada pendekatan kualitatif angka dan kata kerja tidak diminta, waktu yang kabur tetap", () => {
  const kualitatif = { pendekatan: "KUALITATIF" } as const;
  expect(ringkas("Menggunakan metode belajar yang menarik", null, {}, kualitatif)).toEqual([]);
  expect(ringkas("Surat dibalas dengan segera", null, {}, kualitatif)).toEqual(["i.teks TANPA_WAKTU"]);
});
