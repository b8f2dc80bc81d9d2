import type { WriteContext } from "#platform/operation.ts";
import { personOf } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { statusEvaluasiBerikut } from "#rules/siklus-evaluasi.ts";
import type { TindakanEvaluasi } from "#rules/siklus-evaluasi.ts";
import { presentEvaluasi } from "./present-evaluasi.ts";
import { lockEvaluasi } from "./queries.ts";
import type { EvaluasiResponse } from "./schemas.ts";
import { TOLAK_EVALUASI } from "./teks.ts";

const WAKTU = { sampaikan: "disampaikan_pada", terima: "diterima_pada", tandaTangani: "ditandatangani_pada" } as const satisfies Partial<
  Record<TindakanEvaluasi, string>
>;

/** Takes one step of the life cycle after the predikat was set: only the status and its date change. */
export async function langkahkan(context: WriteContext, evaluasiId: string, tindakan: keyof typeof WAKTU): Promise<EvaluasiResponse> {
  const { tx, now } = context;
  const evaluasi = await lockEvaluasi(tx, evaluasiId);
  const status = statusEvaluasiBerikut(evaluasi.status, tindakan) ?? refuse(TOLAK_EVALUASI.STATUS_TIDAK_MENGIZINKAN, { status: evaluasi.status });
  await tx
    .updateTable("evaluasi")
    .set({ status, [WAKTU[tindakan]]: now, versi: evaluasi.versi + 1, diubah_pada: now, diubah_oleh: personOf(context) })
    .where("id", "=", evaluasiId)
    .execute();
  // the document carries the employee's signature from now on, so it is issued anew
  if (tindakan === "tandaTangani") await context.enqueue("dokumen.terbitkanEvaluasi", { evaluasiId });
  context.audit({ jenis: "evaluasi", id: evaluasiId, rincian: { status } });
  return (await presentEvaluasi(tx, evaluasiId, context.actor, context.today)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
}
