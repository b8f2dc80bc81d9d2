import { z } from "zod";
import { gugurkanUsul } from "#features/dialog/queries.ts";
import { on } from "#platform/access/relation.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { statusBerikut } from "#rules/siklus-skp.ts";
import { PEMBACA_SKP, atasanPenilaiSkp, penilaiSkp } from "./access.ts";
import { assertVersi } from "./assert-versi.ts";
import { assertPenetap } from "./penetap.ts";
import { presentSkp } from "./present-skp.ts";
import { catatJejak, lockSkp } from "./queries.ts";
import { AlasanKembali, SkpId, SkpResponse, Versi } from "./schemas.ts";
import { TOLAK_SKP } from "./teks.ts";

export const kembalikan = writeOperation({
  summary: "Mengembalikan SKP kepada pegawai dengan alasan",
  http: ["POST", "/skp/:skpId/pengembalian"],
  input: z.object({ skpId: SkpId, versi: Versi, alasan: AlasanKembali }),
  output: SkpResponse,
  access: on((input: { skpId: string }) => input.skpId, [penilaiSkp, atasanPenilaiSkp], PEMBACA_SKP),
  refusals: [TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, TOLAK_SKP.BATAS_SKP_LEWAT],
  async run(context, { skpId, versi, alasan }) {
    const { tx, now } = context;
    const pegawaiId = personOf(context);
    const skp = await lockSkp(tx, skpId);
    const status = statusBerikut(skp.status, "kembalikan") ?? refuse(TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, { status: skp.status });
    assertVersi(skp, versi, pegawaiId);
    await assertPenetap(context, skp);
    await tx
      .updateTable("skp")
      .set({
        status,
        alasan_kembali: alasan,
        versi: versi + 1,
        diubah_pada: now,
        diubah_oleh: pegawaiId,
        // a change that goes back has no clock until it is handed in again, and the penilai talks about it
        ...(skp.mengubah_id === null ? {} : { tenggat_jawab: null, batas_penetapan: skp.periode_selesai }),
      })
      .where("id", "=", skpId)
      .execute();
    const usulGugur = await gugurkanUsul(tx, skpId, now);
    await catatJejak(tx, { skpId, pada: now, pegawaiId, tindakan: "KEMBALIKAN", catatan: alasan });
    context.audit({ jenis: "skp", id: skpId, rincian: { status, ...(usulGugur > 0 ? { usulGugur } : {}) } });
    return (await presentSkp(tx, skpId, context.actor, context.today)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});
