import { writeCsv } from "hucre/csv";
import { writeXlsx } from "hucre/xlsx";

/** One column of a sheet that goes out. `lebar` in characters. */
export type KolomLembar = { judul: string; jenis: "teks" | "angka" | "tanggal"; lebar?: number };
/** A date is a `YYYY-MM-DD` string in a column of the kind `tanggal`. */
export type NilaiLembar = string | number | null;
export type LembarKeluar = { nama: string; kolom: readonly KolomLembar[]; baris: readonly (readonly NilaiLembar[])[] };

/** The media type of a workbook. */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What a spreadsheet would run as a formula when it opens a text file (OWASP, CSV injection). */
const AWAL_RUMUS = /^[=+\-@\t\r＝＋－＠]/;
/** What XML cannot hold: one such letter in one cell and the whole workbook does not open. Kept out of texts at the door; older rows may have it. */
const TAK_TERTULIS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const TANGGAL = "dd/mm/yyyy";

/**
 * A workbook. Texts are typed as text, so a NIP keeps its digits and nothing that begins with "=" is ever a formula.
 * @returns the bytes of an .xlsx file
 */
export async function tulisXlsx(lembar: readonly LembarKeluar[]): Promise<Uint8Array<ArrayBuffer>> {
  const isi = await writeXlsx({
    sheets: lembar.map(({ nama, kolom, baris }) => ({
      name: nama.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, 31),
      columns: kolom.map(({ judul, jenis, lebar }) => ({
        header: judul,
        width: lebar ?? Math.max(12, judul.length + 2),
        ...(jenis === "tanggal" ? { numFmt: TANGGAL } : jenis === "teks" ? { numFmt: "@" } : {}),
      })),
      rows: [kolom.map(({ judul }) => judul), ...baris.map((isi) => isi.map((nilai, n) => bagiXlsx(nilai, kolom[n]?.jenis)))],
      freezePane: { rows: 1 },
    })),
  });
  return new Uint8Array(isi);
}

function bagiXlsx(nilai: NilaiLembar, jenis: KolomLembar["jenis"] | undefined): string | number | Date | null {
  if (nilai === null || nilai === "") return null;
  if (jenis === "tanggal" && typeof nilai === "string" && /^\d{4}-\d{2}-\d{2}$/.test(nilai)) return new Date(`${nilai}T00:00:00Z`);
  return jenis === "angka" ? Number(nilai) : String(nilai).replaceAll(TAK_TERTULIS, "").toWellFormed();
}

/**
 * Text with semicolons and a byte order mark, as an Indonesian Excel opens it at once. A cell that a spreadsheet would take
 * for a formula gets an apostrophe in front.
 */
export function tulisCsv({ kolom, baris }: LembarKeluar): Uint8Array<ArrayBuffer> {
  const aman = (nilai: NilaiLembar, jenis: KolomLembar["jenis"]): string => {
    if (nilai === null) return "";
    if (jenis === "angka") return String(nilai).replace(".", ",");
    const teks = String(nilai);
    return AWAL_RUMUS.test(teks) ? `'${teks}` : teks;
  };
  const isi = [kolom.map(({ judul }) => judul), ...baris.map((satu) => satu.map((nilai, n) => aman(nilai, kolom[n]?.jenis ?? "teks")))];
  return new TextEncoder().encode(writeCsv(isi, { delimiter: ";", bom: true }));
}
