/**
 * The fonts of the official forms and what they can draw.
 * The forms are set in Bookman Old Style; TeX Gyre Bonum is its open sibling. DejaVu Sans draws what Bonum cannot.
 */
import { readFileSync } from "node:fs";

const BERKAS_HURUF = [
  "texgyrebonum-regular.otf",
  "texgyrebonum-italic.otf",
  "texgyrebonum-bold.otf",
  "texgyrebonum-bolditalic.otf",
  "DejaVuSans.ttf",
] as const;

/** Reads the five fonts beside this file. */
export function bacaHuruf(): Buffer[] {
  return BERKAS_HURUF.map((nama) => readFileSync(new URL(`fonts/${nama}`, import.meta.url)));
}

type Rentang = readonly [awal: number, akhir: number];

/** The code points a font maps to a glyph, from its `cmap` table (OpenType 1.9, formats 4 and 12). */
function bacaCmap(huruf: Buffer): Rentang[] {
  const jumlahTabel = huruf.readUInt16BE(4);
  for (let i = 0; i < jumlahTabel; i++) {
    const catatan = 12 + i * 16;
    if (huruf.toString("latin1", catatan, catatan + 4) !== "cmap") continue;
    const cmap = huruf.subarray(huruf.readUInt32BE(catatan + 8));
    const hasil: Rentang[] = [];
    for (let j = 0; j < cmap.readUInt16BE(2); j++) {
      const sub = cmap.subarray(cmap.readUInt32BE(4 + j * 8 + 4));
      const format = sub.readUInt16BE(0);
      if (format === 12) {
        for (let k = 0; k < sub.readUInt32BE(12); k++) {
          hasil.push([sub.readUInt32BE(16 + k * 12), sub.readUInt32BE(20 + k * 12)]);
        }
      } else if (format === 4) {
        const segmen = sub.readUInt16BE(6) / 2;
        for (let k = 0; k < segmen; k++) {
          const akhir = sub.readUInt16BE(14 + k * 2);
          const awal = sub.readUInt16BE(16 + (segmen + k) * 2);
          if (awal !== 0xffff) hasil.push([awal, akhir]);
        }
      }
    }
    return hasil;
  }
  return [];
}

/**
 * A function that makes any text printable: PDF/A refuses a character without a glyph, so one emoji in a
 * feedback would otherwise stop a signed form from being made.
 *
 * Control, direction and joining marks go, tabs become spaces, Word's private bullets become `•`, and a character
 * that no font has becomes `□`: something was there. Everything else stays as written.
 */
export function pembersihTeks(huruf: Buffer[]): (teks: string) => string {
  const rentang = huruf.flatMap(bacaCmap);
  const diingat = new Map<number, boolean>();
  const ada = (kode: number): boolean => {
    const ingatan = diingat.get(kode);
    if (ingatan !== undefined) return ingatan;
    const baru = rentang.some(([awal, akhir]) => kode >= awal && kode <= akhir);
    diingat.set(kode, baru);
    return baru;
  };

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
      const pribadi = kode >= 0xe000 && kode <= 0xf8ff;
      hasil += huruf === "\n" || (!pribadi && ada(kode)) ? huruf : "□";
    }
    return hasil;
  };
}

/** Nearly every text: nothing to do. */
const HANYA_LATIN = /^[\n\x20-\x7e]*$/;
/** Controls, zero-width and direction marks (a name must not be written backwards), variation selectors. */
const TAK_TERLIHAT =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;
/** The bullets Word stores as Symbol and Wingdings code points. */
const BUTIR_WORD = /[\uf0a7\uf0b7\uf0d8\uf0fc\uf076]/g;
