import { expect, test } from "vitest";
import { hasilFinal } from "./hasil-final.ts";

test.each([
  [false, false, false],
  [true, false, true],
  [false, true, true],
  [true, true, true],
])("kepala daerah %s, atasan penilai %s: final %s", (dinilaiKepalaDaerah, dinilaiAtasanPenilai, nilai) => {
  const putusan = hasilFinal({ dinilaiKepalaDaerah, dinilaiAtasanPenilai });
  expect(putusan.nilai).toBe(nilai);
  expect(putusan.alasan[0]?.dasar?.halaman).toBeDefined();
});
