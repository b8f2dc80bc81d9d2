import { z } from "zod";
import { JENIS_TIKET, STATUS_TIKET } from "./components/kata-tiket.ts";

export const Tiket = z.object({
  id: z.string(),
  nomor: z.number(),
  jenis: z.enum(JENIS_TIKET),
  status: z.enum(STATUS_TIKET),
  uraian: z.string(),
  pelapor: z.object({ id: z.string(), nama: z.string(), jabatan: z.string().nullable(), unit: z.string() }),
  usulanPenilai: z.object({ id: z.string(), nama: z.string() }).nullable(),
  /** Whom the system named as rater on the day it was written. */
  penilaiTercatat: z.string().nullable(),
  ditanganiOleh: z.string().nullable(),
  jawaban: z.string().nullable(),
  dibuatPada: z.string(),
  /** Last working day for the answer. */
  batas: z.string(),
  lewatBatas: z.boolean(),
  selesaiPada: z.string().nullable(),
  versi: z.number(),
});
export type Tiket = z.output<typeof Tiket>;
export const TiketLengkap = Tiket.extend({ bolehTangani: z.boolean(), pengelola: z.array(z.string()) });
