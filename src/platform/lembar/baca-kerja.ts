// The thread of terpisah.ts. Rows go over in portions: taking one over is short, so that the server answers in between.
import { parentPort, workerData } from "node:worker_threads";
import { bacaLembar } from "./baca.ts";
import type { KabarBaca } from "./terpisah.ts";

const SEKALI = 500;
const kirim = (kabar: KabarBaca) => parentPort?.postMessage(kabar);

const hasil = await bacaLembar(workerData as Uint8Array);
if (hasil.ok) {
  kirim({ jenis: "hasil", hasil: { ...hasil, lembar: hasil.lembar.map((satu) => ({ ...satu, baris: [] })) } });
  for (const [lembar, { baris }] of hasil.lembar.entries())
    for (let dari = 0; dari < baris.length; dari += SEKALI) kirim({ jenis: "baris", lembar, baris: baris.slice(dari, dari + SEKALI) });
} else kirim({ jenis: "hasil", hasil });
kirim({ jenis: "selesai" });
