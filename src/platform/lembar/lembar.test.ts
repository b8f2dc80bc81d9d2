import { deflateRawSync } from "node:zlib";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { alamatSel, bacaLembar } from "./baca.ts";
import { bahayaZip } from "./jaga-zip.ts";
import { bacaLembarTerpisah } from "./terpisah.ts";
import { tulisCsv, tulisXlsx } from "./tulis.ts";

const KOLOM = [
  { judul: "NIP", jenis: "teks" },
  { judul: "Nama", jenis: "teks" },
  { judul: "Kelas", jenis: "angka" },
  { judul: "Mulai", jenis: "tanggal" },
] as const;
const BARIS = [["198803122011012003", '=HYPERLINK("http://contoh.invalid")', 7, "2026-03-12"]] as const;

const teks = (nilai: string) => ({ jenis: "teks", nilai });

test("a workbook is read as it was written: digits kept, formulas are text, dates are days", async () => {
  const hasil = await bacaLembar(await tulisXlsx([{ nama: "Pegawai", kolom: KOLOM, baris: BARIS }]));
  if (!hasil.ok) throw new Error(hasil.sebab);
  expect(hasil.lembar[0]?.baris[1]).toEqual({
    nomor: 2,
    sel: [teks("198803122011012003"), teks(BARIS[0][1]), { jenis: "angka", nilai: 7 }, { jenis: "tanggal", nilai: "2026-03-12" }],
  });
});

test("separated text for spreadsheets: semicolons, a byte order mark, nothing runs as a formula", async () => {
  const bytes = tulisCsv({ nama: "x", kolom: KOLOM, baris: [...BARIS, ["1", "+62", null, null], ["2", "a;b", 2.5, null]] });
  const isi = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  expect(isi.startsWith("\uFEFFNIP;Nama;Kelas;Mulai")).toBe(true);
  expect(isi).toContain("'=HYPERLINK");
  expect(isi).toContain("'+62");
  expect(isi).toContain('"a;b";2,5');
});

test("a letter that XML cannot hold costs itself, not the workbook; a wide equals sign starts no formula either", async () => {
  const baris = [["1", "Lapor\u0001an\u000B \uD83D\uFFFF selesai", null, null]] as const;
  const hasil = await bacaLembar(await tulisXlsx([{ nama: "x", kolom: KOLOM, baris }]));
  expect(hasil).toMatchObject({ ok: true, lembar: [{ baris: [{}, { sel: [teks("1"), teks("Laporan \uFFFD selesai"), null, null] }] }] });
  expect(new TextDecoder().decode(tulisCsv({ nama: "x", kolom: KOLOM, baris: [["1", "＝1+1", null, null]] }))).toContain("'＝1+1");
});

test("text in Windows-1252 with semicolons and in UTF-16 with tabs is read, and the change is noted", async () => {
  const satu = await bacaLembar(Uint8Array.from(Buffer.from("Nama;SKPD\r\nJos\u00e9;Dinas\r\n", "latin1")));
  expect(satu).toMatchObject({
    ok: true,
    catatan: [expect.stringContaining("Windows-1252")],
    lembar: [{ baris: [{ nomor: 1 }, { nomor: 2, sel: [teks("José"), teks("Dinas")] }] }],
  });
  const dua = await bacaLembar(Uint8Array.from(Buffer.from("\uFEFFNama\tSKPD\nSari\tDinas, Kota\n", "utf16le")));
  expect(dua).toMatchObject({ ok: true, lembar: [{ baris: [{}, { sel: [teks("Sari"), teks("Dinas, Kota")] }] }] });
});

test("merged cells are named, hidden sheets are listed and a number that lost its digits stays a number", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Data",
        rows: [
          ["NIP", "Nama"],
          [1.98803122011012e17, "Sari"],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
      },
      { name: "Rahasia", rows: [["x"]], hidden: true },
    ],
  });
  const hasil = await bacaLembar(bytes);
  expect(hasil).toMatchObject({
    ok: true,
    catatan: ["Lembar tersembunyi tidak dibaca: Rahasia."],
    lembar: [{ selGabungan: ["A1:B1"] }, { tersembunyi: true }],
  });
  expect(hasil.ok && hasil.lembar[0]?.baris[1]?.sel[0]).toEqual({ jenis: "angka", nilai: 1.98803122011012e17 });
});

test("200 columns, no bytes, an old .xls, a picture and a broken archive each have their reason", async () => {
  const lebar = await writeXlsx({ sheets: [{ name: "L", rows: [Array.from({ length: 200 }, (_, n) => `k${n}`)] }] });
  const sebab = async (isi: Uint8Array) => {
    const hasil = await bacaLembar(isi);
    return hasil.ok ? "ok" : hasil.sebab;
  };
  expect(await sebab(lebar)).toBe("TERLALU_BANYAK_KOLOM");
  expect(await sebab(new Uint8Array())).toBe("KOSONG");
  expect(await sebab(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toBe("XLS_LAMA");
  expect(await sebab(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toBe("BUKAN_LEMBAR");
  expect(await sebab(lebar.subarray(0, lebar.length - 40))).toBe("RUSAK");
  expect(await sebab(new TextEncoder().encode("NIP;Nama\n"))).toBe("ok");
});

test("a bomb is told before it is unpacked, also when it lies about its size", () => {
  const padat = deflateRawSync(Buffer.alloc(300 * 1024 * 1024));
  expect(padat.length).toBeLessThan(1024 * 1024);
  expect(bahayaZip(arsip(padat, 300 * 1024 * 1024))).toBe("TERLALU_BESAR_DIBUKA");
  expect(bahayaZip(arsip(padat, 1000))).toBe("TERLALU_BESAR_DIBUKA");
  expect(bahayaZip(arsip(deflateRawSync(Buffer.from("kecil")), 5))).toBeNull();
});

test("read in a thread of its own, a workbook is the same to the last cell, and a refusal keeps its reason", async () => {
  const banyak = Array.from({ length: 1_203 }, (_, n) => [`19880312201101${n}`, `Nama ${n}`, n, "2026-03-12"]);
  const bytes = await tulisXlsx([
    { nama: "Pegawai", kolom: KOLOM, baris: banyak },
    { nama: "Lain", kolom: KOLOM, baris: BARIS },
  ]);
  const hasil = await bacaLembarTerpisah(bytes);
  expect(hasil).toEqual(await bacaLembar(bytes));
  expect(hasil.ok && hasil.lembar.map(({ baris }) => baris.length)).toEqual([1_204, 2]);
  expect(await bacaLembarTerpisah(bytes.subarray(0, bytes.length - 40))).toEqual({ ok: false, sebab: "RUSAK" });
});

test("cells are named as people read them", () => {
  expect([alamatSel(0, 1), alamatSel(2, 17), alamatSel(25, 2), alamatSel(26, 3), alamatSel(701, 4), alamatSel(702, 5)]).toEqual([
    "A1",
    "C17",
    "Z2",
    "AA3",
    "ZZ4",
    "AAA5",
  ]);
});

/** An archive of one entry that claims to unpack to `ukuran` bytes. */
function arsip(padat: Buffer, ukuran: number): Uint8Array {
  const nama = Buffer.from("xl/x.xml");
  const lokal = Buffer.alloc(30);
  lokal.writeUInt32LE(0x04034b50, 0);
  lokal.writeUInt16LE(8, 8);
  lokal.writeUInt32LE(padat.length, 18);
  lokal.writeUInt32LE(ukuran, 22);
  lokal.writeUInt16LE(nama.length, 26);
  const pusat = Buffer.alloc(46);
  pusat.writeUInt32LE(0x02014b50, 0);
  pusat.writeUInt16LE(8, 10);
  pusat.writeUInt32LE(padat.length, 20);
  pusat.writeUInt32LE(ukuran, 24);
  pusat.writeUInt16LE(nama.length, 28);
  const akhir = Buffer.alloc(22);
  akhir.writeUInt32LE(0x06054b50, 0);
  akhir.writeUInt16LE(1, 10);
  akhir.writeUInt32LE(46 + nama.length, 12);
  akhir.writeUInt32LE(30 + nama.length + padat.length, 16);
  return Uint8Array.from(Buffer.concat([lokal, nama, padat, pusat, nama, akhir]));
}
