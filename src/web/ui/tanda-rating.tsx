import type { ReactNode } from "react";
import { type Ekspektasi, LABEL_EKSPEKTASI } from "#rules/kosakata.ts";

const WARNA = { DIATAS: "sangat-baik", SESUAI: "baik", DIBAWAH: "kurang" } as const satisfies Record<Ekspektasi, string>;
const TINGGI = { DIATAS: 3.2, SESUAI: 8, DIBAWAH: 12.8 } as const satisfies Record<Ekspektasi, number>;
const KALIMAT = { DIATAS: "Di atas", SESUAI: "Sesuai", DIBAWAH: "Di bawah" } as const satisfies Record<Ekspektasi, string>;

/**
 * A rating or the place of an indicator: a dot above, on or below the line of expectation, never without its word.
 * `kata`: "pendek" DIATAS, "penuh" DIATAS EKSPEKTASI, "kalimat" Di atas; `teks` replaces it, e.g. "2 DIATAS".
 */
export function TandaRating({ nilai, kata = "pendek", teks }: { nilai: Ekspektasi; kata?: "pendek" | "penuh" | "kalimat"; teks?: ReactNode }) {
  return (
    <span className="tanda" data-p={WARNA[nilai]}>
      <svg viewBox="0 0 20 16" aria-hidden="true">
        <path d="M0 8h20" stroke="#5b554b" strokeWidth="1.5" fill="none" />
        <circle cx="10" cy={TINGGI[nilai]} r="3.2" />
      </svg>
      {teks ?? { pendek: nilai, penuh: LABEL_EKSPEKTASI[nilai], kalimat: KALIMAT[nilai] }[kata]}
    </span>
  );
}
