import { defineRefusals } from "#platform/refusal.ts";

export const TOLAK_SERAH_TERIMA = defineRefusals({
  SKP_MASIH_BERLAKU: { status: 409, kalimat: "SKP ini masih berlaku. Serah terima disusun sesudah Anda memulai SKP di jabatan baru." },
  SUDAH_DITERIMA: { status: 409, kalimat: "Serah terima ini sudah diterima, jadi tidak dapat diubah lagi." },
  BELUM_DISERAHKAN: { status: 409, kalimat: "Serah terima ini belum diserahkan pemiliknya. Tunggu, atau hubungi yang bersangkutan." },
  BUTIR_TIDAK_SAH: { status: 422, kalimat: "Ada hasil kerja yang bukan bagian SKP ini. Muat ulang halaman, lalu isi lagi." },
});
