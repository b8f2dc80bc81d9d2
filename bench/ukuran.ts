/** One line of the table. Rates are per second; a line about time says so in `satuan`. */
export type Ukuran = {
  nama: string;
  satuan: "per detik" | "detik";
  lantai: { nama: string; nilai: number; p50?: number; p99?: number };
  kami: { nilai: number; p50?: number; p99?: number };
  /** Ours over floor for rates, in the same run. */
  rasio: number;
  /** What has to hold. `rasio`: at least; `nilai`: at least for rates, at most for seconds. */
  ambang: { rasio: number } | { nilai: number };
  /** Absolute figures people aim at on a quiet machine; never a verdict. */
  orientasi?: string;
};

/** Whether the bar is reached, and by how much it is missed, in percent of the bar. */
export function putuskan({ ambang, rasio, kami, satuan }: Ukuran): { tercapai: boolean; kurang: number } {
  if ("rasio" in ambang) return { tercapai: rasio >= ambang.rasio, kurang: Math.max(0, (1 - rasio / ambang.rasio) * 100) };
  if (satuan === "detik") return { tercapai: kami.nilai <= ambang.nilai, kurang: Math.max(0, (kami.nilai / ambang.nilai - 1) * 100) };
  return { tercapai: kami.nilai >= ambang.nilai, kurang: Math.max(0, (1 - kami.nilai / ambang.nilai) * 100) };
}

export function median(nilai: readonly number[]): number {
  const urut = nilai.toSorted((a, b) => a - b);
  return urut[Math.floor(urut.length / 2)] ?? Number.NaN;
}
