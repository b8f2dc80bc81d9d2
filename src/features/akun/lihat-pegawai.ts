import { z } from "zod";
import { anyRelation, filtered } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pengaturAkun, pengelolaPegawai } from "./access.ts";
import { sebutPerangkat } from "./perangkat.ts";
import { listRiwayatMasuk } from "./queries.ts";
import { findAkunPegawai } from "./queries-pegawai.ts";
import { RincianAkun } from "./schemas.ts";

export const lihatPegawai = readOperation({
  summary: "Akun satu pegawai: keadaannya, kode yang masih berlaku, sesi yang terbuka, dan riwayat masuknya",
  http: ["GET", "/akun/pegawai/:pegawaiId"],
  input: z.object({ pegawaiId: Id }),
  output: RincianAkun,
  access: filtered([pengelolaPegawai], (input: { pegawaiId: string }) => input.pegawaiId),
  async run({ db, actor, now, today, allowed }, { pegawaiId }) {
    const bolehAtur = anyRelation([pengaturAkun], "p", actor, today);
    const akun = (await findAkunPegawai(db, pegawaiId, allowed("p"), bolehAtur, today, now)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const riwayat = akun.akunId ? await listRiwayatMasuk(db, akun.akunId, 10) : [];
    return {
      ...akun,
      sandiDiubahPada: akun.sandiDiubahPada?.toISOString() ?? null,
      ditutupPada: akun.ditutupPada?.toISOString() ?? null,
      terakhirMasuk: akun.terakhirMasuk?.toISOString() ?? null,
      kodeBerlakuSampai: akun.kodeBerlakuSampai?.toISOString() ?? null,
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
