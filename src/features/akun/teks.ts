import { defineRefusals, refuse } from "#platform/refusal.ts";
import type { RefusalDefinition, RefusalDetail } from "#platform/refusal.ts";

export const TOLAK_AKUN = defineRefusals({
  NIP_ATAU_SANDI_SALAH: { status: 422, kalimat: "NIP atau kata sandi tidak cocok. Periksa lagi keduanya; huruf besar dan kecil dibedakan." },
  SANDI_KEDALUWARSA: {
    status: 422,
    kalimat: (d) => `Kata sandi sementara Anda tidak berlaku lagi sejak ${String(d.sejak)}. Mintalah kode masuk kepada pengelola kinerja unit Anda.`,
  },
  BUKAN_PERAGAAN: { status: 404, kalimat: "Halaman atau data ini tidak ada, atau bukan untuk Anda." },
  SANDI_LAMA_SALAH: { status: 422, kalimat: "Kata sandi sekarang tidak cocok. Kata sandi Anda belum berubah." },
  SANDI_DITOLAK: { status: 422, kalimat: (d) => (typeof d.teks === "string" ? d.teks : "Kata sandi baru belum cukup aman.") },
  SANDI_SAMA: { status: 422, kalimat: "Kata sandi baru sama dengan yang sekarang. Pilih yang lain." },
  KODE_SALAH: {
    status: 422,
    kalimat:
      "NIP dan kode ini tidak cocok, atau kodenya sudah dipakai atau lewat masanya. Periksa lagi keduanya, atau mintalah kode baru kepada pengelola kinerja unit Anda.",
  },
  TAUTAN_SALAH: { status: 422, kalimat: "Tautan ini sudah dipakai, sudah diganti yang lebih baru, atau lewat 30 menit. Mintalah tautan baru." },
  SUREL_TIDAK_ADA: { status: 422, kalimat: "Terang di sini tidak mengirim surel. Mintalah kode masuk kepada pengelola kinerja unit Anda." },
  TANPA_NIP: { status: 422, kalimat: "Pegawai ini belum punya NIP di Terang, padahal NIP dipakai untuk masuk. Lengkapi NIP-nya dahulu." },
  AKUN_DITUTUP: { status: 422, kalimat: "Akun ini ditutup. Buka dahulu akunnya, baru terbitkan kode." },
  AKUN_BELUM_ADA: { status: 422, kalimat: "Pegawai ini belum punya akun. Terbitkan kode masuk; akunnya dibuat bersama kode itu." },
  AKUN_TUTUP_MASUK: { status: 422, kalimat: "Akun Anda ditutup. Tanyakan sebabnya kepada pengelola kinerja unit Anda." },
  ALASAN_PERLU: { status: 422, kalimat: "Tulis alasannya, misalnya ponsel hilang. Alasan ini tercatat dalam audit." },
  TUNGGAL_TIDAK_ADA: { status: 422, kalimat: "Masuk tunggal tidak dipasang di sini, atau penyedianya sedang tidak dapat dihubungi." },
  ADMIN_SUDAH_ADA: {
    status: 409,
    kalimat: "Sudah ada administrator. Yang berikutnya diberi peran di halaman Peran, kodenya diterbitkan di halaman Akun pegawai.",
  },
  FAKTOR_SALAH: { status: 422, kalimat: "Kode itu tidak cocok. Kode berganti tiap 30 detik; pakai yang sedang tampil dan periksa jam ponsel Anda." },
  SANDI_ATAU_KODE_SALAH: { status: 422, kalimat: "Kata sandi atau kodenya tidak cocok. Faktor kedua masih terpasang." },
  FAKTOR_BERAKHIR: { status: 422, kalimat: "Langkah ini sudah lewat waktunya atau terlalu sering salah. Masuk lagi dari awal." },
  FAKTOR_SUDAH_ADA: { status: 409, kalimat: "Faktor kedua sudah terpasang. Lepaskan dahulu bila ingin menggantinya." },
  FAKTOR_BELUM_ADA: { status: 409, kalimat: "Faktor kedua belum terpasang." },
});

/** Refuses with the sentence standing at one field. */
export function padaIsian(definition: RefusalDefinition, path: string, detail: RefusalDetail = {}): never {
  refuse(definition, detail, [{ path, code: definition.code, message: definition.sentence(detail) }]);
}
