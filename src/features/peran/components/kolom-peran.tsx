import { Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import type { Kolom } from "#web/ui/tabel.tsx";
import { LABEL_PERAN } from "../kata-peran.ts";

type Baris = OutputOf<Operations, "peran.daftar">["peran"][number];

/** @param cabut the address at which a role is taken back */
export function kolomPeran(cabut: (peranId: string) => string): Kolom<Baris>[] {
  return [
    {
      kunci: "orang",
      judul: "Pegawai",
      kepala: true,
      isi: ({ pegawai }) => (
        <>
          {pegawai.nama}
          {pegawai.nip && (
            <>
              <br />
              <span className="dua">NIP {pegawai.nip}</span>
            </>
          )}
        </>
      ),
    },
    { kunci: "peran", judul: "Peran", isi: ({ peran }) => LABEL_PERAN[peran] },
    { kunci: "unit", judul: "Unit", isi: ({ unit }) => unit.nama },
    {
      kunci: "masa",
      judul: "Masa",
      isi: ({ mulai, selesai, keadaan }) => (
        <>
          {keadaan === "AKAN_DATANG" ? "mulai " : "sejak "}
          {tanggalTahun(mulai)}
          {selesai && (
            <>
              , {keadaan === "BERAKHIR" ? "berakhir" : "sampai sebelum"} {tanggalTahun(selesai)}
            </>
          )}
        </>
      ),
    },
    {
      kunci: "dasar",
      judul: "Dasar",
      isi: ({ dasar, diberikanOleh }) => (
        <>
          {dasar ?? "tidak tercatat"}
          {diberikanOleh && (
            <>
              <br />
              <span className="dua">oleh {diberikanOleh}</span>
            </>
          )}
        </>
      ),
    },
    {
      kunci: "cabut",
      judul: "Tindakan",
      isi: (satu) =>
        satu.bolehCabut ? (
          <Link to={cabut(satu.id)}>
            Cabut
            <span className="sr">
              {" "}
              peran {LABEL_PERAN[satu.peran]} dari {satu.pegawai.nama}
            </span>
          </Link>
        ) : (
          <span className="dua">tidak ada</span>
        ),
    },
  ];
}
