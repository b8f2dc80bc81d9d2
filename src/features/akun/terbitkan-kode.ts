import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Centang, Id, teks } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { hashSandi } from "#platform/session/sessions.ts";
import { pengaturAkun, pengelolaPegawai } from "./access.ts";
import { HARI_KODE, kodeBaru, kodeTercetak } from "./kode.ts";
import { batalkanKode, insertKodeSerah, pastikanAkun } from "./queries.ts";
import { TOLAK_AKUN, padaIsian } from "./teks.ts";

export const terbitkanKode = writeOperation({
  summary: "Menerbitkan kode masuk sekali pakai untuk diserahkan langsung kepada pegawai; berlaku 7 hari dan hanya tampil sekali",
  http: ["POST", "/akun/pegawai/:pegawaiId/kode"],
  input: z.object({
    pegawaiId: Id,
    hapusFaktorKedua: Centang,
    alasan: teks(500, "Alasan").default(""),
  }),
  output: z.object({ kode: z.string(), nama: z.string(), nip: z.string(), berlakuSampai: z.string(), hapusFaktorKedua: z.boolean() }),
  access: on((input: { pegawaiId: string }) => input.pegawaiId, [pengaturAkun], [pengelolaPegawai]),
  laju: { kali: 300, menit: 60, per: "orang" },
  rahasia: true,
  refusals: [TOLAK_AKUN.TANPA_NIP, TOLAK_AKUN.AKUN_DITUTUP, TOLAK_AKUN.ALASAN_PERLU],
  async run(context, { pegawaiId, hapusFaktorKedua, alasan }) {
    const { tx, now, audit } = context;
    if (hapusFaktorKedua && alasan === "") padaIsian(TOLAK_AKUN.ALASAN_PERLU, "alasan");
    const akun = await pastikanAkun(tx, pegawaiId);
    if (!akun?.nip) refuse(TOLAK_AKUN.TANPA_NIP);
    if (akun.ditutup_pada) refuse(TOLAK_AKUN.AKUN_DITUTUP);
    const kode = kodeBaru();
    const berlakuSampai = new Date(now.getTime() + HARI_KODE * 86_400_000);
    await batalkanKode(tx, akun.id, now);
    await insertKodeSerah(tx, {
      akun_id: akun.id,
      kode_hash: await hashSandi(kode),
      berlaku_sampai: berlakuSampai,
      hapus_faktor_kedua: hapusFaktorKedua,
      alasan: alasan || null,
      diterbitkan_oleh: context.actor.jenis === "SISTEM" ? null : personOf(context),
      dibuat_pada: now,
    });
    audit({ jenis: "akun", id: akun.id, rincian: { pegawaiId, hapusFaktorKedua, ...(alasan ? { alasan } : {}) } });
    return { kode: kodeTercetak(kode), nama: akun.nama, nip: akun.nip, berlakuSampai: berlakuSampai.toISOString(), hapusFaktorKedua };
  },
});
