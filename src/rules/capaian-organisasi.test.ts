import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { capaianOrganisasiDipakai } from "./capaian-organisasi.ts";

type Kasus = { nama: string; input: { penilai?: string; tahun?: number; terbit?: string }; expected: { capaian_unit?: string; dipakai?: string } };
const { kasus } = JSON.parse(readFileSync(new URL("../../tests/contoh/rc-capaian-organisasi-yang-dipakai.json", import.meta.url), "utf8")) as { kasus: Kasus[] };

test.each(kasus.filter((one) => one.expected.dipakai))("$nama", ({ input, expected }) => {
  const { nilai, alasan } = capaianOrganisasiDipakai({ jenis: "TAHUNAN", tahun: input.tahun ?? 0, unitDipimpinPenilai: "Dinas", terbit: input.terbit ?? null });
  expect(`capaian tahun ${nilai.tahun}`).toBe(expected.dipakai);
  expect(alasan.at(-1)?.dasar?.halaman).toBe("hlm. 94");
});

test.each([
  ["Dinas", 2026],
  ["Pemerintah Kota", 2026],
])("periodik memakai capaian %s yang dipimpin penilai, tahun itu juga", (unit, tahun) => {
  expect(capaianOrganisasiDipakai({ jenis: "PERIODIK", tahun, unitDipimpinPenilai: unit, terbit: null }).nilai).toEqual({ unit, tahun });
});

test("capaian tahunan yang belum terbit diganti capaian tahun sebelumnya", () => {
  expect(capaianOrganisasiDipakai({ jenis: "TAHUNAN", tahun: 2026, unitDipimpinPenilai: "Dinas", terbit: null }).nilai.tahun).toBe(2025);
  expect(capaianOrganisasiDipakai({ jenis: "TAHUNAN", tahun: 2026, unitDipimpinPenilai: "Dinas", terbit: "2027-01-31" }).nilai.tahun).toBe(2026);
});
