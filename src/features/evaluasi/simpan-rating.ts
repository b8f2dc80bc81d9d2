import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_EVALUASI, penilaiEvaluasi } from "./access.ts";
import { assertJendela } from "./jendela.ts";
import { presentEvaluasi } from "./present-evaluasi.ts";
import { lockEvaluasi } from "./queries.ts";
import { AlasanRating, Catatan, Ekspektasi, EvaluasiId, EvaluasiResponse, TugasBelajar, Versi, kosongJadiNull } from "./schemas.ts";
import { TOLAK_EVALUASI } from "./teks.ts";

export const simpanRating = writeOperation({
  summary: "Menyimpan draf rating, alasan, dan catatan penilai",
  http: ["PUT", "/evaluasi/:evaluasiId/rating"],
  input: z.object({
    evaluasiId: EvaluasiId,
    versi: Versi,
    hasilKerja: kosongJadiNull(Ekspektasi),
    perilakuKerja: kosongJadiNull(Ekspektasi),
    alasanHasilKerja: AlasanRating.default(""),
    alasanPerilakuKerja: AlasanRating.default(""),
    catatan: Catatan.default(""),
    tugasBelajar: kosongJadiNull(TugasBelajar).optional(),
  }),
  output: EvaluasiResponse,
  access: on((input: { evaluasiId: string }) => input.evaluasiId, [penilaiEvaluasi], PEMBACA_EVALUASI),
  refusals: [TOLAK_EVALUASI.STATUS_TIDAK_MENGIZINKAN, TOLAK_EVALUASI.JENDELA_BELUM_BUKA, TOLAK_EVALUASI.JENDELA_LEWAT],
  async run(context, input) {
    const { tx, now } = context;
    const pegawaiId = personOf(context);
    const evaluasi = await lockEvaluasi(tx, input.evaluasiId);
    if (evaluasi.status !== "TERBUKA") refuse(TOLAK_EVALUASI.STATUS_TIDAK_MENGIZINKAN, { status: evaluasi.status });
    assertJendela(evaluasi, context.today);
    if (evaluasi.versi !== input.versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { oleh: "Anda, di perangkat lain,", versi: evaluasi.versi });
    await tx
      .updateTable("evaluasi")
      .set({
        rating_hasil_kerja: input.hasilKerja,
        rating_perilaku_kerja: input.perilakuKerja,
        alasan_hasil_kerja: input.alasanHasilKerja,
        alasan_perilaku_kerja: input.alasanPerilakuKerja,
        catatan: input.catatan,
        ...(input.tugasBelajar === undefined ? {} : { tugas_belajar: input.tugasBelajar }),
        versi: input.versi + 1,
        diubah_pada: now,
        diubah_oleh: pegawaiId,
      })
      .where("id", "=", input.evaluasiId)
      .execute();
    context.audit({
      jenis: "evaluasi",
      id: input.evaluasiId,
      rincian: { versi: input.versi + 1, hasilKerja: input.hasilKerja, perilakuKerja: input.perilakuKerja },
    });
    return (await presentEvaluasi(tx, input.evaluasiId, context.actor, context.today)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});
