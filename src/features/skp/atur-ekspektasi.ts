import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_SKP, atasanPenilaiSkp, penilaiSkp } from "./access.ts";
import { assertVersi } from "./assert-versi.ts";
import { simpanEkspektasi } from "./isi-skp.ts";
import { assertPenetap } from "./penetap.ts";
import { presentSkp } from "./present-skp.ts";
import { catatJejak, lockSkp } from "./queries.ts";
import { EkspektasiInput, SkpId, SkpResponse, Versi } from "./schemas.ts";
import { TOLAK_SKP } from "./teks.ts";

export const aturEkspektasi = writeOperation({
  summary: "Memberi ekspektasi khusus pada perilaku kerja (Ps 10(4))",
  http: ["PUT", "/skp/:skpId/ekspektasi"],
  input: z.object({ skpId: SkpId, versi: Versi, ekspektasi: EkspektasiInput }),
  output: SkpResponse,
  access: on((input: { skpId: string }) => input.skpId, [penilaiSkp, atasanPenilaiSkp], PEMBACA_SKP),
  refusals: [TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, TOLAK_SKP.BATAS_SKP_LEWAT],
  async run(context, { skpId, versi, ekspektasi }) {
    const { tx, now } = context;
    const pegawaiId = personOf(context);
    const skp = await lockSkp(tx, skpId);
    if (skp.status !== "DIAJUKAN") refuse(TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, { status: skp.status });
    assertVersi(skp, versi, pegawaiId);
    await assertPenetap(context, skp);
    const perubahan = await simpanEkspektasi(tx, skpId, ekspektasi);
    await tx
      .updateTable("skp")
      .set({ versi: versi + 1, diubah_pada: now, diubah_oleh: pegawaiId })
      .where("id", "=", skpId)
      .execute();
    if (perubahan.length > 0) await catatJejak(tx, { skpId, pada: now, pegawaiId, tindakan: "UBAH", perubahan });
    context.audit({ jenis: "skp", id: skpId, rincian: { perubahan: perubahan.length } });
    return (await presentSkp(tx, skpId, context.actor, context.today)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});
