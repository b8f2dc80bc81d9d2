/**
 * Breaking words that are wider than their column. Typst knows no Indonesian syllables, and a form whose column of
 * 56 pt meets *diserahterimakan* would print over its own border.
 *
 * The break is a real hyphen and a real line end. Invisible break marks (soft hyphen, zero-width space) would be
 * copied into the text layer of the PDF and spoil searching.
 */

/** Space between text and the lines of its cell, left and right together, and a point to be safe. */
const SELA = 10;
const PISAH = "\u0000";

const KONSONAN = "(?:ng|ny|sy|kh|[bcdfghjklmnpqrstvwxyz])";
const BUKA = new RegExp(`(?<=\\p{L}{2,}[aiueo])(${KONSONAN}[aiueo])(?=\\p{L})`, "giu");
const DWIHURUF = "(?!(?<=n)[gy]|(?<=s)y|(?<=k)h)";
const TUTUP = new RegExp(`(?<=\\p{L}[aiueo]${KONSONAN})${DWIHURUF}(${KONSONAN}[rl]?[aiueo])(?=\\p{L})`, "giu");

/** Advance widths of TeX Gyre Bonum in hundredths of an em: the letters a–z, then A–Z. */
const LEBAR_HURUF = [
  58, 62, 52, 62, 52, 32, 54, 66, 30, 30, 62, 30, 94, 66, 56, 62, 58, 44, 52, 38, 68, 52, 78, 56, 54, 48, 68, 74, 74, 80, 72, 64, 80, 80, 34, 60, 72, 60, 92,
  74, 80, 62, 82, 72, 66, 62, 78, 70, 96, 72, 64, 64,
];
const HURUF = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Width of a text in em: exact for letters, at most too wide for everything else. */
function lebarEm(teks: string): number {
  let jumlah = 0;
  for (const huruf of teks) {
    const di = HURUF.indexOf(huruf);
    if (di >= 0) jumlah += LEBAR_HURUF[di] ?? 100;
    else if (/[.,:;'"()-]/.test(huruf)) jumlah += 40;
    else if (/\d/.test(huruf)) jumlah += 62;
    else jumlah += huruf > "\u2000" ? 115 : 90;
  }
  return jumlah / 100;
}

/** Indonesian syllables: consonants open a syllable, the first of two closes one; ng, ny, sy and kh stay together. */
function sukuKata(kata: string): string[] {
  return kata.replace(TUTUP, `${PISAH}$1`).replace(BUKA, `${PISAH}$1`).split(PISAH);
}

/** Puts as many pieces into a line as it holds. */
function susunBaris(potongan: string[], batas: number, sambung: string): string {
  const baris: string[] = [""];
  for (const p of potongan) {
    const terakhir = baris.at(-1) ?? "";
    if (terakhir !== "" && lebarEm(terakhir + p + sambung) > batas) baris.push(p);
    else baris[baris.length - 1] = terakhir + p;
  }
  return baris.join(`${sambung}\n`);
}

/**
 * The text with line ends put into words wider than `lebar` (pt, cell borders included) at `ukuran` (pt). A word of
 * letters breaks between syllables with a hyphen, anything else (an address, a row of digits) where the line is full.
 */
export function muatKolom(teks: string, lebar: number, ukuran = 10): string {
  const batas = Math.max(2, (lebar - SELA) / ukuran);
  return teks.replace(/[^\s/–-]+/g, (kata) => {
    if (kata.length * 1.15 <= batas || lebarEm(kata) <= batas) return kata;
    const suku = /^[\p{L}.,;:()'’]+$/u.test(kata) ? sukuKata(kata) : [];
    if (suku.length > 1 && suku.every((s) => lebarEm(`${s}-`) <= batas)) return susunBaris(suku, batas, "-");
    return susunBaris([...kata], batas, "");
  });
}
