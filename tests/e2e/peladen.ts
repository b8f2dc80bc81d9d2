/** The server the journeys walk on: started before the first test, ended with its folder after the last. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    alamat: string;
  }
}

const AKAR = join(import.meta.dirname, "../..");

/** @returns what vitest runs when all journeys have ended */
export async function setup(project: TestProject): Promise<() => void> {
  const data = mkdtempSync(join(tmpdir(), "terang-e2e-"));
  const port = await portBebas();
  const alamat = `http://localhost:${port}`;
  const proses = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(AKAR, "src/main.ts")], {
    cwd: AKAR,
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      HOST: "127.0.0.1",
      TERANG_DATA: data,
      TERANG_MODE: "peragaan",
      DATABASE_URL: "",
      TERANG_ALAMAT: "",
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let galat = "";
  proses.stderr.on("data", (potong: Buffer) => (galat += potong.toString()));
  const usai = () => {
    proses.kill("SIGKILL");
    rmSync(data, { recursive: true, force: true });
  };
  process.once("exit", usai);
  const batas = Date.now() + 120_000;
  while (
    !(await fetch(`${alamat}/sehat`).then(
      (jawab) => jawab.ok,
      () => false,
    ))
  ) {
    if (proses.exitCode !== null || Date.now() > batas) throw new Error(`Peladen tidak mulai: ${galat}`);
    await new Promise((lanjut) => setTimeout(lanjut, 200));
  }
  project.provide("alamat", alamat);
  return usai;
}

function portBebas(): Promise<number> {
  return new Promise((jadi, gagal) => {
    const soket = createServer();
    soket.once("error", gagal);
    soket.listen(0, "127.0.0.1", () => {
      const tempat = soket.address();
      soket.close(() => (tempat !== null && typeof tempat === "object" ? jadi(tempat.port) : gagal(new Error("Tidak ada port bebas."))));
    });
  });
}
