import { sql } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";

export type TanpaTautan = { id: string; nomor: number; teks: string; tertulis: string | null };

/**
 * Results that name no result of the superior, or one that holds no longer: it was ended, or it stands in a SKP that ended. Study
 * leave is not linked upwards.
 */
export async function listTanpaTautan(db: Database | Reader | Tx, skpId: string): Promise<TanpaTautan[]> {
  const { rows } = await sql<TanpaTautan>`
    select r.id, r.urutan + 1 as nomor, r.teks, coalesce(a.teks, r.rhk_pimpinan_teks) as tertulis
    from rencana_hasil_kerja r left join rencana_hasil_kerja a on a.id = r.rhk_pimpinan_id left join skp atas on atas.id = a.skp_id
    where r.skp_id = ${skpId} and r.selesai is null and not r.is_tugas_belajar and (a.id is null or a.selesai is not null or atas.selesai is not null)
    order by r.urutan`.execute(db as Database);
  return rows;
}

export async function pasangTautan(tx: Tx, rhkId: string, rhkPimpinanId: string): Promise<void> {
  await tx.updateTable("rencana_hasil_kerja").set({ rhk_pimpinan_id: rhkPimpinanId, rhk_pimpinan_teks: null }).where("id", "=", rhkId).execute();
}
