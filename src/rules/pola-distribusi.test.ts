import fc from "fast-check";
import { describe, expect, test } from "vitest";
import kurva from "../../tests/contoh/rc-kurva-distribusi.json" with { type: "json" };
import { CAPAIAN_ORGANISASI, LABEL_CAPAIAN, LABEL_PREDIKAT, PREDIKAT_KINERJA } from "./kosakata.ts";
import { polaDistribusi, timbangDistribusi } from "./pola-distribusi.ts";

const anyCapaian = fc.constantFrom(...CAPAIAN_ORGANISASI);
const anyBanyak = fc.record(
  Object.fromEntries(PREDIKAT_KINERJA.map((nama) => [nama, fc.nat(200)])) as Record<(typeof PREDIKAT_KINERJA)[number], fc.Arbitrary<number>>,
  { requiredKeys: [] },
);

describe("pola distribusi", () => {
  test.each(kurva.kasus)("capaian $nama: puncak dan tinggi sama dengan gambar", ({ input, expected }) => {
    const capaian = CAPAIAN_ORGANISASI.find((kata) => LABEL_CAPAIAN[kata] === input.capaian_kinerja_organisasi);
    if (!capaian) throw new Error("capaian tidak dikenal");
    const pola = polaDistribusi(capaian);
    const urut = PREDIKAT_KINERJA.toReversed();
    expect(urut.map((nama) => LABEL_PREDIKAT[nama])).toEqual(expected.urutan_sumbu_x);
    expect(urut.map((nama) => pola.tinggi[nama])).toEqual(expected.tinggi_relatif_terukur);
    expect(LABEL_PREDIKAT[pola.puncak]).toBe(expected.puncak);
    expect(pola.judul).toBe(`KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI ${input.capaian_kinerja_organisasi}`);
  });

  test("puncak kurva adalah titik tertingginya", () => {
    for (const capaian of CAPAIAN_ORGANISASI) {
      const { tinggi, puncak } = polaDistribusi(capaian);
      expect(Math.max(...Object.values(tinggi))).toBe(tinggi[puncak]);
    }
  });
});

describe("menimbang sebaran tim", () => {
  test("sebagian besar BAIK saat organisasi BAIK mirip dengan pola", () => {
    const { nilai, alasan } = timbangDistribusi({
      capaianOrganisasi: "BAIK",
      predikat: { SANGAT_BAIK: 1, BAIK: 4, BUTUH_PERBAIKAN: 1 },
    });
    expect(nilai).toMatchObject({ jumlah: 6, puncakNyata: "BAIK", mirip: true });
    expect(nilai.pertimbangan).toEqual([
      "Capaian kinerja organisasi BAIK: idealnya sebagian besar pegawai BAIK.",
      "Di tim Anda terbanyak BAIK, 4 dari 6 pegawai.",
      "Ini pertimbangan, bukan kuota.",
    ]);
    expect(alasan[0]?.dasar?.halaman).toBe("hlm. 94–97");
  });

  test("berbeda dari pola hanya disebut, tidak pernah dilarang", () => {
    const { nilai } = timbangDistribusi({ capaianOrganisasi: "BUTUH_PERBAIKAN", predikat: { SANGAT_BAIK: 9 } });
    expect(nilai.mirip).toBe(false);
    expect(nilai.pertimbangan).toContain("Sebaran ini berbeda dari pola. Itu boleh; pastikan alasan tiap rating menjelaskannya.");
    expect(nilai.pertimbangan.join(" ")).toContain("Semua pegawai mendapat predikat yang sama");
  });

  test("kurang dari lima orang terlalu sedikit untuk dibandingkan", () => {
    const { nilai } = timbangDistribusi({ capaianOrganisasi: "BAIK", predikat: { BAIK: 4 } });
    expect(nilai.mirip).toBe(false);
    expect(nilai.pertimbangan[1]).toContain("Baru 4 pegawai yang dinilai; terlalu sedikit");
  });

  test("belum ada yang dinilai", () => {
    const { nilai } = timbangDistribusi({ capaianOrganisasi: "ISTIMEWA", predikat: {} });
    expect(nilai).toMatchObject({ jumlah: 0, puncakNyata: null, mirip: false });
    expect(nilai.bagian.BAIK).toBe(0);
    expect(nilai.pertimbangan).toContain("Belum ada pegawai yang dinilai.");
  });

  test("dua puncak yang sama tinggi disebut keduanya", () => {
    const { nilai } = timbangDistribusi({ capaianOrganisasi: "BAIK", predikat: { SANGAT_BAIK: 3, BAIK: 3 } });
    expect(nilai).toMatchObject({ puncakNyata: null, mirip: true });
    expect(nilai.pertimbangan[1]).toBe("Di tim Anda terbanyak SANGAT BAIK dan BAIK, masing-masing 3 dari 6 pegawai.");
  });

  test("bagian berjumlah satu, tanpa persentase dalam kalimat, dan selalu bukan kuota", () => {
    fc.assert(
      fc.property(anyCapaian, anyBanyak, (capaianOrganisasi, predikat) => {
        const { nilai } = timbangDistribusi({ capaianOrganisasi, predikat });
        const jumlah = Object.values(nilai.bagian).reduce((total, bagian) => total + bagian, 0);
        expect(jumlah).toBeCloseTo(nilai.jumlah === 0 ? 0 : 1, 9);
        expect(nilai.pertimbangan.at(-1)).toBe("Ini pertimbangan, bukan kuota.");
        expect(nilai.pertimbangan.join("")).not.toContain("%");
      }),
    );
  });

  test.each([-1, 0.5, Number.NaN])("jumlah %s ditolak", (jumlah) => {
    expect(() => timbangDistribusi({ capaianOrganisasi: "BAIK", predikat: { KURANG: jumlah } })).toThrow(
      /Jumlah pegawai KURANG\/ MISCONDUCT harus bilangan bulat/,
    );
  });
});
