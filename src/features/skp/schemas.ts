import { z } from "zod";
import { Orang } from "#features/pegawai/schemas.ts";
import { Id, Versi, teks, teksWajib } from "#platform/input.ts";
import {
  ASPEK,
  JENIS_LAMPIRAN,
  JENIS_PERUBAHAN,
  JENIS_RHK,
  KELUARGA_SKP,
  NILAI_PERILAKU,
  PENDEKATAN,
  PERSPEKTIF,
  STATUS_TUGAS_BELAJAR,
} from "#rules/kosakata.ts";
import { rapikanTulisan } from "#rules/rapikan-tulisan.ts";
import { STATUS_SKP } from "#rules/siklus-skp.ts";
import { bacaLangkah, bacaTargetLintasan, salahLangkah } from "#rules/lintasan.ts";
import { ARAH } from "#rules/target.ts";
import { type Lintasan, NAMA_LANGKAH } from "#rules/tulis-lintasan.ts";
import { TINDAKAN_JEJAK } from "./tindakan-jejak.ts";

export const SkpId = Id.brand<"SkpId">();
export { Versi };

/** An empty choice of a form means none. */
const pilihan = <const T extends readonly [string, ...string[]]>(words: T, sentence: string) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), z.enum(words, sentence).nullable());
/** Text that may have been pasted from a word processor. */
const tulisan = (maks: number, nama: string) => teks(maks, nama).transform(rapikanTulisan);
const teksPilihan = (maks: number, nama: string) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), tulisan(maks, nama).nullable());
const idPilihan = z.preprocess((value) => (value === "" || value === undefined ? null : value), Id.nullable());
const centang = z.preprocess((value) => value === true || value === "on" || value === "true" || value === "1", z.boolean());

/** One step of a target, as a figure or as people write it; empty where its quarter follows the one before. */
const langkah = z.preprocess(
  (value) => (value === null || value === undefined ? "" : typeof value === "number" ? String(value).replace(".", ",") : value),
  tulisan(40, "Langkah"),
);

const IsianIndikator = z.object({
  id: idPilihan,
  aspek: pilihan(ASPEK, "Pilih salah satu aspek."),
  teks: tulisan(2000, "Indikator"),
  target: teksPilihan(500, "Target"),
  arah: pilihan(ARAH, "Pilih arah indikator."),
  isAkumulatif: centang,
  lintasan: z
    .preprocess((value) => value ?? [], z.array(langkah).max(NAMA_LANGKAH.length, "Paling banyak empat langkah, satu untuk tiap triwulan."))
    .default([]),
  perspektif: pilihan(PERSPEKTIF, "Pilih salah satu perspektif."),
});

/** One indicator. Steps come out as figures, four of them or none. */
export const IndikatorInput = IsianIndikator.superRefine(({ target, lintasan }, { addIssue }) => {
  const setahun = bacaTargetLintasan(target, null).target;
  for (const [ke, teks] of lintasan.entries()) {
    const message = salahLangkah(teks, setahun);
    if (message !== null) addIssue({ code: "custom", path: ["lintasan", ke], message });
  }
}).transform(({ lintasan, ...isi }) => {
  const angka = NAMA_LANGKAH.map((_, ke) => bacaLangkah(lintasan[ke] ?? "")?.nilai ?? null);
  return { ...isi, lintasan: angka.some((satu) => satu !== null) ? angka : null };
});

export const RhkInput = z.object({
  id: idPilihan,
  jenis: z.enum(JENIS_RHK, "Pilih utama atau tambahan."),
  teks: tulisan(2000, "Rencana hasil kerja"),
  rhkPimpinanId: idPilihan,
  rhkPimpinanTeks: teksPilihan(2000, "Hasil kerja pimpinan"),
  penugasanDari: teksPilihan(300, "Asal penugasan"),
  isTugasBelajar: centang,
  indikator: z.array(IndikatorInput).max(20, "Satu hasil kerja paling banyak memuat 20 indikator.").default([]),
});

/** Lines of a list: one entry per item; empty ones are dropped, so a form can offer spare rows. */
const daftarTeks = (nama: string) =>
  z
    .array(tulisan(2000, nama))
    .max(30, `${nama} paling banyak 30 baris.`)
    .default([])
    .transform((lines) => lines.filter((line) => line !== ""));

export const EkspektasiInput = z.object(
  Object.fromEntries(NILAI_PERILAKU.map((nilai) => [nilai, daftarTeks("Ekspektasi khusus")])) as Record<
    (typeof NILAI_PERILAKU)[number],
    ReturnType<typeof daftarTeks>
  >,
);
export const LampiranInput = z.object(
  Object.fromEntries(JENIS_LAMPIRAN.map((jenis) => [jenis, daftarTeks("Lampiran")])) as Record<(typeof JENIS_LAMPIRAN)[number], ReturnType<typeof daftarTeks>>,
);

/** As many results as one SKP holds; far beyond what anybody can keep in view. */
export const RHK_TERBANYAK = 60;

/** The whole editable content of a draft: saved as one piece, so autosave and a plain form send the same thing. */
export const IsiSkpInput = z.object({
  pendekatan: z.enum(PENDEKATAN, "Pilih kualitatif atau kuantitatif."),
  rhk: z.array(RhkInput).max(RHK_TERBANYAK, `SKP paling banyak memuat ${RHK_TERBANYAK} hasil kerja.`).default([]),
  ekspektasi: EkspektasiInput,
  lampiran: LampiranInput,
});
export type IsiSkp = z.output<typeof IsiSkpInput>;
type IsiRhk = IsiSkp["rhk"][number];
/** The content as it is stored: a line copied from another SKP brings along the library version its words came from. */
export type IsiDisimpan = Omit<IsiSkp, "rhk"> & {
  rhk: (Omit<IsiRhk, "indikator"> & {
    indikator: (Omit<IsiRhk["indikator"][number], "lintasan"> & { lintasan?: Lintasan | null; pustaka?: { versiId: string } | null })[];
  })[];
};

export const AlasanPerubahan = teksWajib(2000, "Alasan", "Tulis apa yang berubah dan mengapa, supaya kedua pihak memahaminya.");

export const AlasanKembali = teksWajib(2000, "Alasan", "Tulis alasan dan apa yang perlu diperbaiki, supaya pegawai tahu langkah berikutnya.");

/** What is to be reached by the end of each quarter; null where a quarter follows the one before, or without steps. */
export const LintasanResponse = z.array(z.number().nullable()).nullable().default(null);

export const IndikatorResponse = z.object({
  id: z.string(),
  aspek: z.enum(ASPEK).nullable(),
  teks: z.string(),
  target: z.string().nullable(),
  targetBawah: z.number().nullable(),
  targetAtas: z.number().nullable(),
  satuan: z.string().nullable(),
  arah: z.enum(ARAH).nullable(),
  isAkumulatif: z.boolean(),
  lintasan: LintasanResponse,
  perspektif: z.enum(PERSPEKTIF).nullable(),
  /** The version in the library its words came from; null when written by hand. */
  pustaka: z.object({ versiId: z.string(), pustakaId: z.string(), kode: z.string() }).nullable(),
});

export const RhkResponse = z.object({
  id: z.string(),
  jenis: z.enum(JENIS_RHK),
  teks: z.string(),
  rhkPimpinanId: z.string().nullable(),
  /** The superior's result as it stands today when linked, else the words written here. */
  rhkPimpinanTeks: z.string().nullable(),
  rhkPimpinanPemilik: z.string().nullable(),
  penugasanDari: z.string().nullable(),
  isTugasBelajar: z.boolean(),
  indikator: z.array(IndikatorResponse),
});

export const PerubahanResponse = z.object({ bagian: z.string(), dari: z.string().nullable(), menjadi: z.string().nullable() });

export const JejakResponse = z.object({
  pada: z.string(),
  oleh: z.string(),
  /** Null: the structure itself replaced the rater. */
  olehId: z.string().nullable(),
  tindakan: z.enum(TINDAKAN_JEJAK),
  catatan: z.string().nullable(),
  perubahan: z.array(PerubahanResponse),
});

export const DasarResponse = z.object({ aturan: z.string(), pasal: z.string(), halaman: z.string().optional() });

export const TemuanResponse = z.object({
  path: z.string(),
  kode: z.string(),
  teks: z.string(),
  kata: z.string().optional(),
  contoh: z.string().optional(),
  dasar: DasarResponse,
});

export const SkpResponse = z.object({
  id: z.string(),
  tahun: z.number(),
  periode: z.object({ mulai: z.string(), selesai: z.string(), batasSkp: z.string() }),
  status: z.enum(STATUS_SKP),
  versi: z.number(),
  keluarga: z.enum(KELUARGA_SKP),
  pendekatan: z.enum(PENDEKATAN),
  tugasBelajar: z.enum(STATUS_TUGAS_BELAJAR).nullable(),
  pegawai: Orang,
  penilai: Orang,
  penilaiAlasan: z.string(),
  atasanPenilai: Orang.nullable(),
  rhk: z.array(RhkResponse),
  ekspektasi: z.record(z.enum(NILAI_PERILAKU), z.array(z.string())),
  lampiran: z.record(z.enum(JENIS_LAMPIRAN), z.array(z.string())),
  jejak: z.array(JejakResponse),
  alasanKembali: z.string().nullable(),
  diajukanPada: z.string().nullable(),
  ditetapkanPada: z.string().nullable(),
  diubahPada: z.string(),
  diubahOleh: z.string().nullable(),
  /** The days it holds, where not the whole periode: after or before a move to another post. The second is the first day it no longer holds. */
  berlaku: z.object({ mulai: z.string().nullable(), selesai: z.string().nullable() }),
  /** Of a draft that changes a set SKP: which, why, and what differs so far. */
  perubahan: z
    .object({
      skpId: z.string(),
      jenis: z.enum(JENIS_PERUBAHAN),
      alasan: z.string(),
      beda: z.array(PerubahanResponse),
      /** While it waits: the day by which the penilai is asked to answer; `periode.batasSkp` is the last on which they may. */
      tenggat: z.string().nullable(),
    })
    .nullable(),
  /** Of a set SKP: the draft that changes it. */
  perubahanTerbuka: z.object({ skpId: z.string(), status: z.enum(STATUS_SKP), tenggat: z.string().nullable() }).nullable(),
  /** Who rates by the structure of today, where that is no longer the one who set the SKP. */
  penilaiPengganti: z.string().nullable(),
  /** What the person who asks may do now: access ∧ life cycle. */
  boleh: z.object({
    ubah: z.boolean(),
    ajukan: z.boolean(),
    kembalikan: z.boolean(),
    tetapkan: z.boolean(),
    tulisPesan: z.boolean(),
    ubahEkspektasi: z.boolean(),
    mulaiPerubahan: z.boolean(),
    batalkanPerubahan: z.boolean(),
  }),
  temuan: z.object({ galat: z.array(TemuanResponse), nasihat: z.array(TemuanResponse) }),
});
export type SkpResponse = z.output<typeof SkpResponse>;
