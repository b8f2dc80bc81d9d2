import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { teksWajib } from "#platform/input.ts";
import { PEMBACA_SKP, atasanPenilaiSkp, pemilikSkp, penilaiSkp } from "./access.ts";
import { presentSkp } from "./present-skp.ts";
import { catatJejak, lockSkp } from "./queries.ts";
import { SkpId, SkpResponse } from "./schemas.ts";
import { TOLAK_SKP } from "./teks.ts";

export const tulisPesan = writeOperation({
  summary: "Menulis pesan dalam dialog kinerja SKP",
  http: ["POST", "/skp/:skpId/pesan"],
  input: z.object({ skpId: SkpId, pesan: teksWajib(2000, "Pesan", "Tulis pesan Anda lebih dahulu.") }),
  output: SkpResponse,
  access: on((input: { skpId: string }) => input.skpId, [pemilikSkp, penilaiSkp, atasanPenilaiSkp], PEMBACA_SKP),
  refusals: [TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN],
  async run(context, { skpId, pesan }) {
    const { status } = await lockSkp(context.tx, skpId);
    if (status === "DITETAPKAN") refuse(TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, { status });
    await catatJejak(context.tx, { skpId, pada: context.now, pegawaiId: personOf(context), tindakan: "PESAN", catatan: pesan });
    context.audit({ jenis: "skp", id: skpId });
    return (await presentSkp(context.tx, skpId, context.actor, context.today)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});
