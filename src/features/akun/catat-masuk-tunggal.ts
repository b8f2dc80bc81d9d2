import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { sessionOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { catatMasuk } from "./queries.ts";

/** Called by the server for the person who just came back from the identity provider. */
export const catatMasukTunggal = sessionOperation({
  summary: "Mencatat bahwa saya masuk lewat masuk tunggal",
  http: null,
  input: z.object({}),
  output: z.object({ tercatat: z.literal(true) }),
  access: masuk,
  saatTertahan: true,
  async run({ actor, db, sessions, now, meta, audit, setCookies }) {
    const akunId = actor.jenis === "PEGAWAI" ? actor.akunId : refuse(REFUSAL.BELUM_MASUK);
    await catatMasuk(db, akunId, "MASUK_TUNGGAL", true, now, meta);
    audit({ jenis: "akun", id: akunId });
    setCookies([sessions.deviceCookie(akunId)]);
    return { tercatat: true as const };
  },
});
