import { describe, expect, test } from "vitest";
import contoh from "../../tests/contoh/rc-skp-batas-januari.json" with { type: "json" };
import { bolehMemakaiRancanganPk, lawanDialogSkp } from "./batas-januari.ts";

const LAWAN = { PENILAI: "Pejabat Penilai Kinerja", ATASAN_PENILAI: "atasan dari Pejabat Penilai Kinerja" } as const;

describe("batas penetapan SKP akhir Januari", () => {
  test.each(contoh.kasus.filter((kasus) => kasus.expected.lawan_dialog))("$nama: dialog dengan $expected.lawan_dialog", ({ input, expected }) => {
    const { nilai, alasan } = lawanDialogSkp({ tahun: input.tahun ?? 0, hariIni: input.tanggal ?? "" });
    expect(LAWAN[nilai]).toBe(expected.lawan_dialog);
    expect(alasan[0]?.teks).toContain("31 Januari 2026");
  });

  test("dialog boleh dimulai sebelum tahunnya, saat Perjanjian Kinerja disusun", () => {
    expect(lawanDialogSkp({ tahun: 2026, hariIni: "2025-12-20" }).nilai).toBe("PENILAI");
  });

  test.each(contoh.kasus.filter((kasus) => kasus.expected.boleh_memakai))("$nama: boleh memakai rancangan", ({ input, expected }) => {
    const { nilai, alasan } = bolehMemakaiRancanganPk({ tahun: 2026, hariIni: input.tanggal ?? "", pkDitetapkan: input.pk_ditetapkan ?? true });
    expect(nilai).toBe(true);
    expect(expected.boleh_memakai).toContain("rancangan Perjanjian Kinerja");
    expect(alasan[0]?.teks).toContain("Rencana Strategis dan Rencana Kerja Tahunan");
  });

  test("sebelum minggu kedua berakhir, atau sesudah ditetapkan, rancangan tidak dipakai", () => {
    expect(bolehMemakaiRancanganPk({ tahun: 2026, hariIni: "2026-01-13", pkDitetapkan: false }).nilai).toBe(false);
    expect(bolehMemakaiRancanganPk({ tahun: 2026, hariIni: "2026-01-20", pkDitetapkan: true }).nilai).toBe(false);
  });

  test("tanggal yang tidak ada ditolak", () => {
    expect(() => lawanDialogSkp({ tahun: 2026, hariIni: "2026-02-30" })).toThrow(RangeError);
  });
});
