import { expect, test } from "vitest";
import { alamatMasuk, jalurAman } from "./jalur-aman.ts";

test("a page of this site is kept with its query and hash", () => {
  expect(jalurAman("/skp/12?buka=0#rhk.0.teks")).toBe("/skp/12?buka=0#rhk.0.teks");
  expect(alamatMasuk("/realisasi/2026-09/2?x=1")).toBe("/masuk?ke=%2Frealisasi%2F2026-09%2F2%3Fx%3D1");
  expect(alamatMasuk("/")).toBe("/masuk");
});

test.each([
  null,
  undefined,
  "",
  "https://evil.id",
  "//evil.id",
  "/\\evil.id",
  "/x/..//evil.id",
  "/.//evil.id",
  "javascript:alert(1)",
  "skp",
  "/\tevil",
  "/\n/evil.id",
  "/masuk?ke=/",
  "/keluar",
  "/api/v1/skp",
  `/${"a".repeat(3000)}`,
])("%j leads home", (diminta) => expect(jalurAman(diminta)).toBe("/"));
