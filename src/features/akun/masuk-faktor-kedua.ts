import { z } from "zod";
import { publik } from "#platform/access/relation.ts";
import { sessionOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { catatMasuk, findPemilik } from "./queries.ts";
import { HasilMasuk } from "./schemas.ts";
import { TOLAK_AKUN } from "./teks.ts";

export const masukFaktorKedua = sessionOperation({
  summary: "Langkah kedua masuk: kode dari aplikasi autentikator, atau satu kode pemulihan",
  http: ["POST", "/sesi/faktor-kedua"],
  input: z.object({
    jenis: z.enum(["TOTP", "PEMULIHAN"]).default("TOTP"),
    kode: z.string("Isi kodenya.").trim().min(1, "Isi kodenya.").max(40, "Kode itu terlalu panjang."),
  }),
  output: HasilMasuk,
  access: publik,
  laju: { kali: 30, menit: 15, per: "alamat" },
  refusals: [TOLAK_AKUN.FAKTOR_SALAH, TOLAK_AKUN.FAKTOR_BERAKHIR, TOLAK_AKUN.AKUN_TUTUP_MASUK],
  async run({ db, sessions, now, meta, audit, setCookies }, { jenis, kode }) {
    const bersih = jenis === "TOTP" ? kode.replaceAll(/\s/g, "") : kode;
    const jawaban = await sessions.passFactor(jenis, bersih, meta.cookie ?? "", { ip: meta.ip ?? "-", peramban: meta.peramban ?? "" });
    if (jawaban.hasil === "TERKUNCI") refuse(REFUSAL.TERLALU_SERING, { menit: 15 });
    if (jawaban.hasil === "BERAKHIR") refuse(TOLAK_AKUN.FAKTOR_BERAKHIR);
    if (jawaban.hasil === "SALAH") refuse(TOLAK_AKUN.FAKTOR_SALAH, {}, [{ path: "kode", code: "salah", message: TOLAK_AKUN.FAKTOR_SALAH.sentence({}) }]);
    const akun = await findPemilik(db, jawaban.akunId);
    await catatMasuk(db, akun.id, "FAKTOR_KEDUA", true, now, meta);
    audit({ jenis: "akun", id: akun.id, rincian: { faktor: jenis } });
    setCookies(jawaban.cookies);
    if (!sessions.deviceOf(meta.cookie, akun.id)) setCookies([sessions.deviceCookie(akun.id)]);
    return { nama: akun.nama, faktorKedua: false };
  },
});
