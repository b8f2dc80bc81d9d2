import { z } from "zod";
import { findKalender } from "#features/evaluasi/queries.ts";
import { PEMBACA_SKP } from "#features/skp/access.ts";
import { anyRelation, filtered } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_KELENGKAPAN } from "./access.ts";
import { presentBaris } from "./baris.ts";
import { KursorKelengkapan, tulisKursor } from "./kursor.ts";
import { findPeriodeTahun, findUnitTerbuka, listKelengkapan } from "./queries.ts";
import { BarisKelengkapan, SaringanKelengkapan } from "./schemas.ts";

const SEHALAMAN = 20;

export const daftar = readOperation({
  summary: "Pegawai satu unit dan unit di bawahnya yang wajib punya SKP tahun ini: keadaannya, menunggu siapa sejak kapan, yang terlama lebih dahulu",
  http: ["GET", "/kelengkapan/:unitId/pegawai"],
  input: SaringanKelengkapan.extend({ unitId: Id, kursor: KursorKelengkapan }),
  output: z.object({ baris: z.array(BarisKelengkapan), berikutnya: z.string().nullable() }),
  access: filtered(PEMBACA_KELENGKAPAN, (input: { unitId: string }) => input.unitId),
  async run({ db, actor, today, allowed }, { unitId, kursor, ...saringan }) {
    if (!(await findUnitTerbuka(db, unitId, today, allowed("x")))) refuse(REFUSAL.TIDAK_DITEMUKAN);
    const tahun = Number(today.slice(0, 4));
    const periode = await findPeriodeTahun(db, tahun);
    if (!periode) return { baris: [], berikutnya: null };
    const rows = await listKelengkapan(
      db,
      { id: periode.id, tahun, hari: today },
      { unitId, saringan, allowed: anyRelation(PEMBACA_SKP, "s", actor, today), dari: kursor ?? null, batas: SEHALAMAN + 1 },
    );
    const kalender = await findKalender(db);
    const halaman = rows.slice(0, SEHALAMAN);
    return {
      baris: halaman.map((row) => presentBaris(row, kalender, today)),
      berikutnya: rows.length > SEHALAMAN ? tulisKursor(halaman.at(-1)?.kunci ?? []) : null,
    };
  },
});
