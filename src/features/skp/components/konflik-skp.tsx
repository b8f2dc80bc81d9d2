import type { ReactNode } from "react";
import { Konflik } from "#web/ui/konflik.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { PesanGalat } from "#web/ui/pesan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { type Beda, bedaSkp } from "./beda-skp.ts";
import type { IsianSkp } from "./isian-skp.ts";

/** Inside the form: what was typed and what is saved, to choose between. Nothing is sent before the choice. */
export function KonflikSkp({
  pesan,
  saya,
  lain,
  versiTerbaru,
  galat,
}: {
  pesan: string;
  saya: IsianSkp;
  lain: IsianSkp;
  versiTerbaru: number;
  galat: string | undefined;
}) {
  const beda = bedaSkp(saya, lain);
  return (
    <>
      <h2 className="sr">Dua versi SKP ini</h2>
      <input type="hidden" name="versiTerbaru" value={versiTerbaru} />
      <PesanGalat id="pilihVersi-galat">{galat}</PesanGalat>
      <Konflik
        judul={pesan}
        pihakLain="Versi yang tersimpan"
        isian={[
          { name: "pilihVersi", legenda: "Mana yang dipakai?", saya: <DaftarBeda beda={beda} sisi="saya" />, lain: <DaftarBeda beda={beda} sisi="lain" /> },
        ]}
        aman="Belum ada yang ditimpa. Tulisan Anda tetap di formulir ini sampai Anda memilih."
        aksi={
          <Tombol name="aksi" value="selesaikan">
            Simpan pilihan
          </Tombol>
        }
      />
    </>
  );
}

/** The text could not be saved and there is no form any more to hold it: it is shown, so that nothing is lost. */
export function TulisanTertinggal({
  pesan,
  saya,
  tersimpan,
  lain = [],
}: {
  pesan: ReactNode;
  saya: IsianSkp | null;
  tersimpan: IsianSkp;
  lain?: readonly Beda[];
}) {
  const beda = [...lain, ...(saya ? bedaSkp(saya, tersimpan) : [])];
  return (
    <div className="susun j3">
      <Kabar jenis="salah" tegas="Belum tersimpan." status>
        {pesan}
      </Kabar>
      {beda.length > 0 && (
        <div className="lembar susun j3">
          <h2>Tulisan Anda</h2>
          <DaftarBeda beda={beda} sisi="saya" />
        </div>
      )}
    </div>
  );
}

function DaftarBeda({ beda, sisi }: { beda: readonly Beda[]; sisi: "saya" | "lain" }) {
  if (beda.length === 0) return <span className="blok">Isinya sama.</span>;
  return (
    <>
      {beda.map((satu) => (
        <span className="blok baris-teks" key={satu.bagian}>
          {satu.bagian}: <b>{satu[sisi] || "kosong"}</b>
        </span>
      ))}
    </>
  );
}
