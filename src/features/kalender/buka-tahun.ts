import { z } from "zod";
import { findKalender } from "#features/evaluasi/queries.ts";
import { on } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { usulkanTahun } from "#rules/susun-periode.ts";
import { pembacaKalender, pengelolaKalender } from "./access.ts";
import { TahunInput } from "./schemas.ts";
import { TOLAK_KALENDER } from "./teks.ts";

export const bukaTahun = writeOperation({
  summary: "Membuka satu tahun kinerja dengan batas SKP dan masa penilaian yang diusulkan",
  http: ["POST", "/kalender/tahun"],
  input: z.object({ unitId: Id, tahun: TahunInput }),
  output: z.object({ periodeId: z.string(), tahun: z.number() }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaKalender], [pembacaKalender]),
  refusals: [TOLAK_KALENDER.TAHUN_SUDAH_DIBUKA, TOLAK_KALENDER.TAHUN_DI_LUAR],
  async run({ tx, today, audit }, { tahun }) {
    if (Math.abs(tahun - Number(today.slice(0, 4))) > 1)
      refuse(TOLAK_KALENDER.TAHUN_DI_LUAR, {}, [{ path: "tahun", code: "di_luar", message: TOLAK_KALENDER.TAHUN_DI_LUAR.sentence({}) }]);
    const { nilai } = usulkanTahun(tahun, await findKalender(tx));
    const periode = await tx
      .insertInto("periode")
      .values({ tahun, mulai: nilai.mulai, selesai: nilai.selesai, batas_skp: nilai.batasSkp })
      .onConflict((conflict) => conflict.column("tahun").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!periode) refuse(TOLAK_KALENDER.TAHUN_SUDAH_DIBUKA, { tahun });
    await tx
      .insertInto("periode_evaluasi")
      .values(
        nilai.jendela.map(({ triwulan, mulai, selesai, catatSampai, buka, tutup }) => ({
          periode_id: periode.id,
          triwulan,
          mulai,
          selesai,
          catat_sampai: catatSampai,
          buka,
          tutup,
        })),
      )
      .execute();
    audit({ jenis: "periode", id: periode.id, rincian: { tahun, jendela: nilai.jendela } });
    return { periodeId: periode.id, tahun };
  },
});
