import { expect, test } from "vitest";
import { gabungDini, ingatKetikanDini } from "#web/luring/ketikan-dini.ts";

const PANJANG = new Set(["uraian", "lampiran"]);

test("what was typed early stands over the kept text, field by field", () => {
  const awal = { nilai: ["61"], uraian: ["Kelas berjalan."], rating: ["SESUAI"], lampiran: [""] };
  const simpanan = { nilai: ["65"], uraian: ["Kelas pindah ke Sabtu."], rating: ["SESUAI"], lampiran: ["Laptop"] };
  const gabung = (dini: Record<string, string[]>) => gabungDini(awal, { ...awal, ...dini }, simpanan, PANJANG);
  expect(gabung({})).toEqual(simpanan);
  expect(gabung({ nilai: ["69"], rating: ["DIATAS"] })).toEqual({ ...simpanan, nilai: ["69"], rating: ["DIATAS"] });
  // the kept text was not on the screen yet: what was added to the server's text is added to it
  expect(gabung({ uraian: ["Kelas berjalan. Dua ibu baru."] }).uraian).toEqual(["Kelas pindah ke Sabtu.\nDua ibu baru."]);
  expect(gabung({ uraian: ["Dua ibu baru. Kelas berjalan."] }).uraian).toEqual(["Kelas pindah ke Sabtu.\nDua ibu baru."]);
  expect(gabung({ uraian: ["Kelas ramai berjalan."] }).uraian).toEqual(["Kelas pindah ke Sabtu.\nramai"]);
  expect(gabung({ uraian: ["Ditulis ulang."] }).uraian).toEqual(["Kelas pindah ke Sabtu.\nDitulis ulang."]);
  expect(gabung({ lampiran: ["Printer"] }).lampiran).toEqual(["Laptop\nPrinter"]);
  expect(gabung({ lampiran: ["Laptop"] }).lampiran).toEqual(["Laptop"]);
});

test("a field the kept text does not know takes what was typed; emptying a field early keeps the kept text", () => {
  expect(gabungDini({}, { baru: ["a 🌟 <b>"] }, {}, PANJANG)).toEqual({ baru: ["a 🌟 <b>"] });
  expect(gabungDini({ uraian: ["Lama"] }, { uraian: [""] }, { uraian: ["Simpanan"] }, PANJANG)).toEqual({ uraian: ["Simpanan"] });
});

test("several fields of one name keep their order", () => {
  const gabungan = gabungDini({ uraian: ["a", "b"] }, { uraian: ["a", "b c"] }, { uraian: ["x", "y"] }, PANJANG);
  expect(gabungan).toEqual({ uraian: ["x", "y\nc"] });
});

test("on the server there is nothing to remember", () => {
  expect(() => ingatKetikanDini()).not.toThrow();
});
