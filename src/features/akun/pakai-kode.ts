import { z } from "zod";
import { publik } from "#platform/access/relation.ts";
import { batasiLaju } from "#platform/batas-laju.ts";
import { sessionOperation } from "#platform/operation.ts";
import { cocokSandi, hashSandi } from "#platform/session/sessions.ts";
import { bacaKode } from "./kode.ts";
import { findAkunByNip, findKodeSerah } from "./queries.ts";
import { pasangLaluMasuk } from "./pasang-lalu-masuk.ts";
import { HasilMasuk, Nip, SandiBaru } from "./schemas.ts";
import { TOLAK_AKUN, padaIsian } from "./teks.ts";

/** Compared when there is no code, so that a NIP without one takes as long as a NIP with one. */
let pembanding: Promise<string> | null = null;

export const pakaiKode = sessionOperation({
  summary: "Memakai kode masuk dari pengelola: memasang kata sandi sendiri, lalu masuk",
  http: ["POST", "/sesi/kode"],
  input: z.object({
    nip: Nip,
    kode: z.string("Isi kode masuk.").min(1, "Isi kode masuk.").max(40, "Kode masuk terdiri atas 10 huruf dan angka."),
    sandiBaru: SandiBaru,
  }),
  output: HasilMasuk,
  access: publik,
  laju: { kali: 10, menit: 15, per: "alamat" },
  refusals: [TOLAK_AKUN.KODE_SALAH, TOLAK_AKUN.SANDI_DITOLAK],
  async run(context, { nip, kode, sandiBaru }) {
    const { db, now, today } = context;
    await batasiLaju(db, `akun.pakaiKode nip ${nip}`, { kali: 50, menit: 60 }, now);
    const akun = await findAkunByNip(db, nip);
    const berlaku =
      akun && !akun.ditutup_pada && (akun.berhenti_pada === null || akun.berhenti_pada > today) ? await findKodeSerah(db, akun.id, now) : undefined;
    pembanding ??= hashSandi("tidak ada kode");
    const isCocok = await cocokSandi(berlaku?.kode_hash ?? (await pembanding), bacaKode(kode) ?? "");
    if (!isCocok || !berlaku || !akun) padaIsian(TOLAK_AKUN.KODE_SALAH, "kode");
    return pasangLaluMasuk(context, berlaku, sandiBaru, { cara: "KODE", basi: () => padaIsian(TOLAK_AKUN.KODE_SALAH, "kode") });
  },
});
