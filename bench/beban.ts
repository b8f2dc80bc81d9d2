import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import type { Client, Request } from "autocannon";

/** One request; `{versi}` in the body is the version last answered on this connection, starting from `versi`. */
export type Permintaan = { method: "GET" | "PUT"; path: string; cookie: string; body?: string; versi?: number };
export type Hasil = { perDetik: number; p50: number; p99: number };

export const SAMBUNGAN = 16;
export const ALAT = spawnSync("wrk", ["-v"]).error ? "autocannon" : "wrk";

/**
 * Loads one server with 16 connections for some seconds. `giliran`: every connection goes through all requests;
 * `tetap`: each connection repeats its own. Throws when any answer is not a success: a fast refusal is no speed.
 */
export async function bebani(alamat: string, permintaan: readonly Permintaan[], cara: "giliran" | "tetap", detik: number): Promise<Hasil> {
  return ALAT === "wrk" ? denganWrk(alamat, permintaan, cara, detik) : denganAutocannon(alamat, permintaan, cara, detik);
}

async function denganWrk(alamat: string, permintaan: readonly Permintaan[], cara: string, detik: number): Promise<Hasil> {
  const dir = mkdtempSync(join(tmpdir(), "terang-beban-"));
  const daftar = join(dir, "permintaan");
  writeFileSync(daftar, `${permintaan.map((one) => [one.method, one.path, one.cookie, one.body ?? "", one.versi ?? 0].join("\t")).join("\n")}\n`);
  const utas = cara === "tetap" ? SAMBUNGAN : 1; // a thread per connection where each has its own row
  const skrip = join(import.meta.dirname, "beban.lua");
  const keluaran = await jalankan("wrk", [`-t${utas}`, `-c${SAMBUNGAN}`, `-d${detik}s`, "-s", skrip, alamat, "--", daftar, cara]);
  rmSync(dir, { recursive: true });
  const [, jumlah = "", mikro = "", galat = "", p50 = "", p99 = ""] = /UKUR (\d+) (\d+) (\d+) (\S+) (\S+)/.exec(keluaran) ?? [];
  if (Number(galat) > 0 || jumlah === "") throw new Error(`${galat} jawaban gagal dari ${alamat}${permintaan[0]?.path}\n${keluaran}`);
  return { perDetik: Number(jumlah) / (Number(mikro) / 1e6), p50: Number(p50), p99: Number(p99) };
}

/** Runs a command without holding up this process. @returns what it printed */
export function jalankan(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const anak = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    let keluaran = "";
    let galat = "";
    anak.stdout.on("data", (bagian: Buffer) => void (keluaran += bagian.toString()));
    anak.stderr.on("data", (bagian: Buffer) => void (galat += bagian.toString()));
    anak.on("error", reject);
    anak.on("exit", (kode) => (kode === 0 ? resolve(keluaran) : reject(new Error(`${program}: ${galat}`))));
  });
}

async function denganAutocannon(alamat: string, permintaan: readonly Permintaan[], cara: string, detik: number): Promise<Hasil> {
  const permohonan = permintaan.map((one) => {
    let versi = one.versi ?? 0;
    return {
      method: one.method,
      path: one.path,
      headers: { cookie: one.cookie, ...(one.body ? { "content-type": "application/json" } : {}) },
      ...(one.body ? { setupRequest: (req: object) => ({ ...req, body: one.body?.replace("{versi}", String(versi)) }) } : {}),
      onResponse: (status: number, body: string) => {
        const baru = status === 200 && one.body ? /"versi":(\d+)/.exec(body)?.[1] : undefined;
        if (baru) versi = Number(baru);
      },
    } satisfies Request;
  });
  let ke = 0;
  const hasil = await autocannon({
    url: alamat,
    connections: SAMBUNGAN,
    duration: detik,
    requests: permohonan,
    ...(cara === "tetap" ? { setupClient: (client: Client) => client.setRequests([permohonan[ke++ % permohonan.length] as Request]) } : {}),
  });
  if (hasil.non2xx + hasil.errors + hasil.timeouts > 0) throw new Error(`${hasil.non2xx + hasil.errors} jawaban gagal dari ${alamat}`);
  return { perDetik: hasil.requests.average, p50: hasil.latency.p50, p99: hasil.latency.p99 };
}
