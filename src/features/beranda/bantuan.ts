import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { listPengelolaSaya } from "./queries.ts";

export const bantuan = readOperation({
  summary: "Kepada siapa saya bertanya: pengelola kinerja untuk unit saya, yang terdekat dahulu",
  http: ["GET", "/bantuan"],
  input: z.object({}),
  output: z.object({ pengelola: z.array(z.string()) }),
  access: masuk,
  wakil: "boleh",
  async run(context) {
    return { pengelola: await listPengelolaSaya(context.db, personOf(context), context.today) };
  },
});
