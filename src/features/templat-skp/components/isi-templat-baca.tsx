import { Link } from "react-router";
import type { IsiTemplat } from "#features/templat-skp/schemas.ts";
import { JENIS_LAMPIRAN, LABEL_ASPEK, LABEL_LAMPIRAN, LABEL_NILAI, LABEL_PERSPEKTIF, NILAI_PERILAKU } from "#rules/kosakata.ts";
import { tulisTargetBertahap } from "#rules/tulis-lintasan.ts";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";

type Indikator = IsiTemplat["rhk"][number]["indikator"][number];

/** The content of a template as it is read. */
export function IsiTemplatBaca({ isi }: { isi: IsiTemplat }) {
  return (
    <>
      <section className="susun j5" aria-labelledby="hasil-kerja">
        <div className="susun j1">
          <h2 id="hasil-kerja">Hasil kerja</h2>
          <p className="dua">Pendekatan {isi.pendekatan.toLowerCase()}.</p>
        </div>
        {isi.rhk.map((rhk, nomor) => (
          <div className="susun j2" key={rhk.id}>
            <p className="dua">
              RHK {nomor + 1}, {rhk.jenis === "UTAMA" ? "utama" : "tambahan"}
              {rhk.rhkPimpinanTeks ? `; mendukung “${rhk.rhkPimpinanTeks}”` : ""}
              {rhk.penugasanDari ? `; penugasan dari ${rhk.penugasanDari}` : ""}
            </p>
            <h3>{rhk.teks}</h3>
            <Tabel
              judul={`Indikator RHK ${nomor + 1}`}
              baris={rhk.indikator}
              kunci={(satu) => satu.id}
              kolom={kolom(rhk.indikator)}
              kosong={<p className="dua">Belum ada indikator.</p>}
            />
          </div>
        ))}
      </section>
      <section className="susun j3" aria-labelledby="ekspektasi-templat">
        <h2 id="ekspektasi-templat">Ekspektasi khusus Pimpinan</h2>
        {NILAI_PERILAKU.every((nilai) => isi.ekspektasi[nilai].length === 0) && <p className="dua">Tidak ada; panduan BerAKHLAK berlaku bagi semua.</p>}
        {NILAI_PERILAKU.filter((nilai) => isi.ekspektasi[nilai].length > 0).map((nilai) => (
          <Daftar key={nilai} judul={LABEL_NILAI[nilai]} isi={isi.ekspektasi[nilai]} />
        ))}
      </section>
      <section className="susun j3" aria-labelledby="lampiran-templat">
        <h2 id="lampiran-templat">Lampiran</h2>
        {JENIS_LAMPIRAN.map((jenis) => (
          <Daftar key={jenis} judul={`${LABEL_LAMPIRAN[jenis].charAt(0)}${LABEL_LAMPIRAN[jenis].slice(1).toLowerCase()}`} isi={isi.lampiran[jenis]} />
        ))}
      </section>
    </>
  );
}

function Daftar({ judul, isi }: { judul: string; isi: readonly string[] }) {
  return (
    <div>
      <h3>{judul}</h3>
      {isi.length === 0 ? (
        <p className="dua">Belum diisi.</p>
      ) : (
        <ul className="susun j1 baca">
          {isi.map((satu) => (
            <li key={satu}>{satu}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function kolom(semua: readonly Indikator[]): Kolom<Indikator>[] {
  const ada = (uji: (satu: Indikator) => unknown) => semua.some((satu) => Boolean(uji(satu)));
  return [
    {
      kunci: "teks",
      judul: "Indikator",
      kepala: true,
      isi: (satu) => (
        <>
          <span className="baris-teks">{satu.teks}</span>
          {satu.pustaka && (
            <span className="dua blok">
              Dari pustaka: <Link to={`/indikator/${satu.pustaka.pustakaId}`}>{satu.pustaka.kode}</Link>
            </span>
          )}
        </>
      ),
    },
    ...(ada((satu) => satu.aspek) ? [{ kunci: "aspek", judul: "Aspek", isi: (satu: Indikator) => (satu.aspek ? LABEL_ASPEK[satu.aspek] : "") }] : []),
    ...(ada((satu) => satu.perspektif)
      ? [{ kunci: "perspektif", judul: "Perspektif", isi: (satu: Indikator) => (satu.perspektif ? LABEL_PERSPEKTIF[satu.perspektif] : "") }]
      : []),
    ...(ada((satu) => satu.target)
      ? [{ kunci: "target", judul: "Target", isi: (satu: Indikator) => tulisTargetBertahap(satu.target ?? "", satu.lintasan) }]
      : []),
  ];
}
