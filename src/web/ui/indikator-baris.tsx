import type { ReactNode } from "react";
import type { Ekspektasi } from "#rules/kosakata.ts";
import { GrafikPerjalanan, type Perjalanan } from "#web/ui/grafik-perjalanan.tsx";
import { TandaRating } from "#web/ui/tanda-rating.tsx";

/**
 * One indicator in a list (`<ul className="garis">`): name, where it belongs and its target, the trajectory, the figure with
 * its place and one clause. Without a value it says so: a dashed slot, no zero.
 */
export function IndikatorBaris({
  nama,
  rincian,
  perjalanan,
  angka,
  posisi,
  klausa,
}: {
  nama: ReactNode;
  /** "RHK 1 · Kuantitas · target 80–90%" */
  rincian: ReactNode;
  perjalanan?: Perjalanan;
  /** The last figure with its unit, e.g. "61%"; null when nothing is recorded yet. */
  angka: string | null;
  posisi?: Ekspektasi | null;
  /** "dalam rentang Agustus (56–64%)" */
  klausa?: ReactNode;
}) {
  return (
    <li className="ind">
      <div>
        <h3>{nama}</h3>
        <p className="dua">{rincian}</p>
      </div>
      {perjalanan && angka !== null ? <GrafikPerjalanan {...perjalanan} /> : <div className="slot-kosong" />}
      <div>
        <p className={angka === null ? "dua" : "angka"}>{angka ?? "belum dicatat"}</p>
        {(posisi || klausa) && (
          <p className="dua">
            {posisi && (
              <>
                <TandaRating nilai={posisi} kata="kalimat" />
                <br />
              </>
            )}
            {klausa}
          </p>
        )}
      </div>
    </li>
  );
}
