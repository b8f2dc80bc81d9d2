import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { tokenSesi } from "#platform/session/sessions.ts";
import { hapusSesi } from "./queries.ts";

export const akhiriSesi = writeOperation({
  summary: "Mengakhiri satu sesi saya, atau semua sesi saya selain yang sedang dipakai",
  http: ["POST", "/akun/sesi/akhiri"],
  /** Without `sesiId`: all the others. */
  input: z.object({ sesiId: z.string().min(1).max(100).optional() }),
  output: z.object({ jumlah: z.number() }),
  access: masuk,
  saatTertahan: true,
  async run({ actor, tx, meta, audit, lupakanSesi }, { sesiId }) {
    const akunId = actor.jenis === "PEGAWAI" ? actor.akunId : refuse(REFUSAL.BELUM_MASUK);
    const jumlah = await hapusSesi(tx, akunId, sesiId ? { id: sesiId } : { kecualiToken: tokenSesi(meta.cookie) });
    if (sesiId && jumlah === 0) refuse(REFUSAL.TIDAK_DITEMUKAN);
    audit({ jenis: "akun", id: akunId, rincian: { jumlah } });
    lupakanSesi(akunId);
    return { jumlah };
  },
});
