import type { ReactNode } from "react";
import { Link } from "react-router";
import { LABEL_DOKUMEN } from "#features/pohon-kinerja/kata-sasaran.ts";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";

export type Pohon = OutputOf<Operations, "pohonKinerja.lihat">;
export type Simpul = Pohon["simpul"][number];

/** So few goals that none needs to be folded. */
const SEDIKIT = 12;

/** The goals as nested lists that open and close by themselves: read by keyboard and by ear, without script. */
export function DaftarSasaran({ pohon, cari }: { pohon: Pohon; cari: string }) {
  const anak = Map.groupBy(pohon.simpul, ({ indukId }) => indukId);
  const boleh = new Set(pohon.unitAtur.map(({ id }) => id));
  const daftar = (indukId: string | null, tingkat: number): ReactNode => {
    const isi = anak.get(indukId);
    if (!isi) return null;
    return (
      <ul className="pohon-sasaran">
        {isi.map((satu) => (
          <li key={satu.id} id={`sasaran-${satu.id}`}>
            <details open={tingkat < 2 || cari !== "" || pohon.simpul.length <= SEDIKIT}>
              <summary>
                {satu.kena ? <mark>{satu.teks}</mark> : satu.teks}{" "}
                <span className="dua">
                  {satu.unit}, {LABEL_DOKUMEN[satu.dokumen]};{" "}
                  {satu.isYatim ? (
                    <span className="yatim">belum ada yang menyumbang</span>
                  ) : satu.jumlahOrang === 0 ? (
                    "lewat sasaran di bawahnya"
                  ) : (
                    `${satu.jumlahOrang} orang menyumbang`
                  )}
                </span>
              </summary>
              <Rincian satu={satu} bolehAtur={boleh.has(satu.unitId)} />
              {satu.jumlahBawah > 0 && (
                <p>
                  <Link to={`/pohon-kinerja?akar=${satu.id}`}>
                    Buka {satu.jumlahBawah.toLocaleString("id-ID")} sasaran di bawahnya<span className="sr">: {satu.teks}</span>
                  </Link>
                </p>
              )}
              {daftar(satu.id, tingkat + 1)}
            </details>
          </li>
        ))}
      </ul>
    );
  };
  return daftar(null, 0);
}

function Rincian({ satu, bolehAtur }: { satu: Simpul; bolehAtur: boolean }) {
  const lain = satu.jumlahPenyumbang - satu.penyumbang.length;
  return (
    <>
      {satu.indikator.length > 0 && (
        <ul aria-label="Indikator">
          {satu.indikator.map(({ teks, target }) => (
            <li key={teks}>
              {teks}
              {target && <b>: {target}</b>}
            </li>
          ))}
        </ul>
      )}
      {satu.jumlahPenyumbang > 0 && (
        <ul aria-label="Siapa yang menyumbang">
          {satu.penyumbang.map((orang) => (
            <li key={orang.rhkId}>
              <Link to={`/skp/${orang.skpId}`}>{orang.teks}</Link>{" "}
              <span className="dua">
                {orang.nama}, {orang.jabatan}
              </span>
            </li>
          ))}
          {lain > 0 && <li className="dua">{satu.penyumbang.length > 0 ? `${lain} RHK lain` : `${lain} RHK`} di SKP yang tidak terbuka bagi Anda</li>}
        </ul>
      )}
      {bolehAtur && (
        <p className="sebaris">
          <Link to={`/pohon-kinerja/atur?sasaran=${satu.id}`}>
            Ubah<span className="sr"> {satu.teks}</span>
          </Link>
          <Link to={`/pohon-kinerja/atur?induk=${satu.id}&unit=${satu.unitId}`}>
            Tambah di bawahnya<span className="sr">: {satu.teks}</span>
          </Link>
        </p>
      )}
    </>
  );
}
