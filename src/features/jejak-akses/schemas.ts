import { z } from "zod";

export const JENIS_JEJAK = ["SKP", "REALISASI", "EVALUASI", "PENJELASAN", "DOKUMEN", "UMPAN_BALIK", "PROFIL", "EKSPOR"] as const;

export const JejakAksesResponse = z.object({
  id: z.string(),
  pada: z.string(),
  pelaku: z.object({ id: z.string(), nama: z.string(), jabatan: z.string().nullable(), unitKerja: z.string().nullable() }),
  jenis: z.enum(JENIS_JEJAK),
  /** What was opened, in words: "SKP 2026", "evaluasi triwulan III 2026". */
  apa: z.string(),
  /** The relation that let them in. */
  sebagai: z.string(),
  /** Why they may, in a sentence, with the rule it rests on. */
  alasan: z.string(),
  dasar: z.object({ aturan: z.string(), pasal: z.string(), halaman: z.string().optional() }).nullable(),
});

export const PerwakilanResponse = z.object({
  id: z.string(),
  wakil: z.string(),
  alasan: z.string(),
  mulai: z.string(),
  sampai: z.string(),
  masihBerjalan: z.boolean(),
});
