import { createHash } from "node:crypto";

const BENIH = "terang-peragaan/1";

/** The same name always gives the same id, so that two loads of the city are equal and a test may name a row. */
export function idDari(nama: string): string {
  const hex = createHash("sha256").update(`${BENIH}/${nama}`).digest("hex");
  const varian = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${varian}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

export type Acak = {
  /** 0 ≤ x < 1 */
  pecahan(): number;
  /** whole number, both ends included */
  bulat(dari: number, sampai: number): number;
  pilih<T>(daftar: readonly T[]): T;
  /** true in `peluang` of the cases, 0–1 */
  mungkin(peluang: number): boolean;
  /** `jumlah` different members, in random order; all of them when there are fewer */
  beberapa<T>(daftar: readonly T[], jumlah: number): T[];
};

/** A generator of its own per name: content added for one person changes nothing for the others. */
export const acakDari = (nama: string): Acak => acakMulai(createHash("sha256").update(`${BENIH}#${nama}`).digest().readUInt32LE(0));

/** mulberry32 from a starting state of 32 bits. */
export function acakMulai(awal: number): Acak {
  let keadaan = awal;
  const pecahan = (): number => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0;
    let t = keadaan;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const bulat = (dari: number, sampai: number): number => dari + Math.floor(pecahan() * (sampai - dari + 1));
  return {
    pecahan,
    bulat,
    pilih<T>(daftar: readonly T[]): T {
      const satu = daftar[bulat(0, daftar.length - 1)];
      if (satu === undefined) throw new RangeError("Tidak ada yang dapat dipilih dari daftar kosong.");
      return satu;
    },
    mungkin: (peluang) => pecahan() < peluang,
    beberapa<T>(daftar: readonly T[], jumlah: number): T[] {
      const sisa = [...daftar];
      const hasil: T[] = [];
      while (hasil.length < jumlah && sisa.length > 0) hasil.push(...sisa.splice(bulat(0, sisa.length - 1), 1));
      return hasil;
    },
  };
}
