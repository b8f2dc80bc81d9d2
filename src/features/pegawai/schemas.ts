import { z } from "zod";

/** A person as pages and documents show them, with the post they act in. */
export const Orang = z.object({
  id: z.string(),
  nama: z.string(),
  nip: z.string().nullable(),
  pangkatGolRuang: z.string().nullable(),
  jabatan: z.string(),
  unitKerja: z.string(),
});
export type Orang = z.output<typeof Orang>;
