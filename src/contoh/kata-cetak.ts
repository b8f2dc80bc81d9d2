import { ASPEK, CAPAIAN_ORGANISASI, EKSPEKTASI, NILAI_PERILAKU, PERSPEKTIF, STATUS_TUGAS_BELAJAR } from "#rules/kosakata.ts";
import { PerintahError } from "../cli/perintah-error.ts";

/** The words as the annex prints them, as the codes of the system. Printing varies: case, spaces, a slash, a short form. */

const rapat = (teks: string): string => teks.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, "");

/** The one code whose letters are the printed ones; throws a sentence that names the words allowed. */
function cariKode<T extends string>(daftar: readonly T[], teks: string, nama: string, ringkas: (rapi: string) => string = (rapi) => rapi): T {
  const dicari = ringkas(rapat(teks));
  const kode = daftar.find((one) => rapat(one) === dicari);
  if (kode === undefined)
    throw new PerintahError(`${nama} ${JSON.stringify(teks)} tidak dikenal; yang dikenal: ${daftar.map((one) => one.replaceAll("_", " ")).join(", ")}.`);
  return kode;
}

/** "DIATAS EKSPEKTASI", "Di atas ekspektasi", "DIATAS". */
export const ekspektasiCetak = (teks: string, nama: string) => cariKode(EKSPEKTASI, teks, nama, (rapi) => rapi.replace(/ekspektasi$/, ""));

export const capaianCetak = (teks: string) => cariKode(CAPAIAN_ORGANISASI, teks, "Capaian kinerja organisasi");

export const perspektifCetak = (teks: string) => cariKode(PERSPEKTIF, teks, "Perspektif", (rapi) => rapi.replace(/^perspektif/, ""));

export const nilaiCetak = (teks: string) => cariKode(NILAI_PERILAKU, teks, "Nilai perilaku kerja");

export const tugasBelajarCetak = (teks: string) =>
  cariKode(
    STATUS_TUGAS_BELAJAR,
    teks,
    "Status tugas belajar",
    (rapi) => ({ dropout: "tidaklulus", tidakselesai: "tidaklulus", masihstudi: "sedang" })[rapi] ?? rapi,
  );

/** A merged cell ("Kuantitas dan Kualitas") counts as its first aspect. */
export const aspekCetak = (teks: string) => cariKode(ASPEK, teks.split(/\s*(?:\/|,|&|\bdan\b)\s*/iu)[0] ?? teks, "Aspek");

export const TRIWULAN = ["I", "II", "III", "IV-AKHIR"] as const;
export type Triwulan = (typeof TRIWULAN)[number];

/** "IV-AKHIR", "Triwulan IV", "AKHIR", "1": the quarter chosen on the form. */
export function triwulanCetak(teks: string): Triwulan {
  return cariKode(TRIWULAN, teks, "Periode", (rapi) => {
    const pendek = rapi.replace(/^(?:triwulan|tw)/, "");
    return { "1": "i", "2": "ii", "3": "iii", "4": "ivakhir", iv: "ivakhir", akhir: "ivakhir", ivtahunan: "ivakhir", tahunan: "ivakhir" }[pendek] ?? pendek;
  });
}
