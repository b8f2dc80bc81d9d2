import { z } from "zod";
import { Id, tanggal, tanggalOpsional } from "#platform/input.ts";
import { PERAN } from "./kata-peran.ts";

export const TanggalMulai = tanggal("Pilih tanggal mulai.");
export const TanggalSelesai = tanggalOpsional();

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
