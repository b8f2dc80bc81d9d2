import type { Tx } from "#platform/db/connect.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { lockPustaka } from "./queries.ts";
import { TOLAK_PUSTAKA } from "./teks.ts";

/** The indicator, locked, still in force, and as the person saw it. */
export async function assertBerlaku(tx: Tx, pustakaId: string, versi: number) {
  const satu = (await lockPustaka(tx, pustakaId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  if (satu.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH);
  if (satu.status !== "BERLAKU") refuse(TOLAK_PUSTAKA.INDIKATOR_DIHENTIKAN);
  return satu;
}
