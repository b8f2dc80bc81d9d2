import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { PEMBACA_SKP, pemilikSkp } from "./access.ts";
import { lockSkp } from "./queries.ts";
import { SkpId } from "./schemas.ts";
import { TOLAK_SKP } from "./teks.ts";

export const izinkanSalin = writeOperation({
  summary: "Mengizinkan rekan sejabatan menyalin hasil kerja dan indikator SKP saya, atau menarik izinnya",
  http: ["PUT", "/skp/:skpId/izin-salin"],
  input: z.object({ skpId: SkpId, boleh: z.preprocess((nilai) => nilai === true || nilai === "ya" || nilai === "true", z.boolean()) }),
  output: z.object({ skpId: z.string(), boleh: z.boolean() }),
  access: on((input: { skpId: string }) => input.skpId, [pemilikSkp], PEMBACA_SKP),
  refusals: [TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN],
  async run({ tx, audit }, { skpId, boleh }) {
    const skp = await lockSkp(tx, skpId);
    if (skp.status !== "DITETAPKAN") refuse(TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, { status: skp.status });
    // no new version: what was agreed has not changed, and an open form of it must not be refused
    await tx.updateTable("skp").set({ is_boleh_disalin: boleh }).where("id", "=", skpId).execute();
    audit({ jenis: "skp", id: skpId, rincian: { bolehDisalin: boleh } });
    return { skpId, boleh };
  },
});
