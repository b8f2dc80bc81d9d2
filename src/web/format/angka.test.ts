import { expect, test } from "vitest";
import { angka, bacaAngka, denganSatuan, rentangAngka, ukuranBerkas } from "#web/format/angka.ts";

test("decimal comma, thousands point, no idle zeros", () => {
  expect(angka(9214)).toBe("9.214");
  expect(angka(23148000)).toBe("23.148.000");
  expect(angka(69.5)).toBe("69,5");
  expect(angka("69.50")).toBe("69,5");
  expect(angka(0)).toBe("0");
  expect(angka(-3)).toBe("−3");
  expect(angka(-0.001)).toBe("0");
  expect(angka(1234.567, 1)).toBe("1.234,6");
  expect(angka(999)).toBe("999");
});

test("a unit stands beside its number", () => {
  expect(denganSatuan(61, "%")).toBe("61%");
  expect(denganSatuan(33, "menit")).toBe("33 menit");
  expect(denganSatuan(3, "")).toBe("3");
  expect(rentangAngka(20, 30, "menit")).toBe("20–30 menit");
  expect(rentangAngka("80", "90", "%")).toBe("80–90%");
  expect(rentangAngka(0, 0, "")).toBe("0");
  expect(rentangAngka(80, null, "%")).toBe("paling sedikit 80%");
  expect(rentangAngka(null, 6, "komplain")).toBe("paling banyak 6 komplain");
});

test("what people type is read the way they mean it", () => {
  expect(bacaAngka("69,5")).toBe(69.5);
  expect(bacaAngka("69.5")).toBe(69.5);
  expect(bacaAngka("1.234")).toBe(1234);
  expect(bacaAngka("1.234,5")).toBe(1234.5);
  expect(bacaAngka("12.345.678")).toBe(12_345_678);
  expect(bacaAngka(" 80 % ")).toBe(80);
  expect(bacaAngka("−3")).toBe(-3);
  expect(bacaAngka("0")).toBe(0);
  for (const bukan of ["", "enam puluh", "1,2,3", "69,", "1e3", "--3", "1.23.4"]) expect(bacaAngka(bukan)).toBeNull();
});

test("file sizes", () => {
  expect(ukuranBerkas(214 * 1024)).toBe("214 KB");
  expect(ukuranBerkas(8.2 * 1024 * 1024)).toBe("8,2 MB");
  expect(ukuranBerkas(12)).toBe("12 B");
});
