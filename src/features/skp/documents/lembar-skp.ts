/**
 * The SKP on paper: forms A.1.1, A.1.2, A.1.6, A.1.7 and the attachment A.1.8 (PermenPANRB 6/2022, annex p. 32–61).
 */
import type { Aspek, JenisRhk, NilaiPerilaku, Perspektif } from "#rules/kosakata.ts";
import type { IdentitasCetak, PeriodeCetak, Verifikasi } from "#platform/documents/cetak.ts";
import { renderPdf } from "#platform/documents/compile.ts";

export type { IdentitasCetak, PeriodeCetak, Verifikasi } from "#platform/documents/cetak.ts";

export type FormulirSkp = "A.1.1" | "A.1.2" | "A.1.6" | "A.1.7";

/** One measure. In the qualitative forms only `teks` prints, as a narrative line (JPT: with its perspective). */
export type IndikatorCetak = {
  aspek: Aspek | null;
  teks: string;
  target: string | null;
  perspektif: Perspektif | null;
};

export type RhkCetak = {
  jenis: JenisRhk;
  teks: string;
  /** The post or team that gave the task, printed as "(penugasan dari …)". */
  penugasanDari: string | null;
  /** Only A.1.7 and C.1.3: the leader's result this one serves; line breaks are kept. */
  rhkPimpinan: string | null;
  indikator: IndikatorCetak[];
};

export type PerilakuCetak = { nilai: NilaiPerilaku; ekspektasiKhusus: string[] };

export type DataSkp = {
  form: FormulirSkp;
  instansi: string;
  periode: PeriodeCetak;
  pegawai: IdentitasCetak;
  penilai: IdentitasCetak;
  /** Numbered on from UTAMA to TAMBAHAN in the given order. */
  rhk: RhkCetak[];
  /** All seven values. */
  perilaku: PerilakuCetak[];
  tempat: string;
  /** ISO dates of signing; `null` leaves the place of the date open. */
  tanggalTandaTangan: { pegawai: string | null; penilai: string | null };
  /** A.1.7 only: results serving the same leader's result share one number and one merged cell, as in the template. */
  gabungRhkPimpinan?: boolean;
};

/** The attachment A.1.8: three lists agreed with the SKP. */
export type DataLampiranSkp = {
  instansi: string;
  periode: PeriodeCetak;
  pegawai: IdentitasCetak;
  penilai: IdentitasCetak;
  dukunganSumberDaya: string[];
  skemaPertanggungjawaban: string[];
  konsekuensi: string[];
  tempat: string;
  tanggalTandaTangan: { pegawai: string | null; penilai: string | null };
};
