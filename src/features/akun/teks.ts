import { defineRefusals } from "#platform/refusal.ts";

export const TOLAK_AKUN = defineRefusals({
  NIP_ATAU_SANDI_SALAH: { status: 422, kalimat: "NIP atau kata sandi tidak cocok. Periksa lagi keduanya; huruf besar dan kecil dibedakan." },
  SANDI_KEDALUWARSA: {
    status: 422,
    kalimat: (d) => `Kata sandi sementara Anda tidak berlaku lagi sejak ${String(d.sejak)}. Mintalah yang baru kepada pengelola kinerja unit Anda.`,
  },
  BUKAN_PERAGAAN: { status: 404, kalimat: "Halaman atau data ini tidak ada, atau bukan untuk Anda." },
});
