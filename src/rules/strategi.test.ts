import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CARA_STRATEGI, isDapatDijumlahkan, KATA_CARA, nasihatStrategi } from "./strategi.ts";
import type { CaraStrategi } from "./strategi.ts";

const kode = (cara: CaraStrategi, target: string, bagian: [string, string?][]) =>
  nasihatStrategi(
    cara,
    target,
    bagian.map(([sebutan, beban = ""]) => ({ sebutan, beban, hasil: "Hasil", adaPemilik: true })),
  );

describe("pembagian beban target kuantitatif (Lampiran hlm. 40)", () => {
  test("10 ton menjadi 5 ton dan 5 ton: pas", () => {
    expect(
      kode("PEMBAGIAN_BEBAN", "10 ton ikan", [
        ["A", "5 ton ikan"],
        ["B", "5 ton ikan"],
      ]),
    ).toEqual([]);
  });

  test.each([
    ["10 ton", ["5 ton", "3 ton"], "BEBAN_KURANG", "kurang 2 ton dari target 10 ton"],
    ["10 ton", ["5 ton", "7,5 ton"], "BEBAN_LEBIH", "lebih 2,5 ton dari target 10 ton"],
    ["Rp 1,5 miliar", ["Rp 1 miliar", "Rp 400 juta"], "BEBAN_KURANG", "kurang Rp 100.000.000"],
    ["minimal 100 orang", ["50 orang", "60 orang"], null, ""],
    ["90–100 orang", ["45–50 orang", "45–50 orang"], null, ""],
    ["10 ton", ["5 ton", "5 orang"], "SATUAN_BERBEDA", "ton, orang"],
    ["10 ton", ["5 ton", ""], "BEBAN_KOSONG", "B"],
    ["10 ton", ["5 ton", "secukupnya"], "BEBAN_BUKAN_ANGKA", "secukupnya"],
    ["10 ton", ["5 orang", "5 orang"], "SATUAN_LAIN", "orang"],
    ["80%", ["40%", "40%"], "TIDAK_BERJUMLAH", "wilayah atau aspek"],
    ["akhir Maret", ["5 ton", "5 ton"], "TARGET_BUKAN_ANGKA", "bukan satu angka"],
  ])("target %s dibagi %j", (target, beban, diharapkan, kata) => {
    const [satu] = kode(
      "PEMBAGIAN_BEBAN",
      target,
      beban.map((isi, n) => ["ABC"[n] ?? "", isi]),
    );
    expect(satu?.kode ?? null).toBe(diharapkan);
    expect(satu?.teks ?? "").toContain(kata);
  });

  test("bagian yang jumlahnya sama dengan target tidak pernah dinasihati soal jumlah", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 10 }), (isi) => {
        const jumlah = isi.reduce((a, b) => a + b, 0);
        expect(
          kode(
            "PEMBAGIAN_BEBAN",
            `${jumlah} kg`,
            isi.map((n) => ["x", `${n} kg`]),
          ),
        ).toEqual([]);
      }),
    );
  });
});

describe("pembagian wilayah tidak beririsan", () => {
  test.each([
    [["Wilayah I", "Wilayah II", "Wilayah III"], null],
    [["RW 1–3", "RW 3, RW 7"], "rw 3"],
    [["RW 1, 2, 3", "RW 04 sampai 6"], null],
    [["Kelurahan Titi Rantai dan Padang Bulan", "Kel. Padang Bulan"], "kelurahan padang bulan"],
    [["Kecamatan Medan Baru", "kecamatan  medan baru"], "kecamatan medan baru"],
  ])("%j", (sebutan, irisan) => {
    const temuan = kode(
      "PEMBAGIAN_WILAYAH",
      "80%",
      sebutan.map((satu) => [satu]),
    ).find((satu) => satu.kode === "WILAYAH_BERIRISAN");
    if (irisan === null) expect(temuan).toBeUndefined();
    else expect(temuan?.teks).toContain(irisan);
  });
});

test("bagian tanpa pemilik dan tanpa hasil disebut; satu bagian bukan pembagian; hanya beban yang dijumlahkan", () => {
  const bagian = [{ sebutan: "Perencanaan", beban: "", hasil: "", adaPemilik: false }];
  expect(nasihatStrategi("PEMBAGIAN_ASPEK", "80%", bagian).map((satu) => satu.kode)).toEqual(["SATU_BAGIAN", "TANPA_HASIL", "TANPA_PEMILIK"]);
  expect(nasihatStrategi("OUTPUT_ANTARA", "80%", bagian).map((satu) => satu.kode)).toEqual(["TANPA_HASIL", "TANPA_PEMILIK"]);
  expect(nasihatStrategi("PENDEKATAN_LAYANAN", "80%", [])).toEqual([]);
  expect(CARA_STRATEGI.filter(isDapatDijumlahkan)).toEqual(["PEMBAGIAN_BEBAN"]);
  expect(CARA_STRATEGI.filter((cara) => KATA_CARA[cara].isLangsung)).toHaveLength(3);
});
