import { isHariKerja } from "#rules/hari-kerja.ts";
import { batasSkpJabatanBaru } from "#rules/tenggat-kebijakan.ts";
import { nomorHari, tanggalDari } from "#rules/tanggal.ts";
import type { Acak } from "./acak.ts";
import type { Cerita } from "./isi/cerita.ts";
import type { Atasan, PegawaiKota } from "./kota.ts";
import { HARI_LIBUR, PERIODE, TENGGAT } from "./susun-periode.ts";
import { wib } from "./waktu.ts";

export type JejakKota = {
  readonly pada: string;
  readonly oleh: "PEGAWAI" | "PENILAI";
  readonly tindakan: "MULAI" | "UBAH" | "AJUKAN" | "KEMBALIKAN" | "TETAPKAN" | "PESAN";
  readonly catatan: string | null;
  readonly perubahan: readonly object[];
};

/** How a plan came about: its state, its dates and the trail of the dialogue. Instants are ISO. */
export type PerjalananSkp = {
  readonly status: "DRAF" | "DIAJUKAN" | "DITETAPKAN";
  readonly dibuat: string;
  readonly diajukan: string | null;
  readonly ditetapkan: string | null;
  /** Set by the superior of the penilai, because January had passed (Ps 14(1), p. 65). */
  readonly isDieskalasi: boolean;
  readonly batasPenetapan: string | null;
  readonly alasanKembali: string | null;
  readonly versi: number;
  readonly jejak: readonly JejakKota[];
};

const KALENDER = { hariLibur: HARI_LIBUR.map((satu) => satu.tanggal), hariKerjaPerMinggu: 5 as const };

const batasJabatan = (sejak: string) =>
  batasSkpJabatanBaru({ sejak, batasSkp: PERIODE.batas_skp, akhirTahun: PERIODE.selesai, kebijakan: TENGGAT, kalender: KALENDER });

const diketahui = new Map<string, string>();

/** The first working day on or after a date; asked some ten thousand times for a few hundred days, so remembered. */
export function hariKerjaSejak(tanggal: string): string {
  const lama = diketahui.get(tanggal);
  if (lama) return lama;
  let nomor = nomorHari(tanggal);
  while (!isHariKerja(tanggalDari(nomor), KALENDER)) nomor += 1;
  const hari = tanggalDari(nomor);
  diketahui.set(tanggal, hari);
  return hari;
}

/** `jumlah` calendar days later, then on to the next working day. */
export const sesudah = (tanggal: string, jumlah: number): string => hariKerjaSejak(tanggalDari(nomorHari(tanggal) + jumlah));

/** A time of the working day. */
export const jamKerja = (acak: Acak, dari = 8, sampai = 15): string =>
  `${String(acak.bulat(dari, sampai)).padStart(2, "0")}:${String(acak.bulat(0, 59)).padStart(2, "0")}`;

/** As much of a result as the trail mentions. */
type RhkJejak = { readonly indikator: readonly { readonly target: string | null; readonly templat: { readonly teks: string } }[] };

type Bahan = {
  pegawai: PegawaiKota;
  penilai: Atasan;
  cerita: Cerita;
  acak: Acak;
  tingkat: number;
  keadaan: "DRAF" | "DIKEMBALIKAN" | "DIAJUKAN" | "DITETAPKAN";
  rhk: readonly RhkJejak[];
  alasanKembali: readonly string[];
};

export function susunPerjalanan(bahan: Bahan): PerjalananSkp {
  if (bahan.cerita.jejak) return dariCerita(bahan.cerita);
  return bahan.keadaan === "DITETAPKAN" ? ditetapkanJanuari(bahan) : menyusul(bahan, bahan.keadaan);
}

function dariCerita(cerita: Cerita): PerjalananSkp {
  const jejak = (cerita.jejak ?? []).map(({ pada, oleh, tindakan, catatan, perubahan }) => ({
    pada: wib(...pada),
    oleh,
    tindakan,
    catatan: catatan ?? null,
    perubahan: perubahan ?? [],
  }));
  const terakhir = (tindakan: string) => jejak.findLast((satu) => satu.tindakan === tindakan)?.pada ?? null;
  const ditetapkan = terakhir("TETAPKAN");
  if (!ditetapkan || !jejak[0]) throw new Error("Jejak yang ditulis tangan berakhir dengan penetapan.");
  return {
    status: "DITETAPKAN",
    dibuat: jejak[0].pada,
    diajukan: terakhir("AJUKAN"),
    ditetapkan,
    isDieskalasi: false,
    batasPenetapan: null,
    alasanKembali: null,
    versi: hitungVersi(jejak),
    jejak,
  };
}

/** Superiors first: their plan is set before those that serve it. */
function ditetapkanJanuari({ acak, tingkat, pegawai, rhk }: Bahan): PerjalananSkp {
  const mulai = hariKerjaSejak(`2026-01-${String(4 + Math.min(tingkat, 4) + acak.bulat(0, 1)).padStart(2, "0")}`);
  const ajukan = sesudah(mulai, acak.bulat(2, 5));
  const isTerlambat = tingkat >= 3 && acak.mungkin(0.03);
  const jejak: JejakKota[] = [];
  const catat = (
    tanggal: string,
    jam: string,
    oleh: JejakKota["oleh"],
    tindakan: JejakKota["tindakan"],
    catatan: string | null = null,
    perubahan: readonly object[] = [],
  ) => jejak.push({ pada: wib(tanggal, jam), oleh, tindakan, catatan, perubahan });
  catat(mulai, jamKerja(acak, 8, 11), "PEGAWAI", "MULAI");
  const ukuran = rhk.flatMap((satu) => satu.indikator).find((satu) => satu.target !== null);
  if (ukuran && acak.mungkin(0.55)) {
    catat(mulai, jamKerja(acak, 13, 15), "PEGAWAI", "UBAH", null, [{ bagian: `Target, ${ukuran.templat.teks}`, dari: null, menjadi: ukuran.target }]);
  }
  let terakhir = ajukan;
  if (acak.mungkin(0.2)) {
    catat(ajukan, jamKerja(acak, 8, 9), "PEGAWAI", "AJUKAN");
    const kembali = sesudah(ajukan, 1);
    catat(kembali, jamKerja(acak, 9, 12), "PENILAI", "KEMBALIKAN", acak.pilih(CATATAN_KEMBALI));
    catat(kembali, jamKerja(acak, 13, 16), "PEGAWAI", "UBAH", acak.pilih(CATATAN_UBAH));
    terakhir = sesudah(kembali, 1);
  } else if (acak.mungkin(0.3)) catat(sesudah(mulai, 1), jamKerja(acak, 10, 15), "PENILAI", "PESAN", acak.pilih(CATATAN_PESAN));
  const diajukan = wib(terakhir, jamKerja(acak, 10, 12));
  jejak.push({ pada: diajukan, oleh: "PEGAWAI", tindakan: "AJUKAN", catatan: null, perubahan: [] });
  const tetap = isTerlambat ? hariKerjaSejak(`2026-02-0${acak.bulat(3, 9)}`) : batasi(sesudah(terakhir, acak.bulat(1, 4)), "2026-01-30");
  const ditetapkan = wib(tetap, jamKerja(acak, 13, 16));
  jejak.push({
    pada: ditetapkan,
    oleh: "PENILAI",
    tindakan: "TETAPKAN",
    catatan: isTerlambat ? "Ditetapkan atasan pejabat penilai karena akhir Januari sudah lewat." : null,
    perubahan: [],
  });
  return {
    status: "DITETAPKAN",
    dibuat: jejak[0]?.pada ?? diajukan,
    diajukan,
    ditetapkan,
    isDieskalasi: isTerlambat,
    batasPenetapan: batasJabatan(pegawai.mulai),
    alasanKembali: null,
    versi: hitungVersi(jejak),
    jejak: urutkan(jejak),
  };
}

/** Plans begun after the deadline, by people new in their post: still on their way. */
function menyusul({ pegawai, acak, keadaan, alasanKembali }: Bahan, tujuan: string): PerjalananSkp {
  const mulai = hariKerjaSejak(pegawai.mulai > "2026-10-01" ? "2026-10-06" : "2026-10-05");
  const jejak: JejakKota[] = [{ pada: wib(mulai, jamKerja(acak, 8, 11)), oleh: "PEGAWAI", tindakan: "MULAI", catatan: null, perubahan: [] }];
  let diajukan: string | null = null;
  let kembali: string | null = null;
  if (tujuan !== "DRAF") {
    diajukan = wib(sesudah(mulai, 2), jamKerja(acak, 9, 15));
    jejak.push({ pada: diajukan, oleh: "PEGAWAI", tindakan: "AJUKAN", catatan: null, perubahan: [] });
  }
  if (tujuan === "DIKEMBALIKAN") {
    kembali =
      pegawai.kunci === "BARU-GURU-2" ? (alasanKembali[2] ?? null) : pegawai.kunci === "BARU-SARPRAS" ? (alasanKembali[0] ?? null) : (alasanKembali[1] ?? null);
    jejak.push({ pada: wib(sesudah(mulai, 3), jamKerja(acak, 13, 15)), oleh: "PENILAI", tindakan: "KEMBALIKAN", catatan: kembali, perubahan: [] });
    diajukan = null;
  }
  return {
    status: keadaan === "DIAJUKAN" ? "DIAJUKAN" : "DRAF",
    dibuat: jejak[0]?.pada ?? wib(mulai, "08:00"),
    diajukan,
    ditetapkan: null,
    isDieskalasi: false,
    batasPenetapan: batasJabatan(pegawai.mulai),
    alasanKembali: kembali,
    versi: hitungVersi(jejak),
    jejak: urutkan(jejak),
  };
}

const batasi = (tanggal: string, paling: string): string => (tanggal > paling ? paling : tanggal);
const hitungVersi = (jejak: readonly JejakKota[]): number => jejak.filter((satu) => satu.tindakan !== "PESAN").length;
const urutkan = (jejak: readonly JejakKota[]): JejakKota[] => jejak.toSorted((a, b) => (a.pada < b.pada ? -1 : a.pada > b.pada ? 1 : 0));

const CATATAN_KEMBALI = [
  "Target pertama masih mutlak; tulis rentang supaya ada ruang bila sekali meleset.",
  "Bukti apa yang akan menunjukkan hasilnya? Sebutkan sumber datanya, lalu ajukan lagi.",
  "Hasil kedua masih berupa kegiatan. Tulis apa yang diterima orang sesudahnya.",
] as const;
const CATATAN_UBAH = [
  "Target diubah menjadi rentang dan sumber datanya saya sebutkan.",
  "Hasil kedua saya tulis ulang sebagai hasil.",
  "Sumber data ditambahkan pada tiap indikator.",
] as const;
const CATATAN_PESAN = [
  "Pakai angka tahun lalu sebagai pangkalnya; datanya ada di subbagian program.",
  "Cukup empat hasil kerja. Yang lain masuk pekerjaan biasa.",
  "Dukungan apa yang Anda perlukan dari saya? Tulis di lampiran.",
] as const;
