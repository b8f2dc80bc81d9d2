import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { bacaPdf } from "../../../tests/baca-pdf.ts";
import { renderPdf } from "./compile.ts";
import { susunKodeQr } from "./kode-qr.ts";

const template = "src/platform/documents/compile.test.typ";
const tanggalDokumen = new Date("2026-01-15T03:00:00Z");
const verifikasi = { kodeVerifikasi: "TRG-7K2M-9QXA", urlVerifikasi: "https://contoh.go.id/v/TRG-7K2M-9QXA" };
const cetak = (...teks: string[]) => renderPdf({ template, data: { teks }, ...verifikasi, tanggalDokumen });
const sidik = (pdf: Uint8Array) => createHash("sha256").update(pdf).digest("hex");

test("declares PDF/A-2a, a title, the language and the given date", async () => {
  const pdf = cetak("Halo");
  const berkas = Buffer.from(pdf).toString("latin1");
  expect(berkas.startsWith("%PDF-1.7")).toBe(true);
  expect(berkas).toContain("<pdfaid:part>2</pdfaid:part>");
  expect(berkas).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
  expect(berkas).toContain("/GTS_PDFA1");
  expect(berkas).toMatch(/\/MarkInfo/);
  const { info } = await bacaPdf(pdf);
  expect(info).toMatchObject({ Title: "Uji", Language: "id", CreationDate: "D:20260115030000Z" });
});

test("equal data gives equal bytes, whatever was made in between", () => {
  const pertama = sidik(cetak("Halo", "dunia"));
  expect(sidik(cetak("lain"))).not.toBe(pertama);
  for (let i = 0; i < 25; i++) cetak(`antara ${i}`);
  expect(sidik(cetak("Halo", "dunia"))).toBe(pertama);
});

test("another date gives another document", () => {
  const data = { teks: ["Halo"] };
  const a = renderPdf({ template, data, tanggalDokumen });
  const b = renderPdf({ template, data, tanggalDokumen: new Date("2026-01-16T03:00:00Z") });
  expect(sidik(a)).not.toBe(sidik(b));
});

test("text is never source: whatever people write stands there as written", async () => {
  const berbahaya = [
    '#eval("1+1") #panic("x") #import "/etc/passwd"',
    "<script>alert(1)</script> <label> @rujukan",
    "*tebal* _miring_ $x^2$ `kode` = judul",
    String.raw`\u{41} \\ \" \n ~ -- --- ... // /* */`,
    `"kutip" 'tunggal' {kurung} [siku] (bulat)`,
    "Ma'ruf Nasution, S.Pd.I., d'Almeida",
    "Sihombing Lumbantoruan, Hutabarat, Simbolon br. Ginting, Si Singamangaraja",
    "90% ≥ 80%, ½ hari, 3 m², suhu ± 2 °C, Rp1.000 – Rp2.000 … “baik” • é ñ ü",
  ];
  const { teks } = await bacaPdf(cetak(...berbahaya));
  for (const baris of berbahaya) expect(teks).toContain(baris);
});

test("a character without a glyph never stops a document", async () => {
  const { teks } = await bacaPdf(
    cetak("senyum 😀 selesai", "huruf ᯅᯖᯂ selesai", "漢字 selesai", "butir \uf0b7 selesai", "rusak \ud800 selesai", "a\tb\u0007c"),
  );
  expect(teks).toContain("senyum 😀 selesai");
  expect(teks).toContain("huruf □□□ selesai");
  expect(teks).toContain("□□ selesai");
  expect(teks).toContain("butir • selesai");
  expect(teks).toContain("rusak \ufffd selesai");
  expect(teks).toContain("a bc");
});

test("no code point of Unicode stops a document, alone or after a letter", () => {
  const potongan: string[] = [];
  for (let awal = 0; awal < 0x20000; awal += 512) {
    const kode = Array.from({ length: 512 }, (_, i) => String.fromCodePoint(awal + i));
    potongan.push(kode.join(" "), kode.map((huruf) => `a${huruf}`).join(" "));
  }
  for (let i = 0; i < potongan.length; i += 64) expect(cetak(...potongan.slice(i, i + 64)).byteLength).toBeGreaterThan(0);
});

test("a name cannot turn the reading direction or hide letters", async () => {
  const { teks } = await bacaPdf(cetak("Sari \u202eidub\u202c akhir", "Bu\u200bd\u00adi\u2060\ufeff"));
  expect(teks).toContain("Sari idub akhir Budi");
});

test("code, address and page number stand small below the frame; without a code only the page number", async () => {
  const penuh = await bacaPdf(cetak("Halo"));
  expect(penuh.teks).toContain(`Kode verifikasi ${verifikasi.kodeVerifikasi} ${verifikasi.urlVerifikasi}`);
  expect(penuh.teks).toContain("halaman 1 dari 1");
  const polos = await bacaPdf(renderPdf({ template, data: { teks: ["Halo"] }, tanggalDokumen }));
  expect(polos.teks).toBe("Halo halaman 1 dari 1");
});

test("the QR code is drawn as it was computed", async () => {
  const { halaman } = await bacaPdf(cetak("Halo"));
  const qr = susunKodeQr(verifikasi.urlVerifikasi);
  expect(qr.sisi).toBeGreaterThanOrEqual(25);
  const gambar = halaman[0]?.kotak.find((k) => k.warna === "#000000" && k.lebar > 20);
  expect(gambar?.lebar).toBeCloseTo(32, 0);
  // The three finder patterns: seven dark modules on their upper edges.
  expect(qr.gelap).toContainEqual([0, 0, 7]);
  expect(qr.gelap).toContainEqual([qr.sisi - 7, 0, 7]);
  expect(qr.gelap).toContainEqual([0, qr.sisi - 7, 7]);
});

test("a picture is read from the given bytes and forgotten afterwards", () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>');
  const data = { teks: [], gambar: "lambang" };
  const dengan = renderPdf({ template, data, gambar: { lambang: svg }, tanggalDokumen });
  expect(dengan.byteLength).toBeGreaterThan(renderPdf({ template, data: { teks: [] }, tanggalDokumen }).byteLength);
  expect(() => renderPdf({ template, data, tanggalDokumen })).toThrow(/compile\.test\.typ.*not found/);
});

test("a template outside src or one that does not exist is an error with its name", () => {
  expect(() => renderPdf({ template: "/etc/hostname", data: {}, tanggalDokumen })).toThrow("template outside src/");
  expect(() => renderPdf({ template: "src/tidak-ada.typ", data: {}, tanggalDokumen })).toThrow("tidak-ada.typ");
});
