/**
 * Makes src/web/theme/terang-theme.css from designsystemet.config.json with Designsystemet's CLI.
 * Only the light scheme is kept: the interface is drawn for light alone, and the other half would be dead weight on a phone.
 * Run after changing the config: `node bin/tema.mjs`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const theme = join(root, "src/web/theme");
const cli = join(root, "node_modules/@digdir/designsystemet/dist/bin/designsystemet.js");
const work = mkdtempSync(join(tmpdir(), "terang-tema-"));

try {
  const config = JSON.parse(readFileSync(join(theme, "designsystemet.config.json"), "utf8"));
  delete config.$schema;
  writeFileSync(join(work, "designsystemet.config.json"), JSON.stringify(config));
  for (const step of ["create", "build"]) {
    execFileSync(process.execPath, [cli, "tokens", step, "--clean"], { cwd: work, stdio: "inherit" });
  }
  const full = readFileSync(join(work, "design-tokens-build/terang.css"), "utf8");
  writeFileSync(join(theme, "terang-theme.css"), onlyLight(full));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Drops the dark scheme and every `prefers-color-scheme` block (both only serve `data-color-scheme="auto"` or `"dark"`). */
function onlyLight(css) {
  let out = "";
  let at = 0;
  const start = /@layer ds\.theme\.color-scheme\.dark \{|@media \(prefers-color-scheme: (?:light|dark)\) \{/g;
  for (let hit = start.exec(css); hit; hit = start.exec(css)) {
    out += css.slice(at, hit.index);
    at = endOfBlock(css, start.lastIndex);
    start.lastIndex = at;
  }
  return (out + css.slice(at)).replace(/\n{3,}/g, "\n\n");
}

function endOfBlock(css, afterBrace) {
  let depth = 1;
  let i = afterBrace;
  for (; depth > 0 && i < css.length; i++) {
    if (css[i] === "{") depth++;
    else if (css[i] === "}") depth--;
  }
  return i;
}
