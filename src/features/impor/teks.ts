import { defineRefusals } from "#platform/refusal.ts";

export const TOLAK_IMPOR = defineRefusals({
  IMPOR_BUKAN_LEMBAR: { status: 422, kalimat: (d) => (typeof d.teks === "string" ? d.teks : "Berkas ini bukan lembar kerja. Kirim berkas .xlsx atau .csv.") },
  IMPOR_TIDAK_SIAP: {
    status: 409,
    kalimat: (d) => (typeof d.teks === "string" ? d.teks : "Impor ini sedang diproses atau sudah selesai. Muat ulang halaman untuk melihat keadaannya."),
  },
  IMPOR_KOLOM_KURANG: { status: 422, kalimat: (d) => `Tunjuk kolom untuk ${typeof d.kolom === "string" ? d.kolom : "bidang yang wajib"}.` },
});
