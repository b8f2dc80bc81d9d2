import { describe, expect, test } from "vitest";
import contoh from "../../tests/contoh/rc-penetap-skp-instansi-daerah.json" with { type: "json" };
import { JENIS_JABATAN_PENETAPAN, LABEL_PENETAP, penetapSkp } from "./penetap-skp.ts";
import type { JenisJabatanPenetapan } from "./penetap-skp.ts";

const JABATAN: Record<string, JenisJabatanPenetapan> = {
  "JPT Pratama": "JPT",
  "pimpinan unit kerja mandiri": "PIMPINAN_UNIT_KERJA_MANDIRI",
  administrator: "LAINNYA",
};

describe("siapa menetapkan SKP di daerah", () => {
  test.each(contoh.kasus)("$nama", ({ input, expected }) => {
    const { nilai } = penetapSkp(JABATAN[input.jabatan] ?? "LAINNYA");
    expect(nilai.map((siapa) => LABEL_PENETAP[siapa])).toEqual([expected.penetap].flat());
  });

  test("setiap jawaban berdasar halaman 65", () => {
    for (const jabatan of JENIS_JABATAN_PENETAPAN) expect(penetapSkp(jabatan).alasan[0]?.dasar?.halaman).toBe("hlm. 65");
  });
});
