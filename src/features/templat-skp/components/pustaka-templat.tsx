import { Link } from "react-router";
import type { BarisPustaka } from "#features/indikator/schemas.ts";
import { INDIKATOR_KOSONG, type IsianIndikator, type IsianSkp } from "#features/skp/components/isian-skp.ts";
import { LABEL_ASPEK } from "#rules/kosakata.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { denganTarget } from "../beda-templat.ts";

/** An indicator taken from the library into the form, not stored yet: the id its line has in the form, and where it came from. */
export type Ambilan = { indikatorId: string; versiId: string; pustakaId: string; kode: string };
/** The library opened below one result: what was looked for, what was found. */
export type PustakaTerbuka = { rhk: number; cari: string; baris: readonly BarisPustaka[]; total: number };

type Kini = Pick<BarisPustaka, "aspek" | "teks" | "targetContoh" | "arah"> & { isAkumulatif: boolean };

/** The form with the indicator in result `r`: on its empty last line, else below it. @returns also where it stands */
export function ambilKeIsian(isian: IsianSkp, r: number, id: string, kini: Kini): { isian: IsianSkp; indikator: number } {
  const lama = isian.rhk[r]?.indikator ?? [];
  const akhir = lama.at(-1);
  const tetap = akhir && akhir.teks.trim() === "" && akhir.target.trim() === "" ? lama.slice(0, -1) : lama;
  const kuantitatif = isian.pendekatan === "KUANTITATIF";
  const baru: IsianIndikator = {
    ...INDIKATOR_KOSONG,
    id,
    aspek: kini.aspek,
    teks: kuantitatif ? kini.teks : denganTarget(kini.teks, kini.targetContoh),
    target: kuantitatif ? kini.targetContoh : "",
    arah: kini.arah,
    isAkumulatif: kini.isAkumulatif,
  };
  return { isian: { ...isian, rhk: isian.rhk.map((satu, i) => (i === r ? { ...satu, indikator: [...tetap, baru] } : satu)) }, indikator: tetap.length };
}

const AMBILAN = /^([0-9a-f-]{36}) ([0-9a-f-]{36}) ([0-9a-f-]{36}) ([A-Z0-9.-]{1,30})$/;

/** What the hidden fields of the form say was taken from the library. */
export function bacaAmbilan(formulir: FormData): Ambilan[] {
  return formulir.getAll("ambilan").flatMap((satu) => {
    const [, indikatorId = "", versiId = "", pustakaId = "", kode = ""] = AMBILAN.exec(String(satu)) ?? [];
    return kode === "" ? [] : [{ indikatorId, versiId, pustakaId, kode }];
  });
}

export function IsianAmbilan({ ambilan }: { ambilan: readonly Ambilan[] }) {
  return ambilan.map((satu) => (
    <input key={satu.indikatorId} type="hidden" name="ambilan" value={`${satu.indikatorId} ${satu.versiId} ${satu.pustakaId} ${satu.kode}`} />
  ));
}

/** The library below a result: everything typed stays in the form around it, nothing is stored. */
export function PustakaTemplat({ pustaka: { rhk, cari, baris, total } }: { pustaka: PustakaTerbuka }) {
  return (
    <section className="lembar susun j3" aria-labelledby="pustaka-templat">
      <h3 id="pustaka-templat">Indikator pustaka untuk RHK {rhk + 1}</h3>
      <div className="sebaris">
        <Isian name="cariPustaka" label="Cari indikator, kode, atau jabatan" type="search" maxLength={100} defaultValue={cari} />
        <Tombol jenis="kedua" name="aksi" value={`cari-pustaka.${rhk}`}>
          Cari
        </Tombol>
        <Tombol jenis="ketiga" name="aksi" value={`tutup-pustaka.${rhk}`}>
          Tutup pustaka
        </Tombol>
      </div>
      {baris.length === 0 ? (
        <Kosong judul="Tidak ada yang cocok">Cari dengan satu kata saja, atau kosongkan pencarian untuk melihat semuanya.</Kosong>
      ) : (
        <>
          <p className="dua">{total > baris.length ? `${baris.length} dari ${total} indikator; persempit dengan pencarian.` : `${total} indikator.`}</p>
          <ul className="susun">
            {baris.map((satu) => (
              <li key={satu.id} className="susun j2">
                <p>
                  <b>{satu.teks}</b>
                  <span className="dua blok">
                    {LABEL_ASPEK[satu.aspek]}, contoh target {satu.targetContoh}.{" "}
                    <Link to={`/indikator/${satu.id}`} target="_blank">
                      {satu.kode}, definisi dan rumusnya di tab baru
                    </Link>
                  </span>
                </p>
                <div>
                  <Tombol jenis="kedua" name="aksi" value={`ambil-pustaka.${rhk}.${satu.id}`}>
                    Pakai untuk RHK {rhk + 1}
                    <span className="sr">: {satu.kode}</span>
                  </Tombol>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
