import { defineRefusals } from "#platform/refusal.ts";

export const TOLAK_SASARAN = defineRefusals({
  INDUK_TIDAK_SAH: {
    status: 422,
    kalimat: "Sasaran di atasnya harus milik unit yang sama atau unit di atasnya, pada tahun yang sama, dan bukan turunan sasaran ini sendiri.",
  },
  SASARAN_SUDAH_BERAKHIR: { status: 409, kalimat: "Sasaran ini sudah diakhiri, jadi tidak dapat diubah lagi." },
  MASIH_BERANAK: { status: 409, kalimat: "Masih ada sasaran yang berjalan di bawahnya. Akhiri atau pindahkan dahulu sasaran itu." },
  POHON_TERLALU_BESAR: {
    status: 409,
    kalimat: (d) => `Pohon ini memuat ${Number(d.jumlah) || "terlalu banyak"} sasaran, terlalu panjang untuk satu PDF. Pilih satu unit, atau unduh XLSX.`,
  },
  SASARAN_TIDAK_ADA: { status: 422, kalimat: "Sasaran ini tidak ada pada tahun SKP itu, atau sudah diakhiri. Pilih lagi dari daftar." },
});
