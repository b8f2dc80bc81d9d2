import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O, U, so that a code read aloud or copied by hand stays itself. */
const HURUF = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A fresh code, TRG-XXXX-XXXX-XXXX: 60 random bits, not to be guessed. */
export function buatKode(): string {
  const huruf = [...randomBytes(12)].map((byte) => HURUF[byte & 31]).join("");
  return `TRG-${huruf.slice(0, 4)}-${huruf.slice(4, 8)}-${huruf.slice(8)}`;
}

/** What people type for a code: spaces, small letters, missing hyphens, O for 0, I and L for 1. Null when it cannot be one. */
export function bacaKode(teks: string): string | null {
  const rapat = teks.toUpperCase().replaceAll(/[^0-9A-Z]/g, "");
  const isi = (rapat.startsWith("TRG") ? rapat.slice(3) : rapat).replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(isi) ? `TRG-${isi.slice(0, 4)}-${isi.slice(4, 8)}-${isi.slice(8)}` : null;
}
