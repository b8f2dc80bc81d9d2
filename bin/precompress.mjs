/**
 * Writes a .br and a .gz beside every text file of the built client, so that the server sends bytes and never compresses a
 * file twice. A copy that is not smaller is not kept. `node bin/precompress.mjs [folder]`.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const folder = resolve(process.argv[2] ?? "build/web/client");
const TEXT = /\.(?:js|css|html|svg|json|txt|webmanifest|ico)$/;
const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

let before = 0;
let after = 0;
let count = 0;
for (const name of readdirSync(folder, { recursive: true })) {
  const file = join(folder, String(name));
  if (!TEXT.test(file) || file.includes("/.vite/") || !statSync(file).isFile()) continue;
  const raw = readFileSync(file);
  const packed = {
    ".br": await brotli(raw, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
    }),
    ".gz": await gz(raw, { level: 9 }),
  };
  for (const [ending, bytes] of Object.entries(packed)) {
    if (bytes.length < raw.length) writeFileSync(file + ending, bytes);
  }
  before += raw.length;
  after += Math.min(raw.length, packed[".br"].length);
  count++;
}
console.log(`${count} berkas dimampatkan: ${kb(before)} menjadi ${kb(after)} (brotli).`);

function kb(bytes) {
  return `${(bytes / 1024).toFixed(1).replace(".", ",")} KB`;
}
