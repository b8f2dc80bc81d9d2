import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { presentBulan } from "./present-bulan.ts";
import { findSkpBulan } from "./queries.ts";
import { Bulan, BulanResponse } from "./schemas.ts";

export const lihatBulan = readOperation({
  summary: "Realisasi saya dalam satu bulan: yang perlu dicatat, ekspektasinya, dan perjalanannya sepanjang tahun",
  http: ["GET", "/realisasi/:bulan"],
  input: z.object({ bulan: Bulan }),
  output: BulanResponse,
  access: masuk,
  wakil: "boleh",
  async run(context, { bulan }) {
    const skp = await findSkpBulan(context.db, { pegawaiId: personOf(context), bulan });
    return presentBulan(context.db, skp, bulan, context.today);
  },
});
