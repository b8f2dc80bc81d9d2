import { bebani, jalankan } from "./beban.ts";
import type { Hasil, Permintaan } from "./beban.ts";
import { median } from "./ukuran.ts";

/** Rounds and seconds per round; `--singkat` only shows that everything runs. */
const SINGKAT = process.argv.includes("--singkat");
const BABAK = SINGKAT ? 1 : 3;
const DETIK = SINGKAT ? 2 : 5;

/** Floor and ours by turns, so that a noisy moment meets both; the medians of the rounds, and of their ratios. */
export async function bandingkan(lantai: () => Promise<Hasil>, kami: () => Promise<Hasil>): Promise<{ lantai: Hasil; kami: Hasil; rasio: number }> {
  await lantai();
  await kami(); // one round each to warm up, not counted
  const babak: { lantai: Hasil; kami: Hasil }[] = [];
  for (let n = 0; n < BABAK; n += 1) babak.push({ lantai: await lantai(), kami: await kami() });
  const tengah = (siapa: "lantai" | "kami"): Hasil => ({
    perDetik: median(babak.map((one) => one[siapa].perDetik)),
    p50: median(babak.map((one) => one[siapa].p50)),
    p99: median(babak.map((one) => one[siapa].p99)),
  });
  return { lantai: tengah("lantai"), kami: tengah("kami"), rasio: median(babak.map((one) => one.kami.perDetik / one.lantai.perDetik)) };
}

export const denganHttp = (alamat: string, permintaan: readonly Permintaan[], cara: "giliran" | "tetap") => () => bebani(alamat, permintaan, cara, DETIK);

/**
 * One `pgbench` with one connection per script, all at once for some seconds, statements prepared; percentiles from the
 * log of every transaction. Separate processes, because a script of all would make each connection prepare everything.
 */
export const denganPgbench = (bin: string, url: string, skrip: readonly string[], bacaCatatan: () => number[]) => async (): Promise<Hasil> => {
  const pilihan = (satu: string) => ["-n", "-M", "prepared", "-c", "1", "-T", String(DETIK), "-l", "--log-prefix", `${satu}.log`, "-f", satu, url];
  const keluaran = await Promise.all(skrip.map((satu) => jalankan(`${bin}/pgbench`, pilihan(satu))));
  const perDetik = keluaran.reduce((jumlah, satu) => jumlah + lajuPgbench(satu), 0);
  return { perDetik, ...persentil(bacaCatatan()) };
};

/**
 * The same, for different questions that weigh alike: over HTTP every connection asks them in turn, so a slow one holds up
 * the others. The rate is that of such a turn (the harmonic mean); percentiles would speak for the fast ones and are left out.
 */
export const denganPgbenchBergilir = (bin: string, url: string, skrip: readonly string[], bacaCatatan: () => number[]) => async (): Promise<Hasil> => {
  const laju = await Promise.all(skrip.map((satu) => denganPgbench(bin, url, [satu], () => [])()));
  bacaCatatan(); // only to clear the logs away
  const putaran = laju.reduce((jumlah, { perDetik }) => jumlah + 1 / perDetik, 0);
  return { perDetik: skrip.length ** 2 / putaran, p50: Number.NaN, p99: Number.NaN };
};

/** A floor nobody reached is no floor: it stops the measuring and shows what pgbench said. */
function lajuPgbench(keluaran: string): number {
  const laju = Number(/tps = ([\d.]+)/.exec(keluaran)?.[1]);
  if (!(laju > 0)) throw new Error(`pgbench tidak menyelesaikan satu transaksi pun.\n${keluaran.slice(-2000)}`);
  return laju;
}

function persentil(lama: number[]): { p50: number; p99: number } {
  const urut = lama.toSorted((a, b) => a - b);
  const di = (p: number) => (urut[Math.min(urut.length - 1, Math.floor(urut.length * p))] ?? Number.NaN) / 1000;
  return { p50: di(0.5), p99: di(0.99) };
}
