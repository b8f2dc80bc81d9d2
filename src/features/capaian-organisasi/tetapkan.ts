import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, teksWajib } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { CAPAIAN_ORGANISASI } from "#rules/kosakata.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { countDitetapkan } from "./queries.ts";
import { CapaianTersimpan } from "./schemas.ts";
import { tetapDipakai } from "./teks.ts";

export const tetapkan = writeOperation({
  summary: "Menetapkan capaian kinerja organisasi satu unit untuk satu periode evaluasi (Lampiran Bab IV.B.1)",
  http: ["PUT", "/capaian-organisasi/:unitId/:periodeEvaluasiId"],
  input: z.object({
    unitId: Id,
    periodeEvaluasiId: Id,
    /** 0 while nothing was set yet. */
    versi: z.coerce.number("Versi tidak sah.").int("Versi tidak sah.").min(0, "Versi tidak sah.").default(0),
    capaian: z.enum(CAPAIAN_ORGANISASI, "Pilih salah satu dari lima capaian."),
    dasar: teksWajib(2000, "Dasar", "Tulis dasar capaian ini, misalnya laporan atau keputusan yang menetapkannya."),
  }),
  output: CapaianTersimpan.extend({
    unitId: z.string(),
    /** Evaluations already set, which keep the achievement they were set on, and the sentence that says so. */
    evaluasiTetap: z.number(),
    keterangan: z.string().nullable(),
  }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaUnit]),
  async run(context, { unitId, periodeEvaluasiId, versi, capaian, dasar }) {
    const { tx, now } = context;
    const pegawaiId = personOf(context);
    const periode = await tx.selectFrom("periode_evaluasi").select("id").where("id", "=", periodeEvaluasiId).executeTakeFirst();
    if (!periode) refuse(REFUSAL.TIDAK_DITEMUKAN);
    const isi = { capaian, dasar, ditetapkan_oleh: pegawaiId, ditetapkan_pada: now };
    const kunci = { unit_id: unitId, periode_evaluasi_id: periodeEvaluasiId };
    const tersimpan =
      versi === 0
        ? await tx
            .insertInto("capaian_organisasi")
            .values({ ...kunci, ...isi })
            .onConflict((conflict) => conflict.columns(["unit_id", "periode_evaluasi_id"]).doNothing())
            .returning("versi")
            .executeTakeFirst()
        : await tx
            .updateTable("capaian_organisasi")
            .set({ ...isi, versi: versi + 1 })
            .where("unit_id", "=", unitId)
            .where("periode_evaluasi_id", "=", periodeEvaluasiId)
            .where("versi", "=", versi)
            .returning("versi")
            .executeTakeFirst();
    if (!tersimpan) {
      const ada = await tx
        .selectFrom("capaian_organisasi as c")
        .innerJoin("pegawai as p", "p.id", "c.ditetapkan_oleh")
        .select(["p.nama", "c.versi"])
        .where("c.unit_id", "=", unitId)
        .where("c.periode_evaluasi_id", "=", periodeEvaluasiId)
        .executeTakeFirst();
      refuse(REFUSAL.DATA_SUDAH_BERUBAH, { oleh: ada?.nama, versi: ada?.versi ?? 0 });
    }
    const evaluasiTetap = await countDitetapkan(tx, unitId, periodeEvaluasiId);
    context.audit({ jenis: "capaian_organisasi", id: unitId, rincian: { periodeEvaluasiId, capaian, dasar, versi: tersimpan.versi } });
    const { nama } = await tx.selectFrom("pegawai").select("nama").where("id", "=", pegawaiId).executeTakeFirstOrThrow();
    return {
      unitId,
      periodeEvaluasiId,
      capaian,
      dasar,
      versi: tersimpan.versi,
      ditetapkanOleh: nama,
      ditetapkanPada: now.toISOString(),
      evaluasiTetap,
      keterangan: tetapDipakai(evaluasiTetap),
    };
  },
});
