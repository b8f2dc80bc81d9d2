import fc from "fast-check";
import { expect, test } from "vitest";
import { AMBANG_KEMBAR, jejakTulisan, kemiripan } from "./mirip.ts";

const mirip = (a: string, b: string): number => kemiripan(jejakTulisan(a), jejakTulisan(b));

test.each([
  ["Arsip aktif tertata sesuai klasifikasi", "arsip aktif tertata, sesuai Klasifikasi.", true],
  ["Surat masuk sampai ke pejabat yang dituju", "Surat masuk sampai pada pejabat yang dituju", true],
  ["Siswa kelas 7 membaca lancar", "Siswa kelas 8 membaca lancar", false],
  ["Ibu hamil terlayani sesuai standar", "Ibu bersalin terlayani sesuai standar", false],
  ["Jalan bersih", "Sungai bersih", false],
  ["", "", false],
])("“%s” dan “%s” sama: %s", (a, b, sama) => expect(mirip(a, b) >= AMBANG_KEMBAR).toBe(sama));

test("setangkup, antara 0 dan 1, dan 1 untuk tulisan berisi yang sama", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(mirip(a, b)).toBe(mirip(b, a));
      expect(mirip(a, b)).toBeLessThanOrEqual(1);
      if (jejakTulisan(a).size > 0) expect(mirip(a, a)).toBe(1);
    }),
  );
});
