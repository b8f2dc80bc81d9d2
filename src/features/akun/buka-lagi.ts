import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, Versi } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pengaturAkun, pengelolaPegawai } from "./access.ts";
import { findAkunId } from "./queries-pegawai.ts";
import { TOLAK_AKUN } from "./teks.ts";

export const bukaLagi = writeOperation({
  summary: "Membuka lagi akun pegawai yang ditutup",
  http: ["POST", "/akun/pegawai/:pegawaiId/buka"],
  input: z.object({ pegawaiId: Id, versi: Versi }),
  output: z.object({ versi: z.number() }),
  access: on((input: { pegawaiId: string }) => input.pegawaiId, [pengaturAkun], [pengelolaPegawai]),
  refusals: [TOLAK_AKUN.AKUN_BELUM_ADA],
  async run({ tx, audit }, { pegawaiId, versi }) {
    const akun = (await findAkunId(tx, pegawaiId)) ?? refuse(TOLAK_AKUN.AKUN_BELUM_ADA);
    const dibuka = await tx
      .updateTable("akun")
      .set({ ditutup_pada: null, ditutup_oleh: null, alasan_tutup: null, versi: versi + 1 })
      .where("id", "=", akun.id)
      .where("versi", "=", versi)
      .where("ditutup_pada", "is not", null)
      .executeTakeFirst();
    if (dibuka.numUpdatedRows === 0n) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: akun.versi });
    audit({ jenis: "akun", id: akun.id, rincian: { pegawaiId } });
    return { versi: versi + 1 };
  },
});
