import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { susunKodeQr } from "#platform/documents/kode-qr.ts";
import { sessionOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { findPemilik } from "./queries.ts";
import { SandiLama } from "./schemas.ts";
import { TOLAK_AKUN, padaIsian } from "./teks.ts";

export const siapkanFaktorKedua = sessionOperation({
  summary: "Menyiapkan faktor kedua: kode QR, rahasianya dalam huruf, dan sepuluh kode pemulihan; berlaku sesudah kode pertama cocok",
  http: ["POST", "/akun/faktor-kedua/siapkan"],
  input: z.object({ kataSandi: SandiLama }),
  output: z.object({
    alamat: z.string(),
    rahasia: z.string(),
    kodeQr: z.object({ sisi: z.number(), gelap: z.array(z.tuple([z.number(), z.number(), z.number()])) }),
    kodePemulihan: z.array(z.string()),
  }),
  access: masuk,
  laju: { kali: 10, menit: 15, per: "orang" },
  saatTertahan: true,
  refusals: [TOLAK_AKUN.SANDI_LAMA_SALAH, TOLAK_AKUN.FAKTOR_SUDAH_ADA],
  async run({ actor, db, sessions, meta, audit }, { kataSandi }) {
    const akunId = actor.jenis === "PEGAWAI" ? actor.akunId : refuse(REFUSAL.BELUM_MASUK);
    const { is_faktor_kedua, nip, nama } = await findPemilik(db, akunId);
    if (is_faktor_kedua) refuse(TOLAK_AKUN.FAKTOR_SUDAH_ADA);
    const siap = await sessions.prepareFactor(meta.cookie ?? "", kataSandi);
    if (!siap) padaIsian(TOLAK_AKUN.SANDI_LAMA_SALAH, "kataSandi");
    const rahasia = new URL(siap.uri).searchParams.get("secret") ?? "";
    // the person's name in their authenticator, not the library's synthetic mail address
    const alamat = `otpauth://totp/${encodeURIComponent(`Terang:${nip ?? nama}`)}?secret=${rahasia}&issuer=Terang&digits=6&period=30`;
    audit({ jenis: "akun", id: akunId });
    return { alamat, rahasia, kodeQr: susunKodeQr(alamat), kodePemulihan: siap.kodePemulihan };
  },
});
