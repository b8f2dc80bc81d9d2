import { z } from "zod";
import { PEMBACA_SKP, atasanPenilaiSkp, pemilikSkp, penilaiSkp, pengelolaSkp } from "#features/skp/access.ts";
import { SkpId } from "#features/skp/schemas.ts";
import { on } from "#platform/access/relation.ts";
import { writeOperation } from "#platform/operation.ts";
import { terbitkanSemua } from "./terbitkan.ts";

export const siapkan = writeOperation({
  summary: "Menerbitkan dokumen SKP dan evaluasinya yang belum ada, supaya dapat diunduh sekarang",
  http: ["POST", "/skp/:skpId/dokumen"],
  input: z.object({ skpId: SkpId }),
  output: z.object({ diterbitkan: z.number() }),
  access: on((input: { skpId: string }) => input.skpId, [pemilikSkp, penilaiSkp, atasanPenilaiSkp, pengelolaSkp], PEMBACA_SKP),
  async run({ tx, now, audit }, { skpId }) {
    const terbit = await terbitkanSemua(tx, skpId, now);
    for (const { dokumenId, ...rincian } of terbit) audit({ jenis: "dokumen", id: dokumenId, rincian });
    audit({ jenis: "skp", id: skpId, rincian: { diterbitkan: terbit.length } });
    return { diterbitkan: terbit.length };
  },
});
