/**
 * Weighs the built pages against the budgets of quality.md and exits 1 with a sentence when one is over.
 * Weights are gzip, in KB of 1024 bytes, counted per page from Vite's manifest: the frame (entry and root) and what the page's
 * own file pulls in when it opens. Parts that few visits need (a conflict, an offer) come when they are shown and have a budget of their own. `node bin/periksa-berat.mjs [folder]`, after `react-router build`.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const BUDGET = { jsFirst: 130, jsMore: 20, jsPart: 5, cssFirst: 25 };

const folder = resolve(process.argv[2] ?? "build/web/client");
const manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
const weights = new Map();

const entries = Object.entries(manifest).filter(([, chunk]) => chunk.isEntry);
const frameKeys = entries.filter(([key]) => isFrame(key)).map(([key]) => key);
const frame = closure(frameKeys);
const pages = entries.filter(([key]) => !isFrame(key)).map(([key]) => ({ name: key.split("?")[0], files: closure([key]) }));

const base = { js: sum(frame.js), css: sum(frame.css) };
console.log(`Bingkai: ${kb(base.js)} JavaScript, ${kb(base.css)} CSS.`);

const merged = new Map();
for (const page of pages) {
  const known = merged.get(page.name) ?? { js: new Set(), css: new Set() };
  for (const f of page.files.js) if (!frame.js.has(f)) known.js.add(f);
  for (const f of page.files.css) if (!frame.css.has(f)) known.css.add(f);
  merged.set(page.name, known);
}

const over = [];
let heaviest = { name: "-", js: 0 };
for (const [name, own] of merged) {
  // the catalogue shows every piece at once and is not mounted for users
  if (name.startsWith("src/web/katalog")) continue;
  const more = sum(own.js);
  const css = base.css + sum(own.css);
  if (more > heaviest.js) heaviest = { name, js: more };
  if (more > BUDGET.jsMore * 1024) over.push(`${name} menambah ${kb(more)} JavaScript; batasnya ${BUDGET.jsMore} KB.`);
  if (css > BUDGET.cssFirst * 1024) over.push(`${name} memuat ${kb(css)} CSS; batasnya ${BUDGET.cssFirst} KB.`);
}
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || chunk.isEntry) continue;
  const page = new Set(Object.entries(manifest).flatMap(([name, other]) => (other.dynamicImports?.includes(key) ? [...closure([name]).js] : [])));
  const part = sum([...closure([key]).js].filter((file) => !page.has(file) && !frame.js.has(file)));
  if (part > BUDGET.jsPart * 1024) over.push(`${key} menambah ${kb(part)} JavaScript saat ditampilkan; batasnya ${BUDGET.jsPart} KB.`);
}
if (base.js > BUDGET.jsFirst * 1024) over.push(`Bingkai memuat ${kb(base.js)} JavaScript; batasnya ${BUDGET.jsFirst} KB.`);
const home = [...merged].find(([name]) => name.endsWith("/beranda.tsx"));
if (home) {
  const first = base.js + sum(home[1].js);
  console.log(`Halaman pertama (${home[0]}): ${kb(first)} JavaScript.`);
  if (first > BUDGET.jsFirst * 1024) over.push(`Halaman pertama memuat ${kb(first)} JavaScript; batasnya ${BUDGET.jsFirst} KB.`);
}
console.log(`Halaman terberat menambah ${kb(heaviest.js)} JavaScript (${heaviest.name}).`);

if (over.length > 0) {
  for (const sentence of over) console.error(`Terlalu berat: ${sentence}`);
  process.exit(1);
}

function isFrame(key) {
  return /entry\.client|(?:^|\/)root\.tsx/.test(key);
}

/** Every JavaScript and CSS file these entries load before they can run. */
function closure(keys) {
  const js = new Set();
  const css = new Set();
  const seen = new Set();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk.file.endsWith(".js")) js.add(chunk.file);
    for (const file of chunk.css ?? []) css.add(file);
    queue.push(...(chunk.imports ?? []));
  }
  return { js, css };
}

/** Gzipped bytes of these files together. */
function sum(files) {
  let total = 0;
  for (const file of files) {
    if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
    total += weights.get(file);
  }
  return total;
}

function kb(bytes) {
  return `${(bytes / 1024).toFixed(1).replace(".", ",")} KB`;
}
