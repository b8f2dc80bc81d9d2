/**
 * The evaluation on paper: result forms C.1.1–C.1.3 and the document D.1.1 (PermenPANRB 6/2022, annex p. 105–115).
 */
import type {
  CapaianOrganisasi,
  Ekspektasi,
  KeluargaSkp,
  NilaiPerilaku,
  PredikatKinerja,
} from "#rules/kosakata.ts";
import type { IdentitasCetak, PeriodeCetak } from "#platform/documents/cetak.ts";

export type { IdentitasCetak, PeriodeCetak, Verifikasi } from "#platform/documents/cetak.ts";

export type FormulirHasilEvaluasi = "C.1.1" | "C.1.2" | "C.1.3";

/** The evaluation period as printed: the fourth quarter is also the final one. */
export const TRIWULAN = ["I", "II", "III", "IV-AKHIR"] as const;
export type Triwulan = (typeof TRIWULAN)[number];

/** One giver's feedback: prints as "Pimpinan: …", "Pegawai di bawahnya (nama): …". */
export type UmpanBalikCetak = { dari: string; teks: string };
