/**
 * The manual of indicators on paper: form A.1.3 (PermenPANRB 6/2022, annex p. 38), and as a workbook. A working paper: made
 * when somebody asks, not signed, not kept.
 */
import { fileURLToPath } from "node:url";
import { periodeCetak } from "#platform/documents/cetak.ts";
import type { PeriodeCetak, Pilihan } from "#platform/documents/cetak.ts";
import { renderPdf } from "#platform/documents/compile.ts";
import { muatKolom } from "#platform/documents/penggal.ts";
import { tulisXlsx } from "#platform/lembar/tulis.ts";
import { LABEL_PERIODE_LAPOR, PERIODE_LAPOR } from "#rules/manual-iki.ts";
import { LABEL_TINGKAT, TINGKAT_HASIL, TINGKAT_JPT } from "#rules/tingkat-hasil.ts";
import type { ManualResponse } from "../schemas.ts";

export type DataManual = Pick<ManualResponse, "tahun" | "keluarga" | "pemilik" | "iki"> & { instansi: string; periode: PeriodeCetak };

const LEBAR_NILAI = 616;

function tanda<T extends string>(daftar: readonly T[], label: Record<T, string>, dipilih: string | null): Pilihan {
  return daftar.map((nilai) => ({ teks: label[nilai], dipilih: nilai === dipilih }));
}

/** Indicator and target in one cell, as in the filled example (Anak Lampiran 3 Tabel 6). */
const ukuran = ({ teks, target }: { teks: string; target: string | null }) => (target ? `${teks}: ${target}` : teks);

/** The manual as PDF/A, one page per indicator. */
export function renderManual(data: DataManual, tanggalDokumen: Date): Uint8Array {
  const muat = (teks: string) => muatKolom(teks, LEBAR_NILAI);
  return renderPdf({
    template: fileURLToPath(new URL("manual-a13.typ", import.meta.url)),
    data: {
      judulBerkas: `Manual Indikator Kinerja ${data.pemilik.nama}, ${data.tahun}`,
      instansi: data.instansi.toUpperCase(),
      periode: periodeCetak(data.periode),
      jabatan: data.pemilik.jabatan.toUpperCase(),
      iki: data.iki.map((satu) => ({
        rhk: muat(satu.rhk),
        ukuran: muat(ukuran(satu)),
        tujuan: muat(satu.tujuan),
        definisi: muat(satu.definisi),
        formula: muat(satu.formula),
        satuan: muat(satu.satuan),
        tingkat: tanda(data.keluarga === "JPT" ? TINGKAT_JPT : TINGKAT_HASIL, LABEL_TINGKAT, satu.tingkat),
        sumberData: muat(satu.sumberData),
        periode: tanda(PERIODE_LAPOR, LABEL_PERIODE_LAPOR, satu.periode),
      })),
    },
    tanggalDokumen,
  });
}

/** The manual as a workbook, a row per indicator. */
export async function lembarManual({ iki }: Pick<DataManual, "iki">): Promise<Uint8Array<ArrayBuffer>> {
  const kolom = [
    "RENCANA HASIL KERJA",
    "UKURAN KEBERHASILAN/ INDIKATOR KINERJA",
    "TARGET",
    "TUJUAN",
    "DEFINISI",
    "FORMULA",
    "SATUAN PENGUKURAN",
    "KUALITAS DAN TINGKAT KENDALI",
    "SUMBER DATA",
    "PERIODE PELAPORAN",
  ].map((judul) => ({ judul, jenis: "teks" as const, lebar: 36 }));
  const baris = iki.map((satu) => [
    satu.rhk,
    satu.teks,
    satu.target,
    satu.tujuan,
    satu.definisi,
    satu.formula,
    satu.satuan,
    satu.tingkat && LABEL_TINGKAT[satu.tingkat],
    satu.sumberData,
    satu.periode && LABEL_PERIODE_LAPOR[satu.periode],
  ]);
  return tulisXlsx([{ nama: "Manual IKI", kolom, baris }]);
}
