import { Link } from "react-router";
import { rentangTanggal } from "#web/format/tanggal.ts";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import type { BerandaResponse } from "../schemas.ts";

type Tim = NonNullable<BerandaResponse["tim"]>;
type Orang = Tim["orang"][number];

const KEADAAN = {
  TERBUKA: "Belum dinilai",
  DITETAPKAN: "Dinilai, belum disampaikan",
  DISAMPAIKAN: "Menunggu diterima pegawai",
  DITERIMA: "Menunggu tanda tangan pegawai",
  DIKEMBALIKAN: "Selesai",
} as const;

/** The team of the period that runs: who is rated, what is recorded, whether feedback was given. */
export function TimSejauhIni({ tim }: { tim: Tim }) {
  const selesai = tim.orang.filter((satu) => satu.status !== "TERBUKA").length;
  return (
    <section className="susun j3" aria-labelledby="tim">
      <div className="susun j1">
        <h2 id="tim">Tim Anda, {tim.periode.nama}</h2>
        <p className="dua">
          {selesai} dari {tim.orang.length} orang sudah dinilai. Masa penilaian {rentangTanggal(tim.periode.buka, tim.periode.tutup)}.
        </p>
      </div>
      <Tabel judul={`Keadaan penilaian tim, ${tim.periode.nama}`} kolom={KOLOM} baris={tim.orang} kunci={(satu) => satu.evaluasiId} />
    </section>
  );
}

const KOLOM: Kolom<Orang>[] = [
  {
    kunci: "nama",
    judul: "Nama",
    kepala: true,
    isi: (satu) => <Link to={satu.status === "TERBUKA" ? `/penilaian/${satu.evaluasiId}` : `/hasil/${satu.evaluasiId}`}>{satu.nama}</Link>,
  },
  { kunci: "jabatan", judul: "Jabatan", isi: (satu) => satu.jabatan },
  { kunci: "catatan", judul: "Realisasi", isi: (satu) => (satu.terisi === 0 ? <span className="dua">belum mencatat</span> : `${satu.terisi} catatan`) },
  { kunci: "umpan", judul: "Umpan balik Anda", isi: (satu) => (satu.adaUmpanBalik ? "sudah" : <span className="dua">belum</span>) },
  {
    kunci: "keadaan",
    judul: "Keadaan",
    isi: (satu) => (satu.isDraf ? "Draf rating tersimpan" : satu.status === "TERBUKA" ? <span className="giliran">Belum dinilai</span> : KEADAAN[satu.status]),
  },
];
