import type { ReactNode } from "react";

/** Feedback in its own words: who and in what role, when, about which value or RHK. `sumberDulu` puts the source first. */
export function Kutip({
  children,
  siapa,
  rincian,
  jawaban,
  sumberDulu,
}: {
  children: ReactNode;
  /** "dr. Budi Nasution, Pimpinan" or "Rekan kerja setingkat" */
  siapa: ReactNode;
  /** "2 Oktober, Berorientasi Pelayanan" */
  rincian?: ReactNode;
  jawaban?: ReactNode;
  sumberDulu?: boolean;
}) {
  const sumber = (
    <p className="dua">
      {sumberDulu ? <b>{siapa}</b> : siapa}
      {rincian && ", "}
      {rincian}
    </p>
  );
  return (
    <div className="kutip">
      {sumberDulu && sumber}
      <blockquote>{children}</blockquote>
      {!sumberDulu && sumber}
      {jawaban && <p className="dua">{jawaban}</p>}
    </div>
  );
}
