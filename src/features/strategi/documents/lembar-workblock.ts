/** The workblock on paper: form A.1.4 (PermenPANRB 6/2022, annex p. 43), and as a workbook. A working paper, not signed, not kept. */
import { fileURLToPath } from "node:url";
import { renderPdf } from "#platform/documents/compile.ts";
import { muatKolom } from "#platform/documents/penggal.ts";
import { tulisXlsx } from "#platform/lembar/tulis.ts";
import type { Workblock } from "../schemas.ts";

export type DataWorkblock = Workblock & { indikator: string; tahun: number; nama: string };

const LEBAR_KIRI = 112;
const LEBAR_KANAN = 120;
const LEBAR_BARIS = 445;

/** The workblock as PDF/A. */
export function renderWorkblock({ tahun, nama, ...isi }: DataWorkblock, tanggalDokumen: Date): Uint8Array {
  const daftar = (baris: readonly string[]) => baris.map((teks) => muatKolom(teks, LEBAR_BARIS));
  return renderPdf({
    template: fileURLToPath(new URL("workblock-a14.typ", import.meta.url)),
    data: {
      judulBerkas: `Workblock ${nama}, ${tahun}`,
      judul: muatKolom(isi.judul, LEBAR_KIRI),
      indikator: muatKolom(isi.indikator, LEBAR_KANAN),
      pemilik: muatKolom(isi.pemilik, LEBAR_KIRI),
      pihak: muatKolom(isi.pihak, LEBAR_KANAN),
      waktu: muatKolom(isi.waktu, LEBAR_KIRI),
      penerima: muatKolom(isi.penerima, LEBAR_KANAN),
      tujuan: muatKolom(isi.tujuan, LEBAR_KIRI),
      anggaran: muatKolom(isi.anggaran, LEBAR_KANAN),
      kegiatanRutin: daftar(isi.kegiatanRutin),
      kegiatanTransformatif: daftar(isi.kegiatanTransformatif),
      keluaranRutin: daftar(isi.keluaranRutin),
      keluaranTransformatif: daftar(isi.keluaranTransformatif),
    },
    tanggalDokumen,
  });
}

/** The workblock as a workbook: the boxes as rows, then activities and milestones. */
export async function lembarWorkblock(isi: DataWorkblock): Promise<Uint8Array<ArrayBuffer>> {
  const kepala: [string, string][] = [
    ["JUDUL INISIATIF STRATEGI PENCAPAIAN IKU", isi.judul],
    ["INDIKATOR DAN TARGET YANG DIINTERVENSI", isi.indikator],
    ["PEMILIK STRATEGI", isi.pemilik],
    ["PIHAK YANG TERLIBAT", isi.pihak],
    ["WAKTU PENYELESAIAN", isi.waktu],
    ["PENERIMA MANFAAT", isi.penerima],
    ["TUJUAN", isi.tujuan],
    ["ANGGARAN", isi.anggaran],
  ];
  const baris = (nama: string, rutin: readonly string[], transformatif: readonly string[]) =>
    [...rutin.map((teks) => ({ sifat: "RUTIN", teks })), ...transformatif.map((teks) => ({ sifat: "TRANSFORMATIF", teks }))].map(
      ({ sifat, teks }, nomor) => [`${nama}: ${sifat} ${nomor + 1}`, teks] as [string, string],
    );
  return tulisXlsx([
    {
      nama: "Workblock",
      kolom: [
        { judul: "BAGIAN", jenis: "teks", lebar: 48 },
        { judul: "ISI", jenis: "teks", lebar: 90 },
      ],
      baris: [
        ...kepala,
        ...baris("STRATEGI (KEY ACTIVITIES)", isi.kegiatanRutin, isi.kegiatanTransformatif),
        ...baris("KELUARAN KUNCI (KEY MILESTONE)", isi.keluaranRutin, isi.keluaranTransformatif),
      ],
    },
  ]);
}
