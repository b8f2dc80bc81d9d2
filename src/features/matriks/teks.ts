import { defineRefusals } from "#platform/refusal.ts";

export const TOLAK_MATRIKS = defineRefusals({
  TANPA_ANGGOTA: { status: 409, kalimat: "Belum ada orang yang Anda nilai tahun ini, jadi tidak ada peran yang dibagi. Periksa Tim saya." },
  BUKAN_KETUA: { status: 409, kalimat: "Tim ini belum berketua. Tunjuk ketuanya dahulu di halaman tim kerja." },
  KOLOM_TIDAK_ADA: { status: 409, kalimat: "Kolom ini tidak ada lagi di matriks. Muat ulang halaman; tulisan Anda masih ada di bawah." },
  BUKAN_ANGGOTA_MATRIKS: { status: 409, kalimat: "Orang ini bukan anggota Anda tahun ini, jadi tidak dapat diberi peran di matriks ini." },
  KOLOM_BERISI: { status: 409, kalimat: "Kolom ini masih berisi peran. Kosongkan sel-selnya dahulu supaya tidak ada yang hilang." },
  KOLOM_SUDAH_ADA: { status: 409, kalimat: "Hasil ini sudah menjadi kolom." },
  HASIL_SUDAH_DIPAKAI: {
    status: 409,
    kalimat: (d) =>
      `“${typeof d.teks === "string" ? d.teks : "Hasil ini"}” sudah menjadi RHK di SKP anggota. Ubahlah lewat dialog kinerja di SKP-nya, bukan di matriks.`,
  },
  TIDAK_ADA_TAWARAN: { status: 409, kalimat: "Semua hasil di matriks ini sudah ditawarkan." },
  SKP_BELUM_DIMULAI: { status: 409, kalimat: "SKP Anda belum dimulai. Mulailah dahulu; tawaran ini tetap menunggu." },
  SKP_TIDAK_DAPAT_DIUBAH: { status: 409, kalimat: "SKP Anda sedang tidak dapat diubah, jadi tawaran ini menunggu sampai SKP dikembalikan atau disesuaikan." },
  TAWARAN_SUDAH_DIJAWAB: { status: 409, kalimat: "Tawaran ini sudah Anda jawab." },
  RHK_PENUH: { status: 409, kalimat: "SKP Anda sudah memuat 60 hasil kerja, jadi tidak ada tempat lagi. Hapus yang tidak diperlukan dahulu." },
});
