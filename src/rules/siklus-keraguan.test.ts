import { expect, test } from "vitest";
import { SIKLUS_KERAGUAN, STATUS_KERAGUAN, langkahKeraguan, tindakanKeraguan } from "./siklus-keraguan.ts";

test("penilai menjawab; pegawai yang mengatakan sudah jelas atau belum", () => {
  expect(tindakanKeraguan("TERBUKA", "PENILAI")).toEqual(["jawab"]);
  expect(tindakanKeraguan("TERBUKA", "PEGAWAI")).toEqual(["selesaikan"]);
  expect(tindakanKeraguan("DIJAWAB", "PEGAWAI")).toEqual(["selesaikan", "lanjutkan"]);
  expect(tindakanKeraguan("DIJAWAB", "PENILAI")).toEqual([]);
  expect(langkahKeraguan("DIJAWAB", "lanjutkan")?.ke).toBe("TERBUKA");
});

test("pembaca lain tidak berbuat apa-apa, dan yang selesai tetap selesai", () => {
  for (const status of STATUS_KERAGUAN) expect(tindakanKeraguan(status, null)).toEqual([]);
  expect(langkahKeraguan("SELESAI", "jawab")).toBeNull();
});

test("setiap langkah menyebut dasarnya", () => {
  for (const langkah of Object.values(SIKLUS_KERAGUAN).flatMap((baris) => Object.values(baris))) expect(langkah.dasar.pasal).toMatch(/Pasal|Lampiran/);
});
