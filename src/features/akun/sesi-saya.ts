import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { tokenSesi } from "#platform/session/sessions.ts";
import { sebutPerangkat } from "./perangkat.ts";
import { listSesi } from "./queries.ts";

export const sesiSaya = readOperation({
  summary: "Di perangkat mana saja saya sedang masuk",
  http: ["GET", "/akun/sesi"],
  input: z.object({}),
  output: z.object({
    sesi: z.array(z.object({ id: z.string(), ini: z.boolean(), perangkat: z.string(), alamatIp: z.string(), masukPada: z.string(), berakhirPada: z.string() })),
  }),
  access: masuk,
  saatTertahan: true,
  async run({ actor, db, now, meta }) {
    const akunId = actor.jenis === "PEGAWAI" ? actor.akunId : refuse(REFUSAL.BELUM_MASUK);
    const token = tokenSesi(meta.cookie);
    const sesi = await listSesi(db, akunId, now);
    return {
      sesi: sesi.map(({ id, token: miliknya, peramban, alamat_ip, masuk_pada, berakhir_pada }) => ({
        id,
        ini: miliknya === token,
        perangkat: sebutPerangkat(peramban),
        alamatIp: alamat_ip || "-",
        masukPada: masuk_pada.toISOString(),
        berakhirPada: berakhir_pada.toISOString(),
      })),
    };
  },
});
