import { z } from "zod";
import { Id } from "#platform/input.ts";
import { PERAN } from "./kata-peran.ts";

/** A day that exists. */
const isTanggal = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
const Tanggal = (kalimat: string) => z.string(kalimat).refine(isTanggal, { error: kalimat });
export const TanggalMulai = Tanggal("Pilih tanggal mulai.");
export const TanggalSelesai = z.preprocess(
  (value) => (value === "" || value === undefined ? null : value),
  Tanggal("Tanggal ini tidak ada dalam kalender.").nullable(),
);

export const PeranId = Id;

export const PeranResponse = z.object({
  id: z.string(),
  pegawai: z.object({ id: z.string(), nama: z.string(), nip: z.string().nullable() }),
  peran: z.enum(PERAN),
  unit: z.object({ id: z.string(), nama: z.string() }),
  mulai: z.string(),
  selesai: z.string().nullable(),
  dasar: z.string().nullable(),
  diberikanOleh: z.string().nullable(),
  versi: z.number(),
  /** Before its first day, in force, or past. */
  keadaan: z.enum(["AKAN_DATANG", "BERLAKU", "BERAKHIR"]),
  bolehCabut: z.boolean(),
});
export type PeranResponse = z.output<typeof PeranResponse>;
