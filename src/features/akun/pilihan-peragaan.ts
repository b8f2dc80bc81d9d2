import { z } from "zod";
import { publik } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { listPilihanPeragaan } from "./queries.ts";

export const pilihanPeragaan = readOperation({
  summary: "Tokoh peragaan yang dapat dicoba; kosong di luar peragaan",
  http: ["GET", "/sesi/peragaan"],
  input: z.object({}),
  output: z.object({ tokoh: z.array(z.object({ akunId: z.string(), nama: z.string(), peran: z.string(), sebutan: z.string(), cerita: z.string() })) }),
  access: publik,
  async run({ db }) {
    return { tokoh: await listPilihanPeragaan(db) };
  },
});
