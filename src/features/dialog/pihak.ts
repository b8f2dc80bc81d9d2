import { penetapSekarang } from "#features/skp/present-skp.ts";
import { TOLAK_SKP } from "#features/skp/teks.ts";
import { personOf } from "#platform/operation.ts";
import type { WriteContext } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import type { PelakuSiklus } from "#rules/siklus.ts";
import type { StatusSkp } from "#rules/siklus-skp.ts";

type Pihak = {
  status: StatusSkp;
  pegawai_id: string;
  penilai_id: string;
  atasan_penilai_id: string | null;
  penilai_pengganti_id: string | null;
  batas_skp: string;
};

/**
 * Who talks with the pegawai today: who sets the SKP as long as it is not set (L.II.C p. 65), afterwards the penilai, or who took
 * their place and clarifies the expectations anew (p. 65 no. 7).
 */
export function lawanPegawai(skp: Pihak, hari: string): string {
  return skp.status === "DITETAPKAN" ? (skp.penilai_pengganti_id ?? skp.penilai_id) : penetapSekarang(skp, hari);
}

/** On which side of the dialogue a person stands today; null for those who only read. */
export function pihakDialog(skp: Pihak, siapa: string | null, hari: string): PelakuSiklus | null {
  if (siapa === null) return null;
  if (siapa === skp.pegawai_id) return "PEGAWAI";
  // the one who set it still rates what falls into their time, and so goes on talking
  if (skp.status === "DITETAPKAN" && siapa === skp.penilai_id) return "PENILAI";
  return siapa === lawanPegawai(skp, hari) ? "PENILAI" : null;
}

/** The side of the one who acts; a penilai whose time has passed is told who goes on, everybody else that it is not theirs. */
export async function assertPihak(context: WriteContext, skp: Pihak): Promise<PelakuSiklus> {
  const siapa = personOf(context);
  const pihak = pihakDialog(skp, siapa, context.today);
  if (pihak) return pihak;
  if (siapa !== skp.penilai_id) refuse(REFUSAL.TIDAK_BERHAK);
  const atasan = await context.tx.selectFrom("pegawai").select("nama").where("id", "=", skp.atasan_penilai_id).executeTakeFirst();
  refuse(TOLAK_SKP.BATAS_SKP_LEWAT, { batas: skp.batas_skp, atasan: atasan?.nama });
}
