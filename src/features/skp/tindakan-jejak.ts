/** The steps the trail of a SKP knows, from its beginning to the changes after it was set. */
export const TINDAKAN_JEJAK = [
  "MULAI",
  "UBAH",
  "AJUKAN",
  "KEMBALIKAN",
  "TETAPKAN",
  "PESAN",
  "GANTI_PENILAI",
  "MULAI_PERUBAHAN",
  "BATAL_PERUBAHAN",
  "TERAPKAN_PERUBAHAN",
  "TAUTKAN",
  "PINDAH_JABATAN",
] as const;
export type TindakanJejak = (typeof TINDAKAN_JEJAK)[number];
