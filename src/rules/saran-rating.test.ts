import fc from "fast-check";
import { describe, expect, test } from "vitest";
import direktur from "../../tests/contoh/al4-t2-evaluasi-direktur2.json" with { type: "json" };
import kadinkes from "../../tests/contoh/al5-t1-evaluasi-kadinkes.json" with { type: "json" };
import tugasBelajar from "../../tests/contoh/al6-t2-evaluasi-tugas-belajar.json" with { type: "json" };
import { EKSPEKTASI, JENIS_RHK, LABEL_EKSPEKTASI } from "./kosakata.ts";
import type { Ekspektasi } from "./kosakata.ts";
import { saranRatingHasilKerja } from "./saran-rating.ts";
import type { IndikatorUntukSaran } from "./saran-rating.ts";

const POSISI: Record<string, Ekspektasi> = { "di bawah target": "DIBAWAH", "sama dengan target": "SESUAI", "di atas target": "DIATAS" };

const daftar = (jenisRhk: "UTAMA" | "TAMBAHAN", huruf: string): IndikatorUntukSaran[] =>
  [...huruf].map((h) => ({ jenisRhk, posisi: h === "+" ? "DIATAS" : h === "=" ? "SESUAI" : h === "-" ? "DIBAWAH" : null }));

/** Positions we read from the printed realisation of a qualitative example, per RHK number; the rest is not filled there. */
function ukuranContoh(
  hasilKerja: { utama: { no: number; ukuran: unknown[] }[]; tambahan: { no: number; ukuran: unknown[] }[] },
  terbaca: Record<number, (Ekspektasi | null)[]>,
  sisanya: Ekspektasi | null,
): IndikatorUntukSaran[] {
  const satu = (jenisRhk: "UTAMA" | "TAMBAHAN") => (rhk: { no: number; ukuran: unknown[] }) =>
    rhk.ukuran.map((_ukuran, urut) => ({ jenisRhk, posisi: terbaca[rhk.no] ? (terbaca[rhk.no]?.[urut] ?? null) : sisanya }));
  return [...hasilKerja.utama.flatMap(satu("UTAMA")), ...hasilKerja.tambahan.flatMap(satu("TAMBAHAN"))];
}

describe("saran rating hasil kerja menurut contoh panduan", () => {
  test.each([
    ["sebagian besar di atas, tidak ada utama di bawah", "++++=", "", "DIATAS"],
    ["sebagian besar di atas, tetapi satu utama di bawah", "+++++-", "", "SESUAI"],
    ["sebagian besar di atas, satu tambahan di bawah", "+++=", "-", "DIATAS"],
    ["semua sesuai", "====", "==", "SESUAI"],
    ["satu dari enam utama di bawah", "=-=+==", "+", "SESUAI"],
    ["separuh utama di bawah, sisanya sesuai", "==--", "=", null],
    ["sebagian besar di bawah", "---=", "", "DIBAWAH"],
    ["semua di bawah", "--", "-", "DIBAWAH"],
    ["separuh di bawah, separuh di atas", "+-", "", null],
    ["tanpa indikator", "", "", null],
    ["belum ada posisi", "????", "", null],
    ["kurang dari separuh terbaca", "==???", "", null],
    ["hanya tambahan yang terbaca", "", "===", null],
  ] as const)("%s: %s | %s", (_nama, utama, tambahan, nilai) => {
    expect(saranRatingHasilKerja({ indikator: [...daftar("UTAMA", utama), ...daftar("TAMBAHAN", tambahan)] }).nilai).toBe(nilai);
  });

  test("contoh direktur II: tiga indikator utama di bawah, saran dan rating pimpinan tetap SESUAI", () => {
    const indikator = direktur.expected.posisi_turunan_kami.map((satu) => ({
      jenisRhk: satu.no <= direktur.expected.jumlah_rhk_utama ? ("UTAMA" as const) : ("TAMBAHAN" as const),
      posisi: POSISI[satu.posisi] ?? null,
    }));
    const saran = saranRatingHasilKerja({ indikator });
    expect(indikator.filter((satu) => satu.posisi === "DIBAWAH" && satu.jenisRhk === "UTAMA")).toHaveLength(3);
    expect(LABEL_EKSPEKTASI[saran.nilai ?? "DIBAWAH"]).toBe(direktur.expected.rating_hasil_kerja);
    expect(saran.alasan[0]?.teks).toBe(
      "Menurut panduan: SESUAI EKSPEKTASI, karena 3 dari 10 indikator utama di bawah (2 DIATAS, 6 SESUAI, 3 DIBAWAH dari 11 indikator).",
    );
  });

  test("contoh kepala dinas kesehatan: dua ukuran utama di bawah, rating pimpinan SESUAI", () => {
    const terbaca: Record<number, (Ekspektasi | null)[]> = { 1: ["DIBAWAH", "SESUAI", null], 2: ["SESUAI", "DIBAWAH"] };
    // As printed, only RHK 1 and 2 carry a realisation: too little for any advice.
    expect(saranRatingHasilKerja({ indikator: ukuranContoh(kadinkes.content.hasil_kerja, terbaca, null) }).nilai).toBeNull();
    const lengkap = saranRatingHasilKerja({ indikator: ukuranContoh(kadinkes.content.hasil_kerja, terbaca, "SESUAI") });
    expect(LABEL_EKSPEKTASI[lengkap.nilai ?? "DIBAWAH"]).toBe(kadinkes.expected.rating_hasil_kerja);
  });

  test("contoh tugas belajar: pimpinan memutuskan DIBAWAH karena satu hasil, dan saran tidak pernah mengaku menentukan", () => {
    const terbaca: Record<number, (Ekspektasi | null)[]> = { 1: ["SESUAI", "SESUAI", null], 2: ["SESUAI", "SESUAI", "DIBAWAH"], 4: ["DIBAWAH"] };
    const tercetak = saranRatingHasilKerja({ indikator: ukuranContoh(tugasBelajar.content.hasil_kerja, terbaca, null) });
    expect(tugasBelajar.expected.rating_hasil_kerja).toBe("DIBAWAH EKSPEKTASI");
    expect(tercetak.nilai).toBeNull();
    expect(tercetak.alasan[0]?.teks).toBe("Belum cukup data: 6 dari 15 indikator punya posisi, 6 di antaranya utama.");
    // Even with the rest as expected a count would say SESUAI: the judgement is the rater's, and the advice says so.
    const lengkap = saranRatingHasilKerja({ indikator: ukuranContoh(tugasBelajar.content.hasil_kerja, terbaca, "SESUAI") });
    expect(lengkap.nilai).toBe("SESUAI");
    expect(lengkap.alasan.at(-1)?.teks).toContain("bukan hitungan rating");
  });

  test("selalu menyebut bahwa penilai yang memutuskan, dengan halaman panduannya", () => {
    const anyIndikator = fc.record({
      jenisRhk: fc.constantFrom(...JENIS_RHK),
      posisi: fc.option(fc.constantFrom(...EKSPEKTASI)),
    });
    fc.assert(
      fc.property(fc.array(anyIndikator, { maxLength: 15 }), (indikator) => {
        const { nilai, alasan } = saranRatingHasilKerja({ indikator });
        expect(alasan.at(-1)?.teks).toContain("memutuskan");
        expect(alasan[0]?.dasar?.halaman).toBe("hlm. 97–98");
        if (nilai === "DIATAS") {
          expect(indikator.some((satu) => satu.jenisRhk === "UTAMA" && satu.posisi === "DIBAWAH")).toBe(false);
        }
      }),
    );
  });
});
