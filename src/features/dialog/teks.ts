import { defineRefusals } from "#platform/refusal.ts";

const kata = (nilai: unknown, lain: string): string => (typeof nilai === "string" && nilai !== "" ? nilai : lain);

/** Every sentence of the dialogue a person can read as a refusal. */
export const TOLAK_DIALOG = defineRefusals({
  BARIS_TIDAK_ADA: { status: 409, kalimat: "Baris ini tidak ada lagi dalam SKP, jadi usul untuknya tidak dapat dipakai. Tulisan Anda masih di bawah." },
  BARIS_SUDAH_BERUBAH: {
    status: 409,
    kalimat: (d) => `${kata(d.bagian, "Baris ini")} sudah berubah sesudah usul dibuat. Tulisan Anda tidak hilang; bandingkan dengan kata yang sekarang.`,
  },
  USUL_SAMA: { status: 422, kalimat: (d) => kata(d.kalimat, "Usul ini sama dengan kata yang sekarang.") },
  USUL_MELEMAHKAN: { status: 422, kalimat: (d) => kata(d.kalimat, "Dengan kata ini SKP menjadi tidak lengkap.") },
  USUL_MASIH_TERBUKA: { status: 409, kalimat: "Masih ada usul yang terbuka untuk baris ini. Jawab atau tarik dahulu; tulisan Anda masih di bawah." },
  USUL_SUDAH_BERAKHIR: { status: 409, kalimat: "Usul ini sudah berakhir: dijawab, ditarik, atau gugur karena SKP ditetapkan atau dikembalikan." },
  USUL_BUKAN_GILIRAN: { status: 409, kalimat: "Usul dijawab pihak yang lain, dan ditarik pihak yang mengusulkan." },
  USUL_BUKAN_MASANYA: { status: 409, kalimat: "Usul dibuat dan dijawab selama SKP diajukan dan belum ditetapkan." },
  TANGGAL_DIALOG: { status: 422, kalimat: "Tanggalnya belum terjadi, atau terlalu lama sebelum tahun SKP ini." },
  DIALOG_KOSONG: { status: 409, kalimat: "Belum ada yang dicatat. Tulis apa yang disepakati pada satu bagian atau lebih, lalu setujui." },
  SUDAH_DISETUJUI: { status: 409, kalimat: "Anda sudah menyetujui catatan ini." },
  KERAGUAN_BUKAN_GILIRAN: { status: 409, kalimat: "Keraguan ini sudah dijawab atau sudah selesai. Muat ulang halaman; tulisan Anda masih di bawah." },
});
