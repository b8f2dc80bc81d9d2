import { expect, test } from "vitest";
import { kurangManual } from "./manual-iki.ts";

const kosong = { tujuan: "", definisi: "", formula: "", satuan: "", tingkat: null, sumberData: "", periode: null };

test("manual lengkap bila semua isian Format A.1.3 terisi; formula dan satuan boleh kosong pada pendekatan kualitatif (hlm. 38)", () => {
  expect(kurangManual(kosong, "KUANTITATIF")).toHaveLength(7);
  expect(kurangManual(kosong, "KUALITATIF")).not.toContain("formula");
  const isi = { ...kosong, tujuan: "a", definisi: "b", tingkat: "OUTCOME", sumberData: "c", periode: "TAHUNAN" } as const;
  expect(kurangManual(isi, "KUALITATIF")).toEqual([]);
  expect(kurangManual(isi, "KUANTITATIF")).toEqual(["formula", "satuan"]);
});
