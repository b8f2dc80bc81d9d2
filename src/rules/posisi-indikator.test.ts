import fc from "fast-check";
import { describe, expect, test } from "vitest";
import direktur from "../../tests/contoh/al4-t2-evaluasi-direktur2.json" with { type: "json" };
import kasubdit from "../../tests/contoh/al4-t3-evaluasi-kasubdit2.json" with { type: "json" };
import { posisiIndikator } from "./posisi-indikator.ts";
import { ARAH, bacaTarget } from "./target.ts";
import type { Arah } from "./target.ts";

function posisi(target: string, realisasi: string, arah: Arah) {
  const rentang = bacaTarget(target);
  const nilai = bacaTarget(realisasi)?.atas;
  if (!rentang || nilai === null || nilai === undefined) throw new Error(`tidak terbaca: ${target} / ${realisasi}`);
  return posisiIndikator({ ...rentang, nilai, arah });
}

const MENURUT_CONTOH: Record<string, string> = {
  "dalam rentang": "SESUAI",
  "dalam rentang (batas atas)": "SESUAI",
  "dalam rentang (batas bawah)": "SESUAI",
  "sama dengan target": "SESUAI",
  "di atas target": "DIATAS",
  "di atas ekspektasi (lebih cepat)": "DIATAS",
  "di bawah target": "DIBAWAH",
  "di bawah ekspektasi (terlambat)": "DIBAWAH",
};

describe("posisi indikator", () => {
  test.each([...direktur.expected.posisi_turunan_kami, ...kasubdit.expected.posisi_turunan_kami])(
    "contoh regulasi: target $target, realisasi $realisasi, $posisi",
    ({ target, realisasi, posisi: menurutContoh }) => {
      const arah = /bulan|hari/.test(target) ? "TURUN" : "NAIK";
      expect(posisi(target, realisasi, arah).nilai).toBe(MENURUT_CONTOH[menurutContoh]);
    },
  );

  test.each([
    ["56–64%", "61%", "NAIK", "SESUAI", "dalam rentang (56–64%)", ""],
    ["20–30 menit", "34 menit", "TURUN", "DIBAWAH", "4 menit lagi masuk rentang", "4 menit"],
    ["20–30 menit", "18 menit", "TURUN", "DIATAS", "lebih baik daripada rentang (20–30 menit)", "2 menit"],
    ["85–90%", "92%", "NAIK", "DIATAS", "di atas rentang (85–90%)", "2 poin persen"],
    ["80–90%", "74,5%", "NAIK", "DIBAWAH", "5,5 poin persen lagi masuk rentang", "5,5 poin persen"],
    ["3 unit", "3 unit", "NAIK", "SESUAI", "tepat pada target (3 unit)", ""],
    ["3 unit", "2 unit", "NAIK", "DIBAWAH", "1 unit lagi mencapai target", "1 unit"],
    ["80", "90", "NAIK", "DIATAS", "di atas target (80)", "10"],
    ["0 kejadian", "0 kejadian", "TURUN", "SESUAI", "tepat pada target (0 kejadian)", ""],
    ["maksimal 3 hari", "1 hari", "TURUN", "SESUAI", "dalam rentang (maksimal 3 hari)", ""],
    ["minimal 85", "99", "NAIK", "SESUAI", "dalam rentang (minimal 85)", ""],
    ["3,5 skala 5", "4", "NAIK", "DIATAS", "di atas target (3,5 skala 5)", "0,5"],
    ["36–38 derajat", "39 derajat", "RENTANG", "DIBAWAH", "1 derajat lagi masuk rentang", "1 derajat"],
    ["36–38 derajat", "35 derajat", "RENTANG", "DIBAWAH", "1 derajat lagi masuk rentang", "1 derajat"],
    ["Rp 1.000.000", "Rp 900.000", "NAIK", "DIBAWAH", "Rp 100.000 lagi mencapai target", "Rp 100.000"],
  ] as const)("target %s, realisasi %s, arah %s: %s, %s", (target, realisasi, arah, nilai, klausa, jarak) => {
    expect(posisi(target, realisasi, arah)).toMatchObject({ nilai, klausa, jarak });
  });

  test("ujung rentang termasuk di dalam, juga bila pecahan desimal meleset sehalus debu", () => {
    expect(posisiIndikator({ nilai: 0.1 + 0.2, bawah: 0, atas: 0.3, arah: "NAIK" }).nilai).toBe("SESUAI");
    expect(posisiIndikator({ nilai: 0.301, bawah: 0, atas: 0.3, arah: "NAIK" })).toMatchObject({
      nilai: "DIATAS",
      jarak: "kurang dari 0,01",
    });
  });

  test("di dalam rentang selalu SESUAI; di luar tidak pernah SESUAI", () => {
    const anyAngka = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(anyAngka, anyAngka, anyAngka, fc.constantFrom(...ARAH), (a, b, nilai, arah) => {
        const [bawah, atas] = [Math.min(a, b), Math.max(a, b)];
        const putusan = posisiIndikator({ nilai, bawah, atas, arah });
        expect(putusan.nilai === "SESUAI").toBe(nilai >= bawah && nilai <= atas);
        expect(putusan.jarak === "").toBe(putusan.nilai === "SESUAI");
        if (arah === "RENTANG") expect(putusan.nilai).not.toBe("DIATAS");
      }),
    );
  });

  test("NAIK dan TURUN saling mencerminkan", () => {
    const anyAngka = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(anyAngka, anyAngka, anyAngka, (a, b, nilai) => {
        const [bawah, atas] = [Math.min(a, b), Math.max(a, b)];
        const naik = posisiIndikator({ nilai, bawah, atas, arah: "NAIK" }).nilai;
        expect(posisiIndikator({ nilai: -nilai, bawah: -atas, atas: -bawah, arah: "TURUN" }).nilai).toBe(naik);
      }),
    );
  });

  test.each([
    [{ nilai: 1, bawah: null, atas: null }, /belum punya batas/],
    [{ nilai: 1, bawah: 5, atas: 3 }, /Batas bawah 5 melebihi batas atas 3/],
    [{ nilai: Number.NaN, bawah: 1, atas: 3 }, /harus berupa angka/],
  ])("rentang yang tidak masuk akal ditolak: %j", (input, pesan) => {
    expect(() => posisiIndikator({ ...input, arah: "NAIK" })).toThrow(pesan);
  });
});
