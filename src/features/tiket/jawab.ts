import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, Versi, teksWajib } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { inspektoratTiket, pelaporTiket, pengelolaTiket } from "./access.ts";
import { assertTerbuka } from "./tangani.ts";
import { TOLAK_TIKET } from "./teks.ts";

export const jawab = writeOperation({
  summary: "Menjawab satu laporan: sudah diperbaiki, atau tidak diubah dengan alasannya",
  http: ["POST", "/tiket/:tiketId/jawab"],
  input: z.object({
    tiketId: Id,
    versi: Versi,
    status: z.enum(["SELESAI", "DITOLAK"], "Pilih apakah datanya sudah diperbaiki."),
    jawaban: teksWajib(2000, "Jawaban", "Tulis jawaban yang dibaca pelapor: apa yang diperbaiki, atau mengapa tidak."),
  }),
  output: z.object({ tiketId: z.string(), versi: z.number() }),
  access: on((input: { tiketId: string }) => input.tiketId, [pengelolaTiket], [pelaporTiket, inspektoratTiket]),
  refusals: [TOLAK_TIKET.TIKET_SUDAH_DIJAWAB],
  async run(context, { tiketId, versi, status, jawaban }) {
    await assertTerbuka(context.tx, tiketId, versi);
    await context.tx
      .updateTable("tiket")
      .set({ status, jawaban, ditangani_oleh: personOf(context), selesai_pada: context.now, versi: versi + 1 })
      .where("id", "=", tiketId)
      .execute();
    // what was mended may have changed who rates whom
    await context.enqueue("penilai.segarkan", {});
    context.audit({ jenis: "tiket", id: tiketId, rincian: { status } });
    return { tiketId, versi: versi + 1 };
  },
});
