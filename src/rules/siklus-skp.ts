import { PASAL } from "./putusan.ts";
import { langkahDalam, tindakanDalam } from "./siklus.ts";
import type { Langkah, Siklus } from "./siklus.ts";

export const STATUS_SKP = ["DRAF", "DIAJUKAN", "DITETAPKAN"] as const;
export type StatusSkp = (typeof STATUS_SKP)[number];

export const TINDAKAN_SKP = ["ubah", "ajukan", "kembalikan", "tetapkan"] as const;
export type TindakanSkp = (typeof TINDAKAN_SKP)[number];

/**
 * The life of a SKP (Ps 7 and 14): it is a draft while the two talk, it is signed and handed in by the employee, and
 * set by the rater. DITETAPKAN ends planning; the document lives on in the evaluation.
 */
export const SIKLUS_SKP = {
  DRAF: {
    ubah: { ke: "DRAF", siapa: "PEGAWAI", dasar: PASAL.dialogKinerja },
    ajukan: { ke: "DIAJUKAN", siapa: "PEGAWAI", dasar: PASAL.penandatangananSkp },
  },
  DIAJUKAN: {
    kembalikan: { ke: "DRAF", siapa: "PENILAI", dasar: PASAL.dialogKinerja },
    tetapkan: { ke: "DITETAPKAN", siapa: "PENILAI", dasar: PASAL.penetapSkp },
  },
  DITETAPKAN: {},
} as const satisfies Siklus<StatusSkp, TindakanSkp>;

/** What may be done to a SKP in this status, by whomever. */
export function tindakanSkp(status: StatusSkp): TindakanSkp[] {
  return tindakanDalam<StatusSkp, TindakanSkp>(SIKLUS_SKP, status);
}

/** The step an act takes (target status, actor, source), or null when refused. */
export function langkahSkp(status: StatusSkp, tindakan: TindakanSkp): Langkah<StatusSkp> | null {
  return langkahDalam<StatusSkp, TindakanSkp>(SIKLUS_SKP, status, tindakan);
}

/** The status after an act, or null when the law does not allow it from here. */
export function statusBerikut(status: StatusSkp, tindakan: TindakanSkp): StatusSkp | null {
  return langkahSkp(status, tindakan)?.ke ?? null;
}
