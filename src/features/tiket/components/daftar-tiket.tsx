import { Link } from "react-router";
import type { Tiket } from "#features/tiket/schemas.ts";
import { hariLagi, kapan, tanggalTahun } from "#web/format/tanggal.ts";
import type { ReactNode } from "react";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { LABEL_JENIS_TIKET, LABEL_STATUS_TIKET } from "./kata-tiket.ts";

/** Tickets as a table: what, from whom, how it stands, by when. */
export function DaftarTiket({
  judul,
  tiket,
  kini,
  dariOrang,
  kosong,
}: {
  judul: string;
  tiket: readonly Tiket[];
  kini: string;
  dariOrang?: boolean;
  kosong: ReactNode;
}) {
  const pelapor: Kolom<Tiket> = {
    kunci: "pelapor",
    judul: "Pelapor",
    isi: ({ pelapor: { nama, unit } }) => (
      <>
        {nama}
        <br />
        <span className="dua">{unit}</span>
      </>
    ),
  };
  return (
    <Tabel
      judul={judul}
      baris={tiket}
      kunci={(satu) => satu.id}
      kosong={kosong}
      kolom={[
        {
          kunci: "jenis",
          judul: "Tiket",
          kepala: true,
          isi: (satu) => (
            <Link to={`/tiket/${satu.id}`}>
              {satu.nomor}. {LABEL_JENIS_TIKET[satu.jenis]}
            </Link>
          ),
        },
        ...(dariOrang ? [pelapor] : []),
        {
          kunci: "status",
          judul: "Keadaan",
          isi: (satu) => (satu.ditanganiOleh ? `${LABEL_STATUS_TIKET[satu.status]}, ${satu.ditanganiOleh}` : LABEL_STATUS_TIKET[satu.status]),
        },
        {
          kunci: "batas",
          judul: "Dijawab paling lambat",
          isi: (satu) => (satu.selesaiPada ? `dijawab ${kapan(satu.selesaiPada, kini)}` : `${tanggalTahun(satu.batas)} (${hariLagi(satu.batas, kini)})`),
        },
      ]}
    />
  );
}
