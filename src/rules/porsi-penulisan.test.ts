import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ASAL_BARIS, porsiPenulisan } from "./porsi-penulisan.ts";
import type { UsulDitimbang } from "./porsi-penulisan.ts";
import { STATUS_USUL } from "./siklus-usul.ts";

const usul = (isi: Partial<UsulDitimbang>): UsulDitimbang => ({
  id: "u1",
  membalasId: null,
  kunci: "a",
  menjadi: "90%",
  pengusul: "PENILAI",
  status: "DITERIMA",
  ...isi,
});
const asal = (kini: string, daftar: UsulDitimbang[], ditawarkan: string | null = null) =>
  porsiPenulisan([{ kunci: "a", kini, ditawarkan }], daftar).nilai.asal.get("a");

test("baris yang tidak pernah diusulkan berdiri seperti tulisan pegawai", () => {
  expect(asal("80%", [])).toBe("PEGAWAI");
});

test("usul yang langsung diterima adalah kata pengusulnya; sesudah usul balik, kata keduanya", () => {
  expect(asal("90%", [usul({})])).toBe("PENILAI");
  expect(asal("90%", [usul({ pengusul: "PEGAWAI" })])).toBe("PEGAWAI");
  const balik = usul({ id: "u2", membalasId: "u1", menjadi: "85%", pengusul: "PEGAWAI" });
  expect(asal("85%", [usul({ status: "DIBALAS" }), balik])).toBe("BERSAMA");
});

test("usul yang tidak diterima tidak mengubah siapa penulisnya", () => {
  for (const status of STATUS_USUL.filter((satu) => satu !== "DITERIMA")) expect(asal("80%", [usul({ status })])).toBe("PEGAWAI");
});

test("yang ditulis ulang pegawai sesudah disepakati kembali menjadi tulisannya", () => {
  expect(asal("70%", [usul({})])).toBe("PEGAWAI");
});

test("hasil dari matriks pimpinan yang dipakai apa adanya adalah kata pimpinan; yang diubah tidak", () => {
  expect(asal("Ibu hamil terlayani", [], "Ibu hamil terlayani")).toBe("PENILAI");
  expect(asal("Ibu hamil terlayani sesuai SOP", [], "Ibu hamil terlayani")).toBe("PEGAWAI");
});

test("setiap baris dihitung tepat satu kali, dan alasannya menyebut dasar", () => {
  const isi = fc.array(fc.record({ kunci: fc.constantFrom("a", "b", "c"), menjadi: fc.constantFrom("x", "y"), status: fc.constantFrom(...STATUS_USUL) }));
  fc.assert(
    fc.property(isi, (daftar) => {
      const baris = ["a", "b", "c"].map((kunci) => ({ kunci, kini: "x" }));
      const { nilai, alasan } = porsiPenulisan(
        baris,
        daftar.map((satu, n) => usul({ ...satu, id: String(n) })),
      );
      expect(ASAL_BARIS.reduce((n, satu) => n + nilai.jumlah[satu], 0)).toBe(3);
      expect(alasan[0]?.dasar?.pasal).toMatch(/Pasal 7/);
    }),
  );
});
