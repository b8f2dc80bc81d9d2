import { Link } from "react-router";
import { bulanGeser, sebutBulan } from "./bulan.ts";

/** The month before and the month after, as far as it has begun, within the year of the SKP. */
export function BulanLain({ bulan, bulanKini }: { bulan: string; bulanKini: string }) {
  const sebelum = bulanGeser(bulan, -1);
  const sesudah = bulanGeser(bulan, 1);
  const isTahunIni = (lain: string) => lain.slice(0, 4) === bulan.slice(0, 4);
  return (
    <nav aria-label="Bulan lain" className="sebaris bulan-lain">
      {isTahunIni(sebelum) && <Link to={`/realisasi/${sebelum}?ringkasan`}>Realisasi {sebutBulan(sebelum)}</Link>}
      {isTahunIni(sesudah) && sesudah <= bulanKini && <Link to={`/realisasi/${sesudah}?ringkasan`}>Realisasi {sebutBulan(sesudah)}</Link>}
    </nav>
  );
}
