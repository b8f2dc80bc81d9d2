import { z } from "zod";
import { CAPAIAN_ORGANISASI } from "#rules/kosakata.ts";

export const CapaianTersimpan = z.object({
  periodeEvaluasiId: z.string(),
  capaian: z.enum(CAPAIAN_ORGANISASI),
  dasar: z.string(),
  versi: z.number(),
  ditetapkanOleh: z.string(),
  ditetapkanPada: z.string(),
});
