import { z } from "zod";

const DasarResponse = z.object({ aturan: z.string(), pasal: z.string(), halaman: z.string().optional() });
const Siapa = z.object({ id: z.string(), nama: z.string(), jabatan: z.string() });
export const CARA = ["DEFINITIF", "PLT", "PLH", "DELEGASI"] as const;

export const PenilaiResponse = z.object({
  pada: z.string(),
  pegawai: z.object({ id: z.string(), nama: z.string() }),
  /** Null: nobody rates this person on that day; the steps say why. */
  penilai: Siapa.extend({ cara: z.enum(CARA), dinilaiDi: z.string() }).nullable(),
  atasanPenilai: Siapa.nullable(),
  langkah: z.array(z.object({ kode: z.string(), teks: z.string(), dasar: DasarResponse.optional() })),
  /** Stretches of time with the same rater, the newest first; `selesai` is the first day it no longer held. */
  riwayat: z.array(
    z.object({
      mulai: z.string(),
      selesai: z.string().nullable(),
      penilai: z.string().nullable(),
      jabatan: z.string().nullable(),
      cara: z.enum(CARA).nullable(),
      atasan: z.string().nullable(),
    }),
  ),
  /** The rater written into the SKP of that year, when there is one. */
  tercatat: z.object({ skpId: z.string(), tahun: z.number(), penilai: z.string(), sama: z.boolean(), status: z.string() }).nullable(),
  /** Letters of delegation this person may open. */
  delegasiId: z.string().nullable(),
  /** Whom to ask: the nearest first. */
  pengelola: z.array(z.string()),
});
export type PenilaiResponse = z.output<typeof PenilaiResponse>;
