import { expect, test } from "vitest";
import { deret, skala } from "#web/ui/skala-grafik.ts";

const BINGKAI = { kiri: 0, kanan: 110, atas: 0, bawah: 100 };
const kosong = Array.from({ length: 12 }, () => null);

test("the scale fits the data, more is higher", () => {
  const { x, y } = skala([10, 20, ...kosong.slice(2)], kosong, BINGKAI, false);
  expect(x(0)).toBe(0);
  expect(x(11)).toBe(110);
  expect(y(20)).toBeLessThan(y(10));
  expect(y(10)).toBeLessThanOrEqual(100);
  expect(y(20)).toBeGreaterThanOrEqual(0);
});

test("zero belongs to counts only", () => {
  const hitungan = skala([3, ...kosong.slice(1)], kosong, BINGKAI, true);
  expect(hitungan.y(0)).toBe(100);
  const persen = skala([90, 93, ...kosong.slice(2)], kosong, BINGKAI, false);
  expect(persen.y(0)).toBeGreaterThan(1000);
});

test("a flat year and an empty year still have a place", () => {
  const datar = skala([5, 5, ...kosong.slice(2)], kosong, BINGKAI, false);
  expect(datar.y(5)).toBe(50);
  const tanpa = skala(kosong, kosong, BINGKAI, false);
  expect(Number.isFinite(tanpa.y(0))).toBe(true);
});

test("a missing month breaks the line", () => {
  expect(deret([1, 2, null, 4, ...kosong.slice(4)]).map((d) => d.map((t) => t.bulan))).toEqual([[0, 1], [3]]);
  expect(deret(kosong)).toEqual([]);
});
