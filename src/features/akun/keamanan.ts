import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { dayOf } from "#platform/clock.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { sebutPerangkat } from "./perangkat.ts";
import { findKeamanan, listRiwayatMasuk } from "./queries.ts";
import { RiwayatMasuk } from "./schemas.ts";

export const keamanan = readOperation({
  summary: "Keamanan akun saya: kata sandi, faktor kedua, masuk tunggal, dan kapan akun ini dipakai masuk",
  http: ["GET", "/akun/keamanan"],
  input: z.object({}),
  output: z.object({
    nip: z.string().nullable(),
    adaSandi: z.boolean(),
    sandiDiubahPada: z.string().nullable(),
    faktorKedua: z.boolean(),
    /** A role of weight asks for a second factor. */
    faktorKeduaDiminta: z.boolean(),
    /** Until it is set up nothing else opens; never so in a demo. */
    faktorKeduaMenahan: z.boolean(),
    masukTunggal: z.object({ nama: z.string(), tertaut: z.boolean() }).nullable(),
    riwayat: z.array(RiwayatMasuk),
  }),
  access: masuk,
  saatTertahan: true,
  async run({ actor, db, now, layanan }) {
    const orang = actor.jenis === "PEGAWAI" ? actor : refuse(REFUSAL.BELUM_MASUK);
    const akun = (await findKeamanan(db, orang.akunId, dayOf(now))) ?? refuse(REFUSAL.BELUM_MASUK);
    const riwayat = await listRiwayatMasuk(db, orang.akunId, 10);
    return {
      nip: akun.nip,
      adaSandi: akun.ada_sandi,
      sandiDiubahPada: akun.sandi_diubah_pada?.toISOString() ?? null,
      faktorKedua: akun.is_faktor_kedua,
      faktorKeduaDiminta: akun.punya_peran,
      faktorKeduaMenahan: orang.isTertahan ?? false,
      masukTunggal: layanan.masukTunggal === null ? null : { nama: layanan.masukTunggal, tertaut: akun.tertaut },
      riwayat: riwayat.map(({ peramban, pada, cara, berhasil, alamat_ip }) => ({
        pada: pada.toISOString(),
        cara,
        berhasil,
        alamatIp: alamat_ip,
        perangkat: sebutPerangkat(peramban),
      })),
    };
  },
});
