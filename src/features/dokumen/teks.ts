import { defineRefusals } from "#platform/refusal.ts";

export const TOLAK_DOKUMEN = defineRefusals({
  DOKUMEN_BELUM_SIAP: { status: 409, kalimat: "Dokumen ini sedang disiapkan. Muat ulang halaman sebentar lagi." },
});
