import { fileTypeFromBuffer } from "file-type";

/** Largest evidence file, in bytes. */
export const MAX_BERKAS = 5 * 1024 * 1024;

/** Media types accepted as evidence and the extensions each may carry; the first is added where the name has none. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg", "jfif"],
  "image/webp": ["webp"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
};
const TEXT: Readonly<Record<string, string>> = { csv: "text/csv; charset=utf-8", txt: "text/plain; charset=utf-8" };
/** What a browser could run if it guessed by content, or a shell by its first line. */
const MARKUP = /<\s*(?:!doctype|!--|\?xml|html|head|body|script|svg|iframe|object|embed|style|meta)\b|<\?xml|<!--/i;

export type SniffReason = "TANPA_BERKAS" | "KOSONG" | "TERLALU_BESAR" | "JENIS_DITOLAK" | "ISI_HALAMAN_WEB" | "AKHIRAN_BERBEDA";
export type Sniffed = { ok: true; nama: string; jenis: string } | { ok: false; sebab: SniffReason; nama: string; akhiran?: string };

/**
 * Decides from the bytes what a file is, never from what the sender says, and that its name agrees.
 * @param nama as sent; @param isi at most `MAX_BERKAS` bytes
 * @returns the cleaned name and the media type to serve it with, or why it is refused
 */
export async function sniffFile(nama: string, isi: Uint8Array): Promise<Sniffed> {
  const bersih = cleanFileName(nama);
  if (isi.length === 0) return { ok: false, sebab: nama.trim() === "" ? "TANPA_BERKAS" : "KOSONG", nama: bersih };
  if (isi.length > MAX_BERKAS) return { ok: false, sebab: "TERLALU_BESAR", nama: bersih };
  const akhiran = extensionOf(bersih);
  const found = await detect(isi);
  if (found && !found.startsWith("text/") && found !== "application/xml") {
    const allowed = ALLOWED[found];
    if (!allowed) return { ok: false, sebab: "JENIS_DITOLAK", nama: bersih };
    if (akhiran === "") return { ok: true, nama: cleanFileName(`${bersih}.${allowed[0]}`), jenis: found };
    if (!allowed.includes(akhiran)) return { ok: false, sebab: "AKHIRAN_BERBEDA", nama: bersih, akhiran: allowed[0] ?? "" };
    return { ok: true, nama: bersih, jenis: found };
  }
  const text = plainText(isi);
  if (text === null) return { ok: false, sebab: "JENIS_DITOLAK", nama: bersih };
  if (MARKUP.test(text.slice(0, 4096))) return { ok: false, sebab: "ISI_HALAMAN_WEB", nama: bersih };
  const jenis = TEXT[akhiran];
  if (!jenis || text.startsWith("#!")) return { ok: false, sebab: "JENIS_DITOLAK", nama: bersih };
  return { ok: true, nama: bersih, jenis };
}

/** The last part of a path without control and direction marks, at most 200 letters with its extension kept. */
export function cleanFileName(nama: string): string {
  const last = nama.slice(-2000).split(/[/\\]/).at(-1) ?? "";
  const bersih = last
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "")
    .replaceAll(/[<>:"|?*]/g, "_")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^\.+/, "")
    .trim();
  if (bersih === "") return "berkas";
  if (bersih.length <= 200) return bersih;
  const akhiran = extensionOf(bersih);
  const ekor = akhiran === "" ? "" : `.${akhiran}`;
  // a surrogate pair cut in half is not text
  return (
    bersih
      .slice(0, 200 - ekor.length)
      .replace(/[\ud800-\udbff]$/, "")
      .trimEnd() + ekor
  );
}

function extensionOf(nama: string): string {
  return /.\.([a-z0-9]{1,8})$/i.exec(nama)?.[1]?.toLowerCase() ?? "";
}

/** The media type by its signature; null for text, and for containers too broken to read. */
async function detect(isi: Uint8Array): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(isi))?.mime ?? null;
  } catch {
    return null;
  }
}

/** The text when the bytes are UTF-8 without control characters, else null. */
function plainText(isi: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(isi);
    // control characters are what is looked for
    return /[\u0000-\u0008\u000b\u000e-\u001f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}
