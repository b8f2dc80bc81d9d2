import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { writeOperation } from "#platform/operation.ts";
import { PEMBACA_EVALUASI, penilaiEvaluasi } from "./access.ts";
import { langkahkan } from "./langkah.ts";
import { EvaluasiId, EvaluasiResponse } from "./schemas.ts";
import { TOLAK_EVALUASI } from "./teks.ts";

export const sampaikan = writeOperation({
  summary: "Menyampaikan dokumen evaluasi kepada pegawai (14 hari kerja sejak ditandatangani)",
  http: ["POST", "/evaluasi/:evaluasiId/penyampaian"],
  input: z.object({ evaluasiId: EvaluasiId }),
  output: EvaluasiResponse,
  access: on((input: { evaluasiId: string }) => input.evaluasiId, [penilaiEvaluasi], PEMBACA_EVALUASI),
  refusals: [TOLAK_EVALUASI.STATUS_TIDAK_MENGIZINKAN],
  run: (context, { evaluasiId }) => langkahkan(context, evaluasiId, "sampaikan"),
});
