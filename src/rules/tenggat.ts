import { tambahHariKerja } from "./hari-kerja.ts";
import type { Kalender } from "./hari-kerja.ts";
import { PASAL } from "./putusan.ts";
import type { Dasar, Putusan } from "./putusan.ts";
import { nomorHari, tanggalPanjang } from "./tanggal.ts";

type AturanTenggat = {
  readonly hariKerja: number;
  readonly kewajiban: string;
  readonly sejak: string;
  readonly dasar: Dasar;
};

/** The clocks of the regulation that are counted in *hari kerja* (rule book §8), each with the event that starts it. */
export const TENGGAT = {
  penyampaian: {
    hariKerja: 14,
    kewajiban: "Penilai menyampaikan dokumen evaluasi",
    sejak: "dokumen ditandatangani penilai",
    dasar: PASAL.penyampaian,
  },
  pengembalian: {
    hariKerja: 14,
    kewajiban: "Pegawai menandatangani dan mengembalikan dokumen evaluasi",
    sejak: "dokumen diterima pegawai",
    dasar: PASAL.pengembalian,
  },
  laporan: {
    hariKerja: 30,
    kewajiban: "Hasil evaluasi dilaporkan kepada Pejabat yang Berwenang",
    sejak: "jangka waktu evaluasi berakhir",
    dasar: PASAL.pelaporan,
  },
  "penandatanganan-atasan": {
    hariKerja: 14,
    kewajiban: "Atasan penilai mengevaluasi dan menandatangani dokumen evaluasi",
    sejak: "jangka waktu evaluasi berakhir",
    dasar: PASAL.penandatangananAtasan,
  },
  "penyampaian-atasan": {
    hariKerja: 7,
    kewajiban: "Atasan penilai menyampaikan dokumen evaluasi",
    sejak: "dokumen ditandatangani atasan penilai",
    dasar: PASAL.penyampaianAtasan,
  },
  "pengembalian-atasan": {
    hariKerja: 7,
    kewajiban: "Pegawai menandatangani dan mengembalikan dokumen evaluasi kepada atasan penilai",
    sejak: "dokumen diterima pegawai",
    dasar: PASAL.pengembalianAtasan,
  },
  keberatan: {
    hariKerja: 14,
    kewajiban: "Pegawai dapat mengajukan keberatan",
    sejak: "dokumen diterima pegawai",
    dasar: PASAL.keberatan,
  },
  "putusan-keberatan": {
    hariKerja: 7,
    kewajiban: "Atasan penilai memutuskan keberatan",
    sejak: "keberatan diterima atasan penilai",
    dasar: PASAL.putusanKeberatan,
  },
} as const satisfies Record<string, AturanTenggat>;

export type JenisTenggat = keyof typeof TENGGAT;

/**
 * The last day of one clock, as ISO date. `sejak` is the date of the event named in `TENGGAT[jenis].sejak`.
 * Throws RangeError for an impossible date.
 */
export function tenggat(input: { readonly jenis: JenisTenggat; readonly sejak: string } & Kalender): Putusan<string> {
  const { hariKerja, kewajiban, sejak, dasar } = TENGGAT[input.jenis];
  const nilai = tambahHariKerja(input.sejak, hariKerja, input);
  return {
    nilai,
    alasan: [
      {
        teks: `${kewajiban} paling lambat ${tanggalPanjang(nilai)}, ${hariKerja} hari kerja sejak ${sejak} (${tanggalPanjang(input.sejak)}).`,
        dasar,
        jenis: input.jenis,
        sejak: input.sejak,
        hariKerja,
      },
      {
        teks: "Hari ke-1 adalah hari kerja pertama sesudah kejadian; hari libur dan akhir pekan tidak dihitung.",
        hariKerjaPerMinggu: input.hariKerjaPerMinggu,
      },
    ],
  };
}

function tanggalTahun(tahun: number, bulanHari: string): string {
  const tanggal = `${tahun}-${bulanHari}`;
  nomorHari(tanggal);
  return tanggal;
}

/**
 * The last day on which the SKP of a year is set: 31 January, a calendar date that does not move when it falls on a
 * holiday (Ps 14(1)). Throws RangeError for a year that is not four digits.
 */
export function tenggatPenetapanSkp(tahun: number): Putusan<string> {
  const nilai = tanggalTahun(tahun, "01-31");
  return {
    nilai,
    alasan: [
      {
        teks: `SKP ${tahun} ditetapkan paling lambat ${tanggalPanjang(nilai)}; tanggal kalender, tidak bergeser bila jatuh pada hari libur.`,
        dasar: PASAL.batasJanuari,
        tahun,
      },
    ],
  };
}

/**
 * The window of the annual evaluation of a year: "from the end of December" to the end of January next year (p. 90 8.b).
 * The text names no day for its start; 31 December is our reading. Throws RangeError for a year that is not four digits.
 */
export function masaEvaluasiTahunan(tahun: number): Putusan<{ readonly buka: string; readonly tutup: string }> {
  const buka = tanggalTahun(tahun, "12-31");
  const tutup = tanggalTahun(tahun + 1, "01-31");
  return {
    nilai: { buka, tutup },
    alasan: [
      {
        teks: `Evaluasi tahunan ${tahun} dilakukan sejak akhir Desember, paling lambat ${tanggalPanjang(tutup)}.`,
        dasar: PASAL.waktuTahunan,
        tahun,
      },
    ],
  };
}
