import type { z } from "zod";
import { findSkp } from "#features/skp/queries.ts";
import type { WriteContext } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import type { PeranUmpanBalik } from "#rules/kosakata.ts";
import { insertUmpanBalik, isRhkOf, listUmpanBalik, lockPeriodeUmpanBalik } from "./queries.ts";
import type { BeriInput, UmpanBalikResponse } from "./schemas.ts";
import { TOLAK_UMPAN_BALIK } from "./teks.ts";

type Pemberi = { peran: PeranUmpanBalik; dariId: string | null; dari: string };

/** Checks the clock and the target, writes the feedback and its audit note, and gives it as it will be read. */
export async function simpanUmpanBalik(context: WriteContext, input: z.output<typeof BeriInput>, pemberi: Pemberi): Promise<UmpanBalikResponse> {
  const { tx, now, today } = context;
  const { skpId, rhkId, nilai } = input;
  const skp = (await findSkp(tx, skpId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  if (skp.status !== "DITETAPKAN") refuse(TOLAK_UMPAN_BALIK.SKP_BELUM_BERLAKU, { status: skp.status });
  const isSah = (rhkId === null) !== (nilai === null) && (rhkId === null || (await isRhkOf(tx, skpId, rhkId)));
  if (!isSah)
    refuse(TOLAK_UMPAN_BALIK.SASARAN_TIDAK_SAH, {}, [{ path: "rhkId", code: "tidak_sah", message: TOLAK_UMPAN_BALIK.SASARAN_TIDAK_SAH.sentence({}) }]);
  const periode = (await lockPeriodeUmpanBalik(tx, skpId, input.periodeEvaluasiId, today)) ?? refuse(TOLAK_UMPAN_BALIK.PERIODE_EVALUASI_TIDAK_ADA);
  if (periode.mulai > today) refuse(TOLAK_UMPAN_BALIK.PERIODE_BELUM_MULAI, { mulai: periode.mulai });
  if (periode.statusEvaluasi !== null && periode.statusEvaluasi !== "TERBUKA") refuse(TOLAK_UMPAN_BALIK.PERIODE_SUDAH_DINILAI, { triwulan: periode.triwulan });
  const id = await insertUmpanBalik(tx, { skpId, periodeEvaluasiId: periode.id, rhkId, nilai, ...pemberi, teks: input.teks, pada: now });
  context.audit({ jenis: "umpan_balik", id, rincian: { skpId, peran: pemberi.peran, periodeEvaluasiId: periode.id } });
  return (await listUmpanBalik(tx, skpId))?.find((one) => one.id === id) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
}
