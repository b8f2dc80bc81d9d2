import { expect, test } from "vitest";
import { periksaSandi } from "./aturan-sandi.ts";

const SARI = { nip: "198803122011012001", nama: "Sari Rahmadani" };

test.each([
  ["kapal lewat sungai deli"],
  ["sari membaca buku tebal di beranda"],
  ["Terang bulan di atas atap rumah"],
  ["🌟 ᯅᯖᯂ᯲ aksara lama"],
  ["2Xk9-vQ4t-Lm71-Wz"],
])("boleh: %s", (sandi) => {
  expect(periksaSandi(sandi, SARI)).toBeNull();
});

test.each([
  ["pendek", /paling sedikit 12 huruf; Anda menulis 6/],
  ["a".repeat(201), /paling panjang 200/],
  ["aaaaaaaaaaaaaaaa", /mengulang beberapa huruf/],
  ["123456789012", /deretan/],
  ["qwertyuiopasdf", /deretan/],
  ["password1234567", /bocor/],
  ["!!!Iloveyou2026", /bocor/],
  ["bungabungabunga", /bocor/],
  ["198803122011012001", /terlalu dekat/],
  ["SariRahmadani1988", /terlalu dekat/],
  ["Medan-12031988!", /terlalu dekat/],
  ["terang medan 2026", /terlalu dekat/],
])("ditolak: %s", (sandi, kalimat) => {
  expect(periksaSandi(sandi, SARI)).toMatch(kalimat);
});

test("tanpa NIP pun nama tetap diperiksa", () => {
  expect(periksaSandi("wali uji 2026 wali", { nip: null, nama: "Wali Uji" })).toMatch(/terlalu dekat/);
});
