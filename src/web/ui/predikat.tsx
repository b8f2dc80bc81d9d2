import type { ReactNode } from "react";
import { LABEL_PREDIKAT, type PredikatKinerja } from "#rules/kosakata.ts";
import { BentukPredikat, WARNA_PREDIKAT } from "#web/ui/bentuk-predikat.tsx";

/** A predikat: shape and the law's word. A pill for a result, bare in lists and text. `sesudah` sticks to the word. */
export function Predikat({ nilai, polos, sesudah }: { nilai: PredikatKinerja; polos?: boolean; sesudah?: ReactNode }) {
  return (
    <span className={polos ? "tanda" : "tanda predikat"} data-p={WARNA_PREDIKAT[nilai]}>
      <BentukPredikat nilai={nilai} />
      {LABEL_PREDIKAT[nilai]}
      {sesudah}
    </span>
  );
}
