import { z } from "zod";
import { diriSendiri, pembacaPegawai, penilaiPegawai } from "#features/pegawai/access.ts";
import { filtered } from "#platform/access/relation.ts";
import { Id, tanggal } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { isTerlihat } from "./queries.ts";
import { PenilaiResponse } from "./schemas.ts";
import { susunPenilai } from "./susun.ts";

export const lihat = readOperation({
  summary: "Siapa pejabat penilai seorang pegawai pada suatu hari, dengan alasannya",
  http: ["GET", "/penilai/:pegawaiId"],
  input: z.object({ pegawaiId: Id, pada: tanggal("Tanggal ini tidak ada dalam kalender.").optional() }),
  output: PenilaiResponse,
  access: filtered([diriSendiri, pembacaPegawai, penilaiPegawai], (input: { pegawaiId: string }) => input.pegawaiId),
  async run({ db, today, allowed }, { pegawaiId, pada = today }) {
    if (!(await isTerlihat(db, pegawaiId, allowed("p")))) refuse(REFUSAL.TIDAK_DITEMUKAN);
    return (await susunPenilai(db, pegawaiId, pada)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});
