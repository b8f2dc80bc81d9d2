import { z } from "zod";
import { publik } from "#platform/access/relation.ts";
import { sessionOperation } from "#platform/operation.ts";

export const keluar = sessionOperation({
  summary: "Keluar dari sesi ini",
  http: ["DELETE", "/sesi"],
  input: z.object({}),
  output: z.object({ keluar: z.literal(true) }),
  access: publik,
  async run({ sessions, meta, setCookies, actor, audit }) {
    if (meta.cookie) setCookies((await sessions.signOut(meta.cookie)).cookies);
    if (actor.jenis === "PEGAWAI") audit({ jenis: "akun", id: actor.akunId });
    return { keluar: true as const };
  },
});
