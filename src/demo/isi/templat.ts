import type { Aspek, JenisRhk, Perspektif } from "#rules/kosakata.ts";
import { ASPEK } from "#rules/kosakata.ts";
import type { Arah } from "#rules/target.ts";

/** What a result is about; a result of staff intervenes the superior's result of the same theme. */
export type Tema = "LAYANAN" | "PROGRAM" | "TATA_KELOLA" | "ANGGARAN" | "SDM" | "DATA";

/** One measure of a template. `baik` and `kendala` are what its owner writes about a month; {n} stands for the value. */
export type IndikatorTemplat = {
  readonly aspek: Aspek | null;
  readonly perspektif: Perspektif | null;
  readonly teks: string;
  readonly target: string;
  readonly arah: Arah;
  readonly isAkumulatif: boolean;
  /** What is to be reached by the end of each quarter, where the work does not spread evenly. */
  readonly lintasan?: readonly number[];
  readonly bukti: string;
  readonly baik: string;
  readonly kendala: string;
};

export type RhkTemplat = { readonly jenis: JenisRhk; readonly tema: Tema; readonly teks: string; readonly indikator: readonly IndikatorTemplat[] };
export type Pustaka = Readonly<Record<string, readonly RhkTemplat[]>>;

/** N: more is better. A: more is better and it adds up over the year. T: less is better. R: inside the band is best. */
type KodeArah = "N" | "A" | "T" | "R";
const ARAH_DARI = { N: "NAIK", A: "NAIK", T: "TURUN", R: "RENTANG" } as const satisfies Record<KodeArah, Arah>;

export function i(sisi: Aspek | Perspektif, teks: string, target: string, arah: KodeArah, bukti: string, baik: string, kendala: string): IndikatorTemplat {
  const isAspek = (ASPEK as readonly string[]).includes(sisi);
  return {
    aspek: isAspek ? (sisi as Aspek) : null,
    perspektif: isAspek ? null : (sisi as Perspektif),
    teks,
    target,
    arah: ARAH_DARI[arah],
    isAkumulatif: arah === "A",
    bukti,
    baik,
    kendala,
  };
}

/** An indicator whose target is reached in steps. */
export const bertahap = (indikator: IndikatorTemplat, ...lintasan: readonly [number, number, number, number]): IndikatorTemplat => ({ ...indikator, lintasan });

export const utama = (tema: Tema, teks: string, ...indikator: IndikatorTemplat[]): RhkTemplat => ({ jenis: "UTAMA", tema, teks, indikator });
export const tambahan = (tema: Tema, teks: string, ...indikator: IndikatorTemplat[]): RhkTemplat => ({ jenis: "TAMBAHAN", tema, teks, indikator });
