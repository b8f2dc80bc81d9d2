import { Link } from "react-router";
import type { SkpResponse } from "#features/skp/schemas.ts";
import { LABEL_ASPEK, LABEL_PERSPEKTIF } from "#rules/kosakata.ts";
import { tulisTargetBertahap } from "#rules/tulis-lintasan.ts";
import { IndukAnak } from "#web/ui/induk-anak.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { lajurIndikator } from "./indikator-editor.tsx";
import { NasihatSkp } from "./nasihat-skp.tsx";
import { nasihatUntuk } from "./temuan-skp.ts";

type Rhk = SkpResponse["rhk"][number];
type Indikator = Rhk["indikator"][number];

/** The results as they are read: each under the superior's, with its indicators; advice for the one who decides. */
export function BacaHasilKerja({ skp }: { skp: SkpResponse }) {
  return (
    <div>
      {skp.rhk.map((rhk, i) => (
        <section className="baca-rhk" key={rhk.id} aria-label={`RHK ${i + 1}`}>
          <Judul skp={skp} rhk={rhk} nomor={i} />
          {rhk.penugasanDari && <p className="dua">Penugasan dari {rhk.penugasanDari}.</p>}
          <Tabel
            className="baca-tabel"
            judul={`Indikator RHK ${i + 1}`}
            baris={rhk.indikator}
            kunci={(satu) => satu.id}
            kolom={kolomBaca(skp)}
            kosong={<p className="dua">Belum ada indikator.</p>}
          />
          {skp.boleh.tetapkan && <Saran skp={skp} nomor={i} />}
        </section>
      ))}
    </div>
  );
}

function Judul({ skp, rhk, nomor }: { skp: SkpResponse; rhk: Rhk; nomor: number }) {
  const tulisan = (
    <>
      <p className="dua">
        RHK {nomor + 1}, {rhk.jenis === "UTAMA" ? "utama" : "tambahan"}
      </p>
      <h3>{rhk.teks}</h3>
    </>
  );
  if (skp.keluarga === "JPT" && rhk.rhkPimpinanTeks === null) return <div className="susun j1">{tulisan}</div>;
  return (
    <IndukAnak
      siapa={rhk.rhkPimpinanPemilik ? `RHK Pimpinan yang diintervensi. ${rhk.rhkPimpinanPemilik}` : "RHK Pimpinan yang diintervensi"}
      induk={rhk.rhkPimpinanTeks}
      belumAda={`Belum disebut. ${skp.penilai.nama} menyusunnya lebih dahulu.`}
    >
      {tulisan}
    </IndukAnak>
  );
}

function Saran({ skp, nomor }: { skp: SkpResponse; nomor: number }) {
  const nasihat = nasihatUntuk(skp.temuan, `rhk.${nomor}`).filter((satu) => !satu.path.endsWith(".rhkPimpinan"));
  if (nasihat.length === 0) return null;
  return <NasihatSkp id={`rhk.${nomor}-saran`} putusan="Pertimbangkan sebelum menetapkan." temuan={nasihat} />;
}

const CARA_BACA = { NAIK: "makin tinggi makin baik", TURUN: "makin rendah makin baik", RENTANG: "di dalam rentang" } as const;

function kolomBaca(skp: SkpResponse): Kolom<Indikator>[] {
  return lajurIndikator(skp).map(({ judul, bagian }): Kolom<Indikator> => {
    if (bagian === "teks")
      return {
        kunci: bagian,
        judul,
        label: skp.pendekatan === "KUANTITATIF" ? "Indikator" : "Ukuran",
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
      };
    if (bagian === "aspek") return { kunci: bagian, judul, isi: (satu) => (satu.aspek ? LABEL_ASPEK[satu.aspek] : "") };
    if (bagian === "perspektif") return { kunci: bagian, judul, isi: (satu) => (satu.perspektif ? LABEL_PERSPEKTIF[satu.perspektif] : "") };
    return { kunci: bagian, judul, isi: (satu) => <Target satu={satu} /> };
  });
}

function Target({ satu }: { satu: Indikator }) {
  const terbaca = satu.targetBawah !== null || satu.targetAtas !== null;
  const cara = [terbaca && satu.arah ? CARA_BACA[satu.arah] : null, satu.isAkumulatif ? "bertambah sepanjang tahun" : null].filter(Boolean).join(", ");
  return (
    <div>
      <b>{tulisTargetBertahap(satu.target, satu.lintasan, satu.satuan)}</b>
      {cara && <p className="dua">{cara}</p>}
    </div>
  );
}
