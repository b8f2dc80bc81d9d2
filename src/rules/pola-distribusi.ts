import { LABEL_CAPAIAN, LABEL_PREDIKAT, PREDIKAT_KINERJA } from "./kosakata.ts";
import type { CapaianOrganisasi, PredikatKinerja } from "./kosakata.ts";
import { PASAL } from "./putusan.ts";
import type { Putusan } from "./putusan.ts";

/** One printed curve. Heights are grid lines measured from the picture (7 lines high, ±0.05), without scale. */
export type PolaDistribusi = {
  readonly puncak: PredikatKinerja;
  readonly tinggi: Record<PredikatKinerja, number>;
  readonly judul: string;
};

export type TimbanganDistribusi = {
  readonly pola: PolaDistribusi;
  readonly jumlah: number;
  /** Share of the people per predikat, 0–1; for the picture only. */
  readonly bagian: Record<PredikatKinerja, number>;
  /** The predikat most people have; null when nobody is rated or several tie. */
  readonly puncakNyata: PredikatKinerja | null;
  /** Whether the picture looks like the ideal: the ideal peak is (or shares) the real one. Never true below five people. */
  readonly mirip: boolean;
  readonly pertimbangan: string[];
};

const TINGGI = {
  ISTIMEWA: { SANGAT_KURANG: 0.2, KURANG: 0.4, BUTUH_PERBAIKAN: 0.6, BAIK: 2.5, SANGAT_BAIK: 6 },
  BAIK: { SANGAT_KURANG: 0.5, KURANG: 1, BUTUH_PERBAIKAN: 2, BAIK: 6, SANGAT_BAIK: 2 },
  BUTUH_PERBAIKAN: { SANGAT_KURANG: 0.5, KURANG: 1.5, BUTUH_PERBAIKAN: 6, BAIK: 1.5, SANGAT_BAIK: 0.5 },
  KURANG: { SANGAT_KURANG: 2, KURANG: 6, BUTUH_PERBAIKAN: 2, BAIK: 0.75, SANGAT_BAIK: 0.5 },
  SANGAT_KURANG: { SANGAT_KURANG: 6, KURANG: 2.5, BUTUH_PERBAIKAN: 0.8, BAIK: 0.4, SANGAT_BAIK: 0.15 },
} as const satisfies Record<CapaianOrganisasi, Record<PredikatKinerja, number>>;

const PUNCAK = {
  ISTIMEWA: "SANGAT_BAIK",
  BAIK: "BAIK",
  BUTUH_PERBAIKAN: "BUTUH_PERBAIKAN",
  KURANG: "KURANG",
  SANGAT_KURANG: "SANGAT_KURANG",
} as const satisfies Record<CapaianOrganisasi, PredikatKinerja>;

/** Below this many people a distribution says nothing; the list itself is shown. [ours] */
const PALING_SEDIKIT = 5;
const BUKAN_KUOTA = "Ini pertimbangan, bukan kuota.";

/** The curve that belongs to an organisation's achievement (annex p. 94–97). */
export function polaDistribusi(capaian: CapaianOrganisasi): PolaDistribusi {
  return {
    puncak: PUNCAK[capaian],
    tinggi: TINGGI[capaian],
    judul: `KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI ${LABEL_CAPAIAN[capaian]}`,
  };
}

function hitung(predikat: Partial<Record<PredikatKinerja, number>>): Record<PredikatKinerja, number> {
  const banyak = { SANGAT_BAIK: 0, BAIK: 0, BUTUH_PERBAIKAN: 0, KURANG: 0, SANGAT_KURANG: 0 };
  for (const nama of PREDIKAT_KINERJA) {
    const jumlah = predikat[nama] ?? 0;
    if (!Number.isSafeInteger(jumlah) || jumlah < 0) {
      throw new RangeError(`Jumlah pegawai ${LABEL_PREDIKAT[nama]} harus bilangan bulat dan tidak negatif, bukan ${jumlah}.`);
    }
    banyak[nama] = jumlah;
  }
  return banyak;
}

/**
 * Holds the predikat of one rater's people (counts) against the curve of the organisation that rater leads, and says in
 * plain sentences what is worth a thought. Never blocks: the regulation prints no number and calls the curve a
 * consideration. Throws RangeError for a count that is negative or not whole.
 */
export function timbangDistribusi(input: {
  readonly capaianOrganisasi: CapaianOrganisasi;
  readonly predikat: Partial<Record<PredikatKinerja, number>>;
}): Putusan<TimbanganDistribusi> {
  const pola = polaDistribusi(input.capaianOrganisasi);
  const banyak = hitung(input.predikat);
  const jumlah = PREDIKAT_KINERJA.reduce((total, nama) => total + banyak[nama], 0);
  const terbanyak = Math.max(...PREDIKAT_KINERJA.map((nama) => banyak[nama]));
  const puncak = jumlah === 0 ? [] : PREDIKAT_KINERJA.filter((nama) => banyak[nama] === terbanyak);
  const mirip = jumlah >= PALING_SEDIKIT && puncak.includes(pola.puncak);
  const bagian = { ...banyak };
  for (const nama of PREDIKAT_KINERJA) bagian[nama] = jumlah === 0 ? 0 : banyak[nama] / jumlah;

  const ideal = `Capaian kinerja organisasi ${LABEL_CAPAIAN[input.capaianOrganisasi]}: idealnya sebagian besar pegawai ${LABEL_PREDIKAT[pola.puncak]}.`;
  const pertimbangan = [ideal];
  if (jumlah === 0) pertimbangan.push("Belum ada pegawai yang dinilai.");
  else if (jumlah < PALING_SEDIKIT) {
    pertimbangan.push(`Baru ${jumlah} pegawai yang dinilai; terlalu sedikit untuk dibandingkan dengan pola. Lihat orangnya satu per satu.`);
  } else {
    const nama = puncak.map((nama) => LABEL_PREDIKAT[nama]).join(" dan ");
    pertimbangan.push(`Di tim Anda terbanyak ${nama}, ${puncak.length > 1 ? "masing-masing " : ""}${terbanyak} dari ${jumlah} pegawai.`);
    if (!mirip) pertimbangan.push("Sebaran ini berbeda dari pola. Itu boleh; pastikan alasan tiap rating menjelaskannya.");
    if (terbanyak === jumlah) {
      pertimbangan.push("Semua pegawai mendapat predikat yang sama; bandingkan lagi kontribusinya menurut Matriks Pembagian Peran dan Hasil.");
    }
  }
  pertimbangan.push(BUKAN_KUOTA);

  return {
    nilai: { pola, jumlah, bagian, puncakNyata: puncak.length === 1 ? (puncak[0] ?? null) : null, mirip, pertimbangan },
    alasan: [
      { teks: ideal, dasar: PASAL.polaDistribusi, capaianOrganisasi: input.capaianOrganisasi, banyak },
      { teks: `${BUKAN_KUOTA} Predikat lain selalu mungkin, dan bentuk kurvanya tanpa skala.`, dasar: PASAL.polaDistribusi },
    ],
  };
}
