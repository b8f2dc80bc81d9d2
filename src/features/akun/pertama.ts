import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { teksWajib } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { hashSandi } from "#platform/session/sessions.ts";
import { HARI_KODE, kodeBaru, kodeTercetak } from "./kode.ts";
import { batalkanKode, insertKodeSerah, pastikanAkun } from "./queries.ts";
import { pastikanPegawai, pastikanUnitPuncak, punyaAdmin } from "./queries-pegawai.ts";
import { Nip } from "./schemas.ts";
import { TOLAK_AKUN } from "./teks.ts";

/** Only the command line calls it: who may run it owns the database already. */
export const pertama = writeOperation({
  summary: "Menyiapkan administrator pertama pada basis data kosong, dengan kode masuk sekali pakai",
  http: null,
  input: z.object({ nip: Nip, nama: teksWajib(200, "Nama", "Tulis nama lengkapnya.") }),
  output: z.object({ nip: z.string(), nama: z.string(), kode: z.string(), berlakuSampai: z.string() }),
  access: masuk,
  rahasia: true,
  refusals: [TOLAK_AKUN.ADMIN_SUDAH_ADA],
  async run({ actor, tx, now, today, audit }, { nip, nama }) {
    if (actor.jenis !== "SISTEM") refuse(REFUSAL.TIDAK_BERHAK);
    if (await punyaAdmin(tx, today)) refuse(TOLAK_AKUN.ADMIN_SUDAH_ADA);
    const unitId = await pastikanUnitPuncak(tx);
    const pegawaiId = await pastikanPegawai(tx, nip, nama);
    await tx
      .insertInto("peran")
      .values(
        (["ADMIN", "PENGELOLA_KINERJA"] as const).map((peran) => ({
          pegawai_id: pegawaiId,
          unit_id: unitId,
          peran,
          mulai: today,
          dasar: "Administrator pertama",
        })),
      )
      .execute();
    const akun = await pastikanAkun(tx, pegawaiId);
    if (!akun) throw new Error("Pegawai dengan NIP tidak mendapat akun.");
    const kode = kodeBaru();
    const berlakuSampai = new Date(now.getTime() + HARI_KODE * 86_400_000);
    await batalkanKode(tx, akun.id, now);
    await insertKodeSerah(tx, {
      akun_id: akun.id,
      kode_hash: await hashSandi(kode),
      berlaku_sampai: berlakuSampai,
      hapus_faktor_kedua: false,
      alasan: null,
      diterbitkan_oleh: null,
      dibuat_pada: now,
    });
    audit({ jenis: "akun", id: akun.id, rincian: { pegawaiId, peran: ["ADMIN", "PENGELOLA_KINERJA"], unitId } });
    return { nip, nama: akun.nama, kode: kodeTercetak(kode), berlakuSampai: berlakuSampai.toISOString() };
  },
});
