import { defineRefusals } from "#platform/refusal.ts";

/** Every sentence of feedback a person can read as a refusal. */
export const TOLAK_UMPAN_BALIK = defineRefusals({
  SKP_BELUM_BERLAKU: { status: 409, kalimat: "SKP ini belum ditetapkan. Umpan balik dapat diberikan sesudahnya." },
  PERIODE_EVALUASI_TIDAK_ADA: { status: 409, kalimat: "Belum ada periode evaluasi untuk umpan balik ini. Tanyakan kepada pengelola kinerja unit Anda." },
  PERIODE_BELUM_MULAI: { status: 409, kalimat: "Periode ini belum mulai. Pilih periode yang sedang berjalan." },
  PERIODE_SUDAH_DINILAI: {
    status: 409,
    kalimat: (d) =>
      `Triwulan ${String(d.triwulan ?? "ini")} sudah dinilai, jadi umpan balik untuk periode itu tidak dapat ditambah lagi. Pilih periode berikutnya.`,
  },
  SASARAN_TIDAK_SAH: { status: 422, kalimat: "Pilih satu hal yang Anda tanggapi: satu hasil kerja atau satu nilai perilaku." },
});

/** The refusals both ways of giving feedback share. */
export const TOLAK_BERI = Object.values(TOLAK_UMPAN_BALIK);
