// A throw-away PostgreSQL server for tests and benchmarks, from the binaries on this machine; null when there are none.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, chownSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const BASE = "/usr/lib/postgresql";

export function findBinaries() {
  if (!existsSync(BASE)) return null;
  const version = readdirSync(BASE)
    .filter((name) => existsSync(join(BASE, name, "bin/initdb")))
    .sort((a, b) => Number(b) - Number(a))[0];
  return version ? join(BASE, version, "bin") : null;
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts it on a free port of the loopback. @returns {Promise<{ url: string, version: string, bin: string, stop(): void } | null>} */
export async function startPostgres(settings = {}) {
  const bin = findBinaries();
  if (!bin) return null;
  const dir = mkdtempSync(join(tmpdir(), "terang-pg-"));
  const isRoot = process.getuid?.() === 0;
  // PostgreSQL refuses to run as root; its packaged user runs it then
  const as = (command, args) => {
    const result = isRoot
      ? spawnSync("runuser", ["-u", "postgres", "--", command, ...args], { encoding: "utf8" })
      : spawnSync(command, args, { encoding: "utf8" });
    if (result.status !== 0) throw new Error(`${command} gagal: ${result.stderr || result.error}`);
    return result.stdout;
  };
  if (isRoot) {
    const id = (flag) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
    chownSync(dir, id("-u"), id("-g"));
  }
  const port = await freePort();
  const data = join(dir, "data");
  as(join(bin, "initdb"), ["-D", data, "-U", "terang", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
  const options = Object.entries({ listen_addresses: "127.0.0.1", unix_socket_directories: dir, port, max_connections: 100, ...settings })
    .map(([key, value]) => `-c ${key}=${value}`)
    .join(" ");
  as(join(bin, "pg_ctl"), ["-D", data, "-w", "-l", join(dir, "log"), "-o", options, "start"]);
  const version = as(join(bin, "postgres"), ["--version"]).trim();
  return {
    url: `postgres://terang@127.0.0.1:${port}/postgres`,
    version,
    bin,
    stop() {
      as(join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "stop"]);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
