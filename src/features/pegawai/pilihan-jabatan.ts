import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pengurusUnit } from "./access.ts";
import { findJabatanUnit } from "./queries.ts";

export const pilihanJabatan = readOperation({
  summary: "Jabatan satu unit untuk pegawai baru, dengan yang memegangnya sekarang",
  http: ["GET", "/unit/:unitId/pilihan-jabatan"],
  input: z.object({ unitId: Id }),
  output: z.object({
    unitId: z.string(),
    unit: z.string(),
    /** `pemegang`: who holds a post for one person, so that it cannot be chosen. */
    jabatan: z.array(z.object({ id: z.string(), nama: z.string(), pemegang: z.string().nullable() })),
  }),
  access: filtered([pengurusUnit], (input: { unitId: string }) => input.unitId),
  async run({ db, today, allowed }, { unitId }) {
    return (await findJabatanUnit(db, unitId, today, allowed("u"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});
