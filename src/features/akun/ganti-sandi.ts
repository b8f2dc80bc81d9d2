import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { cocokSandi, hashSandi, tokenSesi } from "#platform/session/sessions.ts";
import { periksaSandi } from "./aturan-sandi.ts";
import { findHashSandi, findPemilik, pasangSandi } from "./queries.ts";
import { SandiBaru, SandiLama } from "./schemas.ts";
import { TOLAK_AKUN, padaIsian } from "./teks.ts";

export const gantiSandi = writeOperation({
  summary: "Mengganti kata sandi saya; sesi saya di perangkat lain berakhir",
  http: ["PUT", "/akun/sandi"],
  input: z.object({ sandiLama: SandiLama, sandiBaru: SandiBaru }),
  output: z.object({ diubahPada: z.string() }),
  access: masuk,
  laju: { kali: 10, menit: 15, per: "orang" },
  saatTertahan: true,
  rahasia: true,
  refusals: [TOLAK_AKUN.SANDI_LAMA_SALAH, TOLAK_AKUN.SANDI_DITOLAK, TOLAK_AKUN.SANDI_SAMA],
  async run({ actor, tx, now, meta, audit, lupakanSesi }, { sandiLama, sandiBaru }) {
    const akunId = actor.jenis === "PEGAWAI" ? actor.akunId : refuse(REFUSAL.BELUM_MASUK);
    const hash = await findHashSandi(tx, akunId);
    if (!hash || !(await cocokSandi(hash, sandiLama))) padaIsian(TOLAK_AKUN.SANDI_LAMA_SALAH, "sandiLama");
    if (sandiLama === sandiBaru) padaIsian(TOLAK_AKUN.SANDI_SAMA, "sandiBaru");
    const keberatan = periksaSandi(sandiBaru, await findPemilik(tx, akunId));
    if (keberatan) padaIsian(TOLAK_AKUN.SANDI_DITOLAK, "sandiBaru", { teks: keberatan });
    await pasangSandi(tx, akunId, await hashSandi(sandiBaru), now, tokenSesi(meta.cookie));
    audit({ jenis: "akun", id: akunId });
    lupakanSesi(akunId);
    return { diubahPada: now.toISOString() };
  },
});
