import { Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { nipBerspasi } from "#rules/nip.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import type { Kolom } from "#web/ui/tabel.tsx";
import { LABEL_JENIS_JABATAN, LABEL_JENIS_PEGAWAI, LABEL_KEADAAN } from "#rules/kosakata-pegawai.ts";

export type Baris = OutputOf<Operations, "pegawai.daftar">["baris"][number];

/** Columns a person can choose, in the order of the table; the name is always there. */
export const KOLOM = {
  nip: "NIP",
  jabatan: "Jabatan",
  jenisJabatan: "Jenis jabatan",
  unit: "Unit kerja",
  jenis: "Jenis pegawai",
  pangkat: "Pangkat",
  sejak: "Sejak",
  keadaan: "Keadaan",
} as const;
export type NamaKolom = keyof typeof KOLOM;
const BIASA: readonly NamaKolom[] = ["nip", "jabatan", "unit", "keadaan"];
const KUKI = "kolom_pegawai";

/** The columns asked for in the address, else those chosen last time, else the usual four. */
export function bacaKolom(alamat: URLSearchParams, kuki: string | null): { kolom: NamaKolom[]; simpan: string | null } {
  const sah = (daftar: readonly string[]) => (Object.keys(KOLOM) as NamaKolom[]).filter((satu) => daftar.includes(satu));
  if (alamat.has("kolom")) {
    const kolom = sah(alamat.getAll("kolom").flatMap((satu) => satu.split(",")));
    return { kolom, simpan: `${KUKI}=${kolom.join(".") || "-"}; Path=/pegawai; Max-Age=31536000; SameSite=Lax; HttpOnly` };
  }
  const tersimpan = new RegExp(`(?:^|;\\s*)${KUKI}=([\\w.-]+)`).exec(kuki ?? "")?.[1];
  return { kolom: tersimpan === undefined ? [...BIASA] : sah(tersimpan.split(".")), simpan: null };
}

const ISI: Record<NamaKolom, Pick<Kolom<Baris>, "isi" | "utuh">> = {
  nip: { isi: (satu) => (satu.nip ? nipBerspasi(satu.nip) : <Tiada lengkap={satu.lengkap} />), utuh: true },
  jabatan: { isi: (satu) => (satu.jabatan ? jabatanDari(satu) : <span className="dua">tanpa jabatan</span>) },
  jenisJabatan: { isi: (satu) => (satu.jenisJabatan ? LABEL_JENIS_JABATAN[satu.jenisJabatan] : <Tiada lengkap />) },
  unit: { isi: (satu) => satu.unit ?? <Tiada lengkap /> },
  jenis: { isi: (satu) => (satu.jenis ? LABEL_JENIS_PEGAWAI[satu.jenis] : <Tiada lengkap={satu.lengkap} />) },
  pangkat: { isi: (satu) => satu.pangkatGolRuang ?? <Tiada lengkap={satu.lengkap} /> },
  sejak: { isi: (satu) => (satu.sejak ? tanggalTahun(satu.sejak) : <Tiada lengkap={satu.lengkap} />), utuh: true },
  keadaan: { isi: (satu) => (satu.lengkap ? keadaanDari(satu) : <Tiada lengkap={false} />) },
};

export function kolomTabel(dipilih: readonly NamaKolom[]): Kolom<Baris>[] {
  return [
    { kunci: "nama", judul: "Nama", kepala: true, isi: (satu) => <Link to={`/pegawai/${satu.id}`}>{satu.nama}</Link> },
    ...dipilih.map((kunci) => ({ kunci, judul: KOLOM[kunci], ...ISI[kunci] })),
  ];
}

/** Nothing to show: there is none, or it is not for this reader. */
function Tiada({ lengkap }: { lengkap: boolean }) {
  return (
    <span className="dua">
      <span aria-hidden="true">–</span>
      <span className="sr">{lengkap ? "tidak ada" : "tidak ditampilkan untuk Anda"}</span>
    </span>
  );
}

function jabatanDari(satu: Baris) {
  return (
    <>
      {satu.penugasan === "PLT" && "Plt. "}
      {satu.jabatan}
      {satu.plt.length > 0 && (
        <>
          <br />
          <span className="dua">juga Plt. {satu.plt.join(", ")}</span>
        </>
      )}
    </>
  );
}

/** One short word for how things stand with a person. */
export function keadaanDari(satu: Pick<Baris, "berhentiPada" | "keadaan" | "penugasan">): string {
  if (satu.berhentiPada) return `Berhenti ${tanggalTahun(satu.berhentiPada)}`;
  if (satu.keadaan) return LABEL_KEADAAN[satu.keadaan];
  return satu.penugasan === null ? LABEL_KEADAAN.TANPA_JABATAN : "Bertugas";
}
