import type { Pendekatan } from "#rules/kosakata.ts";

/** What the two approaches mean to the person who writes, as words of a choice. */
export const ARTI_PENDEKATAN: Record<Pendekatan, { isi: string; arti: string }> = {
  KUALITATIF: { isi: "Kualitatif", arti: "Ukuran keberhasilan dan targetnya ditulis menjadi satu kalimat. Cocok bila hasil sulit dihitung." },
  KUANTITATIF: { isi: "Kuantitatif", arti: "Tiap indikator berdiri sendiri dengan target angka bersatuan atau tanggal, misalnya 80–90%." },
};
