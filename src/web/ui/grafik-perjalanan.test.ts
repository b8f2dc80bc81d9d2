import { expect, test } from "vitest";
import { kalimatPerjalanan } from "#web/ui/grafik-perjalanan.tsx";

const sisa = (n: number) => Array.from({ length: n }, () => null);

test("kalimat grafik memuat setiap nilai dan rentang bulan yang diminta", () => {
  const rentang = Array.from({ length: 12 }, (_, i) => ({ bawah: i * 8, atas: i * 9 }));
  expect(kalimatPerjalanan({ realisasi: [5, 12.5, 19, ...sisa(9)], rentang, satuan: "%", bulanDiminta: 3 })).toBe(
    "Januari sampai Maret: 5, 12,5, 19 persen; rentang ekspektasi Maret 16 sampai 18 persen.",
  );
});

test("bulan yang kosong tidak ditebak", () => {
  const rentang = Array.from({ length: 12 }, () => ({ bawah: 20, atas: 30 }));
  expect(kalimatPerjalanan({ realisasi: [41, null, 38, ...sisa(9)], rentang, satuan: "menit", makinKecilMakinBaik: true })).toBe(
    "Januari: 41 menit; Maret: 38 menit; rentang ekspektasi Maret 20 sampai 30 menit; makin kecil makin baik.",
  );
  expect(kalimatPerjalanan({ realisasi: sisa(12), rentang: sisa(12), satuan: "" })).toBe("Belum ada realisasi yang dicatat.");
});
