/**
 * The matrix on paper: form A.1.5 (PermenPANRB 6/2022, annex p. 48–49) with the tables of its heads of teams below it, and as a
 * workbook. A working paper: made when somebody asks, not signed, not kept.
 */
import { fileURLToPath } from "node:url";
import { periodeCetak } from "#platform/documents/cetak.ts";
import { renderPdf } from "#platform/documents/compile.ts";
import { muatKolom } from "#platform/documents/penggal.ts";
import { tulisXlsx } from "#platform/lembar/tulis.ts";
import type { MatriksResponse } from "../schemas.ts";

export type DataMatriks = {
  instansi: string;
  /** Level one, then the matrices of those who stand in it and share out further. */
  semua: readonly MatriksResponse[];
};

const [LEBAR_PEGAWAI, LEBAR_JABATAN, LEBAR_KOLOM] = [114, 78, 92];
/** More columns than this need the sheet lying; more than the second number a second table. */
const [KOLOM_TEGAK, KOLOM_LANSKAP] = [3, 7];
const LEBAR_LANSKAP = 836;

type Potongan = { matriks: MatriksResponse; nomor: number; dari: number; sampai: number };

/** A matrix wider than the sheet goes on in a table of its own, with the same people. */
function potong(semua: readonly MatriksResponse[]): Potongan[] {
  return semua.flatMap((matriks, nomor) => {
    const banyak = Math.max(1, Math.ceil(matriks.kolom.length / KOLOM_LANSKAP));
    return Array.from({ length: banyak }, (_, n) => ({
      matriks,
      nomor,
      dari: n * KOLOM_LANSKAP,
      sampai: Math.min((n + 1) * KOLOM_LANSKAP, matriks.kolom.length),
    }));
  });
}

/** Where the own table of a member stands, counted from one; null when there is none. */
const tabelMilik = (potongan: readonly Potongan[], pegawaiId: string): number | null => {
  const tempat = potongan.findIndex(({ matriks, nomor }) => nomor > 0 && matriks.pemilik?.id === pegawaiId);
  return tempat < 0 ? null : tempat + 1;
};

const namaTim = (matriks: MatriksResponse): string | null =>
  matriks.tim ? `Tim kerja ${matriks.tim.nama}`.replace(/^Tim kerja Tim( Kerja)? /i, "Tim kerja ") : null;

/** The matrix as PDF/A. */
export function renderMatriks({ instansi, semua }: DataMatriks, tanggalDokumen: Date): Uint8Array {
  const potongan = potong(semua);
  const lanskap = potongan.some(({ dari, sampai }) => sampai - dari > KOLOM_TEGAK);
  const lebarTabel = lanskap ? LEBAR_LANSKAP : LEBAR_PEGAWAI + LEBAR_JABATAN + KOLOM_TEGAK * LEBAR_KOLOM;
  const tahun = semua[0]?.tahun ?? 0;
  return renderPdf({
    template: fileURLToPath(new URL("matriks-a15.typ", import.meta.url)),
    data: {
      judulBerkas: `Matriks pembagian peran dan hasil ${semua[0]?.pemilik?.nama ?? ""}, ${tahun}`,
      instansi: instansi.toUpperCase(),
      periode: periodeCetak({ mulai: `${tahun}-01-01`, selesai: `${tahun}-12-31` }),
      lanskap,
      lebarTabel,
      tabel: potongan.map(({ matriks, nomor, dari, sampai }) => {
        const jumlah = Math.max(1, sampai - dari);
        const lebar = (lebarTabel - LEBAR_PEGAWAI - LEBAR_JABATAN) / jumlah;
        return {
          isTingkatDua: nomor > 0,
          keterangan: [namaTim(matriks), dari > 0 ? "lanjutan" : null].filter(Boolean).join(", ").toUpperCase() || null,
          lebar: [LEBAR_PEGAWAI, LEBAR_JABATAN, ...Array.from({ length: jumlah }, () => lebar)],
          pemilik: muatKolom(matriks.pemilik?.nama ?? "-", LEBAR_PEGAWAI),
          jabatan: muatKolom(matriks.pemilik?.jabatan ?? "-", LEBAR_JABATAN),
          kolom: matriks.kolom.length === 0 ? ["-"] : matriks.kolom.slice(dari, sampai).map(({ teks }) => muatKolom(teks, lebar)),
          baris: matriks.baris.map((baris) => ({
            nama: muatKolom(baris.nama, LEBAR_PEGAWAI),
            jabatan: muatKolom([baris.jabatan, matriks.tim ? baris.unit : null].filter(Boolean).join(", ") || "-", LEBAR_JABATAN),
            ke: nomor === 0 ? tabelMilik(potongan, baris.pegawaiId) : null,
            sel: matriks.kolom.length === 0 ? [[]] : baris.sel.slice(dari, sampai).map(({ hasil }) => hasil.map(({ teks }) => muatKolom(teks, lebar - 7))),
          })),
        };
      }),
    },
    tanggalDokumen,
  });
}

/** The matrix as a workbook, a sheet per level. */
export async function lembarMatriks({ semua }: Pick<DataMatriks, "semua">): Promise<Uint8Array<ArrayBuffer>> {
  const teks = (judul: string, lebar: number) => ({ judul, jenis: "teks" as const, lebar });
  return tulisXlsx(
    semua.map((matriks, nomor) => ({
      nama: nomor === 0 ? "Tingkat 1" : `Tingkat 2.${nomor} ${matriks.tim?.nama ?? matriks.pemilik?.nama ?? ""}`,
      kolom: [teks("PEGAWAI", 30), teks("JABATAN", 30), ...matriks.kolom.map((_, n) => teks(`OUTCOME ANTARA/ OUTPUT/ LAYANAN ${n + 1}`, 44))],
      baris: [
        [matriks.pemilik?.nama ?? "-", matriks.pemilik?.jabatan ?? "-", ...matriks.kolom.map((kolom) => kolom.teks)],
        ...matriks.baris.map((baris) => [
          baris.nama,
          [baris.jabatan, matriks.tim ? baris.unit : null].filter(Boolean).join(", "),
          ...baris.sel.map(({ hasil }) =>
            hasil.length === 0 ? "TIDAK ADA PERAN" : hasil.map((satu) => (hasil.length > 1 ? `• ${satu.teks}` : satu.teks)).join("\n"),
          ),
        ]),
      ],
    })),
  );
}
