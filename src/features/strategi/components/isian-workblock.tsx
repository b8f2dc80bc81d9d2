import type { GalatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import type { Strategi } from "./baca-strategi.tsx";
import { type Jawaban, nilaiIsian } from "./jawaban.ts";

const KOTAK = [
  ["judul", "Judul inisiatif strategi"],
  ["pemilik", "Pemilik strategi"],
  ["pihak", "Pihak yang terlibat"],
  ["waktu", "Waktu penyelesaian"],
  ["penerima", "Penerima manfaat"],
  ["tujuan", "Tujuan"],
  ["anggaran", "Anggaran"],
] as const;
const DAFTAR = [
  ["kegiatanRutin", "Kegiatan kunci, rutin"],
  ["kegiatanTransformatif", "Kegiatan kunci, transformatif"],
  ["keluaranRutin", "Keluaran kunci, rutin"],
  ["keluaranTransformatif", "Keluaran kunci, transformatif"],
] as const;

/** The boxes of Format A.1.4. Indicator and target come from the strategy; who owns it is known. */
export function IsianWorkblock({ satu, jabatan, jawaban, galat }: { satu: Strategi; jabatan: string; jawaban: Jawaban | null; galat: GalatIsian }) {
  const isian = (nama: keyof NonNullable<Strategi["workblock"]>) => {
    const tersimpan = satu.workblock?.[nama];
    const name = `workblock.${nama}`;
    return { name, defaultValue: nilaiIsian(jawaban, name, Array.isArray(tersimpan) ? tersimpan.join("\n") : (tersimpan ?? "")), galat: galat.untuk(name) };
  };
  return (
    <div className="susun j4">
      {KOTAK.map(([nama, label]) => (
        <Isian key={nama} {...isian(nama)} label={label} petunjuk={nama === "pemilik" ? `Misalnya ${jabatan}.` : undefined} />
      ))}
      {DAFTAR.map(([nama, label]) => (
        <Isian key={nama} {...isian(nama)} jenis="panjang" rows={3} label={label} petunjuk="Satu butir per baris." />
      ))}
    </div>
  );
}
