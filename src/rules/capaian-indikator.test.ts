import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capaianIndikator } from "./capaian-indikator.ts";
import type { InputCapaian, KebijakanCapaian } from "./capaian-indikator.ts";
import { ARAH } from "./target.ts";

const nisbah: KebijakanCapaian = { tertinggi: 120, caraTurun: "NISBAH" };
const selisih: KebijakanCapaian = { tertinggi: 120, caraTurun: "SELISIH" };
const hitung = (realisasi: number, bawah: number | null, atas: number | null, arah: InputCapaian["arah"], kebijakan = selisih) =>
  capaianIndikator({ realisasi, bawah, atas, arah }, kebijakan).nilai;

describe("capaian menurut arah", () => {
  test.each([
    ["NAIK", 45, 50, null, 90],
    ["NAIK", 50, 50, 60, 100],
    ["NAIK", 90, 50, null, 120],
    ["NAIK", -5, 50, null, 0],
    ["NAIK", 3, 0, null, 100],
    ["NAIK", -3, -2, null, null],
    ["NAIK", -1, -2, null, 100],
    ["TURUN", 10, null, 10, 100],
    ["TURUN", 12, null, 10, 80],
    ["TURUN", 30, null, 10, 0],
    ["TURUN", 0, null, 10, 120],
    ["TURUN", 0, 0, 0, 100],
    ["TURUN", 3, 0, 0, null],
    ["RENTANG", 55, 50, 60, 100],
    ["RENTANG", 40, 50, 60, 80],
    ["RENTANG", 72, 50, 60, 80],
    ["RENTANG", -5, 0, 10, 50],
    ["RENTANG", 1, 0, 0, null],
  ] as const)("%s: realisasi %d, target %s–%s menjadi %s", (arah, realisasi, bawah, atas, harap) => {
    expect(hitung(realisasi, bawah, atas, arah)).toBe(harap);
  });

  test("cara nisbah: target dibagi realisasi, dan nol adalah yang terbaik", () => {
    expect(hitung(12.5, null, 10, "TURUN", nisbah)).toBe(80);
    expect(hitung(0, null, 10, "TURUN", nisbah)).toBe(120);
  });

  test("putusannya menyebut hitungannya dan bahwa ini bukan rating", () => {
    const { alasan } = capaianIndikator({ realisasi: 45, bawah: 50, atas: null, arah: "NAIK" });
    expect(alasan[0]?.teks).toBe("Makin tinggi makin baik: 45 ÷ 50 × 100.");
    expect(alasan.at(-1)?.teks).toContain("rating tetap keputusan penilai");
  });

  test.each([
    [Number.NaN, 1, 2],
    [1, Number.POSITIVE_INFINITY, null],
    [1, null, null],
    [1, 3, 2],
  ])("angka yang tidak masuk akal ditolak: %s, %s–%s", (realisasi, bawah, atas) => {
    expect(() => hitung(realisasi, bawah, atas, "NAIK")).toThrow(RangeError);
  });
});

const angka = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const rentang = fc.tuple(angka, angka).map(([a, b]) => (a <= b ? { bawah: a, atas: b } : { bawah: b, atas: a }));
const kebijakan = fc.record({ tertinggi: fc.integer({ min: 100, max: 200 }), caraTurun: fc.constantFrom("SELISIH" as const, "NISBAH" as const) });

test("selalu di antara 0 dan batas tertinggi, atau tidak ada; tidak pernah bukan angka", () => {
  fc.assert(
    fc.property(angka, rentang, fc.constantFrom(...ARAH), kebijakan, (realisasi, batas, arah, aturan) => {
      const { nilai, alasan } = capaianIndikator({ realisasi, ...batas, arah }, aturan);
      expect(alasan.length).toBeGreaterThan(1);
      if (nilai !== null) expect(nilai >= 0 && nilai <= aturan.tertinggi).toBe(true);
    }),
  );
});

test("di dalam rentang tidak pernah kurang dari 100", () => {
  fc.assert(
    fc.property(rentang, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...ARAH), kebijakan, (batas, bagian, arah, aturan) => {
      const realisasi = Math.min(batas.atas, Math.max(batas.bawah, batas.bawah + (batas.atas - batas.bawah) * bagian));
      expect(capaianIndikator({ realisasi, ...batas, arah }, aturan).nilai).toBeGreaterThanOrEqual(100);
    }),
  );
});

test("realisasi yang lebih baik tidak pernah mengurangi capaian", () => {
  const positif = fc.double({ min: 0.01, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(positif, fc.tuple(angka, angka), fc.constantFrom("NAIK" as const, "TURUN" as const), kebijakan, (target, [a, b], arah, aturan) => {
      const [buruk, baik] = a < b === (arah === "NAIK") ? [a, b] : [b, a];
      const capaian = (realisasi: number) => capaianIndikator({ realisasi, bawah: target, atas: target, arah }, aturan).nilai ?? Number.NaN;
      expect(capaian(baik)).toBeGreaterThanOrEqual(capaian(buruk));
    }),
  );
});
