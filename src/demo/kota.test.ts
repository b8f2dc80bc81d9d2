import { beforeAll, expect, test } from "vitest";
import { periksaNip } from "#rules/nip.ts";
import { rantaiAtasan } from "./kota.ts";
import type { Kota } from "./kota.ts";
import { PILIHAN_PERAGAAN, SUREL_WALI_KOTA } from "./pilihan.ts";
import { susunKota } from "./susun-kota.ts";

let kota: Kota;
beforeAll(async () => {
  kota = await susunKota();
});

/** Kelurahan per kecamatan, 12.71.01 to 12.71.21 (Kepmendagri 300.2.2-2430/2025). */
const KELURAHAN = [12, 6, 7, 6, 6, 6, 9, 6, 7, 12, 6, 5, 6, 7, 6, 5, 6, 9, 7, 11, 6];

test("21 kecamatan dan 151 kelurahan berdiri pada kode resminya", () => {
  const kecamatan = kota.unit.filter((satu) => satu.jenis === "KECAMATAN");
  expect(kecamatan.map((satu) => satu.kode)).toEqual(KELURAHAN.map((_, n) => `12.71.${String(n + 1).padStart(2, "0")}`));
  const kelurahan = kota.unit.filter((satu) => satu.jenis === "KELURAHAN");
  expect(kelurahan).toHaveLength(151);
  expect(kecamatan.map((satu) => kelurahan.filter((anak) => anak.induk === satu).length)).toEqual(KELURAHAN);
  for (const satu of kelurahan) expect(satu.kode).toMatch(new RegExp(`^${satu.induk?.kode.replaceAll(".", "\\.")}\\.\\d{4}$`));
  // the same name twice: only the code tells them apart
  expect(kelurahan.filter((satu) => satu.nama === "Kelurahan Sei Mati").map((satu) => satu.kode)).toEqual(["12.71.13.1002", "12.71.15.1005"]);
});

test("kode unit unik dan rantai setiap jabatan sampai ke Wali Kota", () => {
  expect(new Set(kota.unit.map((satu) => satu.kode)).size).toBe(kota.unit.length);
  for (const jabatan of kota.jabatan) {
    let puncak = jabatan;
    for (let n = 0; puncak.atasan && n < 10; n += 1) puncak = puncak.atasan;
    expect(puncak.kunci, jabatan.nama).toBe("WALI-KOTA");
  }
});

test("sekitar 300 orang dengan NIP sah, nama berbeda, dan satu jabatan masing-masing", () => {
  expect(kota.pegawai.length).toBeGreaterThanOrEqual(280);
  expect(kota.pegawai.length).toBeLessThanOrEqual(340);
  for (const { nip, jenis, kelamin } of kota.pegawai) {
    if (nip === null) expect(jenis).toBe("NON_ASN");
    else expect(periksaNip(nip).nilai).toMatchObject({ nip, jenis: jenis === "PNS" ? "PNS" : "PPPK", jenisKelamin: kelamin });
  }
  expect(new Set(kota.pegawai.map((satu) => satu.nip)).size).toBe(kota.pegawai.length);
  expect(new Set(kota.pegawai.map((satu) => satu.nama)).size).toBe(kota.pegawai.length);
  expect(new Set(kota.pegawai.map((satu) => satu.jabatan)).size).toBe(kota.pegawai.length);
});

test("kota mengenal PPPK, PPPK paruh waktu, nama satu kata, nama berapostrof, dan satu Plt.", () => {
  const jenis = new Set(kota.pegawai.map((satu) => satu.jenis));
  expect(jenis).toEqual(new Set(["PNS", "PPPK", "PPPK_PARUH_WAKTU", "NON_ASN"]));
  expect(kota.pegawai.some((satu) => /^\p{L}+$/u.test(satu.nama))).toBe(true);
  expect(kota.pegawai.some((satu) => satu.nama.includes("'"))).toBe(true);
  expect(kota.jabatan.filter((satu) => satu.plt).map((satu) => [satu.nama, satu.pemegang, satu.plt?.nama])).toEqual([
    ["Kepala Dinas Pendidikan dan Kebudayaan", null, "Drs. Parlindungan Simbolon, M.Pd."],
  ]);
});

test("atasan melewati jabatan kosong, menghormati Plt., dan tidak pernah orang yang sama dua kali", () => {
  const rantai = (kunci: string) => {
    const orang = kota.pegawaiDari.get(kunci);
    if (!orang) throw new Error(kunci);
    return rantaiAtasan(orang.jabatan, orang).map((satu) => [satu.pegawai.kunci, satu.isPlt]);
  };
  expect(rantai("suherman")).toEqual([
    ["budi", false],
    ["yusnidar", false],
    ["waliKota", false],
  ]);
  expect(rantai("kabidPaud")).toEqual([
    ["parlindungan", true],
    ["waliKota", false],
  ]);
  expect(rantai("parlindungan")).toEqual([["waliKota", false]]);
  expect(rantai("DIKBUD.UMUM/0")).toEqual([
    ["parlindungan", false],
    ["waliKota", false],
  ]);
});

test("tokoh pada halaman masuk benar-benar ada, dengan nama itu", () => {
  for (const { masuk, nama } of PILIHAN_PERAGAAN) {
    const orang = kota.pegawai.find((satu) => (masuk === SUREL_WALI_KOTA ? satu.nip === null : satu.nip === masuk));
    expect(orang?.nama, nama).toContain(nama);
  }
});
