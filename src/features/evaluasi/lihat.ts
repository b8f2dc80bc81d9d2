import { sql } from "kysely";
import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_EVALUASI } from "./access.ts";
import { presentEvaluasi } from "./present-evaluasi.ts";
import { EvaluasiId, EvaluasiResponse } from "./schemas.ts";

export const lihat = readOperation({
  summary: "Melihat satu evaluasi: hasil, bukti, umpan balik, dan rating yang boleh dibaca",
  http: ["GET", "/evaluasi/:evaluasiId"],
  input: z.object({ evaluasiId: EvaluasiId }),
  output: EvaluasiResponse,
  access: filtered(PEMBACA_EVALUASI, (input: { evaluasiId: string }) => input.evaluasiId),
  wakil: "boleh",
  tercatat: { jenis: "EVALUASI", pegawai: (r) => sql`${r}.pegawai_id` },
  async run({ db, actor, today, allowed }, { evaluasiId }) {
    return (await presentEvaluasi(db, evaluasiId, actor, today, allowed("e"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});
