import { isHariKerja } from "#rules/hari-kerja.ts";
import { nomorHari, tanggalDari } from "#rules/tanggal.ts";
import { HARI_LIBUR } from "#demo/susun-periode.ts";
import { TAHUN_INI } from "./bentuk.ts";
import type { Tahun, Triwulan } from "./bentuk.ts";

/** Quarter windows of a year, on the days of the demo's 2026 (policy data: the regulation leaves them open). */
export function susunTahun(id: () => string, jumlah: number): Tahun[] {
  return Array.from({ length: jumlah }, (_, n) => TAHUN_INI - jumlah + 1 + n).map((tahun) => {
    const satu = (triwulan: Triwulan["triwulan"], mulai: string, selesai: string, catat: string, buka: string, tutup: string): Triwulan => ({
      id: id(),
      triwulan,
      mulai: `${tahun}-${mulai}`,
      selesai: `${tahun}-${selesai}`,
      catatSampai: catat.startsWith("+") ? `${tahun + 1}-${catat.slice(1)}` : `${tahun}-${catat}`,
      buka: `${tahun}-${buka}`,
      tutup: tutup.startsWith("+") ? `${tahun + 1}-${tutup.slice(1)}` : `${tahun}-${tutup}`,
    });
    return {
      id: id(),
      tahun,
      triwulan: [
        satu("I", "01-01", "03-31", "04-16", "04-13", "04-27"),
        satu("II", "04-01", "06-30", "07-16", "07-13", "07-27"),
        satu("III", "07-01", "09-30", "10-16", "10-12", "10-26"),
        satu("IV-AKHIR", "10-01", "12-31", "+01-11", "12-28", "+01-29"),
      ],
    };
  });
}

/** Holidays of the same date every year; the movable ones of earlier years are left out, those of 2026 are the demo's. */
export function liburSejak(tahunAwal: number): { tanggal: string; nama: string; isCutiBersama: boolean; sumber: string }[] {
  const tetap = [
    ["01-01", "Tahun Baru Masehi"],
    ["05-01", "Hari Buruh Internasional"],
    ["06-01", "Hari Lahir Pancasila"],
    ["08-17", "Hari Kemerdekaan Republik Indonesia"],
    ["12-25", "Hari Raya Natal"],
  ] as const;
  const lama = Array.from({ length: Math.max(0, TAHUN_INI - tahunAwal) }, (_, n) => tahunAwal + n).flatMap((tahun) =>
    tetap.map(([hari, nama]) => ({ tanggal: `${tahun}-${hari}`, nama, isCutiBersama: false, sumber: "Tanggal tetap; libur lain tahun itu tidak dimuat" })),
  );
  return [...lama, ...HARI_LIBUR.map(({ tanggal, nama, is_cuti_bersama, sumber }) => ({ tanggal, nama, isCutiBersama: is_cuti_bersama, sumber }))];
}

const KALENDER = { hariLibur: HARI_LIBUR.map((satu) => satu.tanggal), hariKerjaPerMinggu: 5 as const };
const diketahui = new Map<string, string>();

/** The first working day at least `tambah` calendar days after a date; remembered, because it is asked for millions of times. */
export function hariKerja(tanggal: string, tambah: number): string {
  const kunci = `${tanggal}+${tambah}`;
  const lama = diketahui.get(kunci);
  if (lama) return lama;
  let nomor = nomorHari(tanggal) + tambah;
  while (!isHariKerja(tanggalDari(nomor), KALENDER)) nomor += 1;
  const hari = tanggalDari(nomor);
  diketahui.set(kunci, hari);
  return hari;
}

const dua = (angka: number): string => (angka < 10 ? `0${angka}` : String(angka));
/** An instant of the working day in WIB; `acak` 0–1 says when between 8 and 16. */
export const padaJam = (tanggal: string, acak: number): string => `${tanggal} ${dua(8 + Math.floor(acak * 8))}:${dua(Math.floor((acak * 8 * 60) % 60))}:00+07`;
