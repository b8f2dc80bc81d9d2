import { PASAL } from "./putusan.ts";
import type { Alasan, Putusan } from "./putusan.ts";
import { nomorHari, tanggalPanjang } from "./tanggal.ts";

export type PosisiJendela = {
  readonly tahap: "SEBELUM_BUKA" | "TERBUKA" | "LEWAT";
  /** The employee may still record: until the ratings are set, also after `catatSampai` ("terlambat"). */
  readonly bolehCatat: boolean;
  readonly catatTerlambat: boolean;
  readonly bolehMenilai: boolean;
  /** Who rates now: nobody before the window and after rating, the superior of the rater once it has passed. */
  readonly siapaMenilai: "PENILAI" | "ATASAN_PENILAI" | null;
  /** A result set by the superior after the window is final: no objection (p. 90). */
  readonly hasilFinal: boolean;
};

/**
 * What may happen on a day of one evaluation period. The dates are policy data of the agency, all inclusive:
 * `catatSampai` last day for recording on time, `buka`–`tutup` the window in which the rater rates. The regulation fixes
 * only what follows when it passes: the superior of the rater evaluates, and the result is final (p. 90 11).
 * Throws RangeError for an impossible date or a window that ends before it begins.
 */
export function posisiJendela(input: {
  readonly hariIni: string;
  readonly catatSampai: string;
  readonly buka: string;
  readonly tutup: string;
  readonly sudahDinilai?: boolean;
}): Putusan<PosisiJendela> {
  const sudahDinilai = input.sudahDinilai ?? false;
  const [hari, catat, buka, tutup] = [input.hariIni, input.catatSampai, input.buka, input.tutup].map(nomorHari) as [number, number, number, number];
  if (buka > tutup) throw new RangeError(`Jendela evaluasi berakhir (${input.tutup}) sebelum dibuka (${input.buka}).`);
  if (catat > tutup) throw new RangeError(`Batas mencatat (${input.catatSampai}) melewati akhir jendela evaluasi (${input.tutup}).`);

  const tahap = hari < buka ? "SEBELUM_BUKA" : hari <= tutup ? "TERBUKA" : "LEWAT";
  const bolehCatat = !sudahDinilai;
  const catatTerlambat = bolehCatat && hari > catat;
  const siapa = { SEBELUM_BUKA: null, TERBUKA: "PENILAI", LEWAT: "ATASAN_PENILAI" } as const;
  const siapaMenilai = sudahDinilai ? null : siapa[tahap];
  const nilai: PosisiJendela = {
    tahap,
    bolehCatat,
    catatTerlambat,
    bolehMenilai: siapaMenilai !== null,
    siapaMenilai,
    hasilFinal: siapaMenilai === "ATASAN_PENILAI",
  };

  const penilaian = {
    SEBELUM_BUKA: { teks: `Penilaian dibuka ${tanggalPanjang(input.buka)} dan ditutup ${tanggalPanjang(input.tutup)}.`, dasar: PASAL.waktuPeriodik },
    TERBUKA: {
      teks: `Penilai dapat menilai sampai ${tanggalPanjang(input.tutup)}; sesudah itu atasan penilai yang menilai dan hasilnya final.`,
      dasar: PASAL.penilaiMelewatiWaktu,
    },
    LEWAT: {
      teks: `Jendela penilaian berakhir ${tanggalPanjang(input.tutup)}, jadi atasan penilai yang menilai dan hasilnya final.`,
      dasar: PASAL.penilaiMelewatiWaktu,
    },
  } as const satisfies Record<PosisiJendela["tahap"], Alasan>;
  const pencatatan: Alasan = catatTerlambat
    ? {
        teks: `Realisasi dicatat paling lambat ${tanggalPanjang(input.catatSampai)}; sesudah itu masih dapat dicatat sampai rating ditetapkan.`,
        catatSampai: input.catatSampai,
      }
    : { teks: `Realisasi dapat dicatat sampai ${tanggalPanjang(input.catatSampai)}.`, catatSampai: input.catatSampai };
  const sesudah: Alasan = { teks: "Rating sudah ditetapkan, jadi pencatatan untuk periode ini tertutup.", dasar: PASAL.ratingDariBukti };
  return { nilai, alasan: sudahDinilai ? [sesudah] : [pencatatan, penilaian[tahap]] };
}
