import { Link } from "react-router";
import type { SkpResponse } from "#features/skp/schemas.ts";
import { CARA_DIALOG } from "#features/dialog/kosakata-dialog.ts";
import type { LangkahDialog } from "#features/dialog/kosakata-dialog.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import type { GalatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Pilih } from "#web/ui/pilih.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { FormulirDialog } from "./formulir-dialog.tsx";
import { IsiLangkah } from "./isi-langkah.tsx";
import { LABEL_CARA, type Pertemuan } from "./kata-dialog.ts";
import { PANDUAN_DIALOG } from "./panduan-dialog.ts";

/** The talk itself: per step what the SKP says, questions for both, and room for what was agreed. */
export function FormulirPertemuan({
  skp,
  dialog,
  hariIni,
  permintaanId,
  diketik,
  isBentrok,
  galat,
}: {
  skp: SkpResponse;
  dialog: Pertemuan | null;
  hariIni: string;
  permintaanId: string;
  diketik: Record<string, string>;
  /** Somebody saved meanwhile: what is stored stands beside what was typed. */
  isBentrok: boolean;
  galat: GalatIsian;
}) {
  const nilai = (bagian: LangkahDialog) => diketik[bagian] ?? dialog?.[bagian] ?? "";
  return (
    <FormulirDialog permintaanId={permintaanId} aksi="simpan" isi={dialog ? { versi: dialog.versi } : {}} className="susun j7">
      <div className="susun j3">
        <Isian
          name="tanggal"
          label="Tanggal pertemuan"
          type="date"
          max={hariIni}
          defaultValue={diketik.tanggal ?? dialog?.tanggal ?? hariIni}
          galat={galat.untuk("tanggal")}
        />
        <Pilih
          name="cara"
          legenda="Cara bertemu"
          lajur={2}
          pilihan={CARA_DIALOG.map((satu) => ({ nilai: satu, isi: LABEL_CARA[satu] === "daring" ? "Daring" : "Tatap muka" }))}
          terpilih={diketik.cara ?? dialog?.cara ?? null}
          galat={galat.untuk("cara")}
        />
      </div>
      {PANDUAN_DIALOG.map(({ bagian, judul, inti, pimpinan, pegawai, catatan, dasar }, n) => (
        <section key={bagian} className="susun j3" aria-labelledby={`langkah-${bagian}`}>
          <div className="susun j1">
            <h2 id={`langkah-${bagian}`}>
              {n + 1}. {judul}
            </h2>
            <p className="dua">{inti}</p>
          </div>
          <details className="buka">
            <summary>Yang tertulis di SKP sekarang</summary>
            <IsiLangkah skp={skp} bagian={bagian} />
          </details>
          <div className="lajur-tanya">
            <Pertanyaan siapa="Untuk Pimpinan" daftar={pimpinan} />
            <Pertanyaan siapa="Untuk Pegawai" daftar={pegawai} />
          </div>
          <Isian jenis="panjang" name={bagian} label={catatan} opsional rows={4} defaultValue={nilai(bagian)} galat={galat.untuk(bagian)} />
          {isBentrok && dialog && dialog[bagian] !== nilai(bagian) && <p className="dua">Yang tersimpan sekarang: “{dialog[bagian] || "kosong"}”</p>}
          <Dasar>{dasar}.</Dasar>
        </section>
      ))}
      <div className="sebaris">
        <Tombol penuh>Simpan catatan</Tombol>
        <Link to={dialog ? `/skp/${skp.id}/dialog/${dialog.id}` : `/skp/${skp.id}/dialog`}>Batal</Link>
      </div>
    </FormulirDialog>
  );
}

function Pertanyaan({ siapa, daftar }: { siapa: string; daftar: readonly string[] }) {
  return (
    <div className="susun j1">
      <p className="dua">
        <b>{siapa}</b>
      </p>
      <ul>
        {daftar.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
    </div>
  );
}
