import { describe, expect, test } from "vitest";
import { STATUS_SKP } from "./siklus-skp.ts";
import { SIKLUS_USUL, STATUS_USUL, TINDAKAN_USUL, langkahUsul, tindakanUsul } from "./siklus-usul.ts";

const PIHAK = ["PEGAWAI", "PENILAI"] as const;

describe("usul pada satu baris SKP", () => {
  test("pihak lain menerima, menolak, atau membalas; yang mengusulkan menariknya", () => {
    for (const pengusul of PIHAK) {
      const usul = { status: "TERBUKA", pengusul, skp: "DIAJUKAN" } as const;
      const lawan = pengusul === "PEGAWAI" ? "PENILAI" : "PEGAWAI";
      expect(tindakanUsul(usul, lawan)).toEqual(["terima", "tolak", "balas"]);
      expect(tindakanUsul(usul, pengusul)).toEqual(["tarik"]);
      expect(tindakanUsul(usul, null)).toEqual([]);
    }
  });

  test("yang sudah berakhir tidak dapat diapa-apakan lagi, oleh siapa pun, di status SKP mana pun", () => {
    for (const status of STATUS_USUL.filter((satu) => satu !== "TERBUKA"))
      for (const skp of STATUS_SKP)
        for (const pelaku of [...PIHAK, null]) expect(tindakanUsul({ status, pengusul: "PEGAWAI", skp }, pelaku), `${status} ${skp}`).toEqual([]);
  });

  test("begitu SKP ditetapkan atau dikembalikan, usul hanya dapat gugur, dan tidak oleh orang", () => {
    for (const skp of ["DRAF", "DITETAPKAN"] as const) {
      const usul = { status: "TERBUKA", pengusul: "PENILAI", skp } as const;
      expect(tindakanUsul(usul, "PEGAWAI")).toEqual([]);
      expect(tindakanUsul(usul, "PENILAI")).toEqual([]);
      expect(tindakanUsul(usul, null)).toEqual(["gugurkan"]);
      expect(langkahUsul(usul, "terima", "PEGAWAI").nilai).toEqual({ tolak: "BUKAN_MASANYA" });
    }
  });

  test("tidak ada yang menyetujui usulnya sendiri", () => {
    for (const pengusul of PIHAK)
      expect(langkahUsul({ status: "TERBUKA", pengusul, skp: "DIAJUKAN" }, "terima", pengusul).nilai).toEqual({ tolak: "BUKAN_GILIRAN" });
  });

  test("setiap langkah mengakhiri usul, dan menyebut dasarnya", () => {
    for (const tindakan of TINDAKAN_USUL) {
      expect(SIKLUS_USUL[tindakan].ke).not.toBe("TERBUKA");
      expect(SIKLUS_USUL[tindakan].dasar.pasal).toMatch(/Pasal|Lampiran/);
    }
  });
});
