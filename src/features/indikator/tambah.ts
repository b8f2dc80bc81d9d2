import { z } from "zod";
import { semuaOrang } from "#features/organisasi/access.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { on } from "#platform/access/relation.ts";
import type { Tx } from "#platform/db/connect.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { findByKode, insertPustaka, insertVersi } from "./queries.ts";
import { Id, IsiVersi, KodeIndikator, MulaiVersi } from "./schemas.ts";
import { TOLAK_PUSTAKA } from "./teks.ts";

export const tambah = writeOperation({
  summary: "Menambah indikator ke pustaka, dimiliki satu unit",
  http: ["POST", "/pustaka-indikator"],
  input: IsiVersi.extend({ unitId: Id, kode: KodeIndikator, mulai: MulaiVersi }),
  output: z.object({ pustakaId: z.string() }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaUnit], [semuaOrang]),
  refusals: [TOLAK_PUSTAKA.KODE_INDIKATOR_DIPAKAI],
  async run(context, { unitId, kode, mulai, ...isi }) {
    const { tx, now } = context;
    const pustakaId = (await insertPustaka(tx, { kode, unit_id: unitId })) ?? (await tolakKode(tx, kode));
    await insertVersi(tx, { pustakaId, nomor: 1, mulai, alasan: null, dibuatOleh: personOf(context), dibuatPada: now }, isi);
    context.audit({ jenis: "pustaka_indikator", id: pustakaId, rincian: { kode, unitId, mulai, teks: isi.teks } });
    return { pustakaId };
  },
});

async function tolakKode(tx: Tx, kode: string): Promise<never> {
  const rincian = (await findByKode(tx, kode)) ?? {};
  return refuse(TOLAK_PUSTAKA.KODE_INDIKATOR_DIPAKAI, rincian, [
    { path: "kode", code: "dipakai", message: TOLAK_PUSTAKA.KODE_INDIKATOR_DIPAKAI.sentence(rincian) },
  ]);
}
