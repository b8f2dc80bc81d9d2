import { z } from "zod";
import { isAdminTerakhir } from "#features/peran/queries.ts";
import { on } from "#platform/access/relation.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_KEADAAN, pengelolaOrang } from "./access.ts";
import { mintaAlasan, tolakDiriSendiri } from "./periksa-penugasan.ts";
import { catatBerhenti, lepaskanSemua, lockPegawai } from "./queries.ts";
import { Alasan, Dasar, Pada, PegawaiId, Versi } from "./schemas.ts";
import { ALASAN_BERHENTI } from "#rules/kosakata-pegawai.ts";
import { TOLAK_PENUGASAN } from "./teks.ts";

export const berhentikan = writeOperation({
  summary: "Mencatat pensiun atau berhenti: jabatan, peran, dan tim kerjanya berakhir pada hari itu",
  http: ["POST", "/pegawai/:pegawaiId/berhenti"],
  input: z.object({ pegawaiId: PegawaiId, versi: Versi, pada: Pada, sebab: z.enum(ALASAN_BERHENTI, "Pilih sebab berhenti."), dasar: Dasar, alasan: Alasan }),
  output: z.object({ nama: z.string(), penugasanBerakhir: z.number() }),
  access: on((input: { pegawaiId: string }) => input.pegawaiId, [pengelolaOrang], [...PEMBACA_KEADAAN]),
  refusals: [TOLAK_PENUGASAN.PENUGASAN_DIRI_SENDIRI, TOLAK_PENUGASAN.BERHENTI_ADMIN_TERAKHIR],
  async run({ tx, actor, today, audit, enqueue }, { pegawaiId, versi, pada, sebab, dasar, alasan }) {
    tolakDiriSendiri(actor, pegawaiId);
    const pegawai = (await lockPegawai(tx, pegawaiId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (pegawai.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH);
    mintaAlasan(pada, today, alasan);
    if (await isAdminTerakhir(tx, pegawaiId, pada)) refuse(TOLAK_PENUGASAN.BERHENTI_ADMIN_TERAKHIR);
    const penugasanBerakhir = await lepaskanSemua(tx, pegawaiId, pada, pada <= today);
    await catatBerhenti(tx, pegawaiId, versi, pada, sebab);
    await enqueue("penilai.segarkan", {});
    audit({ jenis: "pegawai", id: pegawaiId, rincian: { berhentiPada: pada, sebab, dasar, alasan, penugasanBerakhir } });
    return { nama: pegawai.nama, penugasanBerakhir };
  },
});
