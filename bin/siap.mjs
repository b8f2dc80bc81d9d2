// Makes a checkout ready on the host's own Node (20 or newer): installs what the lock file says when that changed, builds
// the pages when their sources changed. Everything after this runs on the Node of the lock file.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, "node_modules/.bin");
/** Node of the lock file. */
export const NODE = join(BIN, process.platform === "win32" ? "node.cmd" : "node");
export const ENV = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ""}` };

const sha = (text) => createHash("sha256").update(text).digest("hex");

export function ensureInstalled() {
  const lock = sha(readFileSync(join(ROOT, "package-lock.json")));
  const mark = join(ROOT, "node_modules/.terang-terpasang");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  process.stderr.write("Memasang pustaka; hanya kali pertama, kira-kira satu menit.\n");
  // not `npm ci`: it insists on the optional binaries of other platforms, which a mirror may not carry
  const result = spawnSync("npm", ["install", "--no-save", "--loglevel=error", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (result.status !== 0 || !existsSync(NODE)) stop("Pustaka tidak dapat dipasang. Periksa sambungan ke gudang paket npm, lalu ulangi.");
  writeFileSync(mark, lock);
}

/** Name, size and time of every file the pages are built from. */
function fingerprint() {
  const parts = [];
  const walk = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) walk(join(path, name));
    else if (!/\.test\.tsx?$|\.typ$|\.otf$/.test(path)) parts.push(`${path} ${stat.size} ${stat.mtimeMs}`);
  };
  for (const one of ["src", "package-lock.json", "vite.config.ts", "react-router.config.ts"]) walk(join(ROOT, one));
  return sha(parts.join("\n"));
}

export function ensureBuilt() {
  const mark = join(ROOT, "build/.sidik");
  const now = fingerprint();
  if (existsSync(mark) && readFileSync(mark, "utf8") === now) return;
  process.stderr.write("Membangun halaman; beberapa detik.\n");
  const built = spawnSync(NODE, [join(ROOT, "node_modules/@react-router/dev/bin.cjs"), "build"], {
    cwd: ROOT,
    env: { ...ENV, NODE_ENV: "production" },
    encoding: "utf8",
  });
  if (built.status !== 0) stop(`Halaman tidak dapat dibangun.\n${built.stderr.split("\n").slice(0, 15).join("\n")}`);
  for (const script of ["precompress.mjs", "periksa-berat.mjs"]) {
    const result = spawnSync(NODE, [join(ROOT, "bin", script)], { cwd: ROOT, env: ENV, encoding: "utf8" });
    if (result.status !== 0) stop(result.stderr || `bin/${script} gagal.`);
  }
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, now);
}

export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Runs a command of the project in the foreground; resolves with its exit code. */
export function run(command, args, extraEnv = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...ENV, ...extraEnv }, stdio: "inherit" });
    const pass = (signal) => child.kill(signal);
    process.on("SIGINT", pass);
    process.on("SIGTERM", pass);
    child.on("exit", (code, signal) => {
      process.off("SIGINT", pass);
      process.off("SIGTERM", pass);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}
