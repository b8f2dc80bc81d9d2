import { idDari } from "./acak.ts";

export type TriwulanKota = {
  readonly id: string;
  readonly triwulan: "I" | "II" | "III" | "IV-AKHIR";
  readonly mulai: string;
  readonly selesai: string;
  readonly catat_sampai: string;
  readonly buka: string;
  readonly tutup: string;
};

export const PERIODE = { id: idDari("periode:2026"), tahun: 2026, mulai: "2026-01-01", selesai: "2026-12-31", batas_skp: "2026-01-31" } as const;

const triwulan = (nama: TriwulanKota["triwulan"], mulai: string, selesai: string, catat_sampai: string, buka: string, tutup: string): TriwulanKota => ({
  id: idDari(`periode_evaluasi:2026:${nama}`),
  triwulan: nama,
  mulai,
  selesai,
  catat_sampai,
  buka,
  tutup,
});

export const TRIWULAN_2026 = [
  triwulan("I", "2026-01-01", "2026-03-31", "2026-04-16", "2026-04-13", "2026-04-27"),
  triwulan("II", "2026-04-01", "2026-06-30", "2026-07-16", "2026-07-13", "2026-07-27"),
  triwulan("III", "2026-07-01", "2026-09-30", "2026-10-16", "2026-10-12", "2026-10-26"),
  triwulan("IV-AKHIR", "2026-10-01", "2026-12-31", "2027-01-11", "2026-12-28", "2027-01-29"),
] as const;

/** The clocks as the migration sets them. */
export const TENGGAT = { JAWAB_PERUBAHAN: 7, ALIH_PERUBAHAN: 0, SKP_JABATAN_BARU: 20 } as const;

const SUMBER = "SKB 3 Menteri, perlu diperiksa";
const libur = (tanggal: string, nama: string, is_cuti_bersama = false) => ({ tanggal, nama, is_cuti_bersama, sumber: SUMBER });

export const HARI_LIBUR = [
  libur("2026-01-01", "Tahun Baru 2026 Masehi"),
  libur("2026-01-16", "Isra Mikraj Nabi Muhammad saw."),
  libur("2026-02-16", "Cuti bersama Tahun Baru Imlek", true),
  libur("2026-02-17", "Tahun Baru Imlek 2577 Kongzili"),
  libur("2026-03-18", "Cuti bersama Hari Suci Nyepi", true),
  libur("2026-03-19", "Hari Suci Nyepi, Tahun Baru Saka 1948"),
  libur("2026-03-20", "Cuti bersama Idulfitri", true),
  libur("2026-03-21", "Idulfitri 1447 Hijriah"),
  libur("2026-03-22", "Idulfitri 1447 Hijriah, hari kedua"),
  libur("2026-03-23", "Cuti bersama Idulfitri", true),
  libur("2026-03-24", "Cuti bersama Idulfitri", true),
  libur("2026-04-03", "Wafat Yesus Kristus"),
  libur("2026-04-05", "Kebangkitan Yesus Kristus (Paskah)"),
  libur("2026-05-01", "Hari Buruh Internasional"),
  libur("2026-05-14", "Kenaikan Yesus Kristus"),
  libur("2026-05-15", "Cuti bersama Kenaikan Yesus Kristus", true),
  libur("2026-05-27", "Iduladha 1447 Hijriah"),
  libur("2026-05-28", "Cuti bersama Iduladha", true),
  libur("2026-05-31", "Hari Raya Waisak 2570"),
  libur("2026-06-01", "Hari Lahir Pancasila"),
  libur("2026-06-16", "Tahun Baru Islam 1448 Hijriah"),
  libur("2026-08-17", "Hari Kemerdekaan Republik Indonesia"),
  libur("2026-08-25", "Maulid Nabi Muhammad saw."),
  libur("2026-12-24", "Cuti bersama Natal", true),
  libur("2026-12-25", "Hari Raya Natal"),
  libur("2027-01-01", "Tahun Baru 2027 Masehi"),
];
