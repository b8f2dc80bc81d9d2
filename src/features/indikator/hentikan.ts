import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { writeOperation } from "#platform/operation.ts";
import { pembacaPustaka, pengelolaPustaka } from "./access.ts";
import { assertBerlaku } from "./assert-berlaku.ts";
import { updatePustaka } from "./queries.ts";
import { Alasan, PustakaId, Versi } from "./schemas.ts";
import { TOLAK_PUSTAKA } from "./teks.ts";

export const hentikan = writeOperation({
  summary: "Menghentikan sebuah indikator: tidak ditawarkan lagi, yang sudah dipakai tetap",
  http: ["POST", "/pustaka-indikator/:pustakaId/henti"],
  input: z.object({ pustakaId: PustakaId, versi: Versi, alasan: Alasan }),
  output: z.object({ pustakaId: z.string() }),
  access: on((input: { pustakaId: string }) => input.pustakaId, [pengelolaPustaka], [pembacaPustaka]),
  refusals: [TOLAK_PUSTAKA.INDIKATOR_DIHENTIKAN],
  async run({ tx, today, audit }, { pustakaId, versi, alasan }) {
    await assertBerlaku(tx, pustakaId, versi);
    await updatePustaka(tx, pustakaId, versi, { status: "DIHENTIKAN", dihentikan_pada: today, alasan_henti: alasan });
    audit({ jenis: "pustaka_indikator", id: pustakaId, rincian: { status: "DIHENTIKAN", alasan } });
    return { pustakaId };
  },
});
