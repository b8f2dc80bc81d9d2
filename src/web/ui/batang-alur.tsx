import { useId } from "react";

const BAGIAN = [
  { kunci: "selesai", kata: "selesai" },
  { kunci: "tandaTangan", kata: "menunggu tanda tangan pegawai" },
  { kunci: "penilai", kata: "menunggu penilai" },
  { kunci: "belum", kata: "belum mencatat" },
] as const;

export type Alur = Record<(typeof BAGIAN)[number]["kunci"], number>;

/** How far a unit has come: done, waiting for a signature, waiting for the rater (striped), nothing yet (empty). Counts of people. */
export function BatangAlur({ alur }: { alur: Alur }) {
  const id = useId();
  const semua = BAGIAN.reduce((n, { kunci }) => n + alur[kunci], 0) || 1;
  const persen = (n: number) => (100 * n) / semua;
  const tepiKiri = (i: number) => BAGIAN.slice(0, i).reduce((n, { kunci }) => n + persen(alur[kunci]), 0);
  return (
    <svg className="batang-alur" role="img" aria-label={BAGIAN.map(({ kunci, kata }) => `${kata} ${Math.round(persen(alur[kunci]))}%`).join(", ")}>
      <Arsir id={id} />
      {BAGIAN.slice(0, 3).map(({ kunci }, i) => {
        const x = tepiKiri(i);
        const lebar = persen(alur[kunci]);
        return lebar === 0 ? null : (
          <rect key={kunci} className={`s${i + 1}`} fill={i === 2 ? `url(#${id})` : undefined} x={`${x}%`} width={`${lebar}%`} height="100%" />
        );
      })}
      <rect className="tepi" width="100%" height="100%" />
    </svg>
  );
}

/** The four surfaces of the bar with their words, once above the table. */
export function LegendaAlur() {
  const id = useId();
  return (
    <p className="legenda kecil">
      {BAGIAN.map(({ kunci, kata }, i) => (
        <span key={kunci}>
          <svg className="kotak" viewBox="0 0 14 14" aria-hidden="true">
            {i === 2 && <Arsir id={id} />}
            <rect className={i === 3 ? "tepi" : `s${i + 1}`} fill={i === 2 ? `url(#${id})` : undefined} width="14" height="14" rx="3" />
          </svg>
          {kata}
        </span>
      ))}
    </p>
  );
}

function Arsir({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className="arsir-dasar" d="M0 0h6v6H0z" />
      <path className="arsir-garis" d="M0 0h3v6H0z" />
    </pattern>
  );
}
