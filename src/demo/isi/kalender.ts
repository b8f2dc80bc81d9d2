import { idDari } from "../acak.ts";

const SUMBER = "SKB 3 Menteri tentang hari libur nasional dan cuti bersama 2026; perlu diperiksa ulang";
const libur = (tanggal: string, nama: string, is_cuti_bersama = false) => ({ tanggal, nama, is_cuti_bersama, sumber: SUMBER });

/** Policy data, not law: a city checks it against the decree. */
export const HARI_LIBUR = [
  libur("2026-01-01", "Tahun Baru Masehi"), libur("2026-01-16", "Isra Mikraj Nabi Muhammad SAW"), libur("2026-02-16", "Cuti bersama Tahun Baru Imlek", true), libur("2026-02-17", "Tahun Baru Imlek 2577"),
  libur("2026-03-18", "Cuti bersama Hari Suci Nyepi", true), libur("2026-03-19", "Hari Suci Nyepi"), libur("2026-03-20", "Cuti bersama Idulfitri", true), libur("2026-03-21", "Idulfitri 1447 Hijriah"), libur("2026-03-22", "Idulfitri 1447 Hijriah"), libur("2026-03-23", "Cuti bersama Idulfitri", true), libur("2026-03-24", "Cuti bersama Idulfitri", true),
  libur("2026-04-03", "Wafat Yesus Kristus"), libur("2026-04-05", "Kebangkitan Yesus Kristus"), libur("2026-05-01", "Hari Buruh Internasional"), libur("2026-05-14", "Kenaikan Yesus Kristus"), libur("2026-05-15", "Cuti bersama Kenaikan Yesus Kristus", true), libur("2026-05-27", "Iduladha 1447 Hijriah"), libur("2026-05-28", "Cuti bersama Iduladha", true), libur("2026-05-31", "Hari Raya Waisak"),
  libur("2026-06-01", "Hari Lahir Pancasila"), libur("2026-06-16", "Tahun Baru Islam 1448 Hijriah"), libur("2026-08-17", "Hari Kemerdekaan"), libur("2026-08-25", "Maulid Nabi Muhammad SAW"), libur("2026-12-24", "Cuti bersama Natal", true), libur("2026-12-25", "Kelahiran Yesus Kristus"),
];

export const PERIODE = { id: idDari("periode/2026"), tahun: 2026, mulai: "2026-01-01", selesai: "2026-12-31", batas_skp: "2026-01-31" };

const pe = (triwulan: string, mulai: string, selesai: string, catat_sampai: string, buka: string, tutup: string) => ({ id: idDari(`periode-evaluasi/${triwulan}`), periode_id: PERIODE.id, triwulan, mulai, selesai, catat_sampai, buka, tutup });

export const PERIODE_EVALUASI = [
  pe("I", "2026-01-01", "2026-03-31", "2026-04-10", "2026-04-06", "2026-04-24"),
  pe("II", "2026-04-01", "2026-06-30", "2026-07-10", "2026-07-06", "2026-07-24"),
  pe("III", "2026-07-01", "2026-09-30", "2026-10-16", "2026-10-12", "2026-10-26"),
  pe("IV-AKHIR", "2026-10-01", "2026-12-31", "2027-01-11", "2026-12-28", "2027-01-29"),
];
