import { PASAL } from "./putusan.ts";
import { langkahDalam, tindakanDalam } from "./siklus.ts";
import type { Langkah, Siklus } from "./siklus.ts";

export const STATUS_EVALUASI = ["TERBUKA", "DITETAPKAN", "DISAMPAIKAN", "DITERIMA", "DIKEMBALIKAN"] as const;
export type StatusEvaluasi = (typeof STATUS_EVALUASI)[number];

export const TINDAKAN_EVALUASI = ["tetapkan", "sampaikan", "terima", "tandaTangani"] as const;
export type TindakanEvaluasi = (typeof TINDAKAN_EVALUASI)[number];

/**
 * The life of one evaluation, periodic or annual: TERBUKA while ratings may still be drafted; DITETAPKAN when both
 * ratings and the predikat are set and the rater has signed; then delivered, received (this date starts the clocks of
 * return and objection), and signed and returned by the employee (annex Bab V.A).
 */
export const SIKLUS_EVALUASI = {
  TERBUKA: { tetapkan: { ke: "DITETAPKAN", siapa: "PENILAI", dasar: PASAL.dokumenEvaluasi } },
  DITETAPKAN: { sampaikan: { ke: "DISAMPAIKAN", siapa: "PENILAI", dasar: PASAL.penyampaian } },
  DISAMPAIKAN: { terima: { ke: "DITERIMA", siapa: "PEGAWAI", dasar: PASAL.pengembalian } },
  DITERIMA: { tandaTangani: { ke: "DIKEMBALIKAN", siapa: "PEGAWAI", dasar: PASAL.pengembalian } },
  DIKEMBALIKAN: {},
} as const satisfies Siklus<StatusEvaluasi, TindakanEvaluasi>;

/** What may be done to an evaluation in this status, by whomever. */
export function tindakanEvaluasi(status: StatusEvaluasi): TindakanEvaluasi[] {
  return tindakanDalam<StatusEvaluasi, TindakanEvaluasi>(SIKLUS_EVALUASI, status);
}

/** The step an act takes (target status, actor, source), or null when refused. */
export function langkahEvaluasi(status: StatusEvaluasi, tindakan: TindakanEvaluasi): Langkah<StatusEvaluasi> | null {
  return langkahDalam<StatusEvaluasi, TindakanEvaluasi>(SIKLUS_EVALUASI, status, tindakan);
}

/** The status after an act, or null when the law does not allow it from here. */
export function statusEvaluasiBerikut(status: StatusEvaluasi, tindakan: TindakanEvaluasi): StatusEvaluasi | null {
  return langkahEvaluasi(status, tindakan)?.ke ?? null;
}
