import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { langkahSkp, SIKLUS_SKP, STATUS_SKP, statusBerikut, TINDAKAN_SKP, tindakanSkp } from "./siklus-skp.ts";
import type { StatusSkp } from "./siklus-skp.ts";

describe("siklus SKP", () => {
  test.each([
    ["DRAF", "ubah", "DRAF"],
    ["DRAF", "ajukan", "DIAJUKAN"],
    ["DRAF", "kembalikan", null],
    ["DRAF", "tetapkan", null],
    ["DIAJUKAN", "ubah", null],
    ["DIAJUKAN", "ajukan", null],
    ["DIAJUKAN", "kembalikan", "DRAF"],
    ["DIAJUKAN", "tetapkan", "DITETAPKAN"],
    ["DITETAPKAN", "ubah", null],
    ["DITETAPKAN", "ajukan", null],
    ["DITETAPKAN", "kembalikan", null],
    ["DITETAPKAN", "tetapkan", null],
  ] as const)("dari %s tindakan %s menuju %s", (status, tindakan, tujuan) => {
    expect(statusBerikut(status, tindakan)).toBe(tujuan);
  });

  test("tindakan yang ditawarkan persis tindakan yang diizinkan", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATUS_SKP), fc.constantFrom(...TINDAKAN_SKP), (status, tindakan) => {
        expect(tindakanSkp(status).includes(tindakan)).toBe(statusBerikut(status, tindakan) !== null);
      }),
    );
  });

  test("dari setiap status, penetapan selalu dapat dicapai; hanya DITETAPKAN yang tidak berlanjut", () => {
    const capai = (dari: StatusSkp): Set<StatusSkp> => {
      const dilihat = new Set<StatusSkp>([dari]);
      for (const status of dilihat) {
        for (const tindakan of tindakanSkp(status)) dilihat.add(statusBerikut(status, tindakan) ?? status);
      }
      return dilihat;
    };
    for (const status of STATUS_SKP) {
      expect(capai(status).has("DITETAPKAN")).toBe(true);
      expect(tindakanSkp(status).length === 0).toBe(status === "DITETAPKAN");
    }
  });

  test("pegawai tidak pernah menetapkan, penilai tidak pernah mengajukan", () => {
    expect(langkahSkp("DIAJUKAN", "tetapkan")?.siapa).toBe("PENILAI");
    expect(langkahSkp("DIAJUKAN", "kembalikan")?.siapa).toBe("PENILAI");
    expect(langkahSkp("DRAF", "ajukan")?.siapa).toBe("PEGAWAI");
    expect(langkahSkp("DRAF", "ubah")?.siapa).toBe("PEGAWAI");
  });

  test("setiap langkah menyebut dasarnya", () => {
    for (const langkah of Object.values(SIKLUS_SKP).flatMap((baris) => Object.values(baris))) {
      expect(langkah.dasar.pasal).toMatch(/Pasal|Lampiran/);
    }
  });
});
