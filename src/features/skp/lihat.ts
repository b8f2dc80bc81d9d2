import { sql } from "kysely";
import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_SKP } from "./access.ts";
import { presentSkp } from "./present-skp.ts";
import { SkpId, SkpResponse } from "./schemas.ts";

export const lihat = readOperation({
  summary: "Melihat satu SKP beserta jejak dialog dan temuan pemeriksaannya",
  http: ["GET", "/skp/:skpId"],
  input: z.object({ skpId: SkpId }),
  output: SkpResponse,
  access: filtered(PEMBACA_SKP, (input: { skpId: string }) => input.skpId),
  wakil: "boleh",
  tercatat: { jenis: "SKP", pegawai: (r) => sql`${r}.pegawai_id` },
  async run({ db, actor, today, allowed }, { skpId }) {
    return (await presentSkp(db, skpId, actor, today, allowed("s"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});
