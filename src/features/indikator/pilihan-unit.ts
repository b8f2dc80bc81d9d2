import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { listUnitKelola } from "./queries.ts";

export const pilihanUnit = readOperation({
  summary: "Unit yang saya kelola, sebagai calon pemilik indikator baru",
  http: ["GET", "/pustaka-indikator/pilihan-unit"],
  input: z.object({}),
  output: z.object({ unit: z.array(z.object({ id: z.string(), nama: z.string() })), hariIni: z.string() }),
  access: masuk,
  async run(context) {
    return { unit: await listUnitKelola(context.db, personOf(context), context.today), hariIni: context.today };
  },
});
