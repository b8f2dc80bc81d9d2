/** Shares `jumlah` whole things out by weight (largest remainder); the shares add up exactly. */
export function bagi(jumlah: number, bobot: readonly number[]): number[] {
  const total = bobot.reduce((a, b) => a + b, 0);
  if (total === 0) return bobot.map(() => 0);
  const tepat = bobot.map((satu) => (jumlah * satu) / total);
  const hasil = tepat.map(Math.floor);
  const sisa = jumlah - hasil.reduce((a, b) => a + b, 0);
  const urut = tepat.map((nilai, nomor) => ({ nomor, pecahan: nilai - Math.floor(nilai) })).toSorted((a, b) => b.pecahan - a.pecahan || a.nomor - b.nomor);
  for (const { nomor } of urut.slice(0, sisa)) hasil[nomor] = (hasil[nomor] ?? 0) + 1;
  return hasil;
}

/** PNS, PPPK and PPPK paruh waktu of Medan, 25 September 2025 (BKPSDM figures in the press, regulation notes 7.1), rounded to 23,000. */
export const SUSUNAN_KOTA = { PNS: 9_726, PPPK: 4_670, PPPK_PARUH_WAKTU: 8_604 } as const;
