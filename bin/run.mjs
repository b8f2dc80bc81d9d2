// The other scripts a newcomer knows: check, generate, bench, build, terang.
import { join } from "node:path";
import { NODE, ROOT, ensureBuilt, ensureInstalled, run } from "./siap.mjs";

const [name = "", ...args] = process.argv.slice(2);
const steps = {
  build: async () => {
    ensureBuilt();
    return run(NODE, [join(ROOT, "bin/periksa-berat.mjs")]);
  },
  terang: () => run(NODE, ["--disable-warning=ExperimentalWarning", join(ROOT, "src/cli.ts"), ...args]),
  generate: async () => {
    ensureBuilt();
    for (const script of ["generate-types.ts", "generate-docs.ts"]) {
      const code = await run(NODE, [join(ROOT, "bin", script)]);
      if (code !== 0) return code;
    }
    return 0;
  },
  bench: async () => {
    ensureBuilt();
    return run(NODE, [join(ROOT, "bench/bench.ts"), ...args]);
  },
  check: async () => {
    for (const [label, command] of [
      ["bentuk", ["oxfmt", "--check", "."]],
      ["kaidah", ["oxlint", "--type-aware", "--deny-warnings"]],
      ["tipe", ["tsc", "--noEmit", "-p", "."]],
      ["kode mati", ["knip"]],
    ]) {
      const code = await run(join(ROOT, "node_modules/.bin", command[0]), command.slice(1));
      if (code !== 0) {
        process.stderr.write(`Pemeriksaan ${label} gagal.\n`);
        return code;
      }
    }
    return 0;
  },
};
ensureInstalled();
if (!Object.hasOwn(steps, name)) {
  process.stderr.write(`Perintah ${name || "(kosong)"} tidak dikenal. Yang ada: ${Object.keys(steps).join(", ")}.\n`);
  process.exit(1);
}
process.exit(await steps[name]());
