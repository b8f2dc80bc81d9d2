import fc from "fast-check";
import { expect, test } from "vitest";
import { isHariKerja } from "./hari-kerja.ts";
import { periksaJendela, usulkanTahun } from "./susun-periode.ts";

const KALENDER = { hariLibur: ["2026-04-03", "2026-08-17", "2027-01-01"], hariKerjaPerMinggu: 5 } as const;

test("tahun yang diusulkan: empat triwulan menurut kalender, masanya menurut hari kerja", () => {
  const { nilai, alasan } = usulkanTahun(2026, KALENDER);
  expect(nilai).toMatchObject({ mulai: "2026-01-01", selesai: "2026-12-31", batasSkp: "2026-01-31" });
  expect(nilai.jendela).toEqual([
    { triwulan: "I", mulai: "2026-01-01", selesai: "2026-03-31", buka: "2026-04-13", catatSampai: "2026-04-17", tutup: "2026-04-27" },
    { triwulan: "II", mulai: "2026-04-01", selesai: "2026-06-30", buka: "2026-07-10", catatSampai: "2026-07-16", tutup: "2026-07-24" },
    { triwulan: "III", mulai: "2026-07-01", selesai: "2026-09-30", buka: "2026-10-12", catatSampai: "2026-10-16", tutup: "2026-10-26" },
    { triwulan: "IV-AKHIR", mulai: "2026-10-01", selesai: "2026-12-31", buka: "2027-01-04", catatSampai: "2027-01-11", tutup: "2027-01-29" },
  ]);
  expect(alasan.map((satu) => satu.dasar?.pasal)).toContain("Pasal 14 ayat (1); Lampiran Bab II.C.4–5");
});

test("usulan tahun mana pun dapat dipakai apa adanya, dengan hari libur apa pun", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2022, max: 2060 }),
      fc.constantFrom(5 as const, 6 as const),
      fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 30 }),
      (tahun, hariKerjaPerMinggu, geser) => {
        const hariLibur = geser.map((n) => new Date(Date.UTC(tahun, 0, 1 + n)).toISOString().slice(0, 10));
        for (const satu of usulkanTahun(tahun, { hariLibur, hariKerjaPerMinggu }).nilai.jendela) {
          expect(periksaJendela(satu)).toEqual([]);
          expect(isHariKerja(satu.tutup, { hariLibur, hariKerjaPerMinggu })).toBe(true);
        }
      },
    ),
  );
});

test("masa yang terbalik ditolak di bagiannya", () => {
  const baik = { mulai: "2026-01-01", selesai: "2026-03-31", buka: "2026-04-13", catatSampai: "2026-04-16", tutup: "2026-04-27" };
  expect(periksaJendela(baik)).toEqual([]);
  expect(periksaJendela({ ...baik, catatSampai: "2026-03-30" }).map((satu) => satu.bagian)).toEqual(["catatSampai"]);
  expect(periksaJendela({ ...baik, buka: "2025-12-30" }).map((satu) => satu.bagian)).toEqual(["buka"]);
  expect(periksaJendela({ ...baik, tutup: "2026-04-12" }).map((satu) => satu.bagian)).toEqual(["tutup"]);
  expect(periksaJendela({ ...baik, tutup: "2026-04-15" }).map((satu) => satu.bagian)).toEqual(["tutup"]);
});
