import { ikutkanDialog } from "#features/dialog/queries.ts";
import { ikutkanManual } from "#features/manual-iki/queries.ts";
import { ikutkanStrategi } from "#features/strategi/queries.ts";
import type { Tx } from "#platform/db/connect.ts";

/**
 * Everything written around the lines of a change stays with the SKP it changes, however the change ends: what was said,
 * manuals, strategies. Before its lines are brought over or removed.
 */
export async function ikutkanPerubahan(tx: Tx, perubahanId: string, skpId: string, pada: Date): Promise<void> {
  await ikutkanDialog(tx, perubahanId, skpId, pada);
  await ikutkanManual(tx, perubahanId, skpId);
  await ikutkanStrategi(tx, perubahanId, skpId);
}
