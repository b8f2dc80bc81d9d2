import { namaBulan } from "#web/format/tanggal.ts";

/** "2026-09" → "September". */
export function sebutBulan(bulan: string): string {
  return namaBulan(Number(bulan.slice(5, 7)));
}

/** "2026-01" and −1 → "2025-12". */
export function bulanGeser(bulan: string, langkah: number): string {
  const ke = Number(bulan.slice(0, 4)) * 12 + Number(bulan.slice(5, 7)) - 1 + langkah;
  return `${Math.floor(ke / 12)}-${String((ke % 12) + 1).padStart(2, "0")}`;
}

/** Whether an address names a month: "YYYY-MM". */
export function isBulan(teks: string): boolean {
  return /^20\d{2}-(?:0[1-9]|1[0-2])$/.test(teks);
}

/** Name under which unsent writing of one line in one month is kept on the device. */
export function kunciCatatan(bulan: string, { rhkId, indikatorId }: { rhkId: string; indikatorId: string | null }): string {
  return `realisasi:${rhkId}:${indikatorId ?? "rhk"}:${bulan}`;
}

/** The next line without a record after `nomor`, going round; null when every other line is recorded. */
export function barisLanjut<B extends { nomor: number; realisasi: unknown }>(baris: readonly B[], nomor: number): B | null {
  const belum = baris.filter((satu) => satu.realisasi === null && satu.nomor !== nomor);
  return belum.find((satu) => satu.nomor > nomor) ?? belum[0] ?? null;
}
