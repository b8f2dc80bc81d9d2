/**
 * The fonts of the official forms and what they can draw.
 * The forms are set in Bookman Old Style; TeX Gyre Bonum is its open sibling. DejaVu Sans draws what Bonum cannot.
 */
import { readFileSync } from "node:fs";

const BERKAS_HURUF = ["texgyrebonum-regular.otf", "texgyrebonum-italic.otf", "texgyrebonum-bold.otf", "texgyrebonum-bolditalic.otf", "DejaVuSans.ttf"] as const;

/** Reads the five fonts beside this file. */
export function bacaHuruf(): Buffer[] {
  return BERKAS_HURUF.map((nama) => readFileSync(new URL(`fonts/${nama}`, import.meta.url)));
}

/** Adds the code points a font maps to a real glyph, from its `cmap` table (OpenType 1.9, formats 4 and 12). */
function bacaCmap(huruf: Buffer, ada: Set<number>): void {
  const jumlahTabel = huruf.readUInt16BE(4);
  const catatan = Array.from({ length: jumlahTabel }, (_, i) => 12 + i * 16);
  const letak = catatan.find((di) => huruf.toString("latin1", di, di + 4) === "cmap");
  if (letak === undefined) return;
  const cmap = huruf.subarray(huruf.readUInt32BE(letak + 8));
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const tabel = cmap.subarray(cmap.readUInt32BE(8 + i * 8));
    const format = tabel.readUInt16BE(0);
    if (format === 4) bacaFormat4(tabel, ada);
    if (format === 12) bacaFormat12(tabel, ada);
  }
}

function bacaFormat4(tabel: Buffer, ada: Set<number>): void {
  const segmen = tabel.readUInt16BE(6);
  for (let i = 0; i < segmen; i += 2) {
    const akhir = tabel.readUInt16BE(14 + i);
    const awal = tabel.readUInt16BE(16 + segmen + i);
    const geser = tabel.readUInt16BE(16 + 2 * segmen + i);
    const diRentang = 16 + 3 * segmen + i;
    const rentang = tabel.readUInt16BE(diRentang);
    for (let kode = awal; kode <= akhir && kode < 0xffff; kode++) {
      // A segment may have holes: codes that lead to glyph 0, "missing".
      const glif = rentang === 0 ? kode + geser : tabel.readUInt16BE(diRentang + rentang + (kode - awal) * 2);
      if ((glif & 0xffff) !== 0) ada.add(kode);
    }
  }
}

function bacaFormat12(tabel: Buffer, ada: Set<number>): void {
  for (let i = 0; i < tabel.readUInt32BE(12); i++) {
    const kelompok = 16 + i * 12;
    const akhir = tabel.readUInt32BE(kelompok + 4);
    for (let kode = tabel.readUInt32BE(kelompok); kode <= akhir; kode++) ada.add(kode);
  }
}

/**
 * A function that makes any text printable: PDF/A refuses a character without a glyph, so one emoji in a
 * feedback would otherwise stop a signed form from being made.
 *
 * Control, direction and joining marks go, tabs become spaces, Word's private bullets become `•`, and a character
 * that no font has becomes `□`: something was there. Everything else stays as written.
 */
export function pembersihTeks(huruf: Buffer[]): (teks: string) => string {
  const ada = new Set<number>();
  for (const satu of huruf) bacaCmap(satu, ada);

  return (teks) => {
    if (HANYA_LATIN.test(teks)) return teks;
    const rata = teks
      .toWellFormed()
      .normalize("NFC")
      .replace(/\r\n?/g, "\n")
      .replace(/[\t\v\f\u2028\u2029]/g, " ")
      .replace(TAK_TERLIHAT, "")
      .replace(BUTIR_WORD, "•");
    let hasil = "";
    for (const huruf of rata) {
      const kode = huruf.codePointAt(0) ?? 0;
      // PDF/A wants a meaning for every letter, and private code points have none.
      const pribadi = kode >= 0xe000 && kode <= 0xf8ff;
      hasil += huruf === "\n" || (!pribadi && ada.has(kode)) ? huruf : "□";
    }
    return hasil;
  };
}

/** Nearly every text: nothing to do. */
const HANYA_LATIN = /^[\n\x20-\x7e]*$/;
/**
 * Controls, soft hyphens, zero-width and direction marks (a name must not be written backwards), variation selectors.
 * In a PDF such a mark also sticks to the letter before it: every later copy of that letter would carry it.
 */
const TAK_TERLIHAT = /(?!\n)[\p{Cc}\p{Cf}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
/** The bullets Word stores as Symbol and Wingdings code points. */
const BUTIR_WORD = /[\uf0a7\uf0b7\uf0d8\uf0fc\uf076]/g;
