/** A bullet or a number that came along when a list was pasted from a word processor. */
const AWALAN = /^\s*(?:[•·▪‣●○◦–—*-]|\(?\d{1,2}[.)])\s+/;

/** The results written in one cell, one a line, in order: bullets and empty lines go, the same words twice are one result. */
export function barisHasil(isi: string): string[] {
  const baris = isi
    .split("\n")
    .map((satu) => satu.replace(AWALAN, "").trim())
    .filter((satu) => satu !== "");
  return [...new Set(baris)];
}
