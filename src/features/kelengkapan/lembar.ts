import { LABEL_ASPEK } from "#rules/kosakata.ts";
import { LABEL_KEADAAN_SKP } from "#rules/keadaan-skp.ts";
import { selLangkah } from "#rules/tulis-lintasan.ts";
import { XLSX, tulisCsv, tulisXlsx } from "#platform/lembar/tulis.ts";
import type { KolomLembar, LembarKeluar, NilaiLembar } from "#platform/lembar/tulis.ts";
import type { IsiRow, LampiranRow } from "./queries-serah.ts";
import type { BarisKelengkapan, BarisPerubahan } from "./schemas.ts";

export const BENTUK = ["xlsx", "csv"] as const;
/** More rows than this are no sheet anybody works with. */
export const BARIS_TERBANYAK = 60_000;

type Kolom<Baris> = KolomLembar & { nilai: (satu: Baris) => NilaiLembar };

function lembar<Baris>(nama: string, kolom: readonly Kolom<Baris>[], baris: readonly Baris[]): LembarKeluar {
  return { nama, kolom, baris: baris.map((satu) => kolom.map(({ nilai }) => nilai(satu))) };
}

/** The file as it goes out; both kinds keep digits and never run a formula (platform/lembar/tulis.ts). */
export async function berkasLembar(isi: LembarKeluar, nama: string, bentuk: (typeof BENTUK)[number]) {
  return {
    nama: `${nama}.${bentuk}`,
    jenis: bentuk === "csv" ? "text/csv; charset=utf-8" : XLSX,
    isi: bentuk === "csv" ? tulisCsv(isi) : await tulisXlsx([isi]),
  };
}

type BarisBerkas = BarisKelengkapan & { nip: string; perubahan: BarisPerubahan | null };
const NIP: Kolom<BarisBerkas> = { judul: "NIP", jenis: "teks", lebar: 22, nilai: (satu) => satu.nip || null };
const KELENGKAPAN: readonly Kolom<BarisBerkas>[] = [
  { judul: "Nama", jenis: "teks", lebar: 32, nilai: (satu) => satu.nama },
  { judul: "Jabatan", jenis: "teks", lebar: 34, nilai: (satu) => satu.jabatan },
  { judul: "Unit kerja", jenis: "teks", lebar: 34, nilai: (satu) => satu.unit },
  { judul: "Keadaan SKP", jenis: "teks", lebar: 22, nilai: (satu) => LABEL_KEADAAN_SKP[satu.keadaan] },
  { judul: "Menunggu", jenis: "teks", lebar: 32, nilai: (satu) => satu.menunggu?.nama ?? null },
  { judul: "Sejak", jenis: "tanggal", lebar: 12, nilai: (satu) => satu.menunggu?.sejak ?? null },
  { judul: "Hari kerja menunggu", jenis: "angka", nilai: (satu) => satu.menunggu?.hariKerja ?? null },
  { judul: "Batas penetapan", jenis: "tanggal", lebar: 14, nilai: (satu) => satu.batas },
  { judul: "Lewat batas", jenis: "teks", nilai: (satu) => (satu.isTerlambat ? "Ya" : "Tidak") },
  { judul: "Diingatkan terakhir", jenis: "tanggal", lebar: 14, nilai: (satu) => satu.pengingat?.pada ?? null },
  { judul: "Diingatkan oleh", jenis: "teks", lebar: 32, nilai: (satu) => satu.pengingat?.oleh ?? null },
  { judul: "Perubahan menunggu", jenis: "teks", lebar: 32, nilai: (satu) => satu.perubahan?.menunggu.nama ?? null },
  { judul: "Perubahan sejak", jenis: "tanggal", lebar: 14, nilai: (satu) => satu.perubahan?.menunggu.sejak ?? null },
  { judul: "Perubahan, hari kerja menunggu", jenis: "angka", nilai: (satu) => satu.perubahan?.menunggu.hariKerja ?? null },
  { judul: "Tenggat perubahan", jenis: "tanggal", lebar: 14, nilai: (satu) => satu.perubahan?.tenggat ?? null },
];

/** @param denganNip whether the reader reads the NIP of everybody in the unit */
export const lembarKelengkapan = (baris: readonly BarisBerkas[], denganNip: boolean) =>
  lembar("Kelengkapan SKP", denganNip ? [NIP, ...KELENGKAPAN] : KELENGKAPAN, baris);

type IsiBerkas = IsiRow & { lampiran: LampiranRow | null };
const ISI_SKP: readonly Kolom<IsiBerkas>[] = [
  { judul: "NIP", jenis: "teks", lebar: 22, nilai: (satu) => satu.nip },
  { judul: "Nama", jenis: "teks", lebar: 32, nilai: (satu) => satu.nama },
  { judul: "Unit kerja", jenis: "teks", lebar: 34, nilai: (satu) => satu.unit },
  { judul: "Jabatan", jenis: "teks", lebar: 34, nilai: (satu) => satu.jabatan },
  { judul: "RHK pimpinan yang diintervensi", jenis: "teks", lebar: 40, nilai: (satu) => satu.rhkPimpinan },
  { judul: "Penugasan dari", jenis: "teks", lebar: 20, nilai: (satu) => satu.penugasanDari },
  { judul: "Jenis RHK", jenis: "teks", nilai: (satu) => satu.jenisRhk && (satu.jenisRhk === "UTAMA" ? "Utama" : "Tambahan") },
  { judul: "RHK", jenis: "teks", lebar: 50, nilai: (satu) => satu.rhk },
  { judul: "Aspek", jenis: "teks", nilai: (satu) => satu.aspek && LABEL_ASPEK[satu.aspek] },
  { judul: "Indikator", jenis: "teks", lebar: 50, nilai: (satu) => satu.indikator },
  { judul: "Target", jenis: "teks", lebar: 24, nilai: (satu) => satu.target },
  { judul: "Bertahap per triwulan", jenis: "teks", lebar: 24, nilai: (satu) => selLangkah(satu.lintasan) },
  { judul: "Dukungan sumber daya", jenis: "teks", lebar: 40, nilai: (satu) => satu.lampiran?.dukungan ?? null },
  { judul: "Skema pertanggungjawaban", jenis: "teks", lebar: 40, nilai: (satu) => satu.lampiran?.pertanggungjawaban ?? null },
  { judul: "Konsekuensi", jenis: "teks", lebar: 40, nilai: (satu) => satu.lampiran?.konsekuensi ?? null },
  { judul: "Ekspektasi khusus", jenis: "teks", lebar: 40, nilai: (satu) => satu.lampiran?.ekspektasi ?? null },
  { judul: "NIP penilai", jenis: "teks", lebar: 22, nilai: (satu) => satu.penilaiNip },
  { judul: "Penilai", jenis: "teks", lebar: 32, nilai: (satu) => satu.penilaiNama },
  { judul: "Status SKP", jenis: "teks", nilai: (satu) => satu.status },
];

export const lembarIsiSkp = (baris: readonly IsiBerkas[]) => lembar("Isi SKP", ISI_SKP, baris);
