import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { findSaya } from "./queries.ts";

export const PERAN_SAYA = ["PEGAWAI", "PENILAI", "PENGELOLA", "PIMPINAN", "INSPEKTORAT", "ADMIN", "KETUA_TIM"] as const;

export const saya = readOperation({
  summary: "Siapa saya, jabatan saya, dan peran saya hari ini",
  http: ["GET", "/saya"],
  input: z.object({}),
  output: z.object({
    id: z.string(),
    nama: z.string(),
    nip: z.string().nullable(),
    jabatan: z.string().nullable(),
    unitKerja: z.string().nullable(),
    peran: z.array(z.enum(PERAN_SAYA)),
  }),
  access: masuk,
  wakil: "boleh",
  saatTertahan: true,
  async run(context) {
    return (await findSaya(context.db, personOf(context), context.today)) ?? refuse(REFUSAL.BELUM_MASUK);
  },
});
