import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, Versi } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PELIHAT_PEGAWAI, pengurusPegawai } from "./access.ts";
import { IsiPegawai } from "./schemas.ts";
import { simpanNip } from "./simpan-nip.ts";

export const ubah = writeOperation({
  summary: "Memperbaiki nama, NIP, jenis, pangkat, atau surel seorang pegawai",
  http: ["PUT", "/pegawai/:pegawaiId"],
  input: IsiPegawai.extend({ pegawaiId: Id, versi: Versi }),
  output: z.object({ pegawaiId: z.string(), versi: z.number(), peringatan: z.string().nullable() }),
  access: on((input: { pegawaiId: string }) => input.pegawaiId, [pengurusPegawai], PELIHAT_PEGAWAI),
  async run({ tx, audit, now }, { pegawaiId, versi, dasar, ...isi }) {
    const lama = await tx
      .selectFrom("pegawai")
      .select(["nama", "nip", "jenis", "pangkat_gol_ruang", "surel", "versi"])
      .where("id", "=", pegawaiId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (lama.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: lama.versi });
    const { nip, peringatan } = await simpanNip(tx, isi, pegawaiId);
    const baru = { nama: isi.nama, nip, jenis: isi.jenis, pangkat_gol_ruang: isi.pangkatGolRuang || null, surel: isi.surel || null };
    await tx
      .updateTable("pegawai")
      .set({ ...baru, versi: versi + 1 })
      .where("id", "=", pegawaiId)
      .execute();
    // the account signs in by the NIP and greets by the name
    await tx.updateTable("akun").set({ nip, nama: isi.nama, diubah_pada: now }).where("pegawai_id", "=", pegawaiId).execute();
    const berubah = Object.entries(baru).flatMap(([bidang, menjadi]) => {
      const dari = lama[bidang as keyof typeof baru];
      return dari === menjadi ? [] : [{ bidang, dari, menjadi }];
    });
    audit({ jenis: "pegawai", id: pegawaiId, rincian: { berubah, dasar: dasar || null, versi: versi + 1 } });
    return { pegawaiId, versi: versi + 1, peringatan };
  },
});
