import { createHash, randomBytes, randomInt } from "node:crypto";

/** No I, L, O, 0 and 1: read aloud and typed from paper without doubt. */
const HURUF = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const PANJANG = 10;
export const HARI_KODE = 7;
export const MENIT_TAUTAN = 30;

/** Ten letters, some 49 bits. */
export function kodeBaru(): string {
  return Array.from({ length: PANJANG }, () => HURUF[randomInt(HURUF.length)]).join("");
}

/** As it stands on the letter: "ABCDE-FGHJK". */
export const kodeTercetak = (kode: string): string => `${kode.slice(0, 5)}-${kode.slice(5)}`;

/** What a person typed, without spaces and hyphens; null when it cannot be a code. */
export function bacaKode(ketikan: string): string | null {
  const kode = ketikan.toUpperCase().replaceAll(/[\s-]/g, "");
  return kode.length === PANJANG && [...kode].every((huruf) => HURUF.includes(huruf)) ? kode : null;
}

/** A link has 256 random bits, so a plain hash keeps it. */
export const tautanBaru = (): string => randomBytes(32).toString("base64url");
export const hashTautan = (tautan: string): string => createHash("sha256").update(tautan).digest("hex");
