import type { Tx } from "#platform/db/connect.ts";
import { refuse } from "#platform/refusal.ts";
import { assertBolehCatat } from "./izin-catat.ts";
import { findRealisasiInduk, listBukti } from "./queries.ts";
import { TOLAK_REALISASI } from "./teks.ts";

/** Evidence one record may carry: enough to show a result, too few for an archive. */
export const MAKS_BUKTI = 20;

/** Refuses new evidence where recording is closed or the record is full. */
export async function assertBukti(tx: Tx, realisasiId: string, today: string): Promise<void> {
  const induk = await findRealisasiInduk(tx, { realisasiId });
  await assertBolehCatat(tx, induk.skpId, induk.bulan, today);
  if ((await listBukti(tx, realisasiId)).length >= MAKS_BUKTI) refuse(TOLAK_REALISASI.BUKTI_TERLALU_BANYAK, { maks: MAKS_BUKTI });
}
