import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { posisiJendela } from "./jendela-evaluasi.ts";
import { tanggalDari } from "./tanggal.ts";

const JENDELA = { catatSampai: "2026-10-12", buka: "2026-10-13", tutup: "2026-10-26" } as const;

describe("posisi dalam jendela evaluasi", () => {
  test.each([
    ["2026-10-07", "SEBELUM_BUKA", true, false, null],
    ["2026-10-12", "SEBELUM_BUKA", true, false, null],
    ["2026-10-13", "TERBUKA", true, true, "PENILAI"],
    ["2026-10-26", "TERBUKA", true, true, "PENILAI"],
    ["2026-10-27", "LEWAT", true, true, "ATASAN_PENILAI"],
  ] as const)("%s: %s, boleh mencatat %s, terlambat %s, yang menilai %s", (hariIni, tahap, bolehCatat, catatTerlambat, siapaMenilai) => {
    const { nilai } = posisiJendela({ ...JENDELA, hariIni });
    expect(nilai).toMatchObject({ tahap, bolehCatat, catatTerlambat, siapaMenilai, bolehMenilai: siapaMenilai !== null });
  });

  test("lewat jendela, atasan penilai menilai dan hasilnya final", () => {
    const { nilai, alasan } = posisiJendela({ ...JENDELA, hariIni: "2026-10-27" });
    expect(nilai.hasilFinal).toBe(true);
    expect(alasan[1]).toMatchObject({
      teks: "Jendela penilaian berakhir Senin, 26 Oktober 2026, jadi atasan penilai yang menilai dan hasilnya final.",
      dasar: { halaman: "hlm. 90" },
    });
  });

  test("sesudah dinilai tidak ada yang mencatat atau menilai lagi", () => {
    const { nilai } = posisiJendela({ ...JENDELA, hariIni: "2026-10-20", sudahDinilai: true });
    expect(nilai).toMatchObject({ bolehCatat: false, catatTerlambat: false, bolehMenilai: false, siapaMenilai: null, hasilFinal: false });
  });

  test("setiap hari sejak jendela dibuka selalu ada yang berwenang menilai", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 21_500 }), fc.nat(30), fc.nat(400), (buka, panjang, sesudah) => {
        const [awal, akhir] = [tanggalDari(buka), tanggalDari(buka + panjang)];
        const { nilai } = posisiJendela({ hariIni: tanggalDari(buka + sesudah), catatSampai: awal, buka: awal, tutup: akhir });
        expect(nilai.siapaMenilai).toBe(sesudah <= panjang ? "PENILAI" : "ATASAN_PENILAI");
      }),
    );
  });

  test.each([
    [{ tutup: "2026-10-01" }, /berakhir \(2026-10-01\) sebelum dibuka/],
    [{ catatSampai: "2026-10-27" }, /melewati akhir jendela/],
    [{ buka: "2026-10-32" }, /tidak ada; tulis seperti/],
  ])("jendela yang tidak masuk akal ditolak: %j", (ubah, pesan) => {
    expect(() => posisiJendela({ ...JENDELA, hariIni: "2026-10-07", ...ubah })).toThrow(pesan);
  });
});
