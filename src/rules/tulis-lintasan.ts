/** How the steps of a target are put into words; apart from `lintasan.ts`, so that a page that only shows them stays light. */
import { tulisNilai } from "./angka.ts";

/** What is to be reached by the end of each quarter, in order; null: as the quarter before. */
export type Lintasan = readonly (number | null)[];

export const NAMA_LANGKAH = ["I", "II", "III", "IV"] as const;

export function adaLangkah(lintasan: Lintasan | null | undefined): lintasan is Lintasan {
  return lintasan?.some((satu) => satu !== null) ?? false;
}

/** "TW I 25%, TW II 50%" */
function tulisLintasan(lintasan: Lintasan, satuan: string): string {
  return lintasan.flatMap((satu, ke) => (satu === null ? [] : [`TW ${NAMA_LANGKAH[ke]} ${tulisNilai(satu, satuan)}`])).join(", ");
}

/** Whether words tell of quarters themselves. */
export const menyebutTriwulan = (teks: string): boolean => /\b(?:tw|triwulan)\b/i.test(teks);

/** The target as it stands in the form, its steps behind it: "100% (TW I 25%, TW II 50%)". Words that tell of quarters stay as they are; without a unit only % is read from them. */
export function tulisTargetBertahap<T extends string | null>(target: T, lintasan: Lintasan | null | undefined, satuan?: string | null): T | string {
  if (target === null || !adaLangkah(lintasan) || menyebutTriwulan(target)) return target;
  return `${target} (${tulisLintasan(lintasan, satuan ?? (target.includes("%") ? "%" : ""))})`;
}

/** Steps in one cell of a spreadsheet, as `bacaDaftarLangkah` reads them: "20; 40; ; 80". */
export function selLangkah(lintasan: Lintasan | null): string | null {
  return adaLangkah(lintasan) ? lintasan.map((satu) => (satu === null ? "" : String(satu).replace(".", ","))).join("; ") : null;
}

/** "Target sampai Triwulan II: 50%", by the step that applies in a month; null without one, or when the target of the year itself does. */
export function kataLangkah(lintasan: Lintasan | null | undefined, satuan: string | null, bulan: number): string | null {
  const ke = Math.ceil(bulan / 3) - 1;
  const nilai = lintasan?.slice(0, ke + 1).findLast((satu) => satu !== null) ?? null;
  return nilai === null || ke === NAMA_LANGKAH.length - 1 ? null : `Target sampai Triwulan ${NAMA_LANGKAH[ke]}: ${tulisNilai(nilai, satuan ?? "")}`;
}
