import type { ReactNode } from "react";
import { Link } from "react-router";
import { satuTitik } from "#web/format/titik.ts";

/** The head of a page that is not a home: the way back, title, whose turn it is, one lead sentence, a second line. */
export function Kepala({
  pulang,
  judul,
  giliran,
  pengantar,
  rincian,
  children,
}: {
  pulang?: { ke: string; teks: string };
  judul: ReactNode;
  /** "Giliran Anda, draf ke-3" */
  giliran?: ReactNode;
  pengantar?: ReactNode;
  rincian?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="kepala">
      {pulang && (
        <Link className="pulang" to={pulang.ke}>
          {pulang.teks}
        </Link>
      )}
      <div className="sebaris">
        <h1>{judul}</h1>
        {giliran && <span className="giliran">{giliran}</span>}
      </div>
      {pengantar && <p className="baca">{kalimat(pengantar)}</p>}
      {rincian && <p className="dua">{kalimat(rincian)}</p>}
      {children}
    </div>
  );
}

/** A plain sentence often ends with somebody's name. */
const kalimat = (isi: ReactNode): ReactNode => (typeof isi === "string" ? satuTitik(isi) : isi);
