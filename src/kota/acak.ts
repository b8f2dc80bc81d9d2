import { acakMulai } from "#demo/acak.ts";
import type { Acak } from "#demo/acak.ts";

/** FNV-1a, 32 bits. */
function sidik(teks: string): number {
  let nilai = 0x811c9dc5;
  for (let n = 0; n < teks.length; n += 1) nilai = Math.imul(nilai ^ teks.charCodeAt(n), 0x01000193);
  return nilai >>> 0;
}

/** A generator of its own per seed and name. */
export const acakKota = (benih: number, nama: string): Acak => acakMulai(sidik(`kota/${benih}/${nama}`));

const HEX = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, "0"));
const hex = (kata: number): string => `${HEX[kata >>> 24]}${HEX[(kata >>> 16) & 255]}${HEX[(kata >>> 8) & 255]}${HEX[kata & 255]}`;

/**
 * Ids one after another, the same for the same seed and name: UUID version 8 from sfc32, whose state of 128 bits keeps
 * millions of them apart. As scattered as those the database makes, so that indexes behave as they will in use.
 */
export function pembuatId(benih: number, nama: string): () => string {
  let [a, b, c, d] = [sidik(`id/${benih}/${nama}`), sidik(`${nama}/${benih}/id`), benih >>> 0, 1];
  const kata = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return t >>> 0;
  };
  for (let n = 0; n < 16; n += 1) kata();
  return () => {
    const [w, x, y, z] = [hex(kata()), hex(kata()), hex((kata() & 0x3fffffff) | 0x80000000), hex(kata())];
    return `${w}-${x.slice(0, 4)}-8${x.slice(5)}-${y.slice(0, 4)}-${y.slice(4)}${z}`;
  };
}
