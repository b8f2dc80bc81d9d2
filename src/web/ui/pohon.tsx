import { createElement, type ReactNode } from "react";
import { Dasar } from "#web/ui/dasar.tsx";

/** One reason of the tree: what, its value, why, who and when, the source; and what it rests on. */
export type Simpul = {
  kunci: string;
  judul: ReactNode;
  /** At the right: a rating sign, a predikat, "3 indikator, 1 DIBAWAH". */
  nilai?: ReactNode;
  /** Words, tables, feedback. */
  isi?: ReactNode;
  /** "Alasan dr. Budi Nasution, 16 Oktober 2026 pukul 14.12" */
  oleh?: ReactNode;
  dasar?: ReactNode;
  terbuka?: boolean;
  anak?: readonly Simpul[];
};

/** Reasons as a tree of `details`: predikat → rating → RHK → indicator → evidence. Paper opens all of it. */
export function Pohon({ akar }: { akar: Simpul }) {
  return (
    <div className="pohon">
      <div className="simpul-buka">
        <h3>{akar.judul}</h3>
        {akar.nilai}
      </div>
      <IsiSimpul simpul={akar} />
      <Cabang anak={akar.anak} tingkat={3} akar />
    </div>
  );
}

function Cabang({ anak, tingkat, akar }: { anak: readonly Simpul[] | undefined; tingkat: number; akar?: boolean }) {
  if (!anak || anak.length === 0) return null;
  return (
    <ul className={akar ? "cabang cabang-akar" : "cabang"}>
      {anak.map((s) => (
        <li key={s.kunci}>
          <details className="simpul" open={s.terbuka}>
            <summary>
              {createElement(`h${Math.min(tingkat, 6)}`, null, s.judul)}
              {typeof s.nilai === "string" ? <span className="dua">{s.nilai}</span> : s.nilai}
            </summary>
            <IsiSimpul simpul={s} />
            <Cabang anak={s.anak} tingkat={tingkat + 1} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function IsiSimpul({ simpul: { isi, oleh, dasar } }: { simpul: Simpul }) {
  if (!isi && !oleh && !dasar) return null;
  return (
    <div className="susun j2">
      {isi}
      {oleh && <p className="dua">{oleh}</p>}
      {dasar && <Dasar>{dasar}</Dasar>}
    </div>
  );
}
