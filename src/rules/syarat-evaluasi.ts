import { LABEL_EKSPEKTASI } from "./kosakata.ts";
import type { CapaianOrganisasi, Ekspektasi } from "./kosakata.ts";
import { PASAL } from "./putusan.ts";
import type { Alasan, Putusan } from "./putusan.ts";
import { nomorHari, tanggalPanjang } from "./tanggal.ts";

export const PENOLAKAN_PENETAPAN = ["RATING_TANPA_REALISASI", "ALASAN_WAJIB", "CAPAIAN_ORGANISASI_BELUM_ADA"] as const;
export type PenolakanPenetapan = (typeof PENOLAKAN_PENETAPAN)[number];

/** Shortest reason we accept, in characters without surrounding space. [ours] */
export const PANJANG_ALASAN = 10;

/**
 * Whether a rater may set the two ratings and with them the predikat. `jumlahRealisasi` counts the records of the period
 * with a number or a text. Returns the codes that stand in the way, each once, [] when nothing does; one sentence per
 * obstacle in `alasan` (two for ALASAN_WAJIB when both reasons are missing).
 */
export function periksaPenetapanPredikat(input: {
  readonly jumlahRealisasi: number;
  readonly hasilKerja: Ekspektasi;
  readonly perilakuKerja: Ekspektasi;
  readonly alasanHasil: string;
  readonly alasanPerilaku: string;
  readonly capaianOrganisasi: CapaianOrganisasi | null;
}): Putusan<readonly PenolakanPenetapan[]> {
  const halangan: (Alasan & { kode: PenolakanPenetapan })[] = [];
  if (!(input.jumlahRealisasi > 0)) {
    halangan.push({
      kode: "RATING_TANPA_REALISASI",
      teks: "Belum ada realisasi yang dicatat pada periode ini; rating didasarkan pada realisasi dan bukti dukung.",
      dasar: PASAL.ratingDariBukti,
      jumlahRealisasi: input.jumlahRealisasi,
    });
  }
  const rating = [
    ["hasil kerja", input.hasilKerja, input.alasanHasil, PASAL.ratingHasil],
    ["perilaku kerja", input.perilakuKerja, input.alasanPerilaku, PASAL.ratingPerilaku],
  ] as const;
  for (const [nama, nilai, alasan, dasar] of rating) {
    if (alasan.trim().length >= PANJANG_ALASAN) continue;
    halangan.push({
      kode: "ALASAN_WAJIB",
      teks: `Tulis alasan rating ${nama} ${LABEL_EKSPEKTASI[nilai]}, sedikitnya ${PANJANG_ALASAN} huruf; pegawai akan membacanya.`,
      dasar,
      rating: nama,
    });
  }
  if (input.capaianOrganisasi === null) {
    halangan.push({
      kode: "CAPAIAN_ORGANISASI_BELUM_ADA",
      teks: "Capaian kinerja organisasi yang dipimpin penilai belum ditetapkan untuk periode ini.",
      dasar: PASAL.capaianUnitPenilai,
    });
  }
  return { nilai: PENOLAKAN_PENETAPAN.filter((kode) => halangan.some((satu) => satu.kode === kode)), alasan: halangan };
}

/**
 * Whose achievement counts, and of which year (annex p. 93–94): always the unit led by the employee's rater, not the
 * employee's own; for the annual evaluation last year's when this year's comes out after the end of January.
 * `terbit` is the ISO date on which the annual achievement of `tahun` was issued, null while it is not.
 * Throws RangeError for an impossible date.
 */
export function capaianOrganisasiDipakai<Unit>(input: {
  readonly jenis: "PERIODIK" | "TAHUNAN";
  readonly tahun: number;
  readonly unitDipimpinPenilai: Unit;
  readonly terbit: string | null;
}): Putusan<{ readonly unit: Unit; readonly tahun: number }> {
  const { jenis, tahun, unitDipimpinPenilai: unit, terbit } = input;
  const milikPenilai: Alasan = {
    teks: "Yang diperhitungkan adalah capaian unit yang dipimpin Pejabat Penilai Kinerja, bukan unit pegawai sendiri.",
    dasar: PASAL.capaianUnitPenilai,
    unit,
  };
  if (jenis === "PERIODIK") return { nilai: { unit, tahun }, alasan: [milikPenilai] };

  const batas = `${tahun + 1}-01-31`;
  if (terbit !== null && nomorHari(terbit) <= nomorHari(batas)) {
    const teks = `Capaian tahun ${tahun} terbit ${tanggalPanjang(terbit)}, tidak melewati akhir Januari, jadi dipakai.`;
    return { nilai: { unit, tahun }, alasan: [milikPenilai, { teks, dasar: PASAL.capaianTahunan, terbit }] };
  }
  const keadaan = terbit === null ? "belum terbit" : `baru terbit ${tanggalPanjang(terbit)}, melewati akhir Januari`;
  const teks = `Capaian tahun ${tahun} ${keadaan}, jadi dipakai capaian tahun ${tahun - 1}.`;
  return { nilai: { unit, tahun: tahun - 1 }, alasan: [milikPenilai, { teks, dasar: PASAL.capaianTahunan, terbit }] };
}
