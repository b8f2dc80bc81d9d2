import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { sessionOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { findPemilik } from "./queries.ts";
import { KodeTotp } from "./schemas.ts";
import { TOLAK_AKUN, padaIsian } from "./teks.ts";

export const pasangFaktorKedua = sessionOperation({
  summary: "Memasang faktor kedua yang sudah disiapkan, dengan kode pertama dari aplikasi autentikator",
  http: ["POST", "/akun/faktor-kedua"],
  input: z.object({ kode: KodeTotp }),
  output: z.object({ terpasang: z.literal(true) }),
  access: masuk,
  laju: { kali: 15, menit: 15, per: "orang" },
  saatTertahan: true,
  refusals: [TOLAK_AKUN.FAKTOR_SALAH, TOLAK_AKUN.FAKTOR_SUDAH_ADA],
  async run({ actor, db, sessions, meta, audit, setCookies }, { kode }) {
    const akunId = actor.jenis === "PEGAWAI" ? actor.akunId : refuse(REFUSAL.BELUM_MASUK);
    if ((await findPemilik(db, akunId)).is_faktor_kedua) refuse(TOLAK_AKUN.FAKTOR_SUDAH_ADA);
    const hasil = await sessions.confirmFactor(meta.cookie ?? "", kode);
    if (!hasil) padaIsian(TOLAK_AKUN.FAKTOR_SALAH, "kode");
    sessions.forget(akunId);
    audit({ jenis: "akun", id: akunId });
    setCookies(hasil.cookies);
    return { terpasang: true as const };
  },
});
