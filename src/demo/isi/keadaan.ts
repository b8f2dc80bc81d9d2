/** SKP that are not set yet: people who came into their post after January. All other SKP of 2026 are set. */
export const BELUM_DITETAPKAN: Readonly<Record<string, "DRAF" | "DIKEMBALIKAN" | "DIAJUKAN">> = {
  theresia: "DRAF",
  "BARU-UMUM": "DRAF",
  "BARU-KOMINFO": "DRAF",
  "BARU-PERAWAT": "DRAF",
  "BARU-DLH-1": "DRAF",
  "BARU-DLH-2": "DIAJUKAN",
  "BARU-AUDITOR": "DIAJUKAN",
  "BARU-APOTEKER": "DIAJUKAN",
  "BARU-GURU-1": "DIAJUKAN",
  "BARU-LURAH": "DIAJUKAN",
  "BARU-TRANTIB": "DIAJUKAN",
  "BARU-GURU-2": "DIKEMBALIKAN",
  "BARU-KINERJA": "DIKEMBALIKAN",
  "BARU-SARPRAS": "DIKEMBALIKAN",
};

/** Why a draft came back, with what helps: read by the person who has to mend it. */
export const ALASAN_KEMBALI: readonly string[] = [
  "Target “semua tugas selesai” sulit dinilai dengan adil; sekali meleset, target gagal. Tulis rentang, misalnya 88–95%, dan sebutkan dihitung dari mana.",
  "Indikator kedua belum punya satuan yang dapat dihitung. Tulis berapa dan per apa, lalu ajukan lagi; saya tunggu sampai Jumat.",
  "Hasil kerja pertama masih berupa kegiatan. Tulis apa yang diterima murid sesudah Anda mengajar, bukan mengajarnya. Contoh rekan Anda boleh dilihat.",
];
