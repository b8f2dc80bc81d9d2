import { hariDariNomor, nomorHari, tanggalDari } from "./tanggal.ts";

/**
 * Which days count as *hari kerja*. The regulation does not say: holidays (ISO dates) and the length of the working week
 * (5 = Senin–Jumat, 6 = Senin–Sabtu, as in schools and puskesmas) are policy data of the agency.
 */
export type Kalender = { readonly hariLibur: readonly string[]; readonly hariKerjaPerMinggu: 5 | 6 };

/** Whether the date is a working day in this calendar. Throws RangeError for an impossible date. */
export function isHariKerja(tanggal: string, kalender: Kalender): boolean {
  return isNomorKerja(nomorHari(tanggal), kalender);
}

/** The same for a day number; only days that are no weekend are written out to look among the holidays. */
function isNomorKerja(nomor: number, { hariKerjaPerMinggu, hariLibur }: Kalender): boolean {
  const hari = hariDariNomor(nomor);
  return hari !== 0 && hari <= hariKerjaPerMinggu && !hariLibur.includes(tanggalDari(nomor));
}

/**
 * The date `jumlah` working days after an event. Day 1 is the first working day after the event; the day of the event
 * itself never counts. The text only says "sejak …", so this convention is policy ([open], rule book §8).
 * Throws RangeError for an impossible date or a count that is not a whole number of days.
 */
export function tambahHariKerja(sejak: string, jumlah: number, kalender: Kalender): string {
  if (!Number.isSafeInteger(jumlah) || jumlah < 0) {
    throw new RangeError(`Jumlah hari kerja harus bilangan bulat dan tidak negatif, bukan ${jumlah}.`);
  }
  let nomor = nomorHari(sejak);
  for (let sisa = jumlah; sisa > 0;) {
    nomor += 1;
    if (isNomorKerja(nomor, kalender)) sisa -= 1;
  }
  return tanggalDari(nomor);
}

/**
 * Working days after `sejak` up to and including `sampai`: what is left when today is `sejak`. Negative when `sampai` is
 * already past. Throws RangeError for an impossible date.
 */
export function hariKerjaAntara(sejak: string, sampai: string, kalender: Kalender): number {
  const awal = nomorHari(sejak);
  const akhir = nomorHari(sampai);
  let jumlah = 0;
  for (let nomor = Math.min(awal, akhir) + 1; nomor <= Math.max(awal, akhir); nomor += 1) {
    if (isNomorKerja(nomor, kalender)) jumlah += 1;
  }
  return akhir < awal && jumlah > 0 ? -jumlah : jumlah;
}
