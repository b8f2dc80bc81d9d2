import type { Pendekatan } from "./kosakata.ts";
import type { TingkatHasil } from "./tingkat-hasil.ts";

export const PERIODE_LAPOR = ["BULANAN", "TRIWULANAN", "SEMESTERAN", "TAHUNAN"] as const;
export type PeriodeLapor = (typeof PERIODE_LAPOR)[number];
export const LABEL_PERIODE_LAPOR = { BULANAN: "Bulanan", TRIWULANAN: "Triwulanan", SEMESTERAN: "Semesteran", TAHUNAN: "Tahunan" } as const satisfies Record<
  PeriodeLapor,
  string
>;

export type IsiManual = {
  tujuan: string;
  definisi: string;
  formula: string;
  satuan: string;
  tingkat: TingkatHasil | null;
  sumberData: string;
  periode: PeriodeLapor | null;
};

/** What Format A.1.3 asks that is still empty; formula and unit are optional in the qualitative approach (p. 38). */
export function kurangManual(isi: IsiManual, pendekatan: Pendekatan): string[] {
  const isKuantitatif = pendekatan === "KUANTITATIF";
  const diminta: [string, unknown][] = [
    ["tujuan", isi.tujuan],
    ["definisi", isi.definisi],
    ...(isKuantitatif
      ? ([
          ["formula", isi.formula],
          ["satuan", isi.satuan],
        ] as [string, unknown][])
      : []),
    ["kualitas dan tingkat kendali", isi.tingkat],
    ["sumber data", isi.sumberData],
    ["periode pelaporan", isi.periode],
  ];
  return diminta.filter(([, nilai]) => !nilai).map(([nama]) => nama);
}
