import { z } from "zod";
import { publik } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { kabarHari } from "./periode-berjalan.ts";
import { listPeriode } from "./queries.ts";

export const hariIni = readOperation({
  summary: "Tanggal hari ini menurut Terang dan apa yang sedang berlangsung dalam siklus penilaian",
  http: ["GET", "/hari-ini"],
  input: z.object({}),
  output: z.object({ hariIni: z.string(), kabar: z.array(z.string()) }),
  access: publik,
  async run({ db, today }) {
    return { hariIni: today, kabar: kabarHari(await listPeriode(db, Number(today.slice(0, 4))), today) };
  },
});
