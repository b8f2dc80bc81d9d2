import { z } from "zod";
import { Id, Versi, tanggal, tanggalOpsional, teks, teksWajib } from "#platform/input.ts";
import { FREKUENSI, STATUS_PUSTAKA, URUSAN } from "#rules/kosakata-indikator.ts";
import { JENIS_JABATAN } from "#rules/kosakata-pegawai.ts";
import { ASPEK } from "#rules/kosakata.ts";
import { ARAH, bacaTarget } from "#rules/target.ts";

export const PustakaId = Id;
export { Id, Versi };

const centang = z.preprocess((nilai) => nilai === true || nilai === "on" || nilai === "true" || nilai === "1", z.boolean());
/** One box ticked comes as a text, several as a list, none not at all. */
const daftar = <T extends z.ZodType>(satu: T) => z.preprocess((nilai) => (nilai === undefined || nilai === "" ? [] : [nilai].flat()), z.array(satu));

export const GARIS_DASAR_BELUM_ADA = "Belum ada; isi dari realisasi tahun lalu.";
export const MulaiVersi = tanggal("Isi tanggal mulai berlakunya.");

/** Words of posts, one per line or between commas, as typed; small letters, each once. */
const KataJabatan = z.preprocess(
  (nilai) => (Array.isArray(nilai) ? nilai : typeof nilai === "string" ? nilai.split(/[,\n]/) : []),
  z
    .array(teks(60, "Kata jabatan"))
    .max(30, "Kata jabatan paling banyak 30.")
    .transform((kata) => [...new Set(kata.map((satu) => satu.toLowerCase()).filter(Boolean))]),
);

const tahun = z.preprocess(
  (nilai) => (nilai === "" || nilai === undefined ? null : nilai),
  z.coerce
    .number("Tahun garis dasar berupa angka.")
    .int("Tahun garis dasar berupa angka.")
    .min(2000, "Tahun garis dasar paling awal 2000.")
    .max(2100, "Tahun garis dasar ini belum terjadi.")
    .nullable(),
);

/** Everything a version says about its indicator. */
export const IsiVersi = z.object({
  teks: teksWajib(500, "Indikator", "Tulis indikatornya seperti akan tertulis di SKP."),
  definisi: teksWajib(2000, "Definisi", "Tulis definisinya: apa yang dihitung dan apa yang tidak."),
  rumus: teksWajib(2000, "Rumus", "Tulis cara menghitungnya."),
  satuan: teksWajib(60, "Satuan", "Tulis satuannya, misalnya % atau hari kerja."),
  arah: z.enum(ARAH, "Pilih mana yang lebih baik."),
  isAkumulatif: centang,
  aspek: z.enum(ASPEK, "Pilih salah satu aspek."),
  garisDasar: teks(500, "Garis dasar")
    .default("")
    .transform((nilai) => nilai || GARIS_DASAR_BELUM_ADA),
  garisDasarTahun: tahun,
  sumberData: teksWajib(500, "Sumber data", "Tulis dari mana angkanya diambil."),
  frekuensi: z.enum(FREKUENSI, "Pilih seberapa sering diukur."),
  urusan: z.enum(URUSAN, "Pilih bidang urusannya."),
  jenisJabatan: daftar(z.enum(JENIS_JABATAN, "Jenis jabatan ini tidak dikenal.")),
  kataJabatan: KataJabatan,
  targetContoh: teksWajib(200, "Contoh target", "Tulis satu contoh target dengan angkanya.").refine((nilai) => nilai === "" || bacaTarget(nilai) !== null, {
    error: "Terang tidak menemukan angka dalam contoh target ini. Tulis misalnya 80–90% atau maksimal 3 hari.",
  }),
  sumberDefinisi: teksWajib(500, "Sumber definisi", "Tulis sumbernya: peraturan, pedoman, atau rumusan sendiri."),
});
export type IsiVersi = z.output<typeof IsiVersi>;

export const KodeIndikator = teksWajib(30, "Kode", "Tulis kodenya, misalnya DIK-01.")
  .transform((nilai) => nilai.toUpperCase())
  .refine((nilai) => nilai === "" || /^[A-Z0-9][A-Z0-9.-]{1,29}$/.test(nilai), { error: "Kode berisi huruf, angka, titik, dan tanda hubung saja." });
export const Alasan = teksWajib(1000, "Alasan", "Tulis alasannya, supaya yang memakainya mengerti.");
export const SelesaiWajib = tanggalOpsional();

const boleh = <T extends z.ZodType>(isi: T) => z.preprocess((nilai) => (nilai === "" ? undefined : nilai), isi.optional());

/** What narrows the library; as it stands in the address of the page. */
export const SaringanPustaka = z.object({
  cari: boleh(teks(100, "Pencarian")),
  unitId: boleh(Id),
  urusan: boleh(z.enum(URUSAN, "Bidang urusan ini tidak dikenal.")),
  aspek: boleh(z.enum(ASPEK, "Aspek ini tidak dikenal.")),
  wajib: boleh(centang),
  status: boleh(z.enum([...STATUS_PUSTAKA, "SEMUA"], "Status ini tidak dikenal.")),
  halaman: boleh(z.coerce.number("Halaman ini tidak ada.").int("Halaman ini tidak ada.").min(1, "Halaman ini tidak ada.").max(1000, "Halaman ini tidak ada.")),
});
export type SaringanPustaka = z.output<typeof SaringanPustaka>;

export const BarisPustaka = z.object({
  id: z.string(),
  /** The version that holds today, or the first one when none has begun. */
  versiId: z.string(),
  kode: z.string(),
  teks: z.string(),
  definisi: z.string(),
  satuan: z.string(),
  arah: z.enum(ARAH),
  aspek: z.enum(ASPEK),
  urusan: z.enum(URUSAN),
  targetContoh: z.string(),
  unitId: z.string(),
  unit: z.string(),
  status: z.enum(STATUS_PUSTAKA),
  /** Mandatory somewhere today; when a unit was asked for: there. */
  isWajib: z.boolean(),
});
export type BarisPustaka = z.output<typeof BarisPustaka>;

export const VersiPustaka = z.object({
  id: z.string(),
  nomor: z.number(),
  mulai: z.string(),
  /** The first day it no longer holds; null while no later version is written. */
  selesai: z.string().nullable(),
  teks: z.string(),
  definisi: z.string(),
  rumus: z.string(),
  satuan: z.string(),
  arah: z.enum(ARAH),
  isAkumulatif: z.boolean(),
  aspek: z.enum(ASPEK),
  garisDasar: z.string(),
  garisDasarTahun: z.number().nullable(),
  sumberData: z.string(),
  frekuensi: z.enum(FREKUENSI),
  urusan: z.enum(URUSAN),
  jenisJabatan: z.array(z.enum(JENIS_JABATAN)),
  kataJabatan: z.array(z.string()),
  targetContoh: z.string(),
  sumberDefinisi: z.string(),
  alasan: z.string().nullable(),
  dibuatOleh: z.string().nullable(),
});
export type VersiPustaka = z.output<typeof VersiPustaka>;

export const WajibResponse = z.object({ unitId: z.string(), unit: z.string(), mulai: z.string(), selesai: z.string().nullable(), alasan: z.string() });
