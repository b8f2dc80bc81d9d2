import type { ReactNode } from "react";

/** The superior's RHK above, the gold connector, one's own below. Without a superior's RHK it says who must set it. */
export function IndukAnak({
  siapa,
  induk,
  belumAda,
  children,
}: {
  /** "RHK Pimpinan yang diintervensi. Penanggung jawab UKP, Kefarmasian dan Laboratorium" */
  siapa: ReactNode;
  induk: ReactNode | null;
  /** Shown while the superior's RHK is missing. */
  belumAda?: ReactNode;
  /** Own RHK: a text or an `Isian`. */
  children: ReactNode;
}) {
  return (
    <div className="induk-anak">
      <div className="induk" data-kosong={induk === null ? "" : undefined}>
        <p className="dua">{siapa}</p>
        <p>{induk === null ? belumAda : <b>{induk}</b>}</p>
      </div>
      <div className="anak">{children}</div>
    </div>
  );
}
