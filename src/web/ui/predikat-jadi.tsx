import { PREDIKAT_KINERJA } from "#rules/kosakata.ts";
import { Predikat } from "#web/ui/predikat.tsx";

/**
 * "Menurut kuadran: BAIK" in the action bar, following the radios `hasilKerja` and `perilakuKerja` of the same form by CSS
 * alone. Shows nothing but a dash of words until both are chosen.
 */
export function PredikatJadi() {
  return (
    <p className="jadi sebaris">
      <span className="dua">Menurut kuadran:</span>
      <span className="dua belum">pilih kedua rating dahulu</span>
      {PREDIKAT_KINERJA.map((p) => (
        <Predikat key={p} nilai={p} />
      ))}
    </p>
  );
}
