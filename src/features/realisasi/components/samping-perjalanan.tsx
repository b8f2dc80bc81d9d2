import { Link } from "react-router";
import { LABEL_PERAN } from "#rules/kosakata.ts";
import { denganSatuan } from "#web/format/angka.ts";
import { tanggalBulan } from "#web/format/tanggal.ts";
import { GrafikPerjalanan } from "#web/ui/grafik-perjalanan.tsx";
import { Kutip } from "#web/ui/kutip.tsx";
import { LegendaPerjalanan } from "#web/ui/legenda-perjalanan.tsx";
import type { BarisResponse } from "../schemas.ts";
import { sebutBulan } from "./bulan.ts";

/** Beside the question: the year so far, what was written last month, and what others said about this result. */
export function SampingPerjalanan({ baris, bulan }: { baris: BarisResponse; bulan: string }) {
  const { sebelumnya, umpanBalik, seri, pakaiAngka, satuan, arah } = baris;
  return (
    <section className="susun j5" aria-label="Perjalanan dan umpan balik">
      {pakaiAngka && (
        <div className="susun j3">
          <h2>Perjalanan {bulan.slice(0, 4)}</h2>
          <figure className="grafik-lebar">
            <GrafikPerjalanan
              besar
              realisasi={seri.map((satu) => satu.nilai)}
              rentang={seri.map(({ bawah, atas }) => (bawah === null && atas === null ? null : { bawah, atas }))}
              satuan={satuan}
              bulanDiminta={Number(bulan.slice(5))}
              makinKecilMakinBaik={arah === "TURUN"}
              hitungan={baris.isAkumulatif && satuan !== "%"}
            />
          </figure>
          <LegendaPerjalanan />
        </div>
      )}
      {sebelumnya && sebelumnya.uraian !== "" && (
        <div className="susun j2">
          <h2>{sebutBulan(sebelumnya.bulan)} Anda menulis</h2>
          <Kutip siapa={sebelumnya.nilai === null ? "Catatan Anda" : `Catatan Anda, ${denganSatuan(sebelumnya.nilai, satuan)}`}>{sebelumnya.uraian}</Kutip>
        </div>
      )}
      {umpanBalik.length > 0 && (
        <div className="susun j2">
          <h2>Umpan balik atas hasil kerja ini</h2>
          <ul className="garis">
            {umpanBalik.map((satu) => (
              <li key={satu.id}>
                <Kutip siapa={satu.dari} rincian={`${LABEL_PERAN[satu.peran]}, ${tanggalBulan(satu.dibuatPada)}`}>
                  {satu.teks}
                </Kutip>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!pakaiAngka && !sebelumnya?.uraian && umpanBalik.length === 0 && (
        <p className="dua">Belum ada catatan bulan lalu dan belum ada umpan balik atas hasil kerja ini.</p>
      )}
      <p>
        <Link to={`/realisasi/${bulan}?ringkasan`}>Semua isian {sebutBulan(bulan)} dan bulan lain</Link>
      </p>
    </section>
  );
}
