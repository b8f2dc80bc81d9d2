import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { sessionOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { findPemilik } from "./queries.ts";
import { SandiLama } from "./schemas.ts";
import { TOLAK_AKUN, padaIsian } from "./teks.ts";

export const lepasFaktorKedua = sessionOperation({
  summary: "Melepas faktor kedua saya, dengan kata sandi dan satu kode yang masih cocok",
  http: ["POST", "/akun/faktor-kedua/lepas"],
  input: z.object({ kataSandi: SandiLama, kode: z.string("Isi kodenya.").trim().min(1, "Isi kodenya.").max(40, "Kode itu terlalu panjang.") }),
  output: z.object({ dilepas: z.literal(true) }),
  access: masuk,
  laju: { kali: 10, menit: 15, per: "orang" },
  saatTertahan: true,
  refusals: [TOLAK_AKUN.SANDI_ATAU_KODE_SALAH, TOLAK_AKUN.FAKTOR_BELUM_ADA],
  async run({ actor, db, sessions, meta, audit, setCookies }, { kataSandi, kode }) {
    const akunId = actor.jenis === "PEGAWAI" ? actor.akunId : refuse(REFUSAL.BELUM_MASUK);
    if (!(await findPemilik(db, akunId)).is_faktor_kedua) refuse(TOLAK_AKUN.FAKTOR_BELUM_ADA);
    const hasil = await sessions.removeFactor(meta.cookie ?? "", kataSandi, kode);
    if (!hasil) padaIsian(TOLAK_AKUN.SANDI_ATAU_KODE_SALAH, "kode");
    sessions.forget(akunId);
    audit({ jenis: "akun", id: akunId });
    setCookies(hasil.cookies);
    return { dilepas: true as const };
  },
});
