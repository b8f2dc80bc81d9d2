import { z } from "zod";

export const HasilPegawai = z.object({
  id: z.string(),
  nama: z.string(),
  jabatan: z.string().nullable(),
  unit: z.string().nullable(),
  isPlt: z.boolean().nullable(),
  /** Only where this reader may see it. */
  nip: z.string().nullable(),
});
export type HasilPegawai = z.output<typeof HasilPegawai>;

export const HasilUnit = z.object({ id: z.string(), nama: z.string(), induk: z.string().nullable() });
export type HasilUnit = z.output<typeof HasilUnit>;

export const HasilJabatan = z.object({ id: z.string(), nama: z.string(), unitId: z.string(), unit: z.string(), pemegang: z.number() });
export type HasilJabatan = z.output<typeof HasilJabatan>;
