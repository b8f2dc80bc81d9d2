// npm test: installs what is missing, then checks, rules, operations, contract, documents, journeys, and the operation
// suite once more on a PostgreSQL server when its binaries are here. Ends with one line that counts them all.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startPostgres } from "./postgres.mjs";
import { NODE, ROOT, ensureBuilt, ensureInstalled, run } from "./siap.mjs";

ensureInstalled();
const results = join(ROOT, "test-results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
/** What Node compiled is kept for the processes that follow. */
const COMPILED = join(ROOT, "node_modules/.cache/terang");
let passed = 0;
let failed = 0;

async function step(label, command, args, env = {}) {
  const start = Date.now();
  process.stdout.write(`\n== ${label}\n`);
  const code = await run(command, args, env);
  process.stdout.write(`== ${label}: ${code === 0 ? "beres" : "gagal"}, ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
  return code;
}

async function vitest(label, name, args, env) {
  const file = join(results, `${name}.json`);
  const code = await step(
    label,
    NODE,
    [join(ROOT, "node_modules/vitest/vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...args],
    { NODE_COMPILE_CACHE: COMPILED, ...env },
  );
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0 };
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // a run that broke outside a test, or skipped one, has failed
  if ((code !== 0 && report.numFailedTests === 0) || report.numPassedTests + report.numFailedTests !== report.numTotalTests || report.numTotalTests === 0)
    failed += 1;
}

ensureChromium();
if ((await step("Pemeriksaan bentuk, kaidah, tipe, kode mati", NODE, [join(ROOT, "bin/run.mjs"), "check"])) === 0) passed += 1;
else failed += 1;
ensureBuilt();
const postgres = await startPostgres({ fsync: "off", synchronous_commit: "off", full_page_writes: "off" });
// what takes longest and asks nothing of the engine runs once, on the server when there is one: every cell of access over HTTP
const sweeps = ["tests/contract/akses.test.ts", "tests/contract/akses-acak.test.ts"];
// and what asks no database, or its own embedded one, only beside PGlite
const once = [
  "src/features/*/documents/**",
  ...["cli", "contract", "arsitektur", "tautan", "pemeriksa", "http-serangan"].map((one) => `tests/contract/${one}.test.ts`),
];
const without = (paths) => paths.flatMap((one) => ["--exclude", one]);
try {
  await vitest("Aturan, operasi, kontrak, dokumen (PGlite)", "utama", postgres ? without(sweeps) : []);
  if (postgres)
    await vitest(`Operasi pada ${postgres.version}`, "postgres", ["src/features", "tests/contract", ...without(once)], { TEST_DATABASE_URL: postgres.url });
  else process.stdout.write("\n== Peladen PostgreSQL tidak ada di mesin ini; operasi hanya diuji pada PGlite.\n");
} finally {
  postgres?.stop();
}
await vitest("Perjalanan di peramban", "perjalanan", ["--config", "vitest.e2e.config.ts"]);

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

/** Journeys need a Chromium; as root it is installed from the system's packages when missing. */
function ensureChromium() {
  if (process.env.CHROMIUM || ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].some((path) => existsSync(path))) return;
  process.stdout.write("Memasang Chromium untuk uji perjalanan.\n");
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], options);
  const result = spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options);
  if (result.status === 0) return;
  process.stderr.write("Chromium tidak ada dan tidak dapat dipasang. Pasang Chromium, atau tunjuk dengan CHROMIUM=/jalur, lalu ulangi.\n");
  process.exit(1);
}
