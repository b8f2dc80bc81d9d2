import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { bahayaZip } from "./jaga-zip.ts";

/**
 * A cell as it was found: a number stays a number, so that digits a spreadsheet destroyed can be told. Dates are `YYYY-MM-DD`.
 * `baris`: the lines of a text that has several.
 */
export type Sel = { jenis: "teks"; nilai: string; baris?: readonly string[] } | { jenis: "angka"; nilai: number } | { jenis: "tanggal"; nilai: string } | null;
/** `nomor` is the row number people see in their spreadsheet. */
export type BarisLembar = { nomor: number; sel: Sel[] };
export type LembarMasuk = { nama: string; tersembunyi: boolean; baris: BarisLembar[]; selGabungan: string[] };
export type GagalBaca =
  | "BUKAN_LEMBAR"
  | "XLS_LAMA"
  | "BERSANDI"
  | "TERLALU_BESAR_DIBUKA"
  | "TERLALU_BANYAK_BARIS"
  | "TERLALU_BANYAK_KOLOM"
  | "RUSAK"
  | "KOSONG";
export type HasilBaca = { ok: true; lembar: LembarMasuk[]; catatan: string[] } | { ok: false; sebab: GagalBaca };

export const BARIS_TERBANYAK = 60_000;
export const KOLOM_TERBANYAK = 100;

/** The name of a cell as people read it: (0, 17) is "A17". */
export function alamatSel(kolom: number, nomor: number): string {
  let huruf = "";
  for (let sisa = kolom; sisa >= 0; sisa = Math.floor(sisa / 26) - 1) huruf = String.fromCodePoint(65 + (sisa % 26)) + huruf;
  return `${huruf}${nomor}`;
}

/**
 * Reads a workbook (.xlsx) or separated text (.csv: semicolon, comma or tab; UTF-8, UTF-16 or Windows-1252). What it is, is
 * told from the bytes, never from the name. Nothing is unpacked before `bahayaZip` has looked at it.
 */
export async function bacaLembar(isi: Uint8Array): Promise<HasilBaca> {
  if (isi.length === 0) return { ok: false, sebab: "KOSONG" };
  if (isMulai(isi, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, sebab: berisi(isi, "EncryptedPackage") ? "BERSANDI" : "XLS_LAMA" };
  return isMulai(isi, [0x50, 0x4b]) ? bacaXlsx(isi) : bacaCsv(isi);
}

async function bacaXlsx(isi: Uint8Array): Promise<HasilBaca> {
  const bahaya = bahayaZip(isi);
  if (bahaya) return { ok: false, sebab: bahaya === "BUKAN_ZIP" ? "RUSAK" : bahaya };
  let buku: Awaited<ReturnType<typeof readXlsx>>;
  try {
    buku = await readXlsx(isi, { maxRows: BARIS_TERBANYAK + 2 });
  } catch {
    return { ok: false, sebab: "RUSAK" };
  }
  const lembar = buku.sheets.map((satu): LembarMasuk => ({
    nama: satu.name,
    tersembunyi: satu.hidden === true || satu.veryHidden === true,
    selGabungan: (satu.merges ?? []).map((m) => `${alamatSel(m.startCol, m.startRow + 1)}:${alamatSel(m.endCol, m.endRow + 1)}`),
    baris: satu.rows.map((sel, n) => ({ nomor: n + 1, sel: sel.map(jadiSel) })).filter(({ sel }) => sel.some((s) => s !== null)),
  }));
  return nilaiUkuran(lembar, []);
}

function jadiSel(nilai: unknown): Sel {
  if (nilai instanceof Date) return { jenis: "tanggal", nilai: nilai.toISOString().slice(0, 10) };
  if (typeof nilai === "number") return { jenis: "angka", nilai };
  if (typeof nilai === "boolean") return { jenis: "teks", nilai: nilai ? "YA" : "TIDAK" };
  const isi = typeof nilai === "string" ? nilai : "";
  const teks = bersih(isi);
  if (teks === "") return null;
  const baris = isi
    .split(/\r\n|[\r\n\u2028]/)
    .map(bersih)
    .filter(Boolean);
  return { jenis: "teks", nilai: teks, ...(baris.length > 1 ? { baris } : {}) };
}

function bacaCsv(isi: Uint8Array): HasilBaca {
  const { teks, sandi } = bacaTeks(isi);
  if (teks === null) return { ok: false, sebab: "BUKAN_LEMBAR" };
  const pemisah = pilihPemisah(teks);
  let baris: unknown[][];
  try {
    baris = parseCsv(teks, { delimiter: pemisah, maxRows: BARIS_TERBANYAK + 2 }) as unknown[][];
  } catch {
    return { ok: false, sebab: "RUSAK" };
  }
  const satu: LembarMasuk = {
    nama: "CSV",
    tersembunyi: false,
    selGabungan: [],
    baris: baris.map((sel, n) => ({ nomor: n + 1, sel: sel.map(jadiSel) })).filter(({ sel }) => sel.some((s) => s !== null)),
  };
  const catatan = sandi === "windows-1252" ? ["Berkas ini bersandi Windows-1252; hurufnya sudah diubah ke Unicode. Periksa nama yang memakai tanda."] : [];
  return nilaiUkuran([satu], catatan);
}

function nilaiUkuran(lembar: LembarMasuk[], catatan: string[]): HasilBaca {
  if (lembar.every(({ baris }) => baris.length === 0)) return { ok: false, sebab: "KOSONG" };
  if (lembar.some(({ baris }) => baris.length > BARIS_TERBANYAK + 1)) return { ok: false, sebab: "TERLALU_BANYAK_BARIS" };
  if (lembar.some((satu) => !satu.tersembunyi && satu.baris.some(({ sel }) => lebar(sel) > KOLOM_TERBANYAK)))
    return { ok: false, sebab: "TERLALU_BANYAK_KOLOM" };
  const tersembunyi = lembar.filter((satu) => satu.tersembunyi).map(({ nama }) => nama);
  if (tersembunyi.length > 0) catatan.push(`Lembar tersembunyi tidak dibaca: ${tersembunyi.join(", ")}.`);
  return { ok: true, lembar, catatan };
}

/** How many columns a row really uses. */
function lebar(sel: readonly Sel[]): number {
  return sel.findLastIndex((satu) => satu !== null) + 1;
}

/** The text and how it was encoded; null when these bytes are no text. */
function bacaTeks(isi: Uint8Array): { teks: string | null; sandi: string } {
  if (isMulai(isi, [0xff, 0xfe])) return { teks: new TextDecoder("utf-16le").decode(isi), sandi: "utf-16" };
  if (isMulai(isi, [0xfe, 0xff])) return { teks: new TextDecoder("utf-16be").decode(isi), sandi: "utf-16" };
  if (isi.subarray(0, 65_536).includes(0)) return { teks: null, sandi: "-" };
  try {
    return { teks: new TextDecoder("utf-8", { fatal: true }).decode(isi), sandi: "utf-8" };
  } catch {
    return { teks: new TextDecoder("windows-1252").decode(isi), sandi: "windows-1252" };
  }
}

/** The separator that occurs most in the head, outside quotes. */
function pilihPemisah(teks: string): string {
  const kepala = (/^(?:"[^"]*"|[^\r\n"])*/.exec(teks)?.[0] ?? "").replaceAll(/"[^"]*"/g, "");
  const hitung = (tanda: string) => kepala.split(tanda).length;
  return [";", "\t", ","].toSorted((a, b) => hitung(b) - hitung(a))[0] ?? ";";
}

function bersih(teks: string): string {
  return teks
    .replaceAll(/[\u0000-\u0008\u000E-\u001F\u007F\u200B\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g, "")
    .replaceAll(/[\u00A0\s]+/g, " ")
    .toWellFormed()
    .trim();
}

function isMulai(isi: Uint8Array, awal: readonly number[]): boolean {
  return awal.every((satu, n) => isi[n] === satu);
}

function berisi(isi: Uint8Array, kata: string): boolean {
  return Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength).includes(Buffer.from(kata, "utf16le"));
}
