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
import { SkpId, SkpResponse, Versi } from "./schemas.ts";
import { terapkanPerubahan } from "./terapkan-perubahan.ts";
import { TOLAK_SKP } from "./teks.ts";

export const tetapkan = writeOperation({
  summary: "Menetapkan SKP pegawai, atau perubahannya",
  http: ["POST", "/skp/:skpId/penetapan"],
  input: z.object({ skpId: SkpId, versi: Versi }),
  output: SkpResponse,
  access: on((input: { skpId: string }) => input.skpId, [penilaiSkp, atasanPenilaiSkp], PEMBACA_SKP),
  refusals: [TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, TOLAK_SKP.BATAS_SKP_LEWAT, TOLAK_SKP.SKP_BELUM_LENGKAP],
  async run(context, { skpId, versi }) {
    const { tx, now } = context;
    const pegawaiId = personOf(context);
    const skp = await lockSkp(tx, skpId);
    const status = statusBerikut(skp.status, "tetapkan") ?? refuse(TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, { status: skp.status });
    assertVersi(skp, versi, pegawaiId);
    await assertPenetap(context, skp);
    const usulGugur = await gugurkanUsul(tx, skpId, now);
    if (skp.mengubah_id !== null) {
      await terapkanPerubahan(context, { ...skp, mengubah_id: skp.mengubah_id });
      return (await presentSkp(tx, skp.mengubah_id, context.actor, context.today)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    }
    await tx
      .updateTable("skp")
      .set({ status, ditetapkan_pada: now, ditetapkan_oleh: pegawaiId, versi: versi + 1, diubah_pada: now, diubah_oleh: pegawaiId })
      .where("id", "=", skpId)
      .execute();
    // the evaluations of what is left of the year exist from now on; their windows are dates of the periode_evaluasi
    await tx
      .insertInto("evaluasi")
      .columns(["skp_id", "periode_evaluasi_id", "pegawai_id", "penilai_id", "tugas_belajar", "diubah_pada"])
      .expression(
        tx
          .selectFrom("skp")
          .innerJoin("periode_evaluasi as e", "e.periode_id", "skp.periode_id")
          .select((eb) => ["skp.id", "e.id as periode_evaluasi_id", "skp.pegawai_id", "skp.penilai_id", "skp.tugas_belajar", eb.val(now).as("diubah_pada")])
          .where("skp.id", "=", skpId)
          .where((eb) => eb.or([eb("skp.mulai", "is", null), eb("e.selesai", ">=", eb.ref("skp.mulai"))])),
      )
      .execute();
    await catatJejak(tx, { skpId, pada: now, pegawaiId, tindakan: "TETAPKAN" });
    await context.enqueue("dokumen.terbitkanSkp", { skpId });
    context.audit({ jenis: "skp", id: skpId, rincian: { status, dieskalasi: pegawaiId !== skp.penilai_id, ...(usulGugur > 0 ? { usulGugur } : {}) } });
    return (await presentSkp(tx, skpId, context.actor, context.today)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});
