import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { BerkasKeluar } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_BUKTI } from "./access.ts";
import { findBerkasBukti } from "./queries.ts";
import { BuktiId } from "./schemas.ts";

export const unduhBukti = readOperation({
  summary: "Membuka berkas bukti dukung",
  http: ["GET", "/bukti/:buktiId/berkas"],
  input: z.object({ buktiId: BuktiId }),
  output: BerkasKeluar,
  access: filtered(PEMBACA_BUKTI, (input: { buktiId: string }) => input.buktiId),
  async run({ db, allowed }, { buktiId }) {
    return (await findBerkasBukti(db, buktiId, allowed("b"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});
