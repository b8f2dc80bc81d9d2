import { sql } from "kysely";
import { z } from "zod";
import { listPengelolaDari } from "#features/penilai/queries.ts";
import { masuk } from "#platform/access/relation.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { listTiket } from "./queries.ts";
import { Tiket } from "./schemas.ts";

export const daftarSaya = readOperation({
  summary: "Laporan saya kepada pengelola, dengan jawabannya",
  http: ["GET", "/tiket/saya"],
  input: z.object({}),
  output: z.object({ tiket: z.array(Tiket), pengelola: z.array(z.string()) }),
  access: masuk,
  async run(context) {
    const pegawaiId = personOf(context);
    return {
      tiket: await listTiket(context.db, sql<boolean>`t.pegawai_id = ${pegawaiId}`, context.today),
      pengelola: (await listPengelolaDari(context.db, pegawaiId, context.today)).map((satu) => satu.nama),
    };
  },
});
