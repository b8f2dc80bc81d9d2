import { beforeAll, expect, test } from "vitest";
import { isHariKerja } from "#rules/hari-kerja.ts";
import type { JenisLampiran } from "#rules/kosakata.ts";
import { periksaSkp } from "#rules/syarat-skp.ts";
import { bacaTarget } from "#rules/target.ts";
import { susunKota } from "./susun-kota.ts";
import { HARI_LIBUR } from "./susun-periode.ts";
import { susunSemuaSkp } from "./susun-skp.ts";
import type { SkpKota } from "./susun-skp.ts";
import { PERAGAAN_MULAI } from "./waktu.ts";

let semua: SkpKota[];
const milik = (kunci: string): SkpKota => {
  const skp = semua.find((satu) => satu.pegawai.kunci === kunci);
  if (!skp) throw new Error(kunci);
  return skp;
};
beforeAll(async () => {
  semua = susunSemuaSkp(await susunKota());
});

test("setiap SKP lengkap menurut aturan, dan setiap hasil kerja bertaut pada hasil pimpinannya", () => {
  const rhk = new Set(semua.flatMap((skp) => skp.rhk.map((satu) => satu.id)));
  for (const skp of semua) {
    const lampiran = (jenis: JenisLampiran) => skp.lampiran.filter((satu) => satu.jenis === jenis).map((satu) => satu.teks);
    const { galat, nasihat } = periksaSkp({
      keluarga: skp.keluarga,
      pendekatan: skp.pendekatan,
      rhk: skp.rhk.map((satu) => ({ ...satu, rhkPimpinan: satu.pimpinanId ?? satu.pimpinanTeks })),
      lampiran: {
        DUKUNGAN_SUMBER_DAYA: lampiran("DUKUNGAN_SUMBER_DAYA"),
        SKEMA_PERTANGGUNGJAWABAN: lampiran("SKEMA_PERTANGGUNGJAWABAN"),
        KONSEKUENSI: lampiran("KONSEKUENSI"),
      },
    });
    expect([...galat, ...nasihat], skp.pegawai.jabatan.templat).toEqual([]);
    for (const satu of skp.rhk) expect(satu.pimpinanId === null ? satu.pimpinanTeks : rhk.has(satu.pimpinanId), satu.teks).toBeTruthy();
  }
});

test("angka di balik target adalah angka yang tertulis", () => {
  for (const indikator of semua.flatMap((skp) => skp.rhk.flatMap((rhk) => rhk.indikator))) {
    if (indikator.target === null) continue;
    expect(bacaTarget(indikator.target), indikator.target).toEqual({ bawah: indikator.bawah, atas: indikator.atas, satuan: indikator.satuan });
  }
});

test("penilai, atasan penilai, dan pegawai selalu tiga orang", () => {
  for (const skp of semua) expect(new Set([skp.pegawai, skp.penilai.pegawai, skp.atasanPenilai?.pegawai ?? null]).size, skp.pegawai.nama).toBe(3);
  expect(milik("suherman").alasanPenilai).toBe("Kepala UPT Puskesmas Cempaka Deli, atasan terdekat yang terisi; jabatan Kepala Subbagian Tata Usaha kosong.");
  expect(milik("sari").alasanPenilai).toBe("Kepala UPT Puskesmas Cempaka Deli, atasan langsung menurut struktur sejak 2 Januari 2024.");
  expect(milik("parlindungan").penilai.pegawai.kunci).toBe("waliKota");
});

test("SKP ditetapkan sebelum Februari, kecuali yang naik ke atasan penilai; jejaknya berurutan dan pada hari kerja", () => {
  const kalender = { hariLibur: HARI_LIBUR.map((satu) => satu.tanggal), hariKerjaPerMinggu: 5 as const };
  const sekarang = new Date(PERAGAAN_MULAI).toISOString();
  for (const skp of semua) {
    const pada = skp.jejak.map((satu) => satu.pada);
    expect(pada, skp.pegawai.nama).toEqual(pada.toSorted());
    expect((pada.at(-1) ?? "") < sekarang).toBe(true);
    for (const satu of pada) expect(isHariKerja(new Date(Date.parse(satu) + 7 * 3_600_000).toISOString().slice(0, 10), kalender), satu).toBe(true);
    if (skp.ditetapkan) expect(skp.ditetapkan < "2026-01-31" !== skp.isDieskalasi, skp.pegawai.nama).toBe(true);
  }
  expect(semua.filter((skp) => skp.isDieskalasi).length).toBeGreaterThan(0);
});

test("SKP ada dalam setiap keadaan, kedua keluarga, dan kedua pendekatan", () => {
  expect(new Set(semua.map((skp) => `${skp.keluarga} ${skp.pendekatan}`)).size).toBe(4);
  const banyak = (status: SkpKota["status"]) => semua.filter((skp) => skp.status === status).length;
  expect([banyak("DRAF"), banyak("DIAJUKAN")]).toEqual([8, 6]);
  expect(semua.filter((skp) => skp.alasanKembali !== null).map((skp) => skp.status)).toEqual(["DRAF", "DRAF", "DRAF"]);
  expect(semua.filter((skp) => skp.tugasBelajar).map((skp) => skp.rhk.filter((rhk) => rhk.isTugasBelajar).length)).toEqual([2]);
});

test("kerja sebagai Plt. selalu utama; hasil bidan melayani hasil ketua tim, hasil ketua tim melayani kepala puskesmas", () => {
  expect(
    milik("parlindungan")
      .rhk.filter((rhk) => rhk.penugasanDari === "Wali Kota Medan")
      .map((rhk) => rhk.jenis),
  ).toEqual(["UTAMA", "UTAMA"]);
  const ratna = milik("ratna");
  const budi = milik("budi");
  expect(milik("sari").rhk.every((rhk) => ratna.rhk.some((atas) => atas.id === rhk.pimpinanId))).toBe(true);
  expect(
    ratna.rhk.filter((rhk) => rhk.penugasanDari === "Kepala UPT Puskesmas Cempaka Deli").every((rhk) => budi.rhk.some((atas) => atas.id === rhk.pimpinanId)),
  ).toBe(true);
});
