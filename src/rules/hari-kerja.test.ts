import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hariKerjaAntara, isHariKerja, tambahHariKerja } from "./hari-kerja.ts";
import type { Kalender } from "./hari-kerja.ts";
import { isTanggal, tanggalDari, tanggalPanjang } from "./tanggal.ts";

const LIMA: Kalender = { hariLibur: [], hariKerjaPerMinggu: 5 };
const ENAM: Kalender = { hariLibur: [], hariKerjaPerMinggu: 6 };
const anyTanggal = fc.integer({ min: 18_000, max: 25_000 }).map(tanggalDari);
const anyKalender: fc.Arbitrary<Kalender> = fc.record({
  hariLibur: fc.array(anyTanggal, { maxLength: 40 }),
  hariKerjaPerMinggu: fc.constantFrom(5 as const, 6 as const),
});

describe("hari kerja", () => {
  test.each([
    ["2026-02-06", "Jumat", true, true],
    ["2026-02-07", "Sabtu", false, true],
    ["2026-02-08", "Minggu", false, false],
    ["2026-02-09", "Senin", true, true],
  ])("%s (%s): lima hari %s, enam hari %s", (tanggal, hari, lima, enam) => {
    expect(tanggalPanjang(tanggal).startsWith(hari)).toBe(true);
    expect(isHariKerja(tanggal, LIMA)).toBe(lima);
    expect(isHariKerja(tanggal, ENAM)).toBe(enam);
  });

  test("hari libur bukan hari kerja", () => {
    expect(isHariKerja("2026-02-16", { ...LIMA, hariLibur: ["2026-02-16"] })).toBe(false);
  });

  test("hari kejadian tidak dihitung; hari ke-1 adalah hari kerja pertama sesudahnya", () => {
    expect(tambahHariKerja("2026-02-05", 0, LIMA)).toBe("2026-02-05");
    expect(tambahHariKerja("2026-02-05", 1, LIMA)).toBe("2026-02-06");
    expect(tambahHariKerja("2026-02-06", 1, LIMA)).toBe("2026-02-09");
    expect(tambahHariKerja("2026-02-06", 1, ENAM)).toBe("2026-02-07");
    expect(tambahHariKerja("2026-02-07", 1, LIMA)).toBe("2026-02-09");
  });

  test("melewati tahun kabisat", () => {
    expect(tambahHariKerja("2028-02-28", 1, LIMA)).toBe("2028-02-29");
  });

  test("hasilnya selalu hari kerja, dan hitungannya dapat diulang", () => {
    fc.assert(
      fc.property(anyTanggal, fc.integer({ min: 1, max: 60 }), anyKalender, (sejak, jumlah, kalender) => {
        const akhir = tambahHariKerja(sejak, jumlah, kalender);
        expect(isHariKerja(akhir, kalender)).toBe(true);
        expect(hariKerjaAntara(sejak, akhir, kalender)).toBe(jumlah);
        expect(hariKerjaAntara(akhir, sejak, kalender)).toBe(-jumlah);
      }),
    );
  });

  test("menambah dua kali sama dengan menambah jumlahnya", () => {
    fc.assert(
      fc.property(anyTanggal, fc.nat(20), fc.nat(20), anyKalender, (sejak, a, b, kalender) => {
        const sekaligus = tambahHariKerja(sejak, a + b, kalender);
        expect(tambahHariKerja(tambahHariKerja(sejak, a, kalender), b, kalender)).toBe(sekaligus);
      }),
    );
  });

  test("hari libur tambahan tidak pernah memajukan tenggat", () => {
    fc.assert(
      fc.property(anyTanggal, fc.nat(30), anyKalender, anyTanggal, (sejak, jumlah, kalender, libur) => {
        const lebihLibur = { ...kalender, hariLibur: [...kalender.hariLibur, libur] };
        expect(tambahHariKerja(sejak, jumlah, lebihLibur) >= tambahHariKerja(sejak, jumlah, kalender)).toBe(true);
      }),
    );
  });

  test("antara hari yang sama tidak ada hari kerja", () => {
    expect(Object.is(hariKerjaAntara("2026-02-09", "2026-02-09", LIMA), 0)).toBe(true);
    expect(Object.is(hariKerjaAntara("2026-02-08", "2026-02-07", LIMA), 0)).toBe(true);
  });

  test.each(["2026-02-30", "2026-13-01", "2025-02-29", "26-02-05", "2026-2-5", "", "kemarin", "2026-02-05T00:00:00Z", "0001-01-01"])(
    "tanggal %j ditolak dengan kalimat Indonesia",
    (tanggal) => {
      expect(isTanggal(tanggal)).toBe(false);
      expect(() => tambahHariKerja(tanggal, 1, LIMA)).toThrow(RangeError);
      expect(() => hariKerjaAntara("2026-01-01", tanggal, LIMA)).toThrow(/tidak ada; tulis seperti 2026-01-31/);
    },
  );

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("jumlah hari %s ditolak", (jumlah) => {
    expect(() => tambahHariKerja("2026-02-05", jumlah, LIMA)).toThrow(/Jumlah hari kerja harus bilangan bulat/);
  });
});
