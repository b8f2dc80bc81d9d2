import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, teks } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { tanggalPanjang } from "#rules/tanggal.ts";
import { PEMBACA_KEADAAN, pengelolaKeadaan, pengelolaOrang } from "./access.ts";
import { mintaAlasan, tolakDiriSendiri } from "./periksa-penugasan.ts";
import { akhiriKeadaanRow, insertKeadaan, listKeadaanBeririsan, lockPegawai } from "./queries.ts";
import { Alasan, Dasar, Mulai, Pada, PegawaiId, Selesai } from "./schemas.ts";
import { KEADAAN_CATATAN } from "#rules/kosakata-pegawai.ts";
import { LABEL_KEADAAN } from "#rules/kosakata-pegawai.ts";
import { TOLAK_PENUGASAN } from "./teks.ts";

export const aturKeadaan = writeOperation({
  summary: "Mencatat cuti di luar tanggungan negara, tugas belajar, diperbantukan, dan keadaan lain",
  http: ["POST", "/pegawai/:pegawaiId/keadaan"],
  input: z
    .object({
      pegawaiId: PegawaiId,
      keadaan: z.enum(KEADAAN_CATATAN, "Pilih keadaannya."),
      mulai: Mulai,
      selesai: Selesai.default(null),
      tempat: teks(200, "Tempat").default(""),
      dasar: Dasar,
      alasan: Alasan,
    })
    .refine(({ keadaan, tempat }) => (keadaan !== "DIPERBANTUKAN" && keadaan !== "TUGAS_BELAJAR") || tempat !== "", {
      path: ["tempat"],
      error: "Tulis di mana, misalnya nama lembaga atau perguruan tinggi.",
    })
    .refine(({ mulai, selesai }) => selesai === null || selesai > mulai, { path: ["selesai"], error: "Tanggal berakhir harus sesudah tanggal mulai." }),
  output: z.object({ keadaanId: z.string() }),
  access: on((input: { pegawaiId: string }) => input.pegawaiId, [pengelolaOrang], [...PEMBACA_KEADAAN]),
  refusals: [TOLAK_PENUGASAN.PENUGASAN_DIRI_SENDIRI, TOLAK_PENUGASAN.KEADAAN_BERTUMPANG],
  async run({ tx, actor, today, audit, enqueue }, { pegawaiId, keadaan, mulai, selesai, tempat, dasar, alasan }) {
    tolakDiriSendiri(actor, pegawaiId);
    mintaAlasan(mulai, today, alasan);
    await lockPegawai(tx, pegawaiId);
    const [ada] = await listKeadaanBeririsan(tx, pegawaiId, mulai, selesai);
    if (ada) {
      const rincian = { keadaan: LABEL_KEADAAN[ada.keadaan].toLowerCase(), mulai: tanggalPanjang(ada.mulai) };
      refuse(TOLAK_PENUGASAN.KEADAAN_BERTUMPANG, rincian, [{ path: "mulai", code: "bentrok", message: TOLAK_PENUGASAN.KEADAAN_BERTUMPANG.sentence(rincian) }]);
    }
    const keadaanId = await insertKeadaan(tx, { pegawai_id: pegawaiId, keadaan, mulai, selesai, tempat: tempat || null, dasar });
    await enqueue("penilai.segarkan", {});
    audit({ jenis: "keadaan_pegawai", id: keadaanId, rincian: { pegawaiId, keadaan, mulai, selesai, dasar, alasan } });
    return { keadaanId };
  },
});

export const akhiriKeadaan = writeOperation({
  summary: "Mengakhiri cuti, tugas belajar, atau keadaan lain",
  http: ["POST", "/keadaan-pegawai/:keadaanId/akhir"],
  input: z.object({ keadaanId: Id, selesai: Pada }),
  output: z.object({ keadaanId: z.string() }),
  access: on((input: { keadaanId: string }) => input.keadaanId, [pengelolaKeadaan]),
  refusals: [TOLAK_PENUGASAN.PENUGASAN_DIRI_SENDIRI, TOLAK_PENUGASAN.TANGGAL_TIDAK_COCOK],
  async run({ tx, actor, audit, enqueue }, { keadaanId, selesai }) {
    const row = (await akhiriKeadaanRow(tx, keadaanId, selesai)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    tolakDiriSendiri(actor, row.pegawai_id);
    if (selesai <= row.mulai)
      refuse(TOLAK_PENUGASAN.TANGGAL_TIDAK_COCOK, {}, [{ path: "selesai", code: "urutan", message: `Pilih tanggal sesudah ${tanggalPanjang(row.mulai)}.` }]);
    await enqueue("penilai.segarkan", {});
    audit({ jenis: "keadaan_pegawai", id: keadaanId, rincian: { selesai } });
    return { keadaanId };
  },
});
