import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { writeOperation } from "#platform/operation.ts";
import { PEMBACA_EVALUASI, pemilikEvaluasi } from "./access.ts";
import { langkahkan } from "./langkah.ts";
import { EvaluasiId, EvaluasiResponse } from "./schemas.ts";
import { TOLAK_EVALUASI } from "./teks.ts";

export const terima = writeOperation({
  summary: "Mencatat bahwa saya menerima dokumen evaluasi; sejak hari ini berjalan 14 hari kerja untuk mengembalikan dan untuk keberatan",
  http: ["POST", "/evaluasi/:evaluasiId/penerimaan"],
  input: z.object({ evaluasiId: EvaluasiId }),
  output: EvaluasiResponse,
  access: on((input: { evaluasiId: string }) => input.evaluasiId, [pemilikEvaluasi], PEMBACA_EVALUASI),
  refusals: [TOLAK_EVALUASI.STATUS_TIDAK_MENGIZINKAN],
  run: (context, { evaluasiId }) => langkahkan(context, evaluasiId, "terima"),
});
