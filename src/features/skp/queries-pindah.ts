import { sql } from "kysely";
import type { Tx } from "#platform/db/connect.ts";
import { ikutkanPerubahan } from "./ikutkan-perubahan.ts";
import { deletePerubahan, findPerubahan } from "./queries-perubahan.ts";

/** The running SKP of a person in a periode, locked. */
export async function lockSkpBerjalan(tx: Tx, pegawaiId: string, periodeId: string) {
  return tx
    .selectFrom("skp")
    .select(["id", "status", "versi", "jabatan_id"])
    .where("pegawai_id", "=", pegawaiId)
    .where("periode_id", "=", periodeId)
    .where("selesai", "is", null)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/**
 * Ends a set SKP on the day its owner took up another post: an open change of it goes, and so do the evaluations of periods that
 * end later and were not rated, since the new rater makes those (L.IV.A.13 p. 91).
 */
export async function akhiriSkp(tx: Tx, skpId: string, hari: string, pada: Date): Promise<void> {
  const perubahan = await findPerubahan(tx, skpId);
  if (perubahan) {
    await ikutkanPerubahan(tx, perubahan, skpId, pada);
    await deletePerubahan(tx, perubahan, skpId);
  }
  await tx.updateTable("skp").set({ selesai: hari, penilai_pengganti_id: null }).where("id", "=", skpId).execute();
  await sql`delete from evaluasi e using periode_evaluasi pe where pe.id = e.periode_evaluasi_id and e.skp_id = ${skpId} and e.status = 'TERBUKA' and pe.selesai >= ${hari}::date`.execute(
    tx,
  );
}
