import type { ReactNode } from "react";

export type EntriDialog = {
  kunci: string;
  siapa: ReactNode;
  /** "15 Januari" or "hari ini 10.38" */
  pada: string;
  isi: ReactNode;
  kutipan?: ReactNode;
  /** The last word of the dialogue: its dot is gold. */
  kini?: boolean;
};

/** Who proposed what, when; changes as `<Perubahan>`. */
export function JejakDialog({ entri }: { entri: readonly EntriDialog[] }) {
  return (
    <ol className="jejak-dialog">
      {entri.map(({ kunci, siapa, pada, isi, kutipan, kini }) => (
        <li key={kunci} data-kini={kini ? "" : undefined}>
          <p className="dua">
            <b>{siapa}</b>, {pada}
          </p>
          <p>{isi}</p>
          {kutipan && <p className="dua">“{kutipan}”</p>}
        </li>
      ))}
    </ol>
  );
}
