import { JENIS_RHK } from "#rules/kosakata.ts";
import { IndukAnak } from "#web/ui/induk-anak.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { type AsalPustaka, type Bentuk, IndikatorEditor, lajurIndikator } from "./indikator-editor.tsx";
import type { IsianRhk } from "./isian-skp.ts";
import { NasihatSkp } from "./nasihat-skp.tsx";
import { PilihanPimpinan, type RhkPimpinan } from "./pilihan-pimpinan.tsx";
import { type TemuanSkp, nasihatUntuk } from "./temuan-skp.ts";

const LABEL_JENIS = { UTAMA: "utama", TAMBAHAN: "tambahan" } as const;

/** One result: the superior's above it, its words, its indicators; a line that opens. */
export function RhkEditor({
  nomor,
  jumlah,
  rhk,
  bentuk,
  pilihan,
  penilai,
  tugasBelajar,
  isTemplat,
  temuan,
  galat,
  asal,
  terbuka,
  onToggle,
}: {
  nomor: number;
  jumlah: number;
  rhk: IsianRhk;
  bentuk: Bentuk;
  pilihan: readonly RhkPimpinan[];
  penilai: string;
  tugasBelajar: boolean;
  /** Of a template: nobody's own yet. */
  isTemplat?: boolean;
  temuan: TemuanSkp;
  galat: (name: string) => string | undefined;
  asal: AsalPustaka;
  terbuka: boolean;
  onToggle: (terbuka: boolean) => void;
}) {
  const nama = `rhk.${nomor}`;
  const induk = pilihan.find((satu) => satu.id === rhk.rhkPimpinanId);
  const mengintervensi = bentuk.keluarga === "JA_JF" || pilihan.length > 0 || rhk.rhkPimpinanTeks !== "";
  const saran = temuan.nasihat.filter((satu) => satu.path === nama || satu.path.startsWith(`${nama}.`)).length;
  const nasihat = nasihatUntuk(temuan, `${nama}.teks`);
  const tulisan = (
    <Isian
      jenis="panjang"
      name={`${nama}.teks`}
      label={`RHK ${nomor + 1}${isTemplat ? "" : " Anda"}, ${LABEL_JENIS[rhk.jenis]}`}
      rows={2}
      defaultValue={rhk.teks}
      galat={galat(`${nama}.teks`)}
    />
  );
  return (
    <details className="rhk" open={terbuka} onToggle={(e) => onToggle(e.currentTarget.open)}>
      <summary>
        <span>
          <b>
            RHK {nomor + 1}, {LABEL_JENIS[rhk.jenis]}.
          </b>{" "}
          <span className="rhk-teks">{rhk.teks === "" ? "Belum ditulis" : rhk.teks}</span>
        </span>
        {saran > 0 && <span className="dua">{saran} saran</span>}
      </summary>
      <div className="lembar">
        <input type="hidden" name={`${nama}.id`} value={rhk.id} />
        {mengintervensi ? (
          <IndukAnak
            siapa={induk ? `RHK Pimpinan yang diintervensi. ${induk.pemilik}, ${induk.jabatan}` : "RHK Pimpinan yang diintervensi"}
            induk={induk?.teks ?? (rhk.rhkPimpinanTeks || null)}
            belumAda={
              pilihan.length > 0
                ? "Belum dipilih. Pilih di bawah."
                : `Belum ada. ${penilai} menyusunnya lebih dahulu; sementara itu tulis dengan kata Anda sendiri.`
            }
          >
            {tulisan}
          </IndukAnak>
        ) : (
          tulisan
        )}
        {nasihat.length > 0 && <NasihatSkp id={`${nama}-saran`} putusan="Tulis hasilnya, bukan pekerjaannya." temuan={nasihat} />}
        {mengintervensi && (
          <details className="buka" open={(!induk && rhk.rhkPimpinanTeks === "") || galat(`${nama}.rhkPimpinanId`) !== undefined}>
            <summary>{induk || rhk.rhkPimpinanTeks ? "Ganti hasil kerja Pimpinan" : "Pilih hasil kerja Pimpinan"}</summary>
            <div className="susun j3">
              <PilihanPimpinan nama={nama} rhk={rhk} pilihan={pilihan} galat={galat} />
            </div>
          </details>
        )}
        <TabelIndikator nomor={nomor} rhk={rhk} bentuk={bentuk} temuan={temuan} galat={galat} asal={asal} />
        <div className="isian">
          {galat(`${nama}.indikator`) && <p className="galat">{galat(`${nama}.indikator`)}</p>}
          <div className="sebaris">
            <Tombol jenis="kedua" id={`${nama}.indikator`} name="aksi" value={`tambah-indikator.${nomor}`}>
              Tambah indikator
            </Tombol>
            <Tombol jenis="ketiga" name="aksi" value={`pustaka.${nomor}`}>
              Pilih dari pustaka<span className="sr">, indikator RHK {nomor + 1}</span>
            </Tombol>
          </div>
        </div>
        <AlatRhk nomor={nomor} jumlah={jumlah} rhk={rhk} tugasBelajar={tugasBelajar} galat={galat} />
      </div>
    </details>
  );
}

function TabelIndikator({
  nomor,
  rhk,
  bentuk,
  temuan,
  galat,
  asal,
}: {
  nomor: number;
  rhk: IsianRhk;
  bentuk: Bentuk;
  temuan: TemuanSkp;
  galat: (name: string) => string | undefined;
  asal: AsalPustaka;
}) {
  const lajur = lajurIndikator(bentuk);
  if (rhk.indikator.length === 0) return null;
  return (
    <table role="table" className="tabel susunan label-atas">
      <caption className="sr">Indikator RHK {nomor + 1}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {lajur.map(({ judul }) => (
            <th role="columnheader" scope="col" key={judul}>
              {judul}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rhk.indikator.map((isian, i) => (
          <IndikatorEditor
            key={isian.id || `baru-${i}`}
            nama={`rhk.${nomor}.indikator.${i}`}
            nomor={i + 1}
            isian={isian}
            bentuk={bentuk}
            temuan={temuan}
            galat={galat}
            asal={asal.get(isian.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

/** What is needed rarely: kind, who assigned it, place in the list, removal. */
function AlatRhk({
  nomor,
  jumlah,
  rhk,
  tugasBelajar,
  galat,
}: {
  nomor: number;
  jumlah: number;
  rhk: IsianRhk;
  tugasBelajar: boolean;
  galat: (name: string) => string | undefined;
}) {
  const nama = `rhk.${nomor}`;
  return (
    <details className="buka">
      <summary>Jenis, urutan, dan hapus</summary>
      <div className="susun j3">
        <div className="lajur-isian">
          <Isian
            jenis="pilihan"
            name={`${nama}.jenis`}
            label="Jenis hasil kerja"
            pilihan={JENIS_RHK.map((nilai) => ({ nilai, teks: nilai === "UTAMA" ? "Utama" : "Tambahan, penugasan di luar tugas pokok" }))}
            defaultValue={rhk.jenis}
          />
          <Isian name={`${nama}.penugasanDari`} label="Penugasan dari" opsional defaultValue={rhk.penugasanDari} galat={galat(`${nama}.penugasanDari`)} />
        </div>
        {tugasBelajar ? (
          <label className="centang">
            <input type="checkbox" name={`${nama}.isTugasBelajar`} defaultChecked={rhk.isTugasBelajar} />
            <span>Hasil kerja tugas belajar</span>
          </label>
        ) : (
          rhk.isTugasBelajar && <input type="hidden" name={`${nama}.isTugasBelajar`} value="on" />
        )}
        <div className="sebaris">
          {nomor > 0 && (
            <Tombol jenis="kedua" name="aksi" value={`naik-rhk.${nomor}`} aria-label={`Naikkan RHK ${nomor + 1}`}>
              Naikkan
            </Tombol>
          )}
          {nomor < jumlah - 1 && (
            <Tombol jenis="kedua" name="aksi" value={`turun-rhk.${nomor}`} aria-label={`Turunkan RHK ${nomor + 1}`}>
              Turunkan
            </Tombol>
          )}
          <Tombol jenis="ketiga" name="aksi" value={`hapus-rhk.${nomor}`}>
            Hapus RHK {nomor + 1} dan indikatornya
          </Tombol>
        </div>
      </div>
    </details>
  );
}
