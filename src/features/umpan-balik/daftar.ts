import { sql } from "kysely";
import { z } from "zod";
import { PEMBACA_SKP } from "#features/skp/access.ts";
import { SkpId } from "#features/skp/schemas.ts";
import { filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { findPeran, listUmpanBalik } from "./queries.ts";
import { UmpanBalikResponse } from "./schemas.ts";

export const daftar = readOperation({
  summary: "Umpan balik atas satu SKP, per triwulan, yang terbaru dahulu",
  http: ["GET", "/skp/:skpId/umpan-balik"],
  input: z.object({ skpId: SkpId }),
  output: z.object({
    skpId: z.string(),
    jumlah: z.number(),
    kelompok: z.array(z.object({ periodeEvaluasiId: z.string(), triwulan: z.string(), isi: z.array(UmpanBalikResponse) })),
    /** Whether the one who reads may add feedback to this SKP. */
    boleh: z.object({ beri: z.boolean() }),
  }),
  access: filtered(PEMBACA_SKP, (input: { skpId: string }) => input.skpId),
  wakil: "boleh",
  tercatat: { jenis: "UMPAN_BALIK", pegawai: (r) => sql`${r}.pegawai_id` },
  async run({ db, actor, today, allowed }, { skpId }) {
    const semua = (await listUmpanBalik(db, skpId, allowed("s"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const kelompok = [...Map.groupBy(semua, (one) => one.periodeEvaluasiId)].map(([periodeEvaluasiId, isi]) => ({
      periodeEvaluasiId,
      triwulan: isi[0]?.triwulan ?? "",
      isi,
    }));
    return { skpId, jumlah: semua.length, kelompok, boleh: { beri: actor.jenis === "PEGAWAI" && (await findPeran(db, skpId, actor, today)) !== null } };
  },
});
