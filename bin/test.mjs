// npm test: installs what is missing, then checks, rules, operations, contract, documents, journeys, and the operation
// suite once more on a PostgreSQL server when its binaries are here. Ends with one line that counts them all.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startPostgres } from "./postgres.mjs";
import { NODE, ROOT, ensureBuilt, ensureInstalled, run, runQuietly } from "./siap.mjs";

ensureInstalled();
const results = join(ROOT, "test-results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
/** What Node compiled is kept for the processes that follow. */
const COMPILED = join(ROOT, "node_modules/.cache/terang");
let passed = 0;
let failed = 0;

/** One part of the run, or several side by side: their words come one after the other, none lost. */
async function step(label, ...commands) {
  const start = Date.now();
  process.stdout.write(`\n== ${label}\n`);
  const codes = await Promise.all(
    commands.map(async ([args, env = {}], index) => {
      if (index === 0) return run(NODE, args, env);
      const { code, output } = await runQuietly(NODE, args, env);
      return { code, output };
    }),
  ).then((ends) =>
    ends.map((end) => {
      if (typeof end === "number") return end;
      process.stdout.write(`\n${end.output}`);
      return end.code;
    }),
  );
  const isWell = codes.every((code) => code === 0);
  process.stdout.write(`== ${label}: ${isWell ? "beres" : "gagal"}, ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
  return codes;
}

/** Runs of vitest side by side, each `[name, args, env]`; what they count goes into the sum. */
async function vitest(label, ...runs) {
  const file = (name) => join(results, `${name}.json`);
  const codes = await step(
    label,
    ...runs.map(([name, args, env]) => [
      [join(ROOT, "node_modules/vitest/vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file(name)}`, ...args],
      { NODE_COMPILE_CACHE: COMPILED, ...env },
    ]),
  );
  for (const [index, [name]] of runs.entries()) {
    const report = existsSync(file(name)) ? JSON.parse(readFileSync(file(name), "utf8")) : { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0 };
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    // a run that broke outside a test, or skipped one, has failed
    const isWhole = report.numPassedTests + report.numFailedTests === report.numTotalTests && report.numTotalTests > 0;
    if ((codes[index] !== 0 && report.numFailedTests === 0) || !isWhole) failed += 1;
  }
}

ensureChromium();
const [check] = await step("Pemeriksaan bentuk, kaidah, tipe, kode mati", [[join(ROOT, "bin/run.mjs"), "check"]]);
if (check === 0) passed += 1;
else failed += 1;
ensureBuilt();
const postgres = await startPostgres({ fsync: "off", synchronous_commit: "off", full_page_writes: "off" });
// what takes longest and asks nothing of the engine runs once, on the server when there is one: every cell of access over HTTP
const sweeps = ["tests/contract/akses.test.ts", "tests/contract/akses-acak.test.ts"];
try {
  await vitest("Aturan, operasi, kontrak, dokumen (PGlite)", ["utama", postgres ? sweeps.flatMap((one) => ["--exclude", one]) : []]);
  if (postgres) {
    const { url, version } = postgres;
    const once = [
      "src/features/*/documents/**",
      ...["cli", "contract", "arsitektur", "tautan", "pemeriksa", "http-serangan"].map((one) => `tests/contract/${one}.test.ts`),
    ];
    const args = ["src/features", "tests/contract", ...once.flatMap((one) => ["--exclude", one])];
    await vitest(`Operasi pada ${version}`, ["postgres", args, { TEST_DATABASE_URL: url }]);
  } else process.stdout.write("\n== Peladen PostgreSQL tidak ada di mesin ini; operasi hanya diuji pada PGlite.\n");
} finally {
  postgres?.stop();
}
// the sweep of all pages keeps both cores busy, a journey waits for its own clicks: side by side, each with a city of its own
const e2e = ["--config", "vitest.e2e.config.ts"];
await vitest("Perjalanan di peramban", ["perjalanan", [...e2e, "--exclude", "tests/e2e/halaman.e2e.ts"]], ["halaman", [...e2e, "tests/e2e/halaman.e2e.ts"]]);

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
