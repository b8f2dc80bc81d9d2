import { z } from "zod";
import { Id } from "#platform/input.ts";

export const DokumenId = Id.brand<"DokumenId">();
export const FORM = ["A.1.1", "A.1.2", "A.1.6", "A.1.7", "A.1.8", "C.1.1", "C.1.2", "C.1.3", "D.1.1"] as const;

export const DokumenResponse = z.object({
  id: z.string(),
  kode: z.string(),
  form: z.enum(FORM),
  judul: z.string(),
  skpId: z.string(),
  evaluasiId: z.string().nullable(),
  triwulan: z.string().nullable(),
  dibuatPada: z.string(),
  /** Replaced by a newer one; null while it is in force. */
  digantikanPada: z.string().nullable(),
});

/** What the public may know: that the document is genuine, and enough to compare it with the paper in hand. Never the predikat. */
export const HasilPeriksa = z.object({
  status: z.enum(["ASLI", "DIGANTIKAN", "TIDAK_DIKENAL", "RUSAK"]),
  kode: z.string(),
  dokumen: z
    .object({
      form: z.enum(FORM),
      judul: z.string(),
      namaTersamar: z.string(),
      nipAkhir: z.string().nullable(),
      unitKerja: z.string(),
      penandaTangan: z.string(),
      tanggal: z.string().nullable(),
      diterbitkanPada: z.string(),
      digantikanPada: z.string().nullable(),
      /** Whether the stored data and bytes still are what was issued, by their prints and by the audit. */
      dataUtuh: z.boolean(),
      berkasUtuh: z.boolean(),
      segel: z.object({ nomor: z.number(), pada: z.string(), cocok: z.boolean() }).nullable(),
    })
    .nullable(),
  diperiksaPada: z.string(),
});
export type HasilPeriksa = z.output<typeof HasilPeriksa>;
