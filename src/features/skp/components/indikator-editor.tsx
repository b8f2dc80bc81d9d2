import { Link } from "react-router";
import type { KeluargaSkp, Pendekatan } from "#rules/kosakata.ts";
import { ASPEK, LABEL_ASPEK, LABEL_PERSPEKTIF, PERSPEKTIF } from "#rules/kosakata.ts";
import { menyebutTriwulan, NAMA_LANGKAH } from "#rules/tulis-lintasan.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { IsianIndikator } from "./isian-skp.ts";
import { NasihatSkp } from "./nasihat-skp.tsx";
import { type TemuanSkp, nasihatUntuk } from "./temuan-skp.ts";

/** Indicators that came from the library, by their id. */
export type AsalPustaka = ReadonlyMap<string, { pustakaId: string; kode: string }>;
export type Bentuk = { keluarga: KeluargaSkp; pendekatan: Pendekatan };

const ARAH_PILIHAN = [
  { nilai: "NAIK", teks: "Makin tinggi makin baik" },
  { nilai: "TURUN", teks: "Makin rendah makin baik" },
  { nilai: "RENTANG", teks: "Di dalam rentang" },
];

/** The columns of the form that applies: aspek only for quantitative JA/JF, perspektif only for JPT, target only for numbers. */
export function lajurIndikator({ keluarga, pendekatan }: Bentuk): { judul: string; bagian: "aspek" | "perspektif" | "teks" | "target" }[] {
  const kuantitatif = pendekatan === "KUANTITATIF";
  return [
    ...(keluarga === "JPT" ? [{ judul: "Perspektif", bagian: "perspektif" as const }] : kuantitatif ? [{ judul: "Aspek", bagian: "aspek" as const }] : []),
    { judul: kuantitatif ? "Indikator kinerja individu" : "Ukuran keberhasilan, indikator, dan target", bagian: "teks" as const },
    ...(kuantitatif ? [{ judul: "Target", bagian: "target" as const }] : []),
  ];
}

/** One indicator: its cells, how its target is read, its advice below it. */
export function IndikatorEditor({
  nama,
  nomor,
  isian,
  bentuk,
  temuan,
  galat,
  asal,
}: {
  /** "rhk.0.indikator.1" */
  nama: string;
  nomor: number;
  isian: IsianIndikator;
  bentuk: Bentuk;
  temuan: TemuanSkp;
  galat: (name: string) => string | undefined;
  asal: { pustakaId: string; kode: string } | undefined;
}) {
  const lajur = lajurIndikator(bentuk);
  const nasihat = nasihatUntuk(temuan, nama);
  const idNasihat = nasihat.length > 0 ? `${nama}-saran` : undefined;
  const [, r, , i] = nama.split(".");
  return (
    <>
      <tr role="row" className="baris-indikator">
        {lajur.map(({ judul, bagian }, l) => (
          <td role="cell" data-l={judul} key={bagian}>
            {l === 0 && <input type="hidden" name={`${nama}.id`} value={isian.id} />}
            <Sel
              bagian={bagian}
              nama={`${nama}.${bagian}`}
              label={`${judul}, baris ${nomor}`}
              isian={isian}
              galat={galat(`${nama}.${bagian}`)}
              uraian={bagian === "teks" ? idNasihat : undefined}
            />
          </td>
        ))}
      </tr>
      <tr role="row" className="bawah">
        <td role="cell" colSpan={lajur.length}>
          <div className="susun j2">
            <div className="alat">
              {bentuk.pendekatan === "KUANTITATIF" ? <CaraBaca nama={nama} isian={isian} /> : <span />}
              {bentuk.pendekatan === "KUANTITATIF" && <Bertahap nama={nama} isian={isian} galat={galat} />}
              {asal && (
                <span className="dua">
                  Dari pustaka: <Link to={`/indikator/${asal.pustakaId}`}>{asal.kode}</Link>
                </span>
              )}
              <Tombol jenis="ketiga" name="aksi" value={`hapus-indikator.${r}.${i}`} aria-label={`Hapus indikator ${nomor}`}>
                Hapus
              </Tombol>
            </div>
            {idNasihat && <NasihatSkp id={idNasihat} putusan="Indikator ini sulit dinilai dengan adil." temuan={nasihat} ubah />}
          </div>
        </td>
      </tr>
    </>
  );
}

function Sel({
  bagian,
  nama,
  label,
  isian,
  galat,
  uraian,
}: {
  bagian: "aspek" | "perspektif" | "teks" | "target";
  nama: string;
  label: string;
  isian: IsianIndikator;
  galat: string | undefined;
  uraian: string | undefined;
}) {
  const bersama = { name: nama, label, labelTersembunyi: true, galat, defaultValue: isian[bagian] };
  if (bagian === "aspek")
    return <Isian {...bersama} jenis="pilihan" kosong="Pilih aspek" pilihan={ASPEK.map((nilai) => ({ nilai, teks: LABEL_ASPEK[nilai] }))} />;
  if (bagian === "perspektif")
    return <Isian {...bersama} jenis="pilihan" kosong="Pilih" pilihan={PERSPEKTIF.map((nilai) => ({ nilai, teks: LABEL_PERSPEKTIF[nilai] }))} />;
  if (bagian === "target") return <Isian {...bersama} placeholder="80–90%" autoComplete="off" />;
  return <Isian {...bersama} jenis="panjang" rows={2} {...(uraian ? { "aria-details": uraian } : {})} />;
}

/** How the target is to be read; the words of the target decide unless the person says otherwise. */
function CaraBaca({ nama, isian }: { nama: string; isian: IsianIndikator }) {
  return (
    <details className="buka">
      <summary>Cara membaca target</summary>
      <div className="lajur-isian">
        <Isian
          jenis="pilihan"
          name={`${nama}.arah`}
          label="Mana yang lebih baik?"
          kosong="Terang membaca dari target"
          pilihan={ARAH_PILIHAN}
          defaultValue={isian.arah}
        />
        <label className="centang">
          <input type="checkbox" name={`${nama}.isAkumulatif`} defaultChecked={isian.isAkumulatif} />
          <span>Bertambah sepanjang tahun, sampai mencapai target di bulan Desember</span>
        </label>
      </div>
    </details>
  );
}

/** What is to be reached by the end of each quarter. Where the target itself tells it, its words are the place to change it. */
function Bertahap({ nama, isian, galat }: { nama: string; isian: IsianIndikator; galat: (name: string) => string | undefined }) {
  const lintasan = NAMA_LANGKAH.map((triwulan, ke) => ({ triwulan, nama: `${nama}.lintasan.${ke}`, nilai: isian.lintasan[ke] ?? "" }));
  const isi = lintasan.some(({ nilai }) => nilai !== "");
  if (isi && menyebutTriwulan(isian.target)) return <span className="dua">Langkah tiap triwulan dibaca dari target.</span>;
  const salah = galat(`${nama}.lintasan`);
  return (
    <details className="buka" open={isi || salah !== undefined || lintasan.some((satu) => galat(satu.nama) !== undefined)}>
      <summary>Bertahap per triwulan</summary>
      <div className="susun j3">
        <p className="dua">Yang diharapkan tercapai sampai akhir triwulan. Yang kosong mengikuti triwulan sebelumnya; akhir tahun berlaku target setahun.</p>
        {salah && <p className="galat">{salah}</p>}
        <div className="lajur-isian">
          {lintasan.map((satu) => (
            <Isian angka key={satu.nama} name={satu.nama} label={`Triwulan ${satu.triwulan}`} defaultValue={satu.nilai} galat={galat(satu.nama)} />
          ))}
        </div>
      </div>
    </details>
  );
}
