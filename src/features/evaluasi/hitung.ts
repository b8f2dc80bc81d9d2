import { dayOf } from "#platform/clock.ts";
import type { Kalender } from "#rules/hari-kerja.ts";
import { posisiJendela } from "#rules/jendela-evaluasi.ts";
import type { Ekspektasi, PredikatKinerja, StatusTugasBelajar } from "#rules/kosakata.ts";
import { predikatKinerja } from "#rules/predikat-kinerja.ts";
import { saranRatingHasilKerja } from "#rules/saran-rating.ts";
import { tenggat } from "#rules/tenggat.ts";
import type { BahanEvaluasi } from "./masukan.ts";
import type { PeriodeEvaluasiRow } from "./queries.ts";

/** Small answers several operations of the evaluation give alike; no I/O. */

export function jendelaDari(periode: PeriodeEvaluasiRow, hariIni: string, sudahDinilai: boolean) {
  const { periodeEvaluasiId, tahun, triwulan, mulai, selesai, catatSampai, buka, tutup } = periode;
  const putusan = posisiJendela({ hariIni, catatSampai, buka, tutup, sudahDinilai });
  return {
    periodeEvaluasiId,
    tahun,
    triwulan,
    mulai,
    selesai,
    catatSampai,
    buka,
    tutup,
    tahap: putusan.nilai.tahap,
    alasan: putusan.alasan.map((one) => ({ ...one })),
  };
}

/** Positions counted over all indicators; those without a position are `belum`. */
export function hitungPosisi(bahan: BahanEvaluasi) {
  const jumlah = { diatas: 0, sesuai: 0, dibawah: 0, belum: 0 };
  const kunci = { DIATAS: "diatas", SESUAI: "sesuai", DIBAWAH: "dibawah" } as const;
  for (const { posisi } of bahan.rhk.flatMap((rhk) => rhk.indikator)) jumlah[posisi ? kunci[posisi] : "belum"] += 1;
  return jumlah;
}

/** How many of the expected records exist: one per indicator, or one per result where the record is a narrative (no targets). */
export function hitungRealisasi(bahan: BahanEvaluasi): { terisi: number; jumlah: number } {
  const isian = bahan.rhk.flatMap((rhk) =>
    rhk.realisasi || rhk.indikator.every((one) => one.target === null)
      ? [(rhk.realisasi?.uraian ?? "") !== ""]
      : rhk.indikator.map((one) => one.nilai !== null || one.uraian !== ""),
  );
  return { terisi: isian.filter(Boolean).length, jumlah: isian.length };
}

/** The predikat the quadrant gives to ratings that are both chosen; null before. */
export function predikatDraf(rating: {
  hasilKerja: Ekspektasi | null;
  perilakuKerja: Ekspektasi | null;
  tugasBelajar: StatusTugasBelajar | null;
}): PredikatKinerja | null {
  const { hasilKerja, perilakuKerja, tugasBelajar } = rating;
  return hasilKerja && perilakuKerja ? predikatKinerja({ hasilKerja, perilakuKerja, ...(tugasBelajar ? { tugasBelajar } : {}) }).nilai : null;
}

/** Advice never before the penilai's own choice, and only where the guide says otherwise (else it anchors). */
export function saranSesudahPilihan(bahan: BahanEvaluasi, pilihan: Ekspektasi | null) {
  if (!pilihan) return null;
  const saran = saranRatingHasilKerja({ indikator: bahan.rhk.flatMap((rhk) => rhk.indikator.map(({ posisi }) => ({ jenisRhk: rhk.jenis, posisi }))) });
  return saran.nilai && saran.nilai !== pilihan ? { hasilKerja: saran.nilai, alasan: saran.alasan.map((one) => ({ ...one })) } : null;
}

/** The clocks in working days that run from what has happened so far; null while one has not begun, or where none runs. */
export function tenggatEvaluasi(evaluasi: { ditetapkanPada: Date | null; diterimaPada: Date | null }, isFinal: boolean, kalender: Kalender) {
  const sejak = (jenis: "penyampaian" | "pengembalian" | "keberatan", pada: Date | null) =>
    pada ? tenggat({ jenis, sejak: dayOf(pada), ...kalender }).nilai : null;
  return {
    penyampaian: sejak("penyampaian", evaluasi.ditetapkanPada),
    pengembalian: sejak("pengembalian", evaluasi.diterimaPada),
    keberatan: isFinal ? null : sejak("keberatan", evaluasi.diterimaPada),
  };
}
