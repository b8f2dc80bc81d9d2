/** The range of expectation of one month. An open end is null ("paling sedikit 80%" has no `atas`). */
export type Rentang = { bawah: number | null; atas: number | null };

/** The twelve months of one indicator: index 0 = Januari. Null where nothing is expected or nothing was recorded. */
export type DuaBelasBulan<T> = readonly (T | null)[];

/** Where things lie in a drawing of this frame; y grows downwards as in SVG. */
export type Bingkai = { kiri: number; kanan: number; atas: number; bawah: number };

/**
 * Fits the data with a little air. Zero is included only for counts (`mulaiNol`). A single value gets a band of air around it,
 * so that a flat year still lies in the middle.
 */
export function skala(
  realisasi: DuaBelasBulan<number>,
  rentang: DuaBelasBulan<Rentang>,
  bingkai: Bingkai,
  mulaiNol: boolean,
): { x: (bulan: number) => number; y: (nilai: number) => number } {
  const semua = [...realisasi, ...rentang.flatMap((r) => [r?.bawah ?? null, r?.atas ?? null])].filter((n) => n !== null);
  if (mulaiNol || semua.length === 0) semua.push(0);
  const terendah = Math.min(...semua);
  const tertinggi = Math.max(...semua);
  const lebar = tertinggi - terendah;
  const udara = lebar === 0 ? Math.max(Math.abs(tertinggi) * 0.2, 1) : lebar * 0.12;
  const dasar = mulaiNol && terendah >= 0 ? 0 : terendah - udara;
  const puncak = tertinggi + udara;
  return {
    x: (bulan) => bulat(bingkai.kiri + ((bingkai.kanan - bingkai.kiri) * bulan) / 11),
    y: (nilai) => bulat(bingkai.bawah - ((bingkai.bawah - bingkai.atas) * (nilai - dasar)) / (puncak - dasar)),
  };
}

/** Runs of neighbouring months that have a value: a missing month is a gap, never a guess. */
export function deret<T>(bulan: DuaBelasBulan<T>): { bulan: number; nilai: T }[][] {
  const hasil: { bulan: number; nilai: T }[][] = [];
  let kini: { bulan: number; nilai: T }[] = [];
  bulan.forEach((nilai, i) => {
    if (nilai === null) {
      if (kini.length > 0) hasil.push(kini);
      kini = [];
    } else {
      kini.push({ bulan: i, nilai });
    }
  });
  if (kini.length > 0) hasil.push(kini);
  return hasil;
}

export function bulat(n: number): number {
  return Math.round(n * 10) / 10;
}
