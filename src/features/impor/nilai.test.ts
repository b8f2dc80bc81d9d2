import { expect, test } from "vitest";
import { bacaBulatSel, bacaNipSel, bacaPilihanSel, bacaTanggalSel, bacaTeksSel } from "./nilai.ts";
import { KATA_ESELON, KATA_JABATAN } from "./kata-simpeg.ts";

const teks = (nilai: string) => ({ jenis: "teks" as const, nilai });
const angka = (nilai: number) => ({ jenis: "angka" as const, nilai });

test.each([
  ["2026-03-12", "2026-03-12"],
  ["12/03/2026", "2026-03-12"],
  ["12-3-2026", "2026-03-12"],
  ["12.03.2026", "2026-03-12"],
  ["12 Maret 2026", "2026-03-12"],
  ["1 Agt 2026", "2026-08-01"],
  ["3 Nopember 2025", "2025-11-03"],
  ["2026-03-12T00:00:00Z", "2026-03-12"],
])("tanggal %s terbaca %s", (tertulis, hasil) => {
  expect(bacaTanggalSel(teks(tertulis))).toEqual({ nilai: hasil });
});

test("tanggal sebagai sel tanggal dan sebagai bilangan lembar kerja", () => {
  expect(bacaTanggalSel({ jenis: "tanggal", nilai: "2026-03-12" })).toEqual({ nilai: "2026-03-12" });
  expect(bacaTanggalSel(angka(46093))).toEqual({ nilai: "2026-03-12" });
  expect(bacaTanggalSel(null)).toEqual({ nilai: null });
});

test.each(["31/02/2026", "2026-13-01", "kemarin", "12/03/26", "0", "12 Maart 2026", "01/01/0026", "30 Februari 2026"])("%s bukan tanggal", (tertulis) => {
  expect(bacaTanggalSel(teks(tertulis))).toHaveProperty("galat");
});

test("bulan lebih dahulu tidak dibalik diam-diam, dan bilangan yang mustahil ditolak", () => {
  expect(bacaTanggalSel(teks("03/25/2026"))).toEqual({ galat: '"03/25/2026" tampaknya bulan lebih dahulu. Tulis hari lebih dahulu, misalnya 25/03/2026.' });
  expect(bacaTanggalSel(angka(12))).toHaveProperty("galat");
  expect(bacaTanggalSel(angka(46093.5))).toHaveProperty("galat");
});

test("NIP sebagai teks, dengan spasi dan apostrof; sebagai bilangan sudah rusak", () => {
  expect(bacaNipSel(teks("'19880312 201101 2 003"))).toEqual({ nilai: "198803122011012003" });
  expect(bacaNipSel(teks("199502032023212004"))).toEqual({ nilai: "199502032023212004" });
  expect(bacaNipSel(angka(198803122011012000))).toHaveProperty("galat");
  expect(bacaTeksSel(angka(1e16), 50)).toHaveProperty("galat");
  expect(bacaTeksSel(teks("x".repeat(51)), 50)).toHaveProperty("galat");
});

test("kata SIMPEG menjadi nilai Terang; kata lain ditolak dengan pilihannya", () => {
  expect(bacaPilihanSel(teks("Eselon II.b"), KATA_JABATAN, "tipe jabatan")).toEqual({ nilai: "JPT" });
  expect(bacaPilihanSel(teks("Fungsional Tertentu"), KATA_JABATAN, "tipe jabatan")).toEqual({ nilai: "FUNGSIONAL" });
  expect(bacaPilihanSel(teks("III.b"), KATA_ESELON, "eselon")).toEqual({ nilai: "III.b" });
  expect(bacaPilihanSel(teks("constructor"), KATA_JABATAN, "tipe jabatan")).toHaveProperty("galat");
  expect(bacaBulatSel(teks("11"), 1, 17)).toEqual({ nilai: 11 });
  expect(bacaBulatSel(teks("delapan"), 1, 17)).toHaveProperty("galat");
  expect(bacaBulatSel(angka(18), 1, 17)).toHaveProperty("galat");
});
