import fc from "fast-check";
import { expect, test } from "vitest";
import { bolehDiingatkanLagi, pengingatTerakhirSebelum } from "./jarak-pengingat.ts";
import { nomorHari, tanggalDari } from "./tanggal.ts";

const kalender = { hariLibur: ["2026-10-07"], hariKerjaPerMinggu: 5 as const };

test("sesudah diingatkan, tiga hari kerja berlalu dahulu; akhir pekan dan hari libur tidak dihitung", () => {
  expect(bolehDiingatkanLagi("2026-10-05", kalender)).toBe("2026-10-09");
  expect(bolehDiingatkanLagi("2026-10-09", kalender)).toBe("2026-10-14");
});

test("batas untuk seluruh daftar sama dengan jawaban satu per satu", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (geser) => {
      const hariIni = tanggalDari(nomorHari("2026-01-05") + geser);
      const batas = pengingatTerakhirSebelum(hariIni, kalender);
      for (let n = nomorHari(batas) - 5; n <= nomorHari(hariIni); n += 1)
        expect(bolehDiingatkanLagi(tanggalDari(n), kalender) <= hariIni).toBe(tanggalDari(n) <= batas);
    }),
  );
});
