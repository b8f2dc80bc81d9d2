/** The words of the library of indicators. The areas follow the services of a city ([ours]); the rest is common practice of SAKIP. */

export const FREKUENSI = ["BULANAN", "TRIWULANAN", "SEMESTERAN", "TAHUNAN"] as const;
/** How often an indicator is measured. */
export type Frekuensi = (typeof FREKUENSI)[number];

export const URUSAN = ["PENDIDIKAN", "KESEHATAN", "KEWILAYAHAN", "KEPEGAWAIAN", "KEUANGAN", "UMUM", "ARSIP", "PENGADAAN", "TIK", "KINERJA", "LAIN"] as const;
/** The area of work an indicator belongs to. */
export type Urusan = (typeof URUSAN)[number];

export const STATUS_PUSTAKA = ["BERLAKU", "DIHENTIKAN"] as const;
export type StatusPustaka = (typeof STATUS_PUSTAKA)[number];

export const LABEL_FREKUENSI = {
  BULANAN: "setiap bulan",
  TRIWULANAN: "setiap triwulan",
  SEMESTERAN: "setiap semester",
  TAHUNAN: "setiap tahun",
} as const satisfies Record<Frekuensi, string>;

export const LABEL_URUSAN = {
  PENDIDIKAN: "Pendidikan dan kebudayaan",
  KESEHATAN: "Kesehatan",
  KEWILAYAHAN: "Kecamatan dan kelurahan",
  KEPEGAWAIAN: "Kepegawaian",
  KEUANGAN: "Keuangan dan aset",
  UMUM: "Umum dan pelayanan",
  ARSIP: "Kearsipan dan surat",
  PENGADAAN: "Pengadaan barang dan jasa",
  TIK: "Teknologi informasi",
  KINERJA: "Perencanaan, kinerja, dan pengawasan",
  LAIN: "Urusan lain",
} as const satisfies Record<Urusan, string>;

export const LABEL_ARAH = {
  NAIK: "Makin tinggi makin baik",
  TURUN: "Makin rendah makin baik",
  RENTANG: "Di dalam rentang",
} as const;
