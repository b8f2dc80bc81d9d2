/**
 * Dates and times as a person in Medan reads them. A date of the law is a `YYYY-MM-DD` string and has no zone; an instant is
 * a `Date` or an ISO string with a zone and is shown in Western Indonesian time (Asia/Jakarta: UTC+7, never a summer time).
 * "Now" is always an argument, so the server and the browser write the same words.
 */

/** A date of the law (`2026-10-12`) or an instant (`Date`, `2026-10-12T12:40:00Z`). */
export type Saat = Date | string;

export const BULAN = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"] as const;

const BULAN_PENDEK = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"] as const;
const HARI = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"] as const;

const JAM = 3_600_000;
const HARI_MS = 24 * JAM;
const WIB = 7 * JAM;
const TANGGAL = /^\d{4}-\d{2}-\d{2}$/;

/** The moment on the wall clock in Medan, held in the UTC fields of a Date. Throws RangeError on anything that is no date. */
function diMedan(saat: Saat): Date {
  const waktu = typeof saat === "string" && TANGGAL.test(saat) ? Date.parse(`${saat}T00:00:00Z`) : new Date(saat).getTime() + WIB;
  if (Number.isNaN(waktu)) throw new RangeError(`Bukan tanggal: ${String(saat)}`);
  return new Date(waktu);
}

/** The name of a month, 1 = Januari … 12 = Desember. */
export function namaBulan(bulan: number): string {
  return BULAN[bulan - 1] ?? "";
}

/** `2026-10-12`, the date in Medan at this instant. */
export function tanggalIso(saat: Saat): string {
  return diMedan(saat).toISOString().slice(0, 10);
}

/** "Senin, 12 Oktober 2026" */
export function tanggalPenuh(saat: Saat): string {
  return `${tanggalHari(saat)} ${diMedan(saat).getUTCFullYear()}`;
}

/** "Senin, 12 Oktober" */
export function tanggalHari(saat: Saat): string {
  return `${HARI[diMedan(saat).getUTCDay()]}, ${tanggalBulan(saat)}`;
}

/** "12 Oktober 2026" */
export function tanggalTahun(saat: Saat): string {
  return `${tanggalBulan(saat)} ${diMedan(saat).getUTCFullYear()}`;
}

/** "12 Oktober" */
export function tanggalBulan(saat: Saat): string {
  const t = diMedan(saat);
  return `${t.getUTCDate()} ${BULAN[t.getUTCMonth()]}`;
}

/** "12 Okt" */
export function tanggalPendek(saat: Saat): string {
  const t = diMedan(saat);
  return `${t.getUTCDate()} ${BULAN_PENDEK[t.getUTCMonth()]}`;
}

/** "Oktober 2026" */
export function bulanTahun(saat: Saat): string {
  const t = diMedan(saat);
  return `${BULAN[t.getUTCMonth()]} ${t.getUTCFullYear()}`;
}

/** "19.40" */
export function jam(saat: Saat): string {
  const t = diMedan(saat);
  return `${String(t.getUTCHours()).padStart(2, "0")}.${String(t.getUTCMinutes()).padStart(2, "0")}`;
}

/** "12 Okt, 19.40" */
export function waktuPendek(saat: Saat): string {
  return `${tanggalPendek(saat)}, ${jam(saat)}`;
}

/** "Jumat, 16 Oktober 2026 pukul 14.20" */
export function waktuPenuh(saat: Saat): string {
  return `${tanggalPenuh(saat)} pukul ${jam(saat)}`;
}

/** Whole calendar days in Medan from `dari` to `sampai`; negative when `sampai` lies before. */
export function selisihHari(dari: Saat, sampai: Saat): number {
  return (Date.parse(tanggalIso(sampai)) - Date.parse(tanggalIso(dari))) / HARI_MS;
}

/** "5 hari lagi", "besok", "hari ini", "kemarin", "lewat 3 hari" */
export function hariLagi(batas: Saat, sekarang: Saat): string {
  const hari = selisihHari(sekarang, batas);
  if (hari === 0) return "hari ini";
  if (hari === 1) return "besok";
  if (hari === -1) return "kemarin";
  return hari > 0 ? `${hari} hari lagi` : `lewat ${-hari} hari`;
}

/** "hari ini 10.38", "kemarin 10.38", "12 Okt, 10.38", with the year when it is another one. */
export function kapan(saat: Saat, sekarang: Saat): string {
  const hari = selisihHari(sekarang, saat);
  if (hari === 0) return `hari ini ${jam(saat)}`;
  if (hari === -1) return `kemarin ${jam(saat)}`;
  const tahun = diMedan(saat).getUTCFullYear();
  return tahun === diMedan(sekarang).getUTCFullYear() ? waktuPendek(saat) : `${tanggalPendek(saat)} ${tahun}, ${jam(saat)}`;
}

/** "13–26 Oktober", "28 September–3 Oktober"; with the years where they differ. Both ends are included. */
export function rentangTanggal(dari: Saat, sampai: Saat): string {
  const a = diMedan(dari);
  const b = diMedan(sampai);
  if (a.getUTCFullYear() !== b.getUTCFullYear()) return `${tanggalTahun(dari)}–${tanggalTahun(sampai)}`;
  if (a.getUTCMonth() !== b.getUTCMonth()) return `${tanggalBulan(dari)}–${tanggalBulan(sampai)}`;
  return a.getUTCDate() === b.getUTCDate() ? tanggalBulan(dari) : `${a.getUTCDate()}–${tanggalBulan(sampai)}`;
}

/** "Selamat pagi" before 11, "Selamat siang" before 15, "Selamat sore" before 18.30, then "Selamat malam". */
export function salam(sekarang: Saat): string {
  const t = diMedan(sekarang);
  const menit = t.getUTCHours() * 60 + t.getUTCMinutes();
  if (menit >= 3 * 60 && menit < 11 * 60) return "Selamat pagi";
  if (menit >= 11 * 60 && menit < 15 * 60) return "Selamat siang";
  if (menit >= 15 * 60 && menit < 18.5 * 60) return "Selamat sore";
  return "Selamat malam";
}
