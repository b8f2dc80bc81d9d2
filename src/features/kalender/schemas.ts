import { z } from "zod";
import { tanggal } from "#platform/input.ts";
import { KEYAKINAN } from "#rules/keyakinan.ts";
import { HAL_TENGGAT } from "#rules/tenggat-kebijakan.ts";
import { TRIWULAN } from "#rules/susun-periode.ts";

export const TahunInput = z.coerce
  .number("Tahun ini tidak sah.")
  .int("Tahun ini tidak sah.")
  .min(2022, "Terang mulai dari tahun 2022.")
  .max(2100, "Tahun ini terlalu jauh.");
export const Hari = tanggal("Tanggal ini tidak ada dalam kalender.");

const Jendela = z.object({ triwulan: z.enum(TRIWULAN), mulai: z.string(), selesai: z.string(), catatSampai: z.string(), buka: z.string(), tutup: z.string() });

export const KalenderResponse = z.object({
  tahun: z.number(),
  hariIni: z.string(),
  /** The instansi, which a change of its calendar names. */
  unitId: z.string(),
  periode: z
    .object({
      id: z.string(),
      mulai: z.string(),
      selesai: z.string(),
      batasSkp: z.string(),
      jendela: z.array(Jendela.extend({ id: z.string(), versi: z.number(), evaluasi: z.number(), dinilai: z.number() })),
    })
    .nullable(),
  /** How the year would be opened; null when it is. */
  usulan: z.object({ batasSkp: z.string(), jendela: z.array(Jendela) }).nullable(),
  alasan: z.array(z.object({ teks: z.string(), dasar: z.string().nullable() })),
  /** Clocks the regulation leaves open, as they hold today. */
  tenggat: z.array(z.object({ hal: z.enum(HAL_TENGGAT), hariKerja: z.number(), keyakinan: z.enum(KEYAKINAN), sumber: z.string(), mulai: z.string() })),
  libur: z.array(z.object({ tanggal: z.string(), nama: z.string(), isCutiBersama: z.boolean(), sumber: z.string() })),
  boleh: z.object({ atur: z.boolean() }),
});
export type KalenderResponse = z.output<typeof KalenderResponse>;
