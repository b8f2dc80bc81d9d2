import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { MAX_BERKAS, cleanFileName, sniffFile } from "./sniff.ts";

const text = (value: string) => new TextEncoder().encode(value);
const bytes = (...parts: (number[] | string)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part)))));
const pad = Array.from({ length: 64 }, () => 0);
const PNG = bytes(
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d],
  "IHDR",
  [0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0],
  "IDAT",
  [0, 0, 0, 0],
  "IEND",
  [0, 0, 0, 0],
);
const JPEG = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0x10], "JFIF", pad);
const WEBP = bytes("RIFF", [0x24, 0, 0, 0], "WEBPVP8 ", pad);
const PDF = text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

/** A zip with stored or deflated entries, enough for a reader of signatures. */
function zip(entries: Record<string, string>): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const raw = Buffer.from(content);
    const data = deflateRawSync(raw);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(raw.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(raw.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(head, Buffer.from(name), data);
    central.push(entry, Buffer.from(name));
    offset += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}
const office = (type: string, part: string) =>
  zip({
    "[Content_Types].xml": `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    [part]: "<x/>",
  });

test.each([
  ["foto.png", PNG, "image/png"],
  ["foto.JPG", JPEG, "image/jpeg"],
  ["foto.jpeg", JPEG, "image/jpeg"],
  ["foto.webp", WEBP, "image/webp"],
  ["laporan.pdf", PDF, "application/pdf"],
  ["rekap.xlsx", office("spreadsheetml.sheet", "xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["surat.docx", office("wordprocessingml.document", "word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["rekap.csv", text("nama;nilai\r\nMa'ruf;69,5\n"), "text/csv; charset=utf-8"],
  ["catatan.txt", text("\ufeffSudah selesai 👍, 3 < 5"), "text/plain; charset=utf-8"],
])("%s is accepted as %s", async (nama, isi, jenis) => {
  expect(await sniffFile(nama, isi)).toEqual({ ok: true, nama, jenis });
});

test.each([
  ["empty", "kosong.pdf", new Uint8Array(), "KOSONG"],
  ["no file chosen", "", new Uint8Array(), "TANPA_BERKAS"],
  ["too large", "besar.txt", new Uint8Array(MAX_BERKAS + 1).fill(65), "TERLALU_BESAR"],
  ["a Windows executable called PDF", "laporan.pdf", bytes("MZ", [0x90, 0], pad, "PE", pad), "JENIS_DITOLAK"],
  ["a Linux executable called JPG", "foto.jpg", bytes([0x7f], "ELF", [2, 1, 1], pad), "JENIS_DITOLAK"],
  ["a shell script called TXT", "a.txt", text("#!/bin/sh\nrm -rf x\n"), "JENIS_DITOLAK"],
  ["a plain zip", "arsip.zip", zip({ "a.exe": "MZ" }), "JENIS_DITOLAK"],
  ["a zip called XLSX", "rekap.xlsx", zip({ "a.exe": "MZ" }), "JENIS_DITOLAK"],
  ["HTML", "halaman.html", text("<!doctype html><script>alert(1)</script>"), "ISI_HALAMAN_WEB"],
  ["HTML called TXT", "catatan.txt", text("\n\n  <HTML><body onload=x>"), "ISI_HALAMAN_WEB"],
  ["SVG called PNG", "gambar.png", text('<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>'), "ISI_HALAMAN_WEB"],
  ["XML SVG", "gambar.svg", text('<?xml version="1.0"?><svg/>'), "ISI_HALAMAN_WEB"],
  ["text called PDF", "laporan.pdf", text("bukan pdf"), "JENIS_DITOLAK"],
  ["text without an extension", "laporan", text("bukan pdf"), "JENIS_DITOLAK"],
  ["NUL in text", "a.txt", bytes("abc", [0], "def"), "JENIS_DITOLAK"],
  ["text that is not UTF-8", "a.csv", bytes("caf", [0xe9]), "JENIS_DITOLAK"],
  ["a PNG called PDF", "laporan.pdf", PNG, "AKHIRAN_BERBEDA"],
  ["a PNG called EXE", "laporan.png.exe", PNG, "AKHIRAN_BERBEDA"],
  ["a broken zip", "rekap.xlsx", bytes("PK", [3, 4, 255, 255, 255, 255]), "JENIS_DITOLAK"],
])("%s is refused", async (_why, nama, isi, sebab) => {
  expect(await sniffFile(nama, isi)).toMatchObject({ ok: false, sebab });
});

test("a photo without an extension gets the one of its content", async () => {
  expect(await sniffFile("image", JPEG)).toEqual({ ok: true, nama: "image.jpg", jenis: "image/jpeg" });
});

test("a font called PDF is refused", async () => {
  const font = readFileSync(new URL("../documents/fonts/texgyrebonum-bold.otf", import.meta.url));
  expect(await sniffFile("huruf.pdf", new Uint8Array(font))).toMatchObject({ ok: false, sebab: "JENIS_DITOLAK" });
});

test.each([
  ["../../etc/passwd.txt", "passwd.txt"],
  ["C:\\Users\\Sari\\Bukti <1>.pdf", "Bukti _1_.pdf"],
  ["..", "berkas"],
  ["", "berkas"],
  [".htaccess", "htaccess"],
  ["gpj\u202efdp.exe", "gpjfdp.exe"],
  ["a\u0000b\r\nc.pdf", "abc.pdf"],
  ["Ma'ruf 🌟.png", "Ma'ruf 🌟.png"],
])("%j becomes %j", (nama, hasil) => {
  expect(cleanFileName(nama)).toBe(hasil);
});

test("a long name keeps its extension and whole letters", () => {
  const nama = cleanFileName(`${"🌟".repeat(5000)}.pdf`);
  expect(nama.length).toBeLessThanOrEqual(200);
  expect(nama).toMatch(/🌟\.pdf$/);
  expect(nama.isWellFormed()).toBe(true);
});
