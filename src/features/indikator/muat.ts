import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { muatPustaka } from "./muat-pustaka.ts";
import { TOLAK_PUSTAKA } from "./teks.ts";

/** Only the command line calls it: who may run it owns the database already. */
export const muat = writeOperation({
  summary: "Memuat isi awal pustaka indikator; yang sudah ada dibiarkan",
  http: null,
  input: z.object({}),
  output: z.object({ ditambah: z.number(), sudahAda: z.number() }),
  access: masuk,
  refusals: [TOLAK_PUSTAKA.BELUM_ADA_UNIT],
  async run({ actor, tx, today, now, audit }) {
    if (actor.jenis !== "SISTEM") refuse(REFUSAL.TIDAK_BERHAK);
    const { ditambah, jumlah } = (await muatPustaka(tx, today, now)) ?? refuse(TOLAK_PUSTAKA.BELUM_ADA_UNIT);
    audit({ jenis: "pustaka_indikator", id: "pustaka-awal", rincian: { ditambah: ditambah.map(({ kode }) => kode) } });
    return { ditambah: ditambah.length, sudahAda: jumlah - ditambah.length };
  },
});
