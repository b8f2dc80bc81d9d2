import { LABEL_EKSPEKTASI, LABEL_PREDIKAT } from "./kosakata.ts";
import type { Ekspektasi, PredikatKinerja, StatusTugasBelajar } from "./kosakata.ts";
import { PASAL } from "./putusan.ts";
import type { Alasan, Putusan } from "./putusan.ts";

/** The quadrant: rating of results (rows) × rating of behaviour (columns). Annex p. 99 and 102, periodic = annual. */
export const KUADRAN = {
  DIATAS: { DIBAWAH: "KURANG", SESUAI: "BAIK", DIATAS: "SANGAT_BAIK" },
  SESUAI: { DIBAWAH: "KURANG", SESUAI: "BAIK", DIATAS: "BAIK" },
  DIBAWAH: { DIBAWAH: "SANGAT_KURANG", SESUAI: "BUTUH_PERBAIKAN", DIATAS: "BUTUH_PERBAIKAN" },
} as const satisfies Record<Ekspektasi, Record<Ekspektasi, PredikatKinerja>>;

export type DuaRating = { readonly hasilKerja: Ekspektasi; readonly perilakuKerja: Ekspektasi };
export type InputPredikat = DuaRating & { readonly tugasBelajar?: StatusTugasBelajar };

const TIDAK_LULUS = ["KURANG", "SANGAT_KURANG"] as const satisfies readonly PredikatKinerja[];

const SAMA_UNTUK_SEMUA: Alasan = {
  teks: "Kuadran ini sama untuk semua pegawai, untuk evaluasi periodik dan tahunan, dan tidak dapat diubah penilai.",
  dasar: PASAL.kuadran,
};

/**
 * The predikat of one evaluation, from the two ratings set for it; never from earlier predikat.
 * Study leave that ended without graduation overrides the quadrant: only KURANG or SANGAT KURANG remain, "with regard to
 * behaviour" (p. 100 d, 103 d). Which of the two is the rater's choice; the value here is the default (SANGAT_KURANG
 * when behaviour is DIBAWAH, [ours]), `pilihanPredikat` holds both.
 */
export function predikatKinerja(input: InputPredikat): Putusan<PredikatKinerja> {
  const { hasilKerja, perilakuKerja, tugasBelajar } = input;
  if (tugasBelajar === "TIDAK_LULUS") {
    const nilai = perilakuKerja === "DIBAWAH" ? "SANGAT_KURANG" : "KURANG";
    return {
      nilai,
      alasan: [
        {
          teks: `Studi tidak diselesaikan, jadi predikatnya hanya dapat ${LABEL_PREDIKAT.KURANG} atau ${LABEL_PREDIKAT.SANGAT_KURANG}; kuadran tidak dipakai.`,
          dasar: PASAL.tidakLulus,
          tugasBelajar,
          pilihan: TIDAK_LULUS,
        },
        {
          teks: `Pilihan di antara keduanya mempertimbangkan perilaku kerja: ${LABEL_EKSPEKTASI[perilakuKerja]} mengarah ke ${LABEL_PREDIKAT[nilai]}, dan penilai yang memutuskan.`,
          dasar: PASAL.tidakLulus,
          hasilKerja,
          perilakuKerja,
        },
      ],
    };
  }
  const nilai = KUADRAN[hasilKerja][perilakuKerja];
  return {
    nilai,
    alasan: [
      {
        teks: `Hasil kerja ${LABEL_EKSPEKTASI[hasilKerja]} dan perilaku kerja ${LABEL_EKSPEKTASI[perilakuKerja]} bertemu di sel ${LABEL_PREDIKAT[nilai]}.`,
        dasar: PASAL.kuadran,
        hasilKerja,
        perilakuKerja,
        sel: { baris: hasilKerja, kolom: perilakuKerja },
      },
      SAMA_UNTUK_SEMUA,
    ],
  };
}

/** The predikat the rater may lawfully write down: the one cell, or the two left after study leave without graduation. */
export function pilihanPredikat(input: InputPredikat): Putusan<readonly PredikatKinerja[]> {
  const { nilai, alasan } = predikatKinerja(input);
  return { nilai: input.tugasBelajar === "TIDAK_LULUS" ? TIDAK_LULUS : [nilai], alasan };
}

/** One "what if" line: which rating moves one step, where both stand then, and the predikat of that cell. */
export type AlternatifPredikat = DuaRating & {
  readonly perubahan: "SALAH_SATU_NAIK" | "HASIL_NAIK" | "PERILAKU_NAIK" | "KEDUANYA_NAIK" | "HASIL_TURUN" | "PERILAKU_TURUN";
  readonly teks: string;
  readonly predikat: PredikatKinerja;
};

const NAIK = { DIBAWAH: "SESUAI", SESUAI: "DIATAS", DIATAS: null } as const satisfies Record<Ekspektasi, Ekspektasi | null>;
const TURUN = { DIATAS: "SESUAI", SESUAI: "DIBAWAH", DIBAWAH: null } as const satisfies Record<Ekspektasi, Ekspektasi | null>;

/** DIATAS of "DIATAS EKSPEKTASI", as the quadrant's axes print it. */
const pendek = (rating: Ekspektasi): string => LABEL_EKSPEKTASI[rating].replace(" EKSPEKTASI", "");

/**
 * "Kalau ratingnya lain": each move of one step that the scale still has, with the predikat it leads to by the quadrant
 * (annex p. 99, 102). Moves the scale does not have are left out; "salah satu naik" stands for both single rises when
 * they start level and end in the same predikat (then the ratings shown are those of the risen result).
 */
export function alternatifPredikat(hasilKerja: Ekspektasi, perilakuKerja: Ekspektasi): AlternatifPredikat[] {
  const hasilNaik = NAIK[hasilKerja];
  const perilakuNaik = NAIK[perilakuKerja];
  const hasilTurun = TURUN[hasilKerja];
  const perilakuTurun = TURUN[perilakuKerja];
  const alternatif: AlternatifPredikat[] = [];
  const tambah = (perubahan: AlternatifPredikat["perubahan"], hasil: Ekspektasi, perilaku: Ekspektasi, teks: string): void => {
    alternatif.push({ perubahan, hasilKerja: hasil, perilakuKerja: perilaku, teks, predikat: KUADRAN[hasil][perilaku] });
  };

  const serupa = hasilNaik !== null && hasilNaik === perilakuNaik && KUADRAN[hasilNaik][perilakuKerja] === KUADRAN[hasilKerja][perilakuNaik];
  if (serupa) tambah("SALAH_SATU_NAIK", hasilNaik, perilakuKerja, `Salah satu naik ke ${pendek(hasilNaik)}`);
  else {
    if (hasilNaik) tambah("HASIL_NAIK", hasilNaik, perilakuKerja, `Hasil kerja naik ke ${pendek(hasilNaik)}`);
    if (perilakuNaik) tambah("PERILAKU_NAIK", hasilKerja, perilakuNaik, `Perilaku kerja naik ke ${pendek(perilakuNaik)}`);
  }
  if (hasilNaik && perilakuNaik) {
    const ke = hasilNaik === perilakuNaik ? `Keduanya naik ke ${pendek(hasilNaik)}` : "Keduanya naik satu tingkat";
    tambah("KEDUANYA_NAIK", hasilNaik, perilakuNaik, ke);
  }
  if (hasilTurun) tambah("HASIL_TURUN", hasilTurun, perilakuKerja, `Hasil kerja turun ke ${pendek(hasilTurun)}`);
  if (perilakuTurun) {
    tambah("PERILAKU_TURUN", hasilKerja, perilakuTurun, `Perilaku kerja turun ke ${pendek(perilakuTurun)}`);
  }
  return alternatif;
}
