import { z } from "zod";
import { teks } from "#platform/input.ts";
import { PERIODE_LAPOR } from "#rules/manual-iki.ts";
import { rapikanTulisan } from "#rules/rapikan-tulisan.ts";
import { TINGKAT_HASIL } from "#rules/tingkat-hasil.ts";

const tulisan = (maks: number, nama: string) => teks(maks, nama).transform(rapikanTulisan).default("");
const pilihan = <const T extends readonly [string, ...string[]]>(kata: T, kalimat: string) =>
  z.preprocess((nilai) => (nilai === "" || nilai === undefined ? null : nilai), z.enum(kata, kalimat).nullable());

/** What Format A.1.3 asks about one indicator; everything may wait. */
export const IsiManualInput = {
  tujuan: tulisan(2000, "Tujuan"),
  definisi: tulisan(6000, "Definisi"),
  formula: tulisan(2000, "Formula"),
  satuan: tulisan(200, "Satuan pengukuran"),
  tingkat: pilihan(TINGKAT_HASIL, "Pilih kualitas dan tingkat kendalinya."),
  sumberData: tulisan(2000, "Sumber data"),
  periode: pilihan(PERIODE_LAPOR, "Pilih periode pelaporannya."),
};

export const IkiManualResponse = z.object({
  indikatorId: z.string(),
  rhk: z.string(),
  teks: z.string(),
  target: z.string().nullable(),
  /** 0: nobody wrote it yet; what stands here then comes from the library. */
  versi: z.number(),
  tujuan: z.string(),
  definisi: z.string(),
  formula: z.string(),
  satuan: z.string(),
  tingkat: z.enum(TINGKAT_HASIL).nullable(),
  sumberData: z.string(),
  periode: z.enum(PERIODE_LAPOR).nullable(),
  /** The code of the library indicator its words came from. */
  pustaka: z.string().nullable(),
  /** What is still empty, in words. */
  kurang: z.array(z.string()),
  /** Whether the level fits the owner. */
  temuan: z.object({ jenis: z.enum(["GALAT", "NASIHAT"]), teks: z.string() }).nullable(),
});

export const HasilPiramida = z.object({
  tingkat: z.enum(TINGKAT_HASIL).nullable(),
  teks: z.string(),
  rhk: z.string(),
  nama: z.string(),
  jabatan: z.string(),
  isPemilik: z.boolean(),
});

export const ManualResponse = z.object({
  skpId: z.string(),
  tahun: z.number(),
  keluarga: z.enum(["JPT", "JA_JF"]),
  pendekatan: z.enum(["KUALITATIF", "KUANTITATIF"]),
  pemilik: z.object({ nama: z.string(), jabatan: z.string(), unitKerja: z.string() }),
  iki: z.array(IkiManualResponse),
  /** Results of the pimpinan and of whom they rate, as far as the one who asks may read them. */
  piramida: z.array(HasilPiramida),
  boleh: z.object({ ubah: z.boolean(), bacaSkp: z.boolean() }),
});
export type ManualResponse = z.output<typeof ManualResponse>;
