import { expect, test } from "vitest";
import { isLuarTugas, nasihatData } from "./nasihat-data.ts";

const indikator = { teks: "Persentase ibu hamil dengan enam kali pemeriksaan", target: "70%", arah: "NAIK" as const, pustakaId: null };
const rhk = { teks: "Ibu hamil terlayani sesuai standar", kataTugas: { kata: 4, sama: 2, tugas: 30 }, indikator: [indikator] };
const skp = { jabatan: "Bidan Penyelia", isKuantitatif: true, rhk: [rhk], rekan: [], tahunLalu: [] };
const kode = (isi: object) => nasihatData({ ...skp, ...isi }).map((satu) => [satu.path, satu.kode]);

test("RHK tanpa satu kata pun dari tugas jabatannya diberi saran; tugas yang terlalu pendek tidak bersaksi", () => {
  expect(kode({})).toEqual([]);
  expect(kode({ rhk: [{ ...rhk, kataTugas: { kata: 4, sama: 0, tugas: 30 } }] })).toEqual([["rhk.0.teks", "LUAR_TUGAS"]]);
  expect(isLuarTugas({ kata: 4, sama: 0, tugas: 5 })).toBe(false);
  expect(isLuarTugas({ kata: 1, sama: 0, tugas: 30 })).toBe(false);
  expect(kode({ rhk: [{ ...rhk, kataTugas: null }] })).toEqual([]);
});

test("RHK kembar di jabatan lain diberi saran, dengan nama hanya bila boleh dibaca; jabatan sejenis memang sama", () => {
  const kembar = { teks: "Ibu hamil terlayani sesuai standar", nama: "Ratna Harahap", jabatan: "Perawat Penyelia" };
  expect(nasihatData({ ...skp, rekan: [kembar] })[0]).toMatchObject({ kode: "KEMBAR_TIM", teks: expect.stringContaining("Ratna Harahap (Perawat Penyelia)") });
  expect(nasihatData({ ...skp, rekan: [{ ...kembar, nama: null }] })[0]?.teks).not.toMatch(/Ratna|Perawat/);
  expect(kode({ rekan: [{ ...kembar, jabatan: "bidan penyelia" }] })).toEqual([]);
  expect(kode({ rekan: [{ ...kembar, jabatan: "Bidan Mahir" }] })).toEqual([]);
  expect(kode({ rekan: [{ ...kembar, teks: "Stok obat tersedia sepanjang tahun" }] })).toEqual([]);
});

test("target di bawah realisasi tahun lalu untuk indikator yang sama atau hampir sama, dengan satuan yang sama", () => {
  const lalu = { tahun: 2025, nilai: 82, satuan: "%", teks: "Persentase ibu hamil dengan enam kali pemeriksaan", pustakaId: null };
  expect(nasihatData({ ...skp, tahunLalu: [lalu] })).toMatchObject([
    { path: "rhk.0.indikator.0.target", kode: "TARGET_DI_BAWAH_LALU", teks: expect.stringMatching(/2025.*82/) },
  ]);
  expect(kode({ tahunLalu: [{ ...lalu, nilai: 65 }] })).toEqual([]);
  expect(kode({ tahunLalu: [{ ...lalu, satuan: "orang" }] })).toEqual([]);
  expect(kode({ tahunLalu: [{ ...lalu, teks: "Jumlah laporan bulanan" }] })).toEqual([]);
  expect(
    kode({ rhk: [{ ...rhk, indikator: [{ ...indikator, pustakaId: "p1" }] }], tahunLalu: [{ ...lalu, teks: "Cakupan K6", pustakaId: "p1" }] }),
  ).toHaveLength(1);
  expect(kode({ isKuantitatif: false, tahunLalu: [lalu] })).toEqual([]);
});
