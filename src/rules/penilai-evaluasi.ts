import { PASAL } from "./putusan.ts";
import type { Putusan } from "./putusan.ts";
import { nomorHari, tanggalPanjang } from "./tanggal.ts";

/**
 * Does a rater who moves still rate the old unit for this period? Inside the window of the evaluation yes, outside not
 * (L.IV.A.14 p. 91–92). The window, both ends included, is policy data; the day of the move is the first in the new post.
 * Throws RangeError for an impossible date or a window that ends before it begins.
 */
export function penilaiPindah(input: { readonly pindahPada: string; readonly buka: string; readonly tutup: string }): Putusan<{ masihMenilai: boolean }> {
  const [pindah, buka, tutup] = [input.pindahPada, input.buka, input.tutup].map(nomorHari) as [number, number, number];
  if (buka > tutup) throw new RangeError(`Jendela evaluasi berakhir (${input.tutup}) sebelum dibuka (${input.buka}).`);
  const masihMenilai = buka <= pindah && pindah <= tutup;
  const jendela = `masa penilaian ${tanggalPanjang(input.buka)} sampai ${tanggalPanjang(input.tutup)}`;
  const teks = masihMenilai
    ? `Penilai pindah ${tanggalPanjang(input.pindahPada)}, di dalam ${jendela}, jadi tetap mengevaluasi unit lama.`
    : `Penilai pindah ${tanggalPanjang(input.pindahPada)}, di luar ${jendela}, jadi penilai yang baru yang mengevaluasi.`;
  return { nilai: { masihMenilai }, alasan: [{ teks, dasar: PASAL.penilaiPindah, ...input }] };
}

export type SiklusPeriodik = "BULANAN" | "TRIWULANAN";
export type EvaluasiPegawaiPindah = {
  readonly penilai: "BARU";
  readonly capaianOrganisasi: "UNIT_BARU";
  /** The cycle of the new unit for a periodic evaluation, null for the annual one. */
  readonly siklus: SiklusPeriodik | null;
  /** Which earlier result stands for the period, when rater and employee agreed to reuse it; null: rated anew. */
  readonly hasilLama: "PERIODE_SEBELUMNYA" | "TAHUN_SEBELUMNYA" | null;
};

const PANJANG = { BULANAN: 1, TRIWULANAN: 3 } as const satisfies Record<SiklusPeriodik, number>;

/**
 * Who evaluates an employee who moved (L.IV.A.13 p. 91): the new rater on the new unit's achievement and cycle, or by
 * agreement the last periodic result of the old unit. A move before the first period of the year has ended in the old
 * unit has none of this year: the last of the year before stands in. The annual evaluation knows no reuse.
 */
export function pegawaiPindah(
  input:
    | { readonly jenis: "TAHUNAN" }
    | {
        readonly jenis: "PERIODIK";
        readonly siklusLama: SiklusPeriodik;
        readonly siklusBaru: SiklusPeriodik;
        readonly bulanPindah: number;
        readonly sepakatHasilLama: boolean;
      },
): Putusan<EvaluasiPegawaiPindah> {
  const dasar = PASAL.pegawaiPindah;
  const pokok = { penilai: "BARU", capaianOrganisasi: "UNIT_BARU" } as const;
  if (input.jenis === "TAHUNAN")
    return {
      nilai: { ...pokok, siklus: null, hasilLama: null },
      alasan: [{ teks: "Pegawai pindah: evaluasi tahunan oleh penilai baru, berdasarkan capaian tahunan unit baru.", dasar }],
    };
  const { siklusLama, siklusBaru, bulanPindah, sepakatHasilLama } = input;
  if (!Number.isInteger(bulanPindah) || bulanPindah < 1 || bulanPindah > 12) throw new RangeError(`Bulan pindah harus 1 sampai 12, bukan ${bulanPindah}.`);
  if (!sepakatHasilLama)
    return {
      nilai: { ...pokok, siklus: siklusBaru, hasilLama: null },
      alasan: [
        {
          teks: `Pegawai pindah: evaluasi periodik oleh penilai baru, berdasarkan capaian unit baru dan mengikuti siklusnya (${siklusBaru.toLowerCase()}).`,
          dasar,
        },
      ],
    };
  const adaTahunIni = Math.floor((bulanPindah - 1) / PANJANG[siklusLama]) > 0;
  return {
    nilai: { ...pokok, siklus: siklusBaru, hasilLama: adaTahunIni ? "PERIODE_SEBELUMNYA" : "TAHUN_SEBELUMNYA" },
    alasan: [
      {
        teks: adaTahunIni
          ? "Penilai baru dan pegawai sepakat memakai hasil evaluasi periodik terakhir di unit lama."
          : "Penilai baru dan pegawai sepakat memakai hasil lama; pindah di awal tahun, jadi belum ada hasil periodik tahun berjalan dan hasil tahun sebelumnya yang dipakai.",
        dasar,
      },
    ],
  };
}
