import { PASAL } from "./putusan.ts";
import type { Putusan } from "./putusan.ts";
import { nomorHari, tanggalPanjang } from "./tanggal.ts";
import { tenggatPenetapanSkp } from "./tenggat.ts";

export type LawanDialog = "PENILAI" | "ATASAN_PENILAI";

/**
 * With whom the employee holds the dialogue about a SKP that is not yet set: the rater until 31 January, from 1 February
 * the superior of the rater (Ps 14(1); annex p. 65). Throws RangeError for an impossible date.
 */
export function lawanDialogSkp(input: { readonly tahun: number; readonly hariIni: string }): Putusan<LawanDialog> {
  const batas = tenggatPenetapanSkp(input.tahun).nilai;
  const lewat = nomorHari(input.hariIni) > nomorHari(batas);
  const teks = lewat
    ? `SKP ${input.tahun} belum ditetapkan sampai ${tanggalPanjang(batas)}, jadi dialog kinerja dilanjutkan dengan atasan Pejabat Penilai Kinerja.`
    : `Dialog kinerja dilakukan dengan Pejabat Penilai Kinerja sampai ${tanggalPanjang(batas)}; sesudah itu dengan atasannya.`;
  return { nilai: lewat ? "ATASAN_PENILAI" : "PENILAI", alasan: [{ teks, dasar: PASAL.batasJanuari, batas, hariIni: input.hariIni }] };
}

/**
 * Whether the draft of the *perjanjian kinerja* may stand in for it: when it is not set by the second week of January
 * (p. 27). We read that as 14 January, the last day of the second seven. Throws RangeError for an impossible date.
 */
export function bolehMemakaiRancanganPk(input: { readonly tahun: number; readonly hariIni: string; readonly pkDitetapkan: boolean }): Putusan<boolean> {
  const mulai = `${input.tahun}-01-14`;
  const nilai = !input.pkDitetapkan && nomorHari(input.hariIni) >= nomorHari(mulai);
  const teks = input.pkDitetapkan
    ? "Perjanjian Kinerja sudah ditetapkan, jadi itulah yang dipakai."
    : nilai
      ? "Perjanjian Kinerja belum ditetapkan hingga minggu kedua Januari, jadi rancangannya boleh dipakai, bersama Rencana Strategis dan Rencana Kerja Tahunan."
      : `Rancangan Perjanjian Kinerja baru boleh dipakai bila sampai ${tanggalPanjang(mulai)} belum ditetapkan.`;
  return { nilai, alasan: [{ teks, dasar: PASAL.rancanganPk, pkDitetapkan: input.pkDitetapkan, hariIni: input.hariIni }] };
}
