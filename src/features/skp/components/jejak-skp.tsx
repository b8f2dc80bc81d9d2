import type { ReactNode } from "react";
import type { SkpResponse } from "#features/skp/schemas.ts";
import { kapan } from "#web/format/tanggal.ts";
import { type EntriDialog, JejakDialog } from "#web/ui/jejak-dialog.tsx";
import { Perubahan } from "#web/ui/perubahan.tsx";

type Langkah = SkpResponse["jejak"][number];

/** More changes of one visit than this are counted, not listed. */
const TERBANYAK = 3;

/** The trail of the dialogue, newest first, in words. */
export function JejakSkp({ jejak, saya, sekarang }: { jejak: readonly Langkah[]; saya: string; sekarang: string }) {
  const entri = jejak.map((langkah, nomor): EntriDialog => ({
    kunci: `${langkah.pada}-${nomor}`,
    siapa: langkah.olehId === saya ? "Anda" : langkah.oleh,
    pada: kapan(langkah.pada, sekarang),
    isi: isi(langkah),
    kutipan: langkah.catatan,
    kini: nomor === 0,
  }));
  return <JejakDialog entri={entri} />;
}

const KALIMAT: Record<Exclude<Langkah["tindakan"], "UBAH">, string> = {
  MULAI: "Memulai draf SKP.",
  AJUKAN: "Menandatangani dan mengajukan SKP.",
  KEMBALIKAN: "Mengembalikan SKP untuk diperbaiki.",
  TETAPKAN: "Menetapkan SKP.",
  PESAN: "Menulis pesan.",
  GANTI_PENILAI: "Pejabat penilai mengikuti struktur hari ini.",
  MULAI_PERUBAHAN: "Memulai perubahan SKP.",
  BATAL_PERUBAHAN: "Membatalkan perubahan; SKP tetap seperti semula.",
  TERAPKAN_PERUBAHAN: "Menetapkan perubahan SKP.",
  TAUTKAN: "Menautkan hasil kerja ke hasil pimpinan.",
  PINDAH_JABATAN: "Draf mengikuti jabatan yang baru.",
};

function isi({ tindakan, perubahan }: Langkah): ReactNode {
  if (tindakan !== "UBAH") return KALIMAT[tindakan];
  if (perubahan.length === 0) return "Menyimpan draf.";
  const sisa = perubahan.length - TERBANYAK;
  return (
    <>
      {perubahan.slice(0, TERBANYAK).map(({ bagian, dari, menjadi }) => (
        <span className="blok" key={`${bagian}-${dari}`}>
          {rapi(bagian)} {perubahanTeks(dari, menjadi)}
        </span>
      ))}
      {sisa > 0 && <span className="blok dua">dan {sisa} perubahan lain.</span>}
    </>
  );
}

function perubahanTeks(dari: string | null, menjadi: string | null): ReactNode {
  if (dari === null) return menjadi === null ? "disimpan." : <>ditulis: {ringkas(menjadi, 70)}</>;
  return <Perubahan dari={ringkas(dari)} menjadi={menjadi === null ? null : ringkas(menjadi)} />;
}

const rapi = (bagian: string): string => (bagian === bagian.toUpperCase() && !/^RHK \d/.test(bagian) ? `Lampiran ${bagian.toLowerCase()}` : bagian);
const ringkas = (teks: string, huruf = 140): string => (teks.length > huruf ? `${teks.slice(0, huruf - 1).trimEnd()}…` : teks);
