import { Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";

type Isi = OutputOf<Operations, "pohonKinerja.kejanggalan"> & { unit: { nama: string } };

/** What a head should look at before the year runs: nobody blamed, each with the next step. */
export function Kejanggalan({ isi }: { isi: Isi }) {
  const { tanpaRhk, beban, tanpaTujuan } = isi;
  if (tanpaRhk.length + beban.length + tanpaTujuan.length === 0) return null;
  return (
    <section className="susun j3" aria-labelledby="tengok">
      <h2 id="tengok">Perlu ditengok di {isi.unit.nama}</h2>
      {tanpaRhk.length > 0 && (
        <details className="buka">
          <summary>{tanpaRhk.length} orang belum berhasil kerja</summary>
          <ul>
            {tanpaRhk.map((satu) => (
              <li key={satu.pegawaiId}>
                <Link to={`/pegawai/${satu.pegawaiId}`}>{satu.nama}</Link> <span className="dua">{satu.jabatan}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {beban.length > 0 && (
        <details className="buka">
          <summary>{beban.length} orang memikul lebih dari delapan RHK</summary>
          <ul>
            {beban.map((satu) => (
              <li key={satu.pegawaiId}>
                <Link to={`/pegawai/${satu.pegawaiId}`}>{satu.nama}</Link>{" "}
                <span className="dua">
                  {satu.jumlah} RHK, {satu.jabatan}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {tanpaTujuan.length > 0 && (
        <details className="buka">
          <summary>{tanpaTujuan.length === 100 ? "100 RHK pertama" : `${tanpaTujuan.length} RHK`} yang tidak sampai ke satu sasaran pun</summary>
          <ul>
            {tanpaTujuan.map((satu) => (
              <li key={satu.rhkId}>
                {satu.teks}{" "}
                <span className="dua">
                  {satu.nama}, {satu.jabatan}
                  {satu.bolehTautkan ? "." : "; ditautkan pemiliknya, penilainya, atau pengelola kinerja."}{" "}
                </span>
                {satu.bolehTautkan && (
                  <Link to={`/pohon-kinerja/tautkan?rhk=${satu.rhkId}&skp=${satu.skpId}`}>
                    Tautkan<span className="sr"> {satu.teks}</span>
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
