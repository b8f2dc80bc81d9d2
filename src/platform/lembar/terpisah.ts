import { Worker } from "node:worker_threads";
import { bacaLembar } from "./baca.ts";
import type { BarisLembar, HasilBaca, LembarMasuk } from "./baca.ts";

/** What the thread says: first everything but the rows, then the rows of each sheet in portions, then that it is done. */
export type KabarBaca = { jenis: "hasil"; hasil: HasilBaca } | { jenis: "baris"; lembar: number; baris: BarisLembar[] } | { jenis: "selesai" };

/** Plain text of this size is read before a thread has started. */
const KECIL = 256 * 1024;
/** A file made to be slow or huge to read ends its thread, never the server. */
const BATAS_MS = 120_000;
const BATAS_MB = 1_024;

/** As `bacaLembar`, in a thread of its own: a workbook of a whole city takes seconds, in which others want their pages. */
export async function bacaLembarTerpisah(isi: Uint8Array): Promise<HasilBaca> {
  const isZip = isi[0] === 0x50 && isi[1] === 0x4b;
  if (!isZip && isi.length < KECIL) return bacaLembar(isi);
  const kerja = new Worker(new URL("./baca-kerja.ts", import.meta.url), { workerData: isi, resourceLimits: { maxOldGenerationSizeMb: BATAS_MB } });
  try {
    return await terima(kerja);
  } finally {
    await kerja.terminate();
  }
}

function terima(kerja: Worker): Promise<HasilBaca> {
  return new Promise((selesai, gagal) => {
    let hasil: HasilBaca | null = null;
    const jam = setTimeout(() => selesai({ ok: false, sebab: "TERLALU_BESAR_DIBUKA" }), BATAS_MS);
    kerja.on("message", (kabar: KabarBaca) => {
      if (kabar.jenis === "hasil") hasil = kabar.hasil;
      else if (kabar.jenis === "baris") lembarKe(hasil, kabar.lembar).baris.push(...kabar.baris);
      else if (hasil) selesai(hasil);
    });
    kerja.on("error", (error: Error & { code?: string }) =>
      error.code === "ERR_WORKER_OUT_OF_MEMORY" ? selesai({ ok: false, sebab: "TERLALU_BESAR_DIBUKA" }) : gagal(error),
    );
    kerja.on("exit", () => {
      clearTimeout(jam);
      gagal(new Error("Pembacaan lembar kerja berhenti sebelum selesai."));
    });
  });
}

function lembarKe(hasil: HasilBaca | null, ke: number): LembarMasuk {
  const lembar = hasil?.ok ? hasil.lembar[ke] : undefined;
  if (!lembar) throw new Error("Baris datang sebelum lembarnya.");
  return lembar;
}
