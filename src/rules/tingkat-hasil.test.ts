import { describe, expect, test } from "vitest";
import { LABEL_TINGKAT, periksaTingkat, TINGKAT_HASIL } from "./tingkat-hasil.ts";
import type { PemilikHasil, TingkatHasil } from "./tingkat-hasil.ts";

const pemilik = (isi: Partial<PemilikHasil>): PemilikHasil => ({ keluarga: "JA_JF", jenisJabatan: "PELAKSANA", isKetuaTim: false, ...isi });

describe("kualitas dan tingkat kendali hasil (Lampiran hlm. 28, 44–45)", () => {
  test.each([
    ["JPT", pemilik({ keluarga: "JPT", jenisJabatan: "JPT" }), ["OUTPUT_KENDALI_SEDANG", "OUTPUT_KENDALI_TINGGI"], "GALAT"],
    ["pimpinan unit kerja mandiri", pemilik({ keluarga: "JPT", jenisJabatan: "PENGAWAS" }), ["OUTPUT_KENDALI_SEDANG", "OUTPUT_KENDALI_TINGGI"], "GALAT"],
    ["administrator", pemilik({ jenisJabatan: "ADMINISTRATOR" }), ["OUTPUT_KENDALI_TINGGI"], "NASIHAT"],
    ["pengawas", pemilik({ jenisJabatan: "PENGAWAS" }), ["OUTPUT_KENDALI_TINGGI"], "NASIHAT"],
    ["fungsional ketua tim", pemilik({ jenisJabatan: "FUNGSIONAL", isKetuaTim: true }), ["OUTPUT_KENDALI_TINGGI"], "NASIHAT"],
    ["fungsional bukan ketua tim", pemilik({ jenisJabatan: "FUNGSIONAL" }), [], null],
    ["pelaksana", pemilik({}), [], null],
  ] as [string, PemilikHasil, TingkatHasil[], string | null][])("%s", (_nama, siapa, tidakCocok, jenis) => {
    for (const tingkat of TINGKAT_HASIL) expect(periksaTingkat(siapa, tingkat)?.jenis ?? null).toBe(tidakCocok.includes(tingkat) ? jenis : null);
  });

  test("tiap tingkat bernama seperti dicetak, dan temuannya menyebut dasar", () => {
    expect(Object.values(LABEL_TINGKAT)[1]).toBe("Outcome Antara");
    expect(periksaTingkat(pemilik({ keluarga: "JPT" }), "OUTPUT_KENDALI_TINGGI")).toMatchObject({
      teks: expect.stringContaining("output kendali tinggi"),
      dasar: { halaman: "hlm. 28, 44–45" },
    });
  });
});
