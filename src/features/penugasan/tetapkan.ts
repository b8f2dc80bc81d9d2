import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { pengelolaJabatan, semuaMasuk } from "./access.ts";
import { TOLAK_TETAPKAN, mintaAlasan, siapkanJabatan, tolakDiriSendiri } from "./periksa-penugasan.ts";
import { insertPenugasan } from "./queries.ts";
import { Alasan, Dasar, Mulai, PegawaiId, Selesai } from "./schemas.ts";
import { JENIS_PENUGASAN } from "#rules/kosakata-pegawai.ts";

export const tetapkan = writeOperation({
  summary: "Memberi seseorang jabatan: definitif, Plt., Plh., atau tugas tambahan",
  http: ["POST", "/jabatan/:jabatanId/penugasan"],
  input: z.object({
    jabatanId: Id,
    pegawaiId: PegawaiId,
    jenis: z.enum(JENIS_PENUGASAN, "Pilih definitif, Plt., Plh., atau tugas tambahan."),
    mulai: Mulai,
    selesai: Selesai.default(null),
    dasar: Dasar,
    alasan: Alasan,
  }),
  output: z.object({ penugasanId: z.string(), nama: z.string(), pltBerakhir: z.string().nullable() }),
  access: on((input: { jabatanId: string }) => input.jabatanId, [pengelolaJabatan], [semuaMasuk]),
  refusals: TOLAK_TETAPKAN,
  async run({ tx, actor, today, audit, enqueue }, { jabatanId, pegawaiId, jenis, mulai, selesai, dasar, alasan }) {
    tolakDiriSendiri(actor, pegawaiId);
    mintaAlasan(mulai, today, alasan);
    const { nama, pltBerakhir } = await siapkanJabatan(tx, { pegawaiId, jabatanId, jenis, mulai, selesai });
    const penugasanId = await insertPenugasan(tx, { pegawai_id: pegawaiId, jabatan_id: jabatanId, jenis, mulai, selesai, dasar });
    await enqueue("penilai.segarkan", {});
    audit({ jenis: "penugasan", id: penugasanId, rincian: { pegawaiId, jabatanId, jenis, mulai, selesai, dasar, alasan, pltBerakhir } });
    return { penugasanId, nama, pltBerakhir };
  },
});
