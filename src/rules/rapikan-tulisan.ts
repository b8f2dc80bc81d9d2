/**
 * Text pasted from a word processor, as a person would have typed it: no bullets at the start of a line, straight quotes,
 * no doubled or invisible blanks. Words, figures, dashes inside a line and line breaks stay as they are.
 */

/** Not the joiners U+200C and U+200D: they hold letters and signs together. */
const TAK_TAMPAK = /[\u00AD\u200B\u2060\uFEFF]/g;
const SPASI_LAIN = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Bullets, those of Word's Symbol font too; a dash or star before a blank; "o" before a tab, Word's second level. */
const BUTIR = /^(?:\s*(?:[•◦▪▫●○■□‣⁃∙·➢➤►✓✔\uF0B7\uF0A7\uF0D8\uF0FC]|[-–—*](?=\s)|o(?=\t)))+\s*/;

function rapikanBaris(baris: string): string {
  return baris
    .replace(TAK_TAMPAK, "")
    .replace(SPASI_LAIN, " ")
    .replace(BUTIR, "")
    .replace(/[ \t]+/g, " ")
    .trim();
}

/** Mends one text; one typed by hand comes back unchanged. Doing it twice is doing it once. */
export function rapikanTulisan(teks: string): string {
  return teks
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .split("\n")
    .map((baris) => rapikanBaris(baris))
    .join("\n")
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
