import { expect, test } from "vitest";
import { muatKolom } from "./penggal.ts";

test("a word that fits stays untouched, also beside one that does not", () => {
  expect(muatKolom("Terlaksananya layanan kesehatan ibu dan anak", 255)).toBe("Terlaksananya layanan kesehatan ibu dan anak");
  expect(muatKolom("ada diserahterimakan ada", 60)).toBe("ada diserah-\nterima-\nkan ada");
});

test("long words break between Indonesian syllables and keep their digraphs", () => {
  expect(muatKolom("pertanggungjawaban", 60)).toBe("pertang-\ngung-\njawaban");
  expect(muatKolom("penyelenggaraan", 60)).toBe("penye-\nleng-\ngaraan");
});

test("addresses and digits are cut where the line is full, without a hyphen", () => {
  const alamat = `https://contoh.go.id/${"a1".repeat(40)}`;
  const hasil = muatKolom(alamat, 100);
  expect(hasil.replaceAll("\n", "")).toBe(alamat);
  expect(hasil).not.toContain("-");
  expect(Math.max(...hasil.split(/[\n/]/).map((baris) => baris.length))).toBeLessThan(16);
});

test("a column narrower than a letter still ends", () => {
  expect(muatKolom("WWWW", 1)).toBe("WW\nWW");
});
