import { personOf } from "#platform/operation.ts";
import type { WriteContext } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { penetapSekarang } from "./present-skp.ts";
import { TOLAK_SKP } from "./teks.ts";

/** The one who may set or return today; the penilai after 31 January is told who goes on (Ps 14(1), p. 65). */
export async function assertPenetap(context: WriteContext, skp: { penilai_id: string; atasan_penilai_id: string | null; batas_skp: string }): Promise<void> {
  const who = personOf(context);
  if (who === penetapSekarang(skp, context.today)) return;
  if (who !== skp.penilai_id) refuse(REFUSAL.TIDAK_BERHAK);
  const atasan = await context.tx.selectFrom("pegawai").select("nama").where("id", "=", skp.atasan_penilai_id).executeTakeFirst();
  refuse(TOLAK_SKP.BATAS_SKP_LEWAT, { batas: skp.batas_skp, atasan: atasan?.nama });
}
