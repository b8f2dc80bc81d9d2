import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { langkahEvaluasi, SIKLUS_EVALUASI, STATUS_EVALUASI, statusEvaluasiBerikut, TINDAKAN_EVALUASI, tindakanEvaluasi } from "./siklus-evaluasi.ts";

const JALAN = [
  ["TERBUKA", "tetapkan", "DITETAPKAN", "PENILAI"],
  ["DITETAPKAN", "sampaikan", "DISAMPAIKAN", "PENILAI"],
  ["DISAMPAIKAN", "terima", "DITERIMA", "PEGAWAI"],
  ["DITERIMA", "tandaTangani", "DIKEMBALIKAN", "PEGAWAI"],
] as const;

describe("siklus evaluasi", () => {
  test.each(JALAN)("dari %s tindakan %s menuju %s oleh %s", (status, tindakan, tujuan, siapa) => {
    expect(statusEvaluasiBerikut(status, tindakan)).toBe(tujuan);
    expect(langkahEvaluasi(status, tindakan)?.siapa).toBe(siapa);
  });

  test("selain jalan itu, semua tindakan ditolak", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATUS_EVALUASI), fc.constantFrom(...TINDAKAN_EVALUASI), (status, tindakan) => {
        const diizinkan = JALAN.some(([dari, lakukan]) => dari === status && lakukan === tindakan);
        expect(statusEvaluasiBerikut(status, tindakan) !== null).toBe(diizinkan);
        expect(tindakanEvaluasi(status).includes(tindakan)).toBe(diizinkan);
      }),
    );
  });

  test("predikat yang sudah ditetapkan tidak dapat ditetapkan lagi", () => {
    for (const status of STATUS_EVALUASI.filter((status) => status !== "TERBUKA")) {
      expect(statusEvaluasiBerikut(status, "tetapkan")).toBeNull();
    }
  });

  test("dari setiap status selain DIKEMBALIKAN ada langkah berikutnya", () => {
    for (const status of STATUS_EVALUASI) expect(tindakanEvaluasi(status).length === 0).toBe(status === "DIKEMBALIKAN");
  });

  test("setiap langkah menyebut dasarnya", () => {
    for (const langkah of Object.values(SIKLUS_EVALUASI).flatMap((baris) => Object.values(baris))) {
      expect(langkah.dasar.pasal).toMatch(/Pasal|Lampiran/);
    }
  });
});
