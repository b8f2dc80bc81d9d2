import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { JENIS_RHK } from "#rules/kosakata.ts";
import { pemilikSkp } from "./access.ts";
import { findSkp, listRhkPimpinan } from "./queries.ts";
import { SkpId } from "./schemas.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";

export const pilihanRhkPimpinan = readOperation({
  summary: "Daftar hasil kerja pimpinan yang dapat diintervensi",
  http: ["GET", "/skp/:skpId/hasil-kerja-pimpinan"],
  input: z.object({ skpId: SkpId }),
  output: z.object({
    pilihan: z.array(
      z.object({ id: z.string(), teks: z.string(), jenis: z.enum(JENIS_RHK), pemilik: z.string(), jabatan: z.string(), indikator: z.array(z.string()) }),
    ),
  }),
  access: filtered([pemilikSkp], (input: { skpId: string }) => input.skpId),
  wakil: "boleh",
  async run({ db, allowed }, { skpId }) {
    if (!(await findSkp(db, skpId, allowed("s")))) refuse(REFUSAL.TIDAK_DITEMUKAN);
    return { pilihan: await listRhkPimpinan(db, skpId) };
  },
});
