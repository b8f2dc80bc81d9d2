import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { findUnitSaringan } from "./queries.ts";

const Unit = z.object({ id: z.string(), nama: z.string() });

export const pilihanUnit = readOperation({
  summary: "Unit untuk menyaring daftar: satu unit, yang di atasnya, dan yang tepat di bawahnya",
  http: ["GET", "/pegawai/pilihan-unit"],
  input: z.object({ unitId: z.preprocess((nilai) => (nilai === "" ? undefined : nilai), Id.optional()) }),
  output: Unit.extend({ jalur: z.array(Unit), anak: z.array(Unit) }),
  access: masuk,
  async run({ db }, { unitId }) {
    return (await findUnitSaringan(db, unitId ?? null)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});
