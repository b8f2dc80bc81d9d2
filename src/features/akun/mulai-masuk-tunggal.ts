import { z } from "zod";
import { publik } from "#platform/access/relation.ts";
import { sessionOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { TOLAK_AKUN } from "./teks.ts";

export const mulaiMasukTunggal = sessionOperation({
  summary: "Memulai masuk tunggal: alamat penyedia identitas yang harus dibuka peramban",
  http: ["POST", "/sesi/tunggal"],
  input: z.object({
    ke: z
      .string()
      .max(2000)
      .regex(/^\/(?![/\\])[^\u0000-\u001f\\]*$/, "Tujuan ini bukan halaman Terang.")
      .default("/"),
  }),
  output: z.object({ alamat: z.string() }),
  access: publik,
  laju: { kali: 20, menit: 15, per: "alamat" },
  refusals: [TOLAK_AKUN.TUNGGAL_TIDAK_ADA],
  async run({ sessions, meta, setCookies }, { ke }) {
    const mulai = (await sessions.startSso(ke, { ip: meta.ip ?? "-", peramban: meta.peramban ?? "" })) ?? refuse(TOLAK_AKUN.TUNGGAL_TIDAK_ADA);
    setCookies(mulai.cookies);
    return { alamat: mulai.url };
  },
});
