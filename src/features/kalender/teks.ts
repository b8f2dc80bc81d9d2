import { defineRefusals } from "#platform/refusal.ts";

const kata = (nilai: unknown, lain: string): string => (typeof nilai === "string" || typeof nilai === "number" ? String(nilai) : lain);

export const TOLAK_KALENDER = defineRefusals({
  TAHUN_SUDAH_DIBUKA: { status: 409, kalimat: (d) => `Tahun ${kata(d.tahun, "ini")} sudah dibuka. Ubah masanya satu per satu.` },
  TAHUN_DI_LUAR: { status: 422, kalimat: "Yang dapat dibuka hanya tahun ini, tahun sebelumnya, dan tahun berikutnya." },
  MASA_SUDAH_BERJALAN: {
    status: 409,
    kalimat: (d) => `Penilaian ${kata(d.triwulan, "triwulan ini")} sudah berlangsung. Yang masih dapat diubah hanya hari terakhirnya, ke depan.`,
  },
  LIBUR_SUDAH_LEWAT: { status: 409, kalimat: "Hari libur yang sudah lewat tidak dapat dihapus; tenggat yang memakainya sudah dihitung." },
});
