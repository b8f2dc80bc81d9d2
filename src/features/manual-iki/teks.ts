import { defineRefusals } from "#platform/refusal.ts";

export const TOLAK_MANUAL = defineRefusals({
  IKI_TIDAK_ADA: { status: 409, kalimat: "Indikator ini tidak ada lagi di SKP. Muat ulang halaman, lalu pilih indikatornya lagi." },
  TINGKAT_TIDAK_COCOK: {
    status: 422,
    kalimat: "Hasil pimpinan berupa outcome, outcome antara, atau output kendali rendah; selebihnya dibagikan kepada pegawai.",
  },
  MANUAL_KOSONG: { status: 409, kalimat: "SKP ini belum memuat indikator, jadi belum ada manual yang dapat diunduh." },
});
