import { sql } from "kysely";
import { z } from "zod";
import { listPengelolaDari } from "#features/penilai/queries.ts";
import { anyRelation, filtered } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { inspektoratTiket, pelaporTiket, pengelolaTiket } from "./access.ts";
import { listTiket } from "./queries.ts";
import { TiketLengkap } from "./schemas.ts";

export const lihat = readOperation({
  summary: "Membaca satu laporan dengan jawabannya",
  http: ["GET", "/tiket/:tiketId"],
  input: z.object({ tiketId: Id }),
  output: TiketLengkap,
  access: filtered([pelaporTiket, pengelolaTiket, inspektoratTiket], (input: { tiketId: string }) => input.tiketId),
  async run({ db, today, actor, allowed }, { tiketId }) {
    const boleh = anyRelation([pengelolaTiket], "t", actor, today);
    const [tiket] = await listTiket(db, sql<boolean>`t.id = ${tiketId} and ${allowed("t")}`, today, boleh);
    if (!tiket) refuse(REFUSAL.TIDAK_DITEMUKAN);
    const pengelola = await listPengelolaDari(db, tiket.pelapor.id, today);
    return { ...tiket, bolehTangani: tiket.bolehTangani && tiket.selesaiPada === null, pengelola: pengelola.map((satu) => satu.nama) };
  },
});
