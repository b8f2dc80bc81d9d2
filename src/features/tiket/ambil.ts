import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, Versi } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { inspektoratTiket, pelaporTiket, pengelolaTiket } from "./access.ts";
import { assertTerbuka } from "./tangani.ts";
import { TOLAK_TIKET } from "./teks.ts";

export const ambil = writeOperation({
  summary: "Mengambil satu laporan untuk ditangani, supaya pelapor tahu siapa yang mengerjakannya",
  http: ["POST", "/tiket/:tiketId/ambil"],
  input: z.object({ tiketId: Id, versi: Versi }),
  output: z.object({ tiketId: z.string(), versi: z.number() }),
  access: on((input: { tiketId: string }) => input.tiketId, [pengelolaTiket], [pelaporTiket, inspektoratTiket]),
  refusals: [TOLAK_TIKET.TIKET_SUDAH_DIJAWAB],
  async run(context, { tiketId, versi }) {
    await assertTerbuka(context.tx, tiketId, versi);
    await context.tx
      .updateTable("tiket")
      .set({ status: "DIPROSES", ditangani_oleh: personOf(context), versi: versi + 1 })
      .where("id", "=", tiketId)
      .execute();
    context.audit({ jenis: "tiket", id: tiketId, rincian: { status: "DIPROSES" } });
    return { tiketId, versi: versi + 1 };
  },
});
