import { z } from "zod";
import { findKalender } from "#features/evaluasi/queries.ts";
import { listPenilaiPada } from "#features/penilai/queries.ts";
import { masuk } from "#platform/access/relation.ts";
import { Id, teksWajib } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { tambahHariKerja } from "#rules/hari-kerja.ts";
import { JENIS_TIKET } from "./components/kata-tiket.ts";
import { findTempat, findTiketSerupa, listCalon } from "./queries.ts";
import { HARI_JAWAB, TOLAK_TIKET } from "./teks.ts";

export const buat = writeOperation({
  summary: "Melaporkan data saya yang keliru kepada pengelola kinerja, misalnya atasan yang salah",
  http: ["POST", "/tiket"],
  input: z.object({
    jenis: z.enum(JENIS_TIKET, "Pilih apa yang keliru."),
    uraian: teksWajib(2000, "Uraian", "Tulis apa yang keliru dan seharusnya bagaimana."),
    usulanPenilaiId: z.preprocess((nilai) => (nilai === "" ? undefined : nilai), Id.optional()),
  }),
  output: z.object({ tiketId: z.string(), nomor: z.number(), batas: z.string() }),
  access: masuk,
  refusals: [TOLAK_TIKET.TIKET_SERUPA, TOLAK_TIKET.USULAN_TIDAK_SAH],
  async run(context, { jenis, uraian, usulanPenilaiId }) {
    const { tx, now, today } = context;
    const pegawaiId = personOf(context);
    const tempat = (await findTempat(tx, pegawaiId, today)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const nomorLama = await findTiketSerupa(tx, pegawaiId, jenis);
    if (nomorLama !== null) refuse(TOLAK_TIKET.TIKET_SERUPA, { nomor: nomorLama });
    if (usulanPenilaiId) {
      const galat = (message: string) => refuse(TOLAK_TIKET.USULAN_TIDAK_SAH, {}, [{ path: "usulanPenilaiId", code: "usulan", message }]);
      if (usulanPenilaiId === pegawaiId) galat("Tidak seorang pun menilai dirinya sendiri. Pilih orang lain.");
      if ((await listCalon(tx, tempat.opdId, today, { id: usulanPenilaiId })).length === 0)
        galat("Orang ini tidak bertugas di perangkat daerah Anda. Cari lagi.");
    }
    const [penilai] = await listPenilaiPada(tx, [pegawaiId], today);
    const batas = tambahHariKerja(today, HARI_JAWAB, await findKalender(tx));
    const { id: tiketId, nomor } = await tx
      .insertInto("tiket")
      .values({
        jenis,
        uraian,
        pegawai_id: pegawaiId,
        unit_id: tempat.unitId,
        usulan_penilai_id: usulanPenilaiId ?? null,
        penilai_tercatat_id: penilai?.penilai_id ?? null,
        dibuat_pada: now,
        batas,
      })
      .returning(["id", "nomor"])
      .executeTakeFirstOrThrow();
    context.audit({ jenis: "tiket", id: tiketId, rincian: { jenis, nomor, batas, usulanPenilaiId: usulanPenilaiId ?? null } });
    return { tiketId, nomor, batas };
  },
});
