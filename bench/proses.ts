import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";

/** The root of the repository. */
export const AKAR = dirname(import.meta.dirname);

export type Proses = { alamat: string; berhenti(): Promise<void> };

export function portKosong(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export const tunda = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts a command that serves HTTP on `PORT` of the loopback and waits until `GET /sehat` answers 200. */
export async function nyalakan(perintah: string[], env: Record<string, string> = {}): Promise<Proses> {
  const port = await portKosong();
  const anak = lahirkan(perintah, { PORT: String(port), HOST: "127.0.0.1", ...env });
  const alamat = `http://127.0.0.1:${port}`;
  await tunggu(`${alamat}/sehat`, anak);
  return { alamat, berhenti: () => hentikan(anak) };
}

/** A child with the output of its mistakes on ours; production, so that nothing measured is a development build. */
export function lahirkan([program = "", ...args]: string[], env: Record<string, string>): ChildProcess {
  return spawn(program, args, { cwd: AKAR, env: { ...process.env, NODE_ENV: "production", ...env }, stdio: ["ignore", "ignore", "inherit"] });
}

/** Asks until the answer is 200; throws when the process ends first or two minutes pass. */
export async function tunggu(url: string, anak: ChildProcess): Promise<void> {
  const akhir = Date.now() + 120_000;
  while (Date.now() < akhir) {
    if (anak.exitCode !== null) throw new Error(`Proses berhenti dengan ${anak.exitCode} sebelum ${url} menjawab.`);
    const status = await fetch(url).then(
      async (jawaban) => (await jawaban.arrayBuffer(), jawaban.status),
      () => 0,
    );
    if (status === 200) return;
    await tunda(10);
  }
  throw new Error(`${url} tidak menjawab dalam dua menit.`);
}

export function hentikan(anak: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (anak.exitCode !== null || anak.signalCode !== null) return resolve();
    anak.once("exit", () => resolve());
    anak.kill("SIGTERM");
  });
}
