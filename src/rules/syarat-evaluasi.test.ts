import fc from "fast-check";
import { describe, expect, test } from "vitest";
import contoh from "../../tests/contoh/rc-capaian-organisasi-yang-dipakai.json" with { type: "json" };
import { CAPAIAN_ORGANISASI, EKSPEKTASI } from "./kosakata.ts";
import { capaianOrganisasiDipakai, periksaPenetapanPredikat } from "./syarat-evaluasi.ts";

const LENGKAP = {
  jumlahRealisasi: 4,
  hasilKerja: "SESUAI",
  perilakuKerja: "SESUAI",
  alasanHasil: "Pelayanan berjalan tanpa kesalahan tindakan.",
  alasanPerilaku: "Konsisten menerapkan nilai dasar ASN.",
  capaianOrganisasi: "BAIK",
} as const;

describe("syarat menetapkan predikat", () => {
  test.each([
    ["lengkap", {}, []],
    ["tanpa realisasi", { jumlahRealisasi: 0 }, ["RATING_TANPA_REALISASI"]],
    ["tanpa alasan hasil kerja", { alasanHasil: "" }, ["ALASAN_WAJIB"]],
    ["alasan sembilan huruf", { alasanPerilaku: "  bagus sek  " }, ["ALASAN_WAJIB"]],
    ["alasan tepat sepuluh huruf", { alasanPerilaku: "bagus sekl" }, []],
    ["dua alasan kosong disebut sekali", { alasanHasil: "", alasanPerilaku: " " }, ["ALASAN_WAJIB"]],
    ["capaian organisasi belum ada", { capaianOrganisasi: null }, ["CAPAIAN_ORGANISASI_BELUM_ADA"]],
    [
      "semuanya kurang",
      { jumlahRealisasi: 0, alasanHasil: "", capaianOrganisasi: null },
      ["RATING_TANPA_REALISASI", "ALASAN_WAJIB", "CAPAIAN_ORGANISASI_BELUM_ADA"],
    ],
  ])("%s", (_nama, ubah, kode) => {
    expect(periksaPenetapanPredikat({ ...LENGKAP, ...ubah }).nilai).toEqual(kode);
  });

  test("alasan yang kurang menyebut rating mana yang dimaksud", () => {
    const { alasan } = periksaPenetapanPredikat({ ...LENGKAP, hasilKerja: "DIATAS", alasanHasil: "" });
    expect(alasan[0]?.teks).toBe("Tulis alasan rating hasil kerja DIATAS EKSPEKTASI, sedikitnya 10 huruf; pegawai akan membacanya.");
  });

  test("setiap penolakan punya kalimat, dan rating sendiri tidak pernah menjadi penghalang", () => {
    fc.assert(
      fc.property(
        fc.record({
          jumlahRealisasi: fc.nat(3),
          hasilKerja: fc.constantFrom(...EKSPEKTASI),
          perilakuKerja: fc.constantFrom(...EKSPEKTASI),
          alasanHasil: fc.string(),
          alasanPerilaku: fc.string(),
          capaianOrganisasi: fc.option(fc.constantFrom(...CAPAIAN_ORGANISASI)),
        }),
        (input) => {
          const { nilai, alasan } = periksaPenetapanPredikat(input);
          expect(new Set(alasan.map((satu) => satu["kode"]))).toEqual(new Set(nilai));
          expect(periksaPenetapanPredikat({ ...input, hasilKerja: "SESUAI", perilakuKerja: "SESUAI" }).nilai).toEqual(nilai);
        },
      ),
    );
  });
});

/** The unit each rater of the example leads. */
const DIPIMPIN: Record<string, string> = { "Kepala Dinas": "Dinas", "Wali Kota": "Pemerintah Kota" };

describe("capaian kinerja organisasi yang dipakai", () => {
  test.each(contoh.kasus.filter((kasus) => kasus.input.penilai))("$nama: unit yang dipimpin penilai", ({ input, expected }) => {
    const unitDipimpinPenilai = DIPIMPIN[input.penilai ?? ""];
    const { nilai, alasan } = capaianOrganisasiDipakai({ jenis: "PERIODIK", tahun: 2026, unitDipimpinPenilai, terbit: null });
    expect(nilai).toEqual({ unit: expected.capaian_unit, tahun: 2026 });
    expect(alasan[0]?.dasar?.halaman).toBe("hlm. 94");
  });

  test.each(contoh.kasus.filter((kasus) => kasus.input.terbit))("$nama: $expected.dipakai", ({ input, expected }) => {
    const { nilai, alasan } = capaianOrganisasiDipakai({
      jenis: "TAHUNAN",
      tahun: input.tahun ?? 0,
      unitDipimpinPenilai: "Dinas",
      terbit: input.terbit ?? null,
    });
    expect(`capaian tahun ${nilai.tahun}`).toBe(expected.dipakai);
    expect(alasan[1]?.teks).toContain(String(nilai.tahun));
  });

  test.each([
    ["2026-01-31", 2025],
    ["2026-02-01", 2024],
    ["2025-12-30", 2025],
    [null, 2024],
  ])("terbit %s: dipakai capaian %s", (terbit, tahun) => {
    expect(capaianOrganisasiDipakai({ jenis: "TAHUNAN", tahun: 2025, unitDipimpinPenilai: 1, terbit }).nilai.tahun).toBe(tahun);
  });

  test("tanggal terbit yang tidak ada ditolak", () => {
    expect(() => capaianOrganisasiDipakai({ jenis: "TAHUNAN", tahun: 2025, unitDipimpinPenilai: 1, terbit: "2026-02-30" })).toThrow(RangeError);
  });
});
