/** Dates of law are ISO strings (YYYY-MM-DD) without time or zone. Pure arithmetic on whole days; nothing reads a clock. */

const HARI_MS = 86_400_000;
const HARI = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"] as const;
const BULAN = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"] as const;

/** Day number of an ISO date (days since 1970-01-01). Throws RangeError for anything that is not a calendar date. */
export function nomorHari(tanggal: string): number {
  const cocok = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tanggal);
  const nomor = cocok ? Date.UTC(Number(cocok[1]), Number(cocok[2]) - 1, Number(cocok[3])) / HARI_MS : Number.NaN;
  if (!Number.isFinite(nomor) || tanggalDari(nomor) !== tanggal) {
    throw new RangeError(`Tanggal ${JSON.stringify(tanggal)} tidak ada; tulis seperti 2026-01-31.`);
  }
  return nomor;
}

/** ISO date of a day number. */
export function tanggalDari(nomor: number): string {
  return new Date(nomor * HARI_MS).toISOString().slice(0, 10);
}

/** Whether the text is a calendar date in ISO form. */
export function isTanggal(teks: string): boolean {
  try {
    nomorHari(teks);
    return true;
  } catch {
    return false;
  }
}

/** Day of the week, 0 = Minggu … 6 = Sabtu. */
export function hariDalamMinggu(tanggal: string): number {
  return hariDariNomor(nomorHari(tanggal));
}

/** Day of the week of a day number, 0 = Minggu … 6 = Sabtu. */
export function hariDariNomor(nomor: number): number {
  return (((nomor + 4) % 7) + 7) % 7;
}

/** "Kamis, 26 Februari 2026". */
export function tanggalPanjang(tanggal: string): string {
  const hari = HARI[hariDalamMinggu(tanggal)];
  return `${hari}, ${Number(tanggal.slice(8))} ${BULAN[Number(tanggal.slice(5, 7)) - 1]} ${tanggal.slice(0, 4)}`;
}
