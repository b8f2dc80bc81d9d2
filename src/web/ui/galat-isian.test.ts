import { expect, test } from "vitest";
import { galatIsian } from "#web/ui/galat-isian.ts";

test("refused fields are found by name and stay in order", () => {
  const galat = galatIsian([
    { path: ["indikator", 0, "target"], message: "Isi target." },
    { path: "/alasan", message: "Tulis alasan." },
    { path: "alasan", message: "Kedua kali." },
  ]);
  expect(galat.daftar).toEqual([
    { id: "indikator.0.target", pesan: "Isi target." },
    { id: "alasan", pesan: "Tulis alasan." },
  ]);
  expect(galat.untuk("alasan")).toBe("Tulis alasan.");
  expect(galat.untuk("lain")).toBeUndefined();
  expect(galatIsian(undefined).daftar).toEqual([]);
});
