/**
 * Breaking words that are wider than their column. Typst knows no Indonesian syllables, and a form whose column of
 * 56 pt meets *diserahterimakan* would print over its own border.
 */

const LUNAK = "\u00ad";
const TANPA_LEBAR = "\u200b";
/** Space between text and the lines of its cell, left and right together, plus a safety of one point. */
const SELA = 10;

const KONSONAN = "(?:ng|ny|sy|kh|[bcdfghjklmnpqrstvwxyz])";
const BUKA = new RegExp(`(?<=[\\p{L}]{2,}[aiueo])(${KONSONAN}[aiueo])(?=\\p{L})`, "giu");
const TUTUP = new RegExp(`(?<=[\\p{L}][aiueo]${KONSONAN})(${KONSONAN}[rl]?[aiueo])(?=\\p{L})`, "giu");

/** Width of a text in em, a little above the true one of the form's typeface. */
function lebarEm(teks: string): number {
  let jumlah = 0;
  for (const huruf of teks) {
    if (/[mwMW]/.test(huruf)) jumlah += 0.96;
    else if (/[ijlt'.,:;|!]/.test(huruf)) jumlah += 0.4;
    else if (/\p{Lu}/u.test(huruf)) jumlah += 0.76;
    else if (/[\p{Ll}\d ]/u.test(huruf)) jumlah += 0.63;
    else jumlah += huruf > "\u2000" ? 1.1 : 0.85;
  }
  return jumlah;
}

function penggalSuku(kata: string): string {
  return kata.replace(TUTUP, `${LUNAK}$1`).replace(BUKA, `${LUNAK}$1`);
}

/** Cuts what has no syllables (an address, a row of digits) so that each piece fits. */
function potong(teks: string, batasEm: number): string {
  let hasil = "";
  let baris = 0;
  for (const huruf of teks) {
    const lebar = lebarEm(huruf);
    if (baris + lebar > batasEm) {
      hasil += TANPA_LEBAR;
      baris = 0;
    }
    hasil += huruf;
    baris += lebar;
  }
  return hasil;
}

/**
 * The text with break places put into words wider than `lebar` (pt, cell borders included) at `ukuran` (pt); all
 * other words stay untouched, so that copied text is clean.
 */
export function muatKolom(teks: string, lebar: number, ukuran = 10): string {
  const batas = Math.max(1, (lebar - SELA) / ukuran);
  return teks.replace(/[^\s/–-]+/g, (kata) => {
    if (kata.length * 1.1 <= batas || lebarEm(kata) <= batas) return kata;
    return penggalSuku(kata)
      .split(LUNAK)
      .map((suku) => (lebarEm(suku) + 0.4 > batas ? potong(suku, batas - 0.4) : suku))
      .join(LUNAK);
  });
}
