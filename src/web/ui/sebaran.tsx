import type { ReactNode } from "react";
import { LABEL_PREDIKAT, PREDIKAT_KINERJA, type PredikatKinerja } from "#rules/kosakata.ts";
import { WARNA_PREDIKAT } from "#web/ui/bentuk-predikat.tsx";
import { Predikat } from "#web/ui/predikat.tsx";
import { bulat } from "#web/ui/skala-grafik.ts";

/** SANGAT KURANG → SANGAT BAIK, the order in which the regulation draws its curves. */
const URUTAN = PREDIKAT_KINERJA.toReversed();
const TULISAN = {
  SANGAT_BAIK: ["Sangat", "Baik"],
  BAIK: ["Baik"],
  BUTUH_PERBAIKAN: ["Butuh", "Perbaikan"],
  KURANG: ["Kurang/", "Misconduct"],
  SANGAT_KURANG: ["Sangat", "Kurang"],
} as const satisfies Record<PredikatKinerja, readonly string[]>;

const DASAR = 118;
const TINGGI = 84;
const tengah = (i: number) => 34 + 68 * i;

/**
 * How many people have which predikat, against the shape printed in the regulation: bars are counts with their number, the
 * dashed gold line is the shape without scale. A consideration, never a quota: no percentage, no warning. Fewer than five
 * people are a list, because a shape of four says nothing.
 */
export function Sebaran({
  orang,
  pola,
  keteranganPola,
  keteranganBatang,
}: {
  orang: readonly { nama: string; predikat: PredikatKinerja }[];
  /** Heights of the printed shape between 0 and 1 for each predikat; without it no curve. */
  pola?: Readonly<Record<PredikatKinerja, number>>;
  /** "Kurva ideal untuk capaian organisasi BAIK memuncak pada BAIK." */
  keteranganPola?: string;
  /** "5 dinilai dan draf Sari" */
  keteranganBatang: ReactNode;
}) {
  if (orang.length < 5) {
    return (
      <ul className="garis">
        {orang.map((o) => (
          <li key={o.nama} className="sebaris">
            <span>{o.nama}</span>
            <Predikat nilai={o.predikat} polos />
          </li>
        ))}
      </ul>
    );
  }
  const jumlah = URUTAN.map((p) => orang.filter((o) => o.predikat === p).length);
  const terbanyak = Math.max(...jumlah);
  const kalimat = `Sebaran predikat: ${URUTAN.map((p, i) => `${LABEL_PREDIKAT[p]} ${jumlah[i]}`).join(", ")}.`;
  return (
    <>
      <figure>
        <svg className="grafik" viewBox="0 16 340 154" role="img" aria-label={[kalimat, keteranganPola].filter(Boolean).join(" ")}>
          {URUTAN.map((p, i) => {
            const tinggi = bulat((TINGGI * (jumlah[i] ?? 0)) / terbanyak);
            return (
              <g key={p}>
                {tinggi > 0 && <rect data-p={WARNA_PREDIKAT[p]} className="warna" x={tengah(i) - 15} y={DASAR - tinggi} width="30" height={tinggi} rx="2" />}
                <text className="tebal" x={tengah(i)} y="136" textAnchor="middle" fontSize="14">
                  {jumlah[i]}
                </text>
                {TULISAN[p].map((kata, baris) => (
                  <text key={kata} x={tengah(i)} y={152 + 13 * baris} textAnchor="middle">
                    {kata}
                  </text>
                ))}
              </g>
            );
          })}
          <path className="sumbu" d={`M0 ${DASAR}h340`} />
          {pola && <path className="pola" d={kurva(URUTAN.map((p) => bulat(DASAR - TINGGI * pola[p])))} />}
        </svg>
      </figure>
      <p className="legenda kecil">
        {pola && (
          <span>
            <svg viewBox="0 0 24 12" aria-hidden="true">
              <path className="pola" d="M0 6h24" />
            </svg>
            bentuk kurva menurut aturan, tanpa skala
          </span>
        )}
        <span>
          <svg viewBox="0 0 24 12" aria-hidden="true">
            <rect className="batang" x="8" width="8" height="12" rx="1" />
          </svg>
          {keteranganBatang}
        </span>
      </p>
    </>
  );
}

/** A calm line through the five heights, level at each of them. */
function kurva(tinggi: readonly number[]): string {
  let d = "";
  tinggi.forEach((y, i) => {
    const x = tengah(i);
    const sebelum = tinggi[i - 1];
    d += sebelum === undefined ? `M4 ${y}L${x} ${y}` : ` C${x - 34} ${sebelum} ${x - 34} ${y} ${x} ${y}`;
  });
  return `${d}L336 ${tinggi.at(-1)}`;
}
