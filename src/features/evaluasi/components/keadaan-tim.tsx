import { Link } from "react-router";
import type { StatusEvaluasi } from "#rules/siklus-evaluasi.ts";
import { Predikat } from "#web/ui/predikat.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { JumlahPosisi } from "./jumlah-posisi.tsx";
import type { Anggota } from "./tim-dinilai.tsx";

/** How far each evaluation is, in plain words. */
export const LABEL_EVALUASI = {
  TERBUKA: "belum ditetapkan",
  DITETAPKAN: "ditetapkan, belum disampaikan",
  DISAMPAIKAN: "disampaikan, menunggu diterima pegawai",
  DITERIMA: "diterima, menunggu tanda tangan pegawai",
  DIKEMBALIKAN: "selesai, ditandatangani pegawai",
} as const satisfies Record<StatusEvaluasi, string>;

const LAJUR: Kolom<Anggota>[] = [
  {
    kunci: "nama",
    judul: "Nama",
    kepala: true,
    isi: (one) => (
      <>
        <Link to={`/penilaian/${one.evaluasiId}`}>{one.nama}</Link>
        <span className="dua blok">{one.jabatan}</span>
      </>
    ),
  },
  { kunci: "posisi", judul: "Posisi indikator", label: "Indikator", isi: (one) => <JumlahPosisi posisi={one.posisi} /> },
  { kunci: "realisasi", judul: "Realisasi", isi: (one) => `${one.realisasi.terisi} dari ${one.realisasi.jumlah} tercatat` },
  {
    kunci: "predikat",
    judul: "Predikat",
    isi: (one) => (one.predikat ? <Predikat nilai={one.predikat} polos /> : <span className="dua">{one.predikatDraf ? "masih draf" : "belum"}</span>),
  },
  {
    kunci: "status",
    judul: "Keadaan",
    isi: (one) => (one.hubungan === "ATASAN_PENILAI" ? `belum dinilai ${one.penilai}; menunggu Anda sebagai atasan` : LABEL_EVALUASI[one.status]),
  },
];

export function KeadaanTim({ tim }: { tim: readonly Anggota[] }) {
  return <Tabel judul="Keadaan penilaian tiap orang" kolom={LAJUR} baris={tim} kunci={(one) => one.evaluasiId} />;
}
