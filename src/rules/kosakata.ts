/**
 * The words of PermenPANRB 6/2022: the closed lists the whole system shares, and each word as printed on the forms.
 * The order is the order in which the regulation prints them.
 */

export const EKSPEKTASI = ["DIATAS", "SESUAI", "DIBAWAH"] as const;
/** A rating of results or of behaviour (annex p. 97–99); also the place of one indicator against its target. */
export type Ekspektasi = (typeof EKSPEKTASI)[number];

export const PREDIKAT_KINERJA = ["SANGAT_BAIK", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG"] as const;
export type PredikatKinerja = (typeof PREDIKAT_KINERJA)[number];

export const CAPAIAN_ORGANISASI = ["ISTIMEWA", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG"] as const;
/** Achievement level of the unit led by the rater (annex p. 92–94). */
export type CapaianOrganisasi = (typeof CAPAIAN_ORGANISASI)[number];

export const NILAI_PERILAKU = ["BERORIENTASI_PELAYANAN", "AKUNTABEL", "KOMPETEN", "HARMONIS", "LOYAL", "ADAPTIF", "KOLABORATIF"] as const;
export type NilaiPerilaku = (typeof NILAI_PERILAKU)[number];

export const ASPEK = ["KUANTITAS", "KUALITAS", "WAKTU", "BIAYA"] as const;
export type Aspek = (typeof ASPEK)[number];

export const PERSPEKTIF = ["PENERIMA_LAYANAN", "PROSES_BISNIS", "PENGUATAN_INTERNAL", "ANGGARAN"] as const;
export type Perspektif = (typeof PERSPEKTIF)[number];

export const JENIS_RHK = ["UTAMA", "TAMBAHAN"] as const;
export type JenisRhk = (typeof JENIS_RHK)[number];

export const PENDEKATAN = ["KUALITATIF", "KUANTITATIF"] as const;
export type Pendekatan = (typeof PENDEKATAN)[number];

export const KELUARGA_SKP = ["JPT", "JA_JF"] as const;
/** Which family of forms applies. JPT includes *pimpinan unit kerja mandiri*, planned and rated like a JPT (p. 27). */
export type KeluargaSkp = (typeof KELUARGA_SKP)[number];

export const JENIS_LAMPIRAN = ["DUKUNGAN_SUMBER_DAYA", "SKEMA_PERTANGGUNGJAWABAN", "KONSEKUENSI"] as const;
export type JenisLampiran = (typeof JENIS_LAMPIRAN)[number];

export const PERAN_UMPAN_BALIK = ["PIMPINAN", "REKAN_SETINGKAT", "BAWAHAN", "PIHAK_LAIN"] as const;
export type PeranUmpanBalik = (typeof PERAN_UMPAN_BALIK)[number];

/** Why a set SKP is changed during the year: feedback and assignments (Ps 14(2)), no progress (Ps 20(3)–(5)), resources (Ps 11(2)), coaching (B.1.6), a new rater (p. 65), study leave (p. 64). */
export const JENIS_PERUBAHAN = [
  "UMPAN_BALIK",
  "PENUGASAN_BARU",
  "TIDAK_ADA_KEMAJUAN",
  "DUKUNGAN_TIDAK_TERSEDIA",
  "PEMBINAAN",
  "PENILAI_BARU",
  "TUGAS_BELAJAR",
  "LAINNYA",
] as const;
export type JenisPerubahan = (typeof JENIS_PERUBAHAN)[number];
export const LABEL_PERUBAHAN = {
  UMPAN_BALIK: "Umpan balik",
  PENUGASAN_BARU: "Penugasan baru",
  TIDAK_ADA_KEMAJUAN: "Hasil kerja tidak ada kemajuan",
  DUKUNGAN_TIDAK_TERSEDIA: "Dukungan sumber daya tidak tersedia",
  PEMBINAAN: "Hasil bimbingan atau konseling kinerja",
  PENILAI_BARU: "Pejabat penilai berganti",
  TUGAS_BELAJAR: "Tugas belajar dimulai atau selesai",
  LAINNYA: "Sebab lain",
} as const satisfies Record<JenisPerubahan, string>;
/** Where the law speaks of the reason, as forms and pages print it. */
export const DASAR_PERUBAHAN = {
  UMPAN_BALIK: "Pasal 14 ayat (2)",
  PENUGASAN_BARU: "Pasal 14 ayat (2)",
  TIDAK_ADA_KEMAJUAN: "Pasal 20 ayat (3) sampai (5)",
  DUKUNGAN_TIDAK_TERSEDIA: "Pasal 11 ayat (2)",
  PEMBINAAN: "Lampiran Bab III.D hlm. 80",
  PENILAI_BARU: "Lampiran Bab II.C hlm. 65",
  TUGAS_BELAJAR: "Lampiran Bab II.B hlm. 64",
  LAINNYA: "Pasal 14 ayat (2)",
} as const satisfies Record<JenisPerubahan, string>;

export const STATUS_TUGAS_BELAJAR = ["SEDANG", "LULUS", "TIDAK_LULUS"] as const;
export type StatusTugasBelajar = (typeof STATUS_TUGAS_BELAJAR)[number];

export const LABEL_EKSPEKTASI = {
  DIATAS: "DIATAS EKSPEKTASI",
  SESUAI: "SESUAI EKSPEKTASI",
  DIBAWAH: "DIBAWAH EKSPEKTASI",
} as const satisfies Record<Ekspektasi, string>;

/** As in the quadrant and the curves, and on every screen. */
export const LABEL_PREDIKAT = {
  SANGAT_BAIK: "SANGAT BAIK",
  BAIK: "BAIK",
  BUTUH_PERBAIKAN: "BUTUH PERBAIKAN",
  KURANG: "KURANG/ MISCONDUCT",
  SANGAT_KURANG: "SANGAT KURANG",
} as const satisfies Record<PredikatKinerja, string>;

/** As on forms C.1.1–C.1.3, which put MISCONDUCT in brackets. */
export const LABEL_PREDIKAT_FORMULIR_C = {
  ...LABEL_PREDIKAT,
  KURANG: "KURANG (MISCONDUCT)",
} as const satisfies Record<PredikatKinerja, string>;

export const LABEL_CAPAIAN = {
  ISTIMEWA: "ISTIMEWA",
  BAIK: "BAIK",
  BUTUH_PERBAIKAN: "BUTUH PERBAIKAN",
  KURANG: "KURANG",
  SANGAT_KURANG: "SANGAT KURANG",
} as const satisfies Record<CapaianOrganisasi, string>;

export const LABEL_NILAI = {
  BERORIENTASI_PELAYANAN: "Berorientasi pelayanan",
  AKUNTABEL: "Akuntabel",
  KOMPETEN: "Kompeten",
  HARMONIS: "Harmonis",
  LOYAL: "Loyal",
  ADAPTIF: "Adaptif",
  KOLABORATIF: "Kolaboratif",
} as const satisfies Record<NilaiPerilaku, string>;

export const LABEL_ASPEK = {
  KUANTITAS: "Kuantitas",
  KUALITAS: "Kualitas",
  WAKTU: "Waktu",
  BIAYA: "Biaya",
} as const satisfies Record<Aspek, string>;

export const LABEL_PERSPEKTIF = {
  PENERIMA_LAYANAN: "Penerima Layanan",
  PROSES_BISNIS: "Proses Bisnis",
  PENGUATAN_INTERNAL: "Penguatan Internal",
  ANGGARAN: "Anggaran",
} as const satisfies Record<Perspektif, string>;

export const LABEL_LAMPIRAN = {
  DUKUNGAN_SUMBER_DAYA: "DUKUNGAN SUMBER DAYA",
  SKEMA_PERTANGGUNGJAWABAN: "SKEMA PERTANGGUNGJAWABAN",
  KONSEKUENSI: "KONSEKUENSI",
} as const satisfies Record<JenisLampiran, string>;

/** Who gives feedback, as the feedback cells of the filled forms print it (Ps 18). */
export const LABEL_PERAN = {
  PIMPINAN: "Pimpinan",
  REKAN_SETINGKAT: "Rekan kerja setingkat",
  BAWAHAN: "Pegawai di bawahnya",
  PIHAK_LAIN: "Pihak lain yang berhubungan",
} as const satisfies Record<PeranUmpanBalik, string>;
