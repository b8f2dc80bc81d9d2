import { z } from "zod";
import { tanggal, teks } from "#platform/input.ts";
import { JENIS_PENUGASAN, JENIS_UNIT } from "#rules/kosakata-pegawai.ts";

/** A day somebody looks at, from a date field that may be left empty. */
export const HariOpsional = z.preprocess((value) => (value === "" ? undefined : value), tanggal("Tanggal ini tidak ada dalam kalender.").optional());

/** The letter a change rests on. */
export const DasarSurat = teks(500, "Dasar").default("");

/** An optional id from a form: an empty choice is none. */
export const kosongkan = <T extends z.ZodType>(schema: T) =>
  z
    .preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable())
    .optional()
    .transform((value): z.output<T> | null => value ?? null);

export const UnitRingkas = z.object({ id: z.string(), nama: z.string() });
export const Pemegang = z.object({
  penugasanId: z.string(),
  pegawaiId: z.string(),
  nama: z.string(),
  jenis: z.enum(JENIS_PENUGASAN),
  mulai: z.string(),
  selesai: z.string().nullable(),
});
export type Pemegang = z.output<typeof Pemegang>;

export const SimpulUnit = z.object({
  id: z.string(),
  indukId: z.string().nullable(),
  /** 0 for the city itself. */
  tingkat: z.number(),
  kode: z.string(),
  nama: z.string(),
  jenis: z.enum(JENIS_UNIT),
  jumlahAnak: z.number(),
  /** People with a definitive post here or below. */
  jumlahPegawai: z.number(),
  pimpinan: z.array(z.object({ nama: z.string(), jenis: z.enum(JENIS_PENUGASAN) })),
  terbuka: z.boolean(),
  /** Hit by the search. */
  kena: z.boolean(),
});
export type SimpulUnit = z.output<typeof SimpulUnit>;
