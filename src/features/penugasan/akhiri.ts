import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { tanggalPanjang } from "#rules/tanggal.ts";
import { pengelolaPenugasan, penugasanTampak } from "./access.ts";
import { mintaAlasan, tolakDiriSendiri } from "./periksa-penugasan.ts";
import { akhiriMasa, findMasa } from "./queries.ts";
import { Alasan, Dasar, Pada, Versi } from "./schemas.ts";
import { TOLAK_PENUGASAN } from "./teks.ts";

export const akhiri = writeOperation({
  summary: "Mengakhiri satu penugasan pada hari tertentu",
  http: ["POST", "/penugasan/:penugasanId/akhir"],
  input: z.object({ penugasanId: Id, versi: Versi, selesai: Pada, dasar: Dasar, alasan: Alasan }),
  output: z.object({ penugasanId: z.string(), nama: z.string() }),
  access: on((input: { penugasanId: string }) => input.penugasanId, [pengelolaPenugasan], [penugasanTampak]),
  refusals: [TOLAK_PENUGASAN.PENUGASAN_DIRI_SENDIRI, TOLAK_PENUGASAN.TANGGAL_TIDAK_COCOK],
  async run({ tx, actor, today, audit, enqueue }, { penugasanId, versi, selesai, dasar, alasan }) {
    const masa = (await findMasa(tx, penugasanId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    tolakDiriSendiri(actor, masa.pegawai_id);
    if (masa.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH);
    if (selesai <= masa.mulai) {
      const message = `Penugasan ini mulai ${tanggalPanjang(masa.mulai)}; tanggal berakhirnya harus sesudah itu.`;
      refuse(TOLAK_PENUGASAN.TANGGAL_TIDAK_COCOK, { teks: message }, [{ path: "selesai", code: "urutan", message }]);
    }
    mintaAlasan(selesai, today, alasan);
    await akhiriMasa(tx, masa, selesai);
    await enqueue("penilai.segarkan", {});
    audit({ jenis: "penugasan", id: penugasanId, rincian: { pegawaiId: masa.pegawai_id, selesai, sebelumnya: masa.selesai, dasar, alasan } });
    return { penugasanId, nama: masa.nama };
  },
});
