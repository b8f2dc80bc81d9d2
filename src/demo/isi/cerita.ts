import type { Ekspektasi, JenisLampiran, NilaiPerilaku, Pendekatan, PeranUmpanBalik } from "#rules/kosakata.ts";
import type { StatusEvaluasi } from "#rules/siklus-evaluasi.ts";
import type { KunciOrang } from "./orang.ts";
import type { RhkTemplat } from "./templat.ts";

/** A day and a time of the city, "2026-01-15" "14:20". */
export type Saat = readonly [tanggal: string, jam: string];
export type TriwulanCerita = "I" | "II" | "III";

export type RhkCerita = RhkTemplat & {
  /** The result of somebody else this one intervenes; without it the superior's of the same theme. */
  readonly pimpinan?: readonly [orang: KunciOrang, nomor: number];
  readonly penugasanDari?: string;
  readonly isTugasBelajar?: true;
};

export type JejakCerita = {
  readonly pada: Saat;
  readonly oleh: "PEGAWAI" | "PENILAI";
  readonly tindakan: "MULAI" | "UBAH" | "AJUKAN" | "KEMBALIKAN" | "TETAPKAN" | "PESAN";
  readonly catatan?: string;
  readonly perubahan?: readonly { bagian: string; dari: string | null; menjadi: string | null }[];
};

/** January to September of one indicator; null is a month without a record. `uraian` by month number. */
export type BulananCerita = { readonly nilai: readonly (number | null)[]; readonly uraian?: Readonly<Record<number, string>> };

export type UmpanCerita = {
  readonly tw: TriwulanCerita;
  readonly pada: Saat;
  readonly peran: PeranUmpanBalik;
  /** null for someone outside, who is shown by `label`. */
  readonly dari: KunciOrang | null;
  readonly label?: string;
  readonly tentang: number | NilaiPerilaku;
  readonly teks: string;
};

export type EvaluasiCerita = {
  readonly hasil: Ekspektasi;
  readonly perilaku: Ekspektasi;
  readonly alasanHasil: string;
  readonly alasanPerilaku: string;
  readonly catatan?: string;
  /** TERBUKA: the ratings are a draft. */
  readonly status: StatusEvaluasi;
  readonly pada: Saat;
};

/** One person's year written by hand; what is left out is made by the generator. */
export type Cerita = {
  readonly pendekatan?: Pendekatan;
  readonly rhk?: readonly RhkCerita[];
  readonly ekspektasi?: Readonly<Partial<Record<NilaiPerilaku, readonly string[]>>>;
  readonly lampiran?: Readonly<Record<JenisLampiran, readonly string[]>>;
  readonly jejak?: readonly JejakCerita[];
  /** By "rhk.indikator", counted from 0. */
  readonly realisasi?: Readonly<Record<string, BulananCerita>>;
  readonly umpan?: readonly UmpanCerita[];
  readonly evaluasi?: Readonly<Partial<Record<TriwulanCerita, EvaluasiCerita>>>;
  /** Small real files as evidence, by "rhk.indikator.bulan". */
  readonly berkas?: Readonly<Record<string, { readonly nama: string; readonly judul: string }>>;
};
