import { describe, expect, test } from "vitest";
import biasa from "../../tests/contoh/rc-jam-jalur-biasa.json" with { type: "json" };
import eskalasi from "../../tests/contoh/rc-jam-jalur-eskalasi.json" with { type: "json" };
import januari from "../../tests/contoh/rc-skp-batas-januari.json" with { type: "json" };
import keberatan from "../../tests/contoh/rc-keberatan.json" with { type: "json" };
import { masaEvaluasiTahunan, TENGGAT, tenggat, tenggatPenetapanSkp } from "./tenggat.ts";
import type { JenisTenggat } from "./tenggat.ts";

const hitung = (jenis: JenisTenggat, sejak: string | undefined, hariLibur: readonly string[] | undefined): string =>
  tenggat({ jenis, sejak: sejak ?? "", hariLibur: hariLibur ?? [], hariKerjaPerMinggu: 5 }).nilai;

describe("tenggat dalam hari kerja", () => {
  test("keberatan atas dokumen yang diterima 5 Februari 2026 berakhir 26 Februari", () => {
    const putusan = tenggat({ jenis: "keberatan", sejak: "2026-02-05", hariLibur: ["2026-02-16"], hariKerjaPerMinggu: 5 });
    expect(putusan.nilai).toBe("2026-02-26");
    expect(putusan.alasan[0]?.teks).toBe(
      "Pegawai dapat mengajukan keberatan paling lambat Kamis, 26 Februari 2026, 14 hari kerja sejak dokumen diterima pegawai (Kamis, 5 Februari 2026).",
    );
    expect(putusan.alasan[0]?.dasar?.pasal).toContain("Pasal 29");
  });

  test("jalur biasa: penyampaian, laporan, pengembalian, keberatan", () => {
    const [tandaTangan, terima] = biasa.kasus;
    const libur = tandaTangan?.input.hari_libur;
    expect(hitung("penyampaian", tandaTangan?.input.ditandatangani_penilai, libur)).toBe(tandaTangan?.expected.batas_penyampaian);
    expect(hitung("laporan", tandaTangan?.input.jendela_evaluasi_berakhir, libur)).toBe(tandaTangan?.expected.batas_lapor_pyb);
    expect(hitung("pengembalian", terima?.input.diterima_pegawai, libur)).toBe(terima?.expected.batas_pengembalian);
    expect(hitung("keberatan", terima?.input.diterima_pegawai, libur)).toBe(terima?.expected.batas_keberatan);
  });

  test("jalur eskalasi: atasan penilai 14, 7, 7, dan 30 hari kerja", () => {
    const [kasus] = eskalasi.kasus;
    if (!kasus) throw new Error("contoh kosong");
    const { input, expected } = kasus;
    const ttd = hitung("penandatanganan-atasan", input.jendela_evaluasi_berakhir, input.hari_libur);
    const sampai = hitung("penyampaian-atasan", ttd, input.hari_libur);
    expect(ttd).toBe(expected.batas_tanda_tangan_atasan);
    expect(sampai).toBe(expected.batas_penyampaian_bila_ttd_hari_batas);
    expect(hitung("pengembalian-atasan", sampai, input.hari_libur)).toBe(expected.batas_pengembalian_bila_terima_hari_batas);
    expect(hitung("laporan", input.jendela_evaluasi_berakhir, input.hari_libur)).toBe(expected.batas_lapor_pyb);
  });

  test("keberatan 14 hari kerja, putusan 7 hari kerja, dan lewat satu hari kerja terlambat", () => {
    const [batas, putusan, lewat] = keberatan.kasus;
    expect(hitung("keberatan", batas?.input.diterima_pegawai, batas?.input.hari_libur)).toBe(batas?.expected.batas_keberatan);
    expect(hitung("putusan-keberatan", putusan?.input.keberatan_diterima_atasan, putusan?.input.hari_libur)).toBe(putusan?.expected.batas_putusan);
    expect((lewat?.input.diajukan ?? "") > hitung("keberatan", lewat?.input.diterima_pegawai, lewat?.input.hari_libur)).toBe(true);
  });

  test("setiap tenggat menyebut jumlah hari, kejadian, dan dasarnya", () => {
    for (const jenis of Object.keys(TENGGAT) as JenisTenggat[]) {
      const { alasan } = tenggat({ jenis, sejak: "2026-01-15", hariLibur: [], hariKerjaPerMinggu: 6 });
      expect(alasan[0]?.teks).toContain(`${TENGGAT[jenis].hariKerja} hari kerja sejak ${TENGGAT[jenis].sejak}`);
      expect(alasan[0]?.dasar).toBe(TENGGAT[jenis].dasar);
    }
  });

  test("tanggal yang tidak ada ditolak", () => {
    expect(() => hitung("keberatan", "2026-02-30", [])).toThrow(RangeError);
  });
});

describe("tenggat tahunan", () => {
  test("SKP ditetapkan paling lambat 31 Januari, juga bila hari itu Minggu", () => {
    const kasus = januari.kasus.find((kasus) => kasus.expected.batas !== undefined);
    const putusan = tenggatPenetapanSkp(kasus?.input.tahun ?? 0);
    expect(putusan.nilai).toBe(kasus?.expected.batas);
    expect(putusan.alasan[0]?.teks).toContain("Minggu, 31 Januari 2027");
  });

  test("evaluasi tahunan dari akhir Desember sampai akhir Januari tahun berikutnya", () => {
    expect(masaEvaluasiTahunan(2025).nilai).toEqual({ buka: "2025-12-31", tutup: "2026-01-31" });
    expect(() => masaEvaluasiTahunan(26)).toThrow(RangeError);
  });
});
