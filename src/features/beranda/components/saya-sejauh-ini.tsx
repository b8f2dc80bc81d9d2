import { Link } from "react-router";
import { LABEL_ASPEK, LABEL_PERAN } from "#rules/kosakata.ts";
import { denganSatuan } from "#web/format/angka.ts";
import { namaBulan, tanggalBulan } from "#web/format/tanggal.ts";
import { IndikatorBaris } from "#web/ui/indikator-baris.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Kutip } from "#web/ui/kutip.tsx";
import { LegendaPerjalanan } from "#web/ui/legenda-perjalanan.tsx";
import { Predikat } from "#web/ui/predikat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { BerandaResponse, IndikatorSejauhIni } from "../schemas.ts";

type Saya = NonNullable<BerandaResponse["saya"]>;

/** A person's own year: indicators so far, newest feedback, latest result. */
export function SayaSejauhIni({ saya }: { saya: Saya }) {
  if (saya.skp === null) return null;
  const bulanDiminta = saya.bulan?.startsWith(String(saya.skp.tahun)) ? Number(saya.bulan.slice(5)) : null;
  return (
    <div className="kolom">
      <section className="susun" aria-labelledby="ind">
        <div className="sebaris antara">
          <h2 id="ind">{saya.skp.pendekatan === "KUANTITATIF" ? "Indikator Anda sejauh ini" : "Hasil kerja Anda sejauh ini"}</h2>
          {saya.indikator.some((satu) => satu.satuan !== "") && <LegendaPerjalanan />}
        </div>
        {saya.indikator.length === 0 ? (
          <Kosong judul={`SKP ${saya.skp.tahun} belum ditetapkan`}>Indikator dan perjalanannya muncul di sini begitu SKP ditetapkan.</Kosong>
        ) : (
          <ul className="garis">
            {saya.indikator.map((satu) => (
              <Baris key={satu.id} satu={satu} bulanDiminta={bulanDiminta} />
            ))}
          </ul>
        )}
        <p className="dua">
          <Link to={`/skp/${saya.skp.id}`}>Lihat seluruh SKP {saya.skp.tahun}</Link>
        </p>
      </section>
      {saya.skp.status === "DITETAPKAN" && <Samping saya={saya} />}
    </div>
  );
}

/** Newest feedback and the latest result, beside the indicators. */
function Samping({ saya }: { saya: Saya }) {
  return (
    <aside className="susun" aria-labelledby="ub">
      <h2 id="ub">Umpan balik terbaru</h2>
      {saya.umpanBalik.length === 0 ? (
        <Kosong judul="Belum ada umpan balik">Umpan balik muncul di sini begitu Pimpinan atau rekan menulisnya.</Kosong>
      ) : (
        <ul className="garis">
          {saya.umpanBalik.map((satu) => (
            <li key={satu.id}>
              <Kutip siapa={satu.dari} rincian={`${LABEL_PERAN[satu.peran]}, ${tanggalBulan(satu.dibuatPada)}. Tentang ${satu.sasaran}`} sumberDulu>
                {satu.teks}
              </Kutip>
            </li>
          ))}
        </ul>
      )}
      <p className="sebaris">
        <Tombol jenis="kedua" ke="/umpan-balik">
          Baca dan beri umpan balik
        </Tombol>
      </p>
      {saya.hasil && (
        <div className="susun j2 hasil">
          <h2>Hasil {saya.hasil.periode}</h2>
          <p className="sebaris">
            <Predikat nilai={saya.hasil.predikat} />
            <Link to={`/hasil/${saya.hasil.evaluasiId}`}>Mengapa predikat ini?</Link>
          </p>
        </div>
      )}
    </aside>
  );
}

function Baris({ satu, bulanDiminta }: { satu: IndikatorSejauhIni; bulanDiminta: number | null }) {
  const { terakhir } = satu;
  const rincian = [
    `RHK ${satu.rhk.nomor}${satu.rhk.jenis === "TAMBAHAN" ? ", tambahan" : ""}`,
    satu.aspek && LABEL_ASPEK[satu.aspek],
    satu.target && `target ${satu.target}`,
  ]
    .filter(Boolean)
    .join(" · ");
  const isAngka = satu.seri.some(({ bawah, atas }) => bawah !== null || atas !== null);
  if (!isAngka)
    return (
      <li className="ind-kalimat">
        <h3>{satu.teks}</h3>
        <p className="dua">{rincian}</p>
        {terakhir ? (
          <p>
            <b>{bulan(terakhir.bulan)}:</b> {terakhir.uraian || (terakhir.nilai === null ? "" : denganSatuan(terakhir.nilai, satu.satuan))}
          </p>
        ) : (
          <p className="dua">belum dicatat</p>
        )}
      </li>
    );
  return (
    <IndikatorBaris
      nama={satu.teks}
      rincian={rincian}
      perjalanan={{
        realisasi: satu.seri.map(({ nilai }) => nilai),
        rentang: satu.seri.map(({ bawah, atas }) => (bawah === null && atas === null ? null : { bawah, atas })),
        satuan: satu.satuan,
        bulanDiminta,
        makinKecilMakinBaik: satu.arah === "TURUN",
      }}
      angka={terakhir === null ? null : terakhir.nilai === null ? "dicatat tanpa angka" : denganSatuan(terakhir.nilai, satu.satuan)}
      posisi={terakhir?.posisi ?? null}
      klausa={
        terakhir && [terakhir.klausa ?? `${bulan(terakhir.bulan)}, belum dapat dibandingkan`, terakhir.membaik && "terus membaik"].filter(Boolean).join("; ")
      }
    />
  );
}

const bulan = (satu: string) => namaBulan(Number(satu.slice(5)));
