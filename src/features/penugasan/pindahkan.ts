import { sql } from "kysely";
import { z } from "zod";
import { punyaPeran } from "#features/pegawai/access.ts";
import { on } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { pengelolaJabatan, semuaMasuk } from "./access.ts";
import { TOLAK_TETAPKAN, mintaAlasan, siapkanJabatan, tolakDiriSendiri } from "./periksa-penugasan.ts";
import { akhiriMasa, insertPenugasan, isBenar, listBeririsan, lockPegawai, namaPengelola } from "./queries.ts";
import { Alasan, Dasar, Mulai, PegawaiId } from "./schemas.ts";
import { TOLAK_PENUGASAN } from "./teks.ts";

export const pindahkan = writeOperation({
  summary: "Memindahkan seseorang ke jabatan definitif lain: yang lama berakhir pada hari yang baru mulai",
  http: ["POST", "/jabatan/:jabatanId/pemindahan"],
  input: z.object({ jabatanId: Id, pegawaiId: PegawaiId, mulai: Mulai, dasar: Dasar, alasan: Alasan }),
  output: z.object({ penugasanId: z.string(), nama: z.string(), dari: z.string(), pltBerakhir: z.string().nullable() }),
  access: on((input: { jabatanId: string }) => input.jabatanId, [pengelolaJabatan], [semuaMasuk]),
  refusals: [...TOLAK_TETAPKAN, TOLAK_PENUGASAN.BUKAN_UNIT_ANDA, TOLAK_PENUGASAN.TANPA_JABATAN_DEFINITIF],
  async run({ tx, actor, today, audit, enqueue }, { jabatanId, pegawaiId, mulai, dasar, alasan }) {
    tolakDiriSendiri(actor, pegawaiId);
    mintaAlasan(mulai, today, alasan);
    await lockPegawai(tx, pegawaiId);
    const [lama] = (await listBeririsan(tx, { pegawaiId }, mulai, null)).filter(({ jenis }) => jenis === "DEFINITIF");
    if (!lama) refuse(TOLAK_PENUGASAN.TANPA_JABATAN_DEFINITIF);
    const boleh = actor.jenis !== "PEGAWAI" || (await isBenar(tx, "jabatan", lama.jabatan_id, punyaPeran("PENGELOLA_KINERJA", sql`r.unit_id`, actor, today)));
    if (!boleh) refuse(TOLAK_PENUGASAN.BUKAN_UNIT_ANDA, { nama: lama.nama, unit: lama.unit, pengelola: await namaPengelola(tx, lama.unit_id, today) });
    await akhiriMasa(tx, lama, mulai);
    const { nama, pltBerakhir } = await siapkanJabatan(tx, { pegawaiId, jabatanId, jenis: "DEFINITIF", mulai, selesai: null, kecuali: lama.id });
    const penugasanId = await insertPenugasan(tx, { pegawai_id: pegawaiId, jabatan_id: jabatanId, jenis: "DEFINITIF", mulai, selesai: null, dasar });
    await enqueue("penilai.segarkan", {});
    audit({ jenis: "penugasan", id: penugasanId, rincian: { pegawaiId, dari: lama.jabatan_id, ke: jabatanId, mulai, dasar, alasan, pltBerakhir } });
    return { penugasanId, nama, dari: lama.jabatan, pltBerakhir };
  },
});
