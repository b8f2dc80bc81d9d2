import { AKAR, hentikan, lahirkan, portKosong, tunggu } from "./proses.ts";
import { median, type Ukuran } from "./ukuran.ts";

const POLOS = `require("node:http").createServer((_, jawab) => jawab.end("sehat")).listen(Number(process.env.PORT), "127.0.0.1")`;

/** From `npm start` on a data folder that is already filled to the first page, beside the start of a bare Node server. */
export async function ukurMulai(dir: string): Promise<Ukuran> {
  const terang = [process.execPath, `${AKAR}/bin/start.mjs`];
  await lama(terang, { TERANG_DATA: `${dir}/data` }); // fills the folder, not counted
  const lantai: number[] = [];
  const kami: number[] = [];
  for (let n = 0; n < 3; n += 1) {
    lantai.push(await lama([process.execPath, "-e", POLOS], {}));
    kami.push(await lama(terang, { TERANG_DATA: `${dir}/data` }));
  }
  return {
    nama: "Mulai kedua sampai halaman pertama (npm start, PGlite berisi kota peragaan)",
    satuan: "detik",
    lantai: { nama: "node -e, peladen HTTP polos", nilai: median(lantai) },
    kami: { nilai: median(kami) },
    rasio: median(kami.map((detik, n) => (lantai[n] ?? Number.NaN) / detik)),
    ambang: { nilai: 3 },
  };
}

/** @returns seconds until `/sehat` and then `/` have answered */
async function lama(perintah: string[], env: Record<string, string>): Promise<number> {
  const port = await portKosong();
  const mulai = performance.now();
  const anak = lahirkan(perintah, { PORT: String(port), HOST: "127.0.0.1", DATABASE_URL: "", ...env });
  try {
    await tunggu(`http://127.0.0.1:${port}/sehat`, anak);
    const halaman = await fetch(`http://127.0.0.1:${port}/`, { redirect: "follow" });
    await halaman.arrayBuffer();
    return (performance.now() - mulai) / 1000;
  } finally {
    await hentikan(anak);
  }
}
