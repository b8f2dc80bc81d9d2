import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ATURAN, PASAL } from "./putusan.ts";

const FOLDER = new URL("./", import.meta.url);
const BERKAS = readdirSync(FOLDER).filter((nama) => !nama.endsWith(".test.ts"));
const isi = (nama: string): string => readFileSync(new URL(nama, FOLDER), "utf8");

test("setiap dasar menyebut aturan, pasal atau lampiran, dan halamannya", () => {
  for (const dasar of Object.values(PASAL)) {
    expect(dasar.aturan).toBe(ATURAN.nama);
    expect(dasar.pasal).toMatch(/^(?:Pasal|Lampiran|Anak Lampiran) /);
    expect(dasar.halaman).toMatch(/^hlm\. \d/);
  }
});

test("setiap dasar dipakai oleh suatu aturan", () => {
  const semua = BERKAS.filter((nama) => nama !== "putusan.ts")
    .map(isi)
    .join("\n");
  expect(Object.keys(PASAL).filter((nama) => !new RegExp(`PASAL\\.${nama}\\b`).test(semua))).toEqual([]);
});

test.each(BERKAS)("%s tidak mengimpor dari luar folder dan tidak membaca jam atau acak", (nama) => {
  const sumber = [...isi(nama).matchAll(/from\s+"([^"]+)"/g)].map(([, dari]) => dari);
  expect(sumber.filter((dari) => !/^\.\/[a-z-]+\.ts$/.test(dari ?? ""))).toEqual([]);
  expect(isi(nama)).not.toMatch(/new Date\(\)|Date\.now|Math\.random|process\.|import\(/);
});
