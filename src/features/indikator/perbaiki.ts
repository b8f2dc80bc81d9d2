import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { pembacaPustaka, pengelolaPustaka } from "./access.ts";
import { assertBerlaku } from "./assert-berlaku.ts";
import { findVersiTerakhir, insertVersi, updatePustaka } from "./queries.ts";
import { Alasan, IsiVersi, MulaiVersi, PustakaId, Versi } from "./schemas.ts";
import { TOLAK_PUSTAKA } from "./teks.ts";

export const perbaiki = writeOperation({
  summary: "Menulis versi baru sebuah indikator; versi lama dan SKP yang memakainya tetap",
  http: ["POST", "/pustaka-indikator/:pustakaId/versi"],
  input: IsiVersi.extend({ pustakaId: PustakaId, versi: Versi, mulai: MulaiVersi, alasan: Alasan }),
  output: z.object({ pustakaId: z.string(), nomor: z.number() }),
  access: on((input: { pustakaId: string }) => input.pustakaId, [pengelolaPustaka], [pembacaPustaka]),
  refusals: [TOLAK_PUSTAKA.INDIKATOR_DIHENTIKAN, TOLAK_PUSTAKA.VERSI_MENDAHULUI],
  async run(context, { pustakaId, versi, mulai, alasan, ...isi }) {
    const { tx, now } = context;
    await assertBerlaku(tx, pustakaId, versi);
    const terakhir = await findVersiTerakhir(tx, pustakaId);
    if (mulai < terakhir.mulai)
      refuse(TOLAK_PUSTAKA.VERSI_MENDAHULUI, {}, [{ path: "mulai", code: "mendahului", message: TOLAK_PUSTAKA.VERSI_MENDAHULUI.sentence({}) }]);
    const nomor = terakhir.nomor + 1;
    await insertVersi(tx, { pustakaId, nomor, mulai, alasan, dibuatOleh: personOf(context), dibuatPada: now }, isi);
    await updatePustaka(tx, pustakaId, versi);
    context.audit({ jenis: "pustaka_indikator", id: pustakaId, rincian: { nomor, mulai, alasan } });
    return { pustakaId, nomor };
  },
});
