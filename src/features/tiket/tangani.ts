import type { Tx } from "#platform/db/connect.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { lockTiket } from "./queries.ts";
import { TOLAK_TIKET } from "./teks.ts";

/** Locks an open ticket in the version the person saw. */
export async function assertTerbuka(tx: Tx, tiketId: string, versi: number): Promise<void> {
  const tiket = await lockTiket(tx, tiketId);
  if (tiket.status === "SELESAI" || tiket.status === "DITOLAK") refuse(TOLAK_TIKET.TIKET_SUDAH_DIJAWAB);
  if (tiket.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { oleh: tiket.penangan ?? undefined, versi: tiket.versi });
}
