import { tambahHariKerja } from "./hari-kerja.ts";
import type { Kalender } from "./hari-kerja.ts";
import { PASAL } from "./putusan.ts";
import type { Putusan } from "./putusan.ts";
import { tanggalPanjang } from "./tanggal.ts";

/** Clocks on which the regulation is silent: how long they are is policy data of the instansi, never a constant. */
export const HAL_TENGGAT = ["JAWAB_PERUBAHAN", "ALIH_PERUBAHAN", "SKP_JABATAN_BARU"] as const;
export type HalTenggat = (typeof HAL_TENGGAT)[number];

/** Working days of each clock on a day. */
export type KebijakanTenggat = Readonly<Record<HalTenggat, number>>;

export const LABEL_TENGGAT = {
  JAWAB_PERUBAHAN: "Penilai menetapkan atau mengembalikan perubahan SKP",
  ALIH_PERUBAHAN: "Sesudah tenggat penilai itu, dialog beralih kepada atasan penilai",
  SKP_JABATAN_BARU: "SKP di jabatan baru ditetapkan sesudah pindah",
} as const satisfies Record<HalTenggat, string>;

export const SEJAK_TENGGAT = {
  JAWAB_PERUBAHAN: "sejak perubahan diajukan",
  ALIH_PERUBAHAN: "sejak tenggat penilai",
  SKP_JABATAN_BARU: "sejak jabatan baru diduduki",
} as const satisfies Record<HalTenggat, string>;

/**
 * Two days of a change of a set SKP that was handed in: until `jawab` the penilai is asked to answer; from the day after `alih`
 * on the atasan penilai goes on with the dialogue, as after the end of January with a first SKP (Ps 14(1), p. 65) [ours].
 * Throws RangeError for an impossible date.
 */
export function tenggatPerubahan(input: {
  readonly diajukan: string;
  readonly kebijakan: KebijakanTenggat;
  readonly kalender: Kalender;
}): Putusan<{ readonly jawab: string; readonly alih: string }> {
  const { diajukan, kebijakan, kalender } = input;
  const jawab = tambahHariKerja(diajukan, kebijakan.JAWAB_PERUBAHAN, kalender);
  const alih = tambahHariKerja(jawab, kebijakan.ALIH_PERUBAHAN, kalender);
  return {
    nilai: { jawab, alih },
    alasan: [
      {
        teks: `Perubahan SKP dijawab penilai paling lambat ${tanggalPanjang(jawab)}, ${kebijakan.JAWAB_PERUBAHAN} hari kerja sejak diajukan.`,
        diajukan,
        hariKerja: kebijakan.JAWAB_PERUBAHAN,
      },
      { teks: `Lewat ${tanggalPanjang(alih)}, dialognya dilanjutkan dengan atasan penilai, seperti SKP yang lewat Januari.`, dasar: PASAL.batasJanuari },
    ],
  };
}

/**
 * The last day for the SKP of a post taken up after the yearly last day; null for a post held before it, which has January like
 * everybody. The year's end stays the outermost day (L.II.C p. 65 no. 6 asks for the SKP and names no day) [ours].
 * Throws RangeError for an impossible date.
 */
export function batasSkpJabatanBaru(input: {
  readonly sejak: string;
  readonly batasSkp: string;
  readonly akhirTahun: string;
  readonly kebijakan: KebijakanTenggat;
  readonly kalender: Kalender;
}): string | null {
  if (input.sejak <= input.batasSkp) return null;
  const hari = tambahHariKerja(input.sejak, input.kebijakan.SKP_JABATAN_BARU, input.kalender);
  return hari < input.akhirTahun ? hari : input.akhirTahun;
}
