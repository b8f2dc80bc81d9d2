/**
 * Official documents: one Typst template and one JSON of data become one PDF/A.
 */
import { fileURLToPath } from "node:url";
import { isAbsolute, join, relative } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { bacaHuruf, pembersihTeks } from "./huruf.ts";
import { susunKodeQr } from "./kode-qr.ts";

/**
 * PDF/A-2a: for the archive (fonts and colours inside) and for everyone (tagged, readable by a screen reader).
 * ISO 19005-2, level A.
 */
const STANDAR = "a-2a";
/** Everything a template may read lies below `src/`: the workspace of the compiler. */
const AKAR = fileURLToPath(new URL("../../", import.meta.url));
const REPO = fileURLToPath(new URL("../../../", import.meta.url));
/** The name under which a template reads its data: `#let isian = json("/isian.json")`. */
const ISIAN = join(AKAR, "isian.json");
/** For how many documents the compiler remembers a layout nobody asked for again; without end it would only grow. */
const UMUR_INGATAN = 10;

let mesin: { kompiler: NodeCompiler; bersihkan: (teks: string) => string } | undefined;

function siapkan() {
  if (mesin === undefined) {
    const huruf = bacaHuruf();
    const kompiler = NodeCompiler.create({ workspace: AKAR, fontArgs: [{ fontBlobs: huruf }] });
    mesin = { kompiler, bersihkan: pembersihTeks(huruf) };
  }
  return mesin;
}

export type BahanPdf = {
  /** The `.typ` file: absolute, or relative to the repository. */
  template: string;
  /** Anything JSON can hold. Text stays text: it reaches Typst as a value, never as source. */
  data: unknown;
  kodeVerifikasi?: string | undefined;
  urlVerifikasi?: string | undefined;
  /** Becomes the creation date; equal input gives equal bytes. */
  tanggalDokumen: Date;
  /** Pictures the template reads by name, for instance `{ "lambang.svg": bytes }`. */
  gambar?: Record<string, Uint8Array> | undefined;
};

/**
 * Makes the PDF/A-2a of one document, in the calling thread (10 to 25 ms). A loop over many should let the event loop
 * turn between two of them: only then does Node free the native buffers.
 * Throws an Error with Typst's own message when the template is wrong; no text in `data` can cause that.
 */
export function renderPdf(bahan: BahanPdf): Uint8Array {
  const { kompiler, bersihkan } = siapkan();
  const template = isAbsolute(bahan.template) ? bahan.template : join(REPO, bahan.template);
  if (relative(AKAR, template).startsWith("..")) throw new Error(`template outside src/: ${bahan.template}`);

  const verifikasi = {
    kode: bahan.kodeVerifikasi ?? null,
    url: bahan.urlVerifikasi ?? null,
    qr: bahan.urlVerifikasi === undefined ? null : susunKodeQr(bahan.urlVerifikasi),
  };
  const isian = JSON.stringify({ data: bahan.data, verifikasi }, (_kunci, nilai: unknown) => (typeof nilai === "string" ? bersihkan(nilai) : nilai));
  const gambar = Object.entries(bahan.gambar ?? {}).map(([nama, isi]) => [join(AKAR, nama), Buffer.from(isi)] as const);

  kompiler.mapShadow(ISIAN, Buffer.from(isian));
  for (const [jalur, isi] of gambar) kompiler.mapShadow(jalur, isi);
  try {
    const pdf = tulis(kompiler, template, Math.floor(bahan.tanggalDokumen.getTime() / 1000));
    return new Uint8Array(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  } finally {
    kompiler.unmapShadow(ISIAN);
    for (const [jalur] of gambar) kompiler.unmapShadow(jalur);
    kompiler.evictCache(UMUR_INGATAN);
  }
}

/**
 * Compiles and exports in one call: a document handed to JavaScript in between would keep some megabytes of native
 * memory until the next garbage collection. Only a failure takes the long way, because only that says why.
 */
function tulis(kompiler: NodeCompiler, template: string, creationTimestamp: number): Buffer {
  const pilihan = { pdfStandard: STANDAR, creationTimestamp };
  try {
    return kompiler.pdf({ mainFilePath: template }, pilihan);
  } catch {
    const hasil = kompiler.compile({ mainFilePath: template });
    if (hasil.result !== null && !hasil.hasError()) return kompiler.pdf(hasil.result, pilihan);
    const galat = hasil.takeError();
    const rincian = galat === null ? "no result" : JSON.stringify(kompiler.fetchDiagnostics(galat));
    throw new Error(`${relative(AKAR, template)}: ${rincian}`);
  }
}
