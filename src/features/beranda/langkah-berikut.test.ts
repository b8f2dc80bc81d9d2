import { describe, expect, test } from "vitest";
import type { Fakta, FaktaEvaluasi, FaktaPegawai, FaktaPengelola, FaktaPenilai } from "./langkah.ts";
import { langkahBerikut } from "./langkah-berikut.ts";

const HARI = "2026-10-14";
const evaluasi = (ubah: Partial<FaktaEvaluasi> = {}): FaktaEvaluasi => ({
  id: "e3",
  periode: "Triwulan III 2026",
  status: "TERBUKA",
  penilai: "dr. Budi",
  atasan: "dr. Yusnidar",
  catatSampai: "2026-10-16",
  buka: "2026-10-12",
  tutup: "2026-10-26",
  tenggat: { penyampaian: null, pengembalian: null, keberatan: null },
  isFinal: false,
  ...ubah,
});
const SKP = {
  id: "s1",
  status: "DITETAPKAN",
  penilai: "dr. Budi",
  penetap: "dr. Budi",
  batas: "2026-01-31",
  alasanKembali: null,
  jumlahRhk: 4,
  diajukanPada: null,
  perubahan: null,
  pengganti: null,
  pindah: null,
} as const;
const pegawai = (ubah: Partial<FaktaPegawai> = {}): FaktaPegawai => ({
  tahun: 2026,
  batasSkp: "2026-01-31",
  skp: SKP,
  catat: [],
  bulanBerjalan: null,
  tiket: [],
  serahTerima: [],
  evaluasi: [],
  ...ubah,
});
const catat = { bulan: "2026-09", terisi: 1, jumlah: 4, catatSampai: "2026-10-16", tutup: "2026-10-26", evaluasiId: "e3" };
const penilai = (ubah: Partial<FaktaPenilai> = {}): FaktaPenilai => ({
  tahun: 2026,
  batasSkp: "2026-01-31",
  skpMenunggu: [],
  perubahanMenunggu: [],
  perubahanEskalasi: [],
  skpEskalasi: [],
  periode: null,
  sampaikan: [],
  terlewat: [],
  ...ubah,
});
const periode = {
  nama: "Triwulan III 2026",
  catatSampai: "2026-10-16",
  buka: "2026-10-12",
  tutup: "2026-10-26",
  laporan: "2026-12-07",
  semua: 9,
  belum: [
    { evaluasiId: "a", nama: "Sari" },
    { evaluasiId: "b", nama: "Dewi" },
  ],
  tanpaUmpanBalik: [],
};
const pengelola = (ubah: Partial<FaktaPengelola> = {}): FaktaPengelola => ({
  periode: { nama: "Triwulan III 2026", selesai: "2026-09-30", buka: "2026-10-12", tutup: "2026-10-26" },
  capaianBelum: [],
  tertahan: [],
  tiket: { jumlah: 0, lewat: 0, batas: null },
  ...ubah,
});
const langkah = (fakta: Partial<Fakta>, hariIni = HARI) =>
  langkahBerikut({ hariIni, pegawai: null, penilai: null, pengelola: null, pimpinan: null, inspektorat: null, ...fakta });

describe("pegawai", () => {
  test.each<[string, Partial<FaktaPegawai>, string, string, string | null, string | null]>([
    ["belum punya SKP, sebelum batas", { skp: null }, "2026-01-12", "MULAI_SKP", "2026-01-31", "/skp"],
    ["belum punya SKP, sesudah batas", { skp: null }, HARI, "MULAI_SKP", "2026-01-31", "/skp"],
    ["periode belum dibuka", { skp: null, batasSkp: null }, HARI, "PERIODE_BELUM_DIBUKA", null, null],
    ["draf", { skp: { ...SKP, status: "DRAF" } }, "2026-01-12", "LENGKAPI_SKP", "2026-01-31", "/skp/s1"],
    [
      "draf yang dikembalikan",
      { skp: { ...SKP, status: "DRAF", alasanKembali: "Tambahkan indikator waktu." } },
      "2026-01-12",
      "PERBAIKI_SKP",
      "2026-01-31",
      "/skp/s1",
    ],
    ["diajukan", { skp: { ...SKP, status: "DIAJUKAN" } }, "2026-01-12", "TUNGGU_PENETAPAN_SKP", "2026-01-31", null],
    ["bulan belum tercatat", { catat: [catat], evaluasi: [evaluasi()] }, HARI, "CATAT_REALISASI", "2026-10-16", "/realisasi/2026-09"],
    ["lewat batas mencatat", { catat: [catat], evaluasi: [evaluasi()] }, "2026-10-19", "CATAT_REALISASI", "2026-10-16", "/realisasi/2026-09"],
    ["sedang dinilai", { evaluasi: [evaluasi()] }, HARI, "TUNGGU_PENILAIAN", "2026-10-26", null],
    ["penilai melewati waktu", { evaluasi: [evaluasi()] }, "2026-10-27", "TUNGGU_ATASAN", null, null],
    [
      "ditetapkan",
      { evaluasi: [evaluasi({ status: "DITETAPKAN", tenggat: { penyampaian: "2026-11-03", pengembalian: null, keberatan: null } })] },
      HARI,
      "TUNGGU_HASIL",
      "2026-11-03",
      null,
    ],
    ["disampaikan", { evaluasi: [evaluasi({ status: "DISAMPAIKAN" })] }, HARI, "TERIMA_HASIL", null, "/hasil/e3"],
    [
      "diterima",
      { evaluasi: [evaluasi({ status: "DITERIMA", tenggat: { penyampaian: null, pengembalian: "2026-11-04", keberatan: "2026-11-04" } })] },
      HARI,
      "TANDA_TANGANI",
      "2026-11-04",
      "/hasil/e3",
    ],
    [
      "selesai semua",
      { evaluasi: [evaluasi({ status: "DIKEMBALIKAN" })], bulanBerjalan: { bulan: "2026-10", catatSampai: "2027-01-11" } },
      HARI,
      "SELESAI",
      "2027-01-11",
      null,
    ],
  ])("%s", (_, ubah, hariIni, kode, hari, ke) => {
    const { utama } = langkah({ pegawai: pegawai(ubah) }, hariIni);
    expect([utama.kode, utama.tenggat?.hari ?? null, utama.tombol?.ke ?? null]).toEqual([kode, hari, ke]);
    expect(utama.jenis === "LAKUKAN").toBe(ke !== null);
  });

  test("alasan pengembalian dan akibat keterlambatan disebut", () => {
    expect(langkah({ pegawai: pegawai({ skp: { ...SKP, status: "DRAF", alasanKembali: "Tambahkan indikator waktu." } }) }).utama.alasan).toContain(
      "“Tambahkan indikator waktu.”",
    );
    expect(langkah({ pegawai: pegawai({ catat: [catat], evaluasi: [evaluasi()] }) }).utama).toMatchObject({
      judul: "Catat realisasi September",
      upaya: "1 dari 4 terisi, sisanya kira-kira 6 menit.",
      tombol: { teks: "Lanjutkan mengisi" },
      bila: { jawab: expect.stringContaining("Senin, 26 Oktober") },
      jalan: {
        label: "Perjalanan Triwulan III 2026",
        tahap: expect.arrayContaining([{ nama: "Catat realisasi", siapa: "Anda, s.d. 16 Oktober", kini: true }]),
      },
    });
  });

  test("setiap perjalanan berisi lima langkah dan satu yang kini", () => {
    for (const status of ["TERBUKA", "DITETAPKAN", "DISAMPAIKAN", "DITERIMA", "DIKEMBALIKAN"] as const) {
      const tahap = langkah({ pegawai: pegawai({ evaluasi: [evaluasi({ status })] }) }).utama.jalan?.tahap ?? [];
      expect([tahap.length, tahap.filter((satu) => satu.kini).length]).toEqual([5, 1]);
    }
  });

  test("hasil kepala daerah final: tanpa keberatan", () => {
    const { utama } = langkah({ pegawai: pegawai({ evaluasi: [evaluasi({ status: "DISAMPAIKAN", isFinal: true })] }) });
    expect(utama.bila?.jawab).toBe("Hasil ini final, jadi tidak ada keberatan.");
    expect(utama.jalan?.tahap[3]?.siapa).toBe("tidak ada, hasilnya final");
  });
});

describe("penilai dan atasan penilai", () => {
  test.each<[string, Partial<FaktaPenilai>, string, string, string | null, string | null]>([
    [
      "SKP menunggu",
      { skpMenunggu: [{ skpId: "s", nama: "Sari", tenggat: "2026-01-31", batas: "2026-01-31" }] },
      "2026-01-20",
      "TETAPKAN_SKP",
      "2026-01-31",
      "/skp/s",
    ],
    [
      "perubahan SKP menunggu",
      { perubahanMenunggu: [{ skpId: "c", nama: "Sari", tenggat: "2026-05-13", batas: "2026-05-13" }] },
      "2026-05-05",
      "TETAPKAN_PERUBAHAN",
      "2026-05-13",
      "/skp/c",
    ],
    ["SKP naik ke atasan", { skpEskalasi: [{ skpId: "s", nama: "Sari", tenggat: null, batas: null }] }, "2026-02-03", "TETAPKAN_SKP_ESKALASI", null, "/skp/s"],
    ["tim belum dinilai", { periode }, HARI, "NILAI_TIM", "2026-10-26", "/penilaian/a"],
    ["belum dibuka", { periode: { ...periode, buka: "2026-10-20" } }, HARI, "SELESAI_PENILAI", "2026-10-20", null],
    [
      "umpan balik kurang, sebelum dibuka",
      { periode: { ...periode, buka: "2026-10-20", tanpaUmpanBalik: ["Sari"] } },
      HARI,
      "BERI_UMPAN_BALIK",
      "2026-10-20",
      "/umpan-balik",
    ],
    [
      "hasil belum disampaikan",
      { sampaikan: [{ evaluasiId: "x", nama: "Sari", penyampaian: "2026-10-20" }] },
      HARI,
      "SAMPAIKAN_HASIL",
      "2026-10-20",
      "/hasil/x",
    ],
    [
      "jendela terlewat",
      { terlewat: [{ nama: "Sari", penilai: "dr. Budi", batas: "2026-11-13" }] },
      "2026-10-28",
      "NILAI_SEBAGAI_ATASAN",
      "2026-11-13",
      "/penilaian",
    ],
    ["semua sudah dinilai", { periode: { ...periode, belum: [] } }, HARI, "SELESAI_PENILAI", null, null],
  ])("%s", (_, ubah, hariIni, kode, hari, ke) => {
    const { utama } = langkah({ penilai: penilai(ubah) }, hariIni);
    expect([utama.kode, utama.tenggat?.hari ?? null, utama.tombol?.ke ?? null]).toEqual([kode, hari, ke]);
  });
});

describe("pengelola, pimpinan, inspektorat", () => {
  test("capaian yang belum ada didahulukan daripada penilai yang tertahan", () => {
    const { utama, lain } = langkah({
      pengelola: pengelola({ capaianBelum: [{ unit: "UPT Puskesmas", dinilai: 9 }], tertahan: [{ penilai: "dr. Budi", unit: "UPT Puskesmas", belum: 4 }] }),
    });
    expect([utama.kode, ...lain.map((satu) => satu.kode)]).toEqual(["TETAPKAN_CAPAIAN", "BANTU_PENILAI"]);
    expect(utama.alasan).toContain("9 orang menunggu");
  });
  test("laporan pegawai menunggu pengelola, yang lewat batas hari ini juga", () => {
    const tiket = { jumlah: 2, lewat: 0, batas: "2026-10-20" };
    expect(langkah({ pengelola: pengelola({ tiket }) }).utama).toMatchObject({
      kode: "JAWAB_TIKET",
      tenggat: { hari: "2026-10-20" },
      tombol: { ke: "/tiket" },
    });
    expect(langkah({ pengelola: pengelola({ tiket: { ...tiket, lewat: 1, batas: "2026-10-12" } }) }).utama).toMatchObject({
      urut: HARI,
      alasan: expect.stringContaining("1 laporan"),
    });
  });
  test("pelapor menunggu jawaban, lalu membacanya", () => {
    const tiket = { id: "t1", nomor: 4, batas: "2026-10-20", penangan: null, dijawab: null };
    expect(langkah({ pegawai: pegawai({ tiket: [tiket] }) }).utama).toMatchObject({ kode: "TUNGGU_TIKET", jenis: "TUNGGU", tenggat: { hari: "2026-10-20" } });
    const dijawab = { ...tiket, penangan: "Hendra", dijawab: "2026-10-13" };
    expect(langkah({ pegawai: pegawai({ tiket: [dijawab] }) }).utama).toMatchObject({
      kode: "BACA_JAWABAN_TIKET",
      alasan: "Hendra menjawab laporan Anda 13 Oktober.",
      tombol: { ke: "/tiket/t1" },
    });
  });
  test("tidak ada yang menunggu", () => {
    expect(langkah({ pengelola: pengelola() }).utama).toMatchObject({ kode: "SELESAI_PENGELOLA", jenis: "SELESAI", tombol: null });
    expect(
      langkah({ pimpinan: { periode: { nama: "Triwulan III 2026", buka: "2026-10-12", tutup: "2026-10-26" }, selesai: 5, jumlah: 9 } }).utama,
    ).toMatchObject({ tenggat: { hari: "2026-10-26" }, alasan: expect.stringContaining("5 dari 9") });
    expect(langkah({ inspektorat: { segel: null, belumDisegel: 3 } }).utama).toMatchObject({ kode: "PERIKSA_AUDIT", tombol: { ke: "/audit" } });
    expect(langkah({}).utama.kode).toBe("TANPA_PERAN");
  });
});

test("beberapa peran: tenggat terdekat dahulu, menunggu sesudah yang dapat dilakukan, selesai tidak disebut", () => {
  const { utama, lain } = langkah({
    pegawai: pegawai({ catat: [catat], evaluasi: [evaluasi()] }),
    penilai: penilai({ periode, sampaikan: [{ evaluasiId: "x", nama: "Rika", penyampaian: "2026-10-15" }] }),
    pimpinan: { periode: null, selesai: 0, jumlah: 0 },
  });
  expect([utama, ...lain].map((satu) => satu.kode)).toEqual(["SAMPAIKAN_HASIL", "CATAT_REALISASI", "NILAI_TIM"]);
});
