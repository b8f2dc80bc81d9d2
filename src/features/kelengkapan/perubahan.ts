import { z } from "zod";
import { findKalender } from "#features/evaluasi/queries.ts";
import { PEMBACA_SKP } from "#features/skp/access.ts";
import { anyRelation, filtered } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_KELENGKAPAN } from "./access.ts";
import { presentPerubahan } from "./baris.ts";
import { listPerubahan } from "./queries-perubahan.ts";
import { findPeriodeTahun, findUnitTerbuka } from "./queries.ts";
import { BarisPerubahan } from "./schemas.ts";

/** So many stand on the page; their number always does, and the file holds them all. */
const TAMPIL = 50;

export const perubahan = readOperation({
  summary: "Perubahan SKP yang menunggu ditetapkan dalam satu unit dan unit di bawahnya: menunggu siapa sejak kapan, yang terlama lebih dahulu",
  http: ["GET", "/kelengkapan/:unitId/perubahan"],
  input: z.object({ unitId: Id }),
  output: z.object({ baris: z.array(BarisPerubahan) }),
  access: filtered(PEMBACA_KELENGKAPAN, (input: { unitId: string }) => input.unitId),
  async run({ db, actor, today, allowed }, { unitId }) {
    if (!(await findUnitTerbuka(db, unitId, today, allowed("x")))) refuse(REFUSAL.TIDAK_DITEMUKAN);
    const tahun = Number(today.slice(0, 4));
    const periode = await findPeriodeTahun(db, tahun);
    if (!periode) return { baris: [] };
    const rows = await listPerubahan(
      db,
      { id: periode.id, tahun, hari: today },
      { unitId, allowed: anyRelation(PEMBACA_SKP, "s", actor, today), batas: TAMPIL },
    );
    const kalender = await findKalender(db);
    return { baris: rows.map((row) => presentPerubahan(row, kalender, today)) };
  },
});
