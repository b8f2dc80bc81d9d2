/** The tree of goals on paper and as a workbook: an indented table with numbers, made when somebody asks, not kept. */
import { fileURLToPath } from "node:url";
import { periodeCetak } from "#platform/documents/cetak.ts";
import { renderPdf } from "#platform/documents/compile.ts";
import { muatKolom } from "#platform/documents/penggal.ts";
import { tulisXlsx } from "#platform/lembar/tulis.ts";
import { LABEL_DOKUMEN } from "../kata-sasaran.ts";
import type { Simpul } from "../susun-pohon.ts";

export type DataPohon = { instansi: string; tahun: number; simpul: readonly Simpul[] };

/** "1.2.3": the place of each goal in the tree, in the order it is written. */
function bernomor(simpul: readonly Simpul[]): (Simpul & { nomor: string })[] {
  const hitung: number[] = [];
  return simpul.map((satu) => {
    hitung.length = satu.tingkat + 1;
    hitung[satu.tingkat] = (hitung[satu.tingkat] ?? 0) + 1;
    return { ...satu, nomor: hitung.join(".") };
  });
}

const ukuran = ({ indikator }: Simpul) => indikator.map(({ teks, target }) => (target ? `${teks}: ${target}` : teks));
const penyumbang = ({ jumlahOrang, isYatim }: Simpul) => (jumlahOrang > 0 ? `${jumlahOrang} orang` : isYatim ? "belum ada" : "lewat sasaran di bawahnya");

/** The tree as PDF/A. */
export function renderPohon({ instansi, tahun, simpul }: DataPohon, tanggalDokumen: Date): Uint8Array {
  return renderPdf({
    template: fileURLToPath(new URL("pohon.typ", import.meta.url)),
    data: {
      judulBerkas: `Pohon kinerja ${tahun}`,
      instansi: instansi.toUpperCase(),
      periode: periodeCetak({ mulai: `${tahun}-01-01`, selesai: `${tahun}-12-31` }),
      simpul: bernomor(simpul).map((satu) => ({
        tingkat: satu.tingkat,
        nomor: satu.nomor,
        teks: muatKolom(satu.teks, 200),
        unit: muatKolom(satu.unit, 130),
        dokumen: muatKolom(LABEL_DOKUMEN[satu.dokumen], 72),
        indikator: ukuran(satu).map((teks) => muatKolom(teks, 222)),
        penyumbang: penyumbang(satu),
      })),
    },
    tanggalDokumen,
  });
}

/** The tree as a workbook, a row per goal. */
export async function lembarPohon({ simpul }: Pick<DataPohon, "simpul">): Promise<Uint8Array<ArrayBuffer>> {
  const teks = (judul: string, lebar: number) => ({ judul, jenis: "teks" as const, lebar });
  return tulisXlsx([
    {
      nama: "Pohon kinerja",
      kolom: [
        teks("NOMOR", 12),
        { judul: "TINGKAT", jenis: "angka" as const, lebar: 10 },
        teks("SASARAN", 70),
        teks("UNIT", 36),
        teks("DOKUMEN", 20),
        teks("INDIKATOR DAN TARGET", 60),
        { judul: "ORANG MENYUMBANG", jenis: "angka" as const, lebar: 20 },
        teks("RHK YANG MENYUMBANG", 70),
      ],
      baris: bernomor(simpul).map((satu) => [
        satu.nomor,
        satu.tingkat + 1,
        satu.teks,
        satu.unit,
        LABEL_DOKUMEN[satu.dokumen],
        ukuran(satu).join("\n"),
        satu.jumlahOrang,
        satu.penyumbang.map(({ teks: rhk, nama }) => `${rhk} (${nama})`).join("\n"),
      ]),
    },
  ]);
}
