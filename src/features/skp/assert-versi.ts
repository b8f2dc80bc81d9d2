import { REFUSAL, refuse } from "#platform/refusal.ts";

/** Refuses when the SKP moved on since `versi` was read, and says who moved it. Call with the locked row. */
export function assertVersi(skp: { versi: number; diubah_oleh: string | null; diubah_oleh_id: string | null }, versi: number, pegawaiId: string): void {
  if (skp.versi === versi) return;
  refuse(REFUSAL.DATA_SUDAH_BERUBAH, { oleh: skp.diubah_oleh_id === pegawaiId ? "Anda, di perangkat lain," : skp.diubah_oleh, versi: skp.versi });
}
