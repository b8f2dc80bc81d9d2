import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaBertahap, bacaDaftarLangkah, bacaLangkah, bacaTargetLintasan, nasihatLintasan, rentangHarapan, salahLangkah } from "./lintasan.ts";
import { bacaTarget, rentangBulan } from "./target.ts";
import { kataLangkah, selLangkah, tulisTargetBertahap } from "./tulis-lintasan.ts";

const persen = (nilai: number) => ({ bawah: nilai, atas: nilai, satuan: "%" });

describe("reading one step", () => {
  it.each([
    ["50", 50, ""],
    ["12,5%", 12.5, "%"],
    ["Rp 1,5 miliar", 1.5e9, "Rp"],
    ["3 dokumen", 3, "dokumen"],
    ["0", 0, ""],
  ])("%s", (teks, nilai, satuan) => expect(bacaLangkah(teks)).toEqual({ nilai, satuan }));

  it.each(["lima puluh", "-5", "40–50%", "minimal 5", "31 Maret", "1 dan 2"])("refuses %s with a sentence", (teks) => {
    expect(bacaLangkah(teks)).toBeNull();
    expect(salahLangkah(teks, persen(100))).toMatch(/^Tulis satu angka/);
  });

  it("wants the unit of the target, or none", () => {
    expect(salahLangkah("50%", persen(100))).toBeNull();
    expect(salahLangkah("50", persen(100))).toBeNull();
    expect(salahLangkah("", persen(100))).toBeNull();
    expect(salahLangkah("5 dokumen", persen(100))).toMatch(/satuan target setahun, %/);
    expect(salahLangkah("5 dokumen", bacaTarget("12"))).toMatch(/angkanya saja/);
  });
});

describe("steps written into the target", () => {
  it.each([
    ["25% (TW I), 50% (TW II), 75% (TW III), 100% (TW IV)", [25, 50, 75, 100], 100, "%"],
    ["TW I: 3 dokumen; TW II: 6 dokumen; TW IV: 12 dokumen", [3, 6, null, 12], 12, "dokumen"],
    ["12,5% TW 1, 25% TW 2 dan 50% TW 4", [12.5, 25, null, 50], 50, "%"],
    ["40 pada triwulan II, 90 orang pada triwulan IV", [null, 40, null, 90], 90, "orang"],
    ["Triwulan I 1.000 orang\nTriwulan III 2.500 orang", [1000, null, 2500, null], 2500, "orang"],
  ])("%s", (teks, lintasan, nilai, satuan) => {
    expect(bacaBertahap(teks)).toEqual({ target: { bawah: nilai, atas: nilai, satuan }, lintasan });
    expect(bacaTargetLintasan(teks, [1, null, null, null]).lintasan).toEqual(lintasan);
  });

  it.each([
    "80–90%",
    "12 laporan pada TW IV",
    "TW II",
    "50% (TW II), 25% (TW I)",
    "3 dokumen (TW I), 50% (TW II)",
    "baik (TW I), 50% (TW II)",
    "a".repeat(400),
  ])("leaves %s alone", (teks) => expect(bacaBertahap(teks)).toBeNull());

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (teks) => {
        expect(() => bacaBertahap(`TW I ${teks}, ${teks} TW II`)).not.toThrow();
      }),
    );
  });

  it("takes the steps beside a plain target", () => {
    expect(bacaTargetLintasan("100%", [25, null, null, null])).toEqual({ target: persen(100), lintasan: [25, null, null, null] });
    expect(bacaTargetLintasan("100%", [null, null, null, null]).lintasan).toBeNull();
    expect(bacaTargetLintasan(null, null)).toEqual({ target: null, lintasan: null });
  });
});

describe("steps in one cell", () => {
  it.each([
    ["20; 40; 60; 80", [20, 40, 60, 80]],
    ["20%;;60%", [20, null, 60, null]],
    ["12,5", [12.5, null, null, null]],
    ["TW II 40%, TW IV 80%", [null, 40, null, 80]],
  ])("%s", (teks, lintasan) => {
    expect(bacaDaftarLangkah(teks)).toEqual(lintasan);
    expect(bacaDaftarLangkah(selLangkah(lintasan) ?? "")).toEqual(lintasan);
  });

  it.each(["", ";;;", "satu; dua", "1; 2; 3; 4; 5", "1; -2", "31 Maret; 30 Juni"])("refuses %s", (teks) => expect(bacaDaftarLangkah(teks)).toBeNull());
});

describe("what is expected by the end of a month", () => {
  const harap = (bulan: number, lain: object = {}) =>
    rentangHarapan({ bawah: 100, atas: 100, akumulatif: true, arah: "NAIK", lintasan: [10, 20, 60, 100], bulan, ...lain });

  it("is the step at the end of its quarter, and between two steps when it accumulates", () => {
    expect([3, 6, 9, 12].map((bulan) => harap(bulan).bawah)).toEqual([10, 20, 60, 100]);
    expect(harap(1)).toEqual({ bawah: 3.33, atas: 3.33 });
    expect(harap(8)).toEqual({ bawah: 46.67, atas: 46.67 });
  });

  it("is the step all quarter long when it does not", () => {
    expect([1, 3, 4, 9, 10].map((bulan) => harap(bulan, { akumulatif: false }).bawah)).toEqual([10, 10, 20, 60, 100]);
  });

  it("carries the last step given; what comes before the first is on the way to it", () => {
    const lintasan = [null, 40, null, null];
    expect([3, 6, 9, 12].map((bulan) => harap(bulan, { lintasan }).bawah)).toEqual([20, 40, 40, 100]);
    expect([3, 6, 9, 12].map((bulan) => harap(bulan, { lintasan, akumulatif: false }).bawah)).toEqual([40, 40, 40, 100]);
  });

  it("keeps the band in proportion, by the end that has to be reached", () => {
    expect(harap(6, { bawah: 80, atas: 90, lintasan: [null, 40, null, null] })).toEqual({ bawah: 40, atas: 45 });
    expect(harap(6, { bawah: null, atas: 12, arah: "TURUN", akumulatif: false, lintasan: [20, 16, 14, 12] })).toEqual({ bawah: null, atas: 16 });
    expect(harap(6, { bawah: 0, atas: 4, akumulatif: false, lintasan: [8, 6, 2, 0] })).toEqual({ bawah: 6, atas: 10 });
  });

  it("ends at the target of the year even where the last step says otherwise", () => {
    expect(harap(12, { lintasan: [10, 20, 30, 40] })).toEqual({ bawah: 100, atas: 100 });
    expect(harap(11, { akumulatif: false, lintasan: [10, 20, 30, 40] }).bawah).toBe(100);
  });

  it("is as before without steps or without figures", () => {
    for (let bulan = 1; bulan <= 12; bulan += 1)
      for (const lintasan of [null, undefined, [null, null, null, null]])
        expect(harap(bulan, { lintasan })).toEqual(rentangBulan({ bawah: 100, atas: 100, akumulatif: true, bulan }));
    expect(harap(6, { bawah: null, atas: null })).toEqual({ bawah: null, atas: null });
    expect(() => harap(13)).toThrow(RangeError);
  });

  it("equal steps are the straight line", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 12 }), (n, bulan) => {
        const target = n * 4;
        const lurus = rentangBulan({ bawah: target, atas: null, akumulatif: true, bulan });
        expect(rentangHarapan({ bawah: target, atas: null, akumulatif: true, arah: "NAIK", lintasan: [n, 2 * n, 3 * n, 4 * n], bulan })).toEqual(lurus);
      }),
    );
  });

  it("never turns a band over", () => {
    const angka = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null });
    fc.assert(
      fc.property(
        fc.record({
          a: fc.integer({ min: 0, max: 500 }),
          b: fc.integer({ min: 0, max: 500 }),
          lintasan: fc.tuple(angka, angka, angka, angka),
          akumulatif: fc.boolean(),
          arah: fc.constantFrom("NAIK", "TURUN", "RENTANG" as const),
          bulan: fc.integer({ min: 1, max: 12 }),
        }),
        ({ a, b, ...lain }) => {
          const hasil = rentangHarapan({ bawah: Math.min(a, b), atas: Math.max(a, b), ...lain });
          expect(hasil.bawah).toBeLessThanOrEqual(hasil.atas ?? -1);
        },
      ),
    );
  });
});

describe("advice", () => {
  const nasihat = (lintasan: (number | null)[], lain: object = {}) =>
    nasihatLintasan({ bawah: 100, atas: 100, akumulatif: true, arah: "NAIK", lintasan, ...lain }).map(({ kode }) => kode);

  it("is silent where steps fit the target", () => {
    expect(nasihat([25, 50, 75, 100])).toEqual([]);
    expect(nasihat([25, null, null, null])).toEqual([]);
    expect(nasihat([25, 40, 60, 85], { bawah: 80, atas: 90 })).toEqual([]);
    expect(nasihat([9, 8, 7, 6], { bawah: null, atas: 6, akumulatif: false, arah: "TURUN" })).toEqual([]);
    expect(nasihat([5, 4, 6, 100], { akumulatif: false, arah: "RENTANG" })).toEqual([]);
  });

  it("speaks of a last step that is not the target, and of a step backwards", () => {
    expect(nasihat([25, 50, 75, 90])).toEqual(["LINTASAN_AKHIR"]);
    expect(nasihat([25, 50, 75, 90], { atas: null })).toEqual(["LINTASAN_AKHIR"]);
    expect(nasihat([25, 20, null, 100])).toEqual(["LINTASAN_MUNDUR"]);
    expect(nasihat([5, 6, null, 6], { bawah: null, atas: 6, akumulatif: false, arah: "TURUN" })).toEqual(["LINTASAN_MUNDUR"]);
    expect(nasihat([5, 4, null, 6], { bawah: null, atas: 6, akumulatif: true, arah: "TURUN" })).toEqual(["LINTASAN_MUNDUR"]);
  });
});

describe("in words", () => {
  it("puts the steps behind the target, once", () => {
    expect(tulisTargetBertahap("100%", [25, 50, null, 100], "%")).toBe("100% (TW I 25%, TW II 50%, TW IV 100%)");
    expect(tulisTargetBertahap("100%", null, "%")).toBe("100%");
    expect(tulisTargetBertahap("25% (TW I), 100% (TW IV)", [25, null, null, 100], "%")).toBe("25% (TW I), 100% (TW IV)");
    expect(tulisTargetBertahap(null, [1, null, null, null], null)).toBeNull();
  });

  it("names the step that applies in a month", () => {
    expect(kataLangkah([25, 50, null, 100], "%", 5)).toBe("Target sampai Triwulan II: 50%");
    expect(kataLangkah([25, 50, null, 100], "%", 9)).toBe("Target sampai Triwulan III: 50%");
    expect(kataLangkah([25, 50, null, 100], "%", 12)).toBeNull();
    expect(kataLangkah([null, 50, null, 100], "%", 3)).toBeNull();
    expect(kataLangkah(null, "%", 3)).toBeNull();
  });
});
