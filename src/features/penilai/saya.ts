import { z } from "zod";
import { tanggal } from "#platform/input.ts";
import { masuk } from "#platform/access/relation.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PenilaiResponse } from "./schemas.ts";
import { susunPenilai } from "./susun.ts";

export const saya = readOperation({
  summary: "Siapa pejabat penilai dan atasan penilai saya pada suatu hari, dengan alasan langkah demi langkah",
  http: ["GET", "/penilai-saya"],
  input: z.object({ pada: tanggal("Tanggal ini tidak ada dalam kalender.").optional() }),
  output: PenilaiResponse,
  access: masuk,
  async run(context, { pada = context.today }) {
    return (await susunPenilai(context.db, personOf(context), pada)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});
