import { PASAL } from "./putusan.ts";
import type { Alasan, Putusan } from "./putusan.ts";
import { nomorHari, tanggalPanjang } from "./tanggal.ts";

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
