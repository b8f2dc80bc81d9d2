import { muatPustaka } from "#features/indikator/muat-pustaka.ts";
import type { Tx } from "#platform/db/connect.ts";

/** Minimum services are nobody's choice: the whole Dinas Kesehatan takes them up. */
const WAJIB = /^KES-SPM-0[1-4]$/;

/** The library as it comes with Terang, and what the Dinas Kesehatan has made mandatory. */
export async function sisipPustaka(tx: Tx): Promise<void> {
  const hasil = await muatPustaka(tx, "2026-01-02", new Date("2026-01-02T02:00:00Z"));
  const dinas = await tx.selectFrom("unit").select("id").where("nama", "=", "Dinas Kesehatan").executeTakeFirst();
  const wajib = hasil?.ditambah.filter(({ kode }) => WAJIB.test(kode)) ?? [];
  if (dinas && wajib.length > 0)
    await tx
      .insertInto("pustaka_indikator_wajib")
      .values(wajib.map(({ id }) => ({ pustaka_id: id, unit_id: dinas.id, mulai: "2026-01-01", alasan: "Standar pelayanan minimal kesehatan." })))
      .execute();
}
