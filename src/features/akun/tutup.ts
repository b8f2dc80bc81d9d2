import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, Versi, teksWajib } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pengaturAkun, pengelolaPegawai } from "./access.ts";
import { batalkanKode, hapusSesi } from "./queries.ts";
import { findAkunId } from "./queries-pegawai.ts";
import { TOLAK_AKUN } from "./teks.ts";

export const tutup = writeOperation({
  summary: "Menutup akun seorang pegawai: tidak dapat masuk, sesinya berakhir, kodenya batal; datanya tetap",
  http: ["POST", "/akun/pegawai/:pegawaiId/tutup"],
  input: z.object({ pegawaiId: Id, versi: Versi, alasan: teksWajib(500, "Alasan", "Tulis alasan penutupan, misalnya pindah instansi.") }),
  output: z.object({ versi: z.number() }),
  access: on((input: { pegawaiId: string }) => input.pegawaiId, [pengaturAkun], [pengelolaPegawai]),
  refusals: [TOLAK_AKUN.AKUN_BELUM_ADA],
  async run(context, { pegawaiId, versi, alasan }) {
    const { tx, now, audit, lupakanSesi } = context;
    const akun = (await findAkunId(tx, pegawaiId)) ?? refuse(TOLAK_AKUN.AKUN_BELUM_ADA);
    const ditutup = await tx
      .updateTable("akun")
      .set({ ditutup_pada: now, ditutup_oleh: personOf(context), alasan_tutup: alasan, versi: versi + 1 })
      .where("id", "=", akun.id)
      .where("versi", "=", versi)
      .where("ditutup_pada", "is", null)
      .executeTakeFirst();
    if (ditutup.numUpdatedRows === 0n) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: akun.versi });
    await batalkanKode(tx, akun.id, now);
    await hapusSesi(tx, akun.id, { kecualiToken: "" });
    audit({ jenis: "akun", id: akun.id, rincian: { pegawaiId, alasan } });
    lupakanSesi(akun.id);
    return { versi: versi + 1 };
  },
});
