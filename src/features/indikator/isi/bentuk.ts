import type { Frekuensi, Urusan } from "#rules/kosakata-indikator.ts";
import type { JenisJabatan, JenisUnit } from "#rules/kosakata-pegawai.ts";
import type { Aspek } from "#rules/kosakata.ts";
import type { Arah } from "#rules/target.ts";

/** One indicator as it is written here; what is left out: %, higher is better, kuantitas, per triwulan, any kind of post. */
export type ButirPustaka = {
  readonly kode: string;
  readonly teks: string;
  readonly definisi: string;
  readonly rumus: string;
  readonly satuan?: string;
  readonly arah?: Arah;
  readonly aspek?: Aspek;
  readonly akumulatif?: true;
  readonly target: string;
  /** Where the figure comes from. */
  readonly data: string;
  readonly tiap?: Frekuensi;
  /** Words of the posts it suits, between commas. */
  readonly bagi: string;
  readonly jenis?: readonly JenisJabatan[];
  /** Source of the definition, where it is not that of the group. */
  readonly sumber?: string;
};

/** Indicators of one area. The owner is the first unit of these kinds whose name holds one of the words, else the root. */
export type KelompokPustaka = {
  readonly urusan: Urusan;
  readonly pemilik: { readonly jenis: readonly JenisUnit[]; readonly kata: readonly string[] };
  readonly sumber: string;
  readonly butir: readonly ButirPustaka[];
};

/** For definitions the library words itself; no regulation stands behind the formula. */
export const RUMUSAN_TERANG = "Rumusan Terang; periksa dan sesuaikan dengan kebijakan unit.";
