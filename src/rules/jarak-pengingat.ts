import { tambahHariKerja } from "./hari-kerja.ts";
import type { Kalender } from "./hari-kerja.ts";
import { nomorHari, tanggalDari } from "./tanggal.ts";

/** A person is reminded of one matter at most once in so many working days [ours]: more often is noise, and noise is not read. */
export const JARAK_PENGINGAT = 3;

/** The first day on which somebody reminded on `terakhir` (ISO date) may be reminded of the same matter again. */
export function bolehDiingatkanLagi(terakhir: string, kalender: Kalender): string {
  return tambahHariKerja(terakhir, JARAK_PENGINGAT, kalender);
}

/** The latest day a last reminder may lie on so that another may go today: the same rule, asked for a whole list at once. */
export function pengingatTerakhirSebelum(hariIni: string, kalender: Kalender): string {
  let nomor = nomorHari(hariIni) - JARAK_PENGINGAT;
  while (bolehDiingatkanLagi(tanggalDari(nomor), kalender) > hariIni) nomor -= 1;
  return tanggalDari(nomor);
}
