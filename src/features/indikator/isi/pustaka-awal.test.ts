import { expect, test } from "vitest";
import { nasihatSkp } from "#rules/nasihat-skp.ts";
import { bacaTarget } from "#rules/target.ts";
import { IsiVersi, KodeIndikator } from "../schemas.ts";
import { PUSTAKA_AWAL, versiDari } from "./pustaka-awal.ts";

const SEMUA = PUSTAKA_AWAL.flatMap((kelompok) => kelompok.butir.map((butir) => ({ kode: butir.kode, isi: versiDari(kelompok, butir) })));

test("pustaka awal memuat sedikitnya 120 indikator dengan kode dan teks berbeda", () => {
  expect(SEMUA.length).toBeGreaterThanOrEqual(120);
  expect(new Set(SEMUA.map(({ kode }) => kode)).size).toBe(SEMUA.length);
  expect(new Set(SEMUA.map(({ isi }) => isi.teks.toLowerCase())).size).toBe(SEMUA.length);
});

test("kelompok yang diminta terwakili", () => {
  const per = Map.groupBy(SEMUA, ({ isi }) => isi.urusan);
  for (const [urusan, sedikitnya] of [
    ["PENDIDIKAN", 25],
    ["KESEHATAN", 25],
    ["KEWILAYAHAN", 15],
    ["KEPEGAWAIAN", 12],
    ["KEUANGAN", 8],
    ["UMUM", 5],
    ["ARSIP", 5],
    ["PENGADAAN", 5],
    ["TIK", 5],
  ] as const)
    expect([urusan, (per.get(urusan)?.length ?? 0) >= sedikitnya]).toEqual([urusan, true]);
  expect(SEMUA.filter(({ kode }) => kode.startsWith("KES-SPM-")).length).toBe(12);
});

test.each(SEMUA)("$kode lengkap dan sah", ({ kode, isi }) => {
  expect(KodeIndikator.parse(kode)).toBe(kode);
  expect(IsiVersi.parse(isi)).toEqual(isi);
  expect(isi.kataJabatan.every((kata) => kata !== "")).toBe(true);
  expect(isi.garisDasar).toMatch(/^Belum ada/);
});

test.each(SEMUA)("$kode: contoh target terbaca, dengan satuan dan arah yang sama", ({ isi }) => {
  const target = bacaTarget(isi.targetContoh);
  if (isi.satuan === "nilai") expect(target?.satuan).toBe("");
  else expect(target?.satuan).toBe(isi.satuan);
  if (isi.arah === "TURUN") expect([target?.bawah, target?.atas === null]).toEqual([null, false]);
  else expect(target?.bawah).not.toBeNull();
});

test.each(SEMUA)("$kode tidak mengundang saran", ({ isi }) => {
  const temuan = nasihatSkp({
    keluarga: "JA_JF",
    pendekatan: "KUANTITATIF",
    lampiran: { DUKUNGAN_SUMBER_DAYA: [], SKEMA_PERTANGGUNGJAWABAN: [], KONSEKUENSI: [] },
    rhk: [
      {
        jenis: "UTAMA",
        teks: "Layanan kepada warga terwujud sesuai standar",
        rhkPimpinan: "Layanan kota terwujud",
        indikator: [{ aspek: isi.aspek, teks: isi.teks, target: isi.targetContoh, perspektif: null }],
      },
    ],
  });
  expect(temuan.filter(({ path }) => path.includes("indikator"))).toEqual([]);
});
