import { defineRefusals } from "#platform/refusal.ts";

export const TOLAK_PUSTAKA = defineRefusals({
  KODE_INDIKATOR_DIPAKAI: {
    status: 409,
    kalimat: (d) => `Kode ini sudah dipakai indikator ${typeof d.teks === "string" ? `“${d.teks}”` : "lain"}. Pilih kode lain.`,
  },
  INDIKATOR_DIHENTIKAN: { status: 409, kalimat: "Indikator ini sudah dihentikan. SKP lama yang memakainya tetap; untuk yang baru, pilih indikator lain." },
  VERSI_MENDAHULUI: { status: 422, kalimat: "Versi baru mulai berlaku pada atau sesudah tanggal mulai versi sebelumnya." },
  BELUM_ADA_UNIT: { status: 409, kalimat: "Belum ada unit yang dapat memiliki indikator. Isi struktur unit dahulu." },
  SUDAH_WAJIB: { status: 409, kalimat: "Indikator ini sudah wajib di unit itu pada masa tersebut." },
  TIDAK_WAJIB: { status: 409, kalimat: "Indikator ini tidak sedang wajib di unit itu." },
  LEPAS_MENDAHULUI: { status: 422, kalimat: "Tanggal berakhirnya harus sesudah tanggal mulai wajib." },
});
