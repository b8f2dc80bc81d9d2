import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { pengurusUnit } from "./access.ts";
import { findJabatanLowong } from "./queries.ts";
import { IsiPegawai, TanggalIsian } from "./schemas.ts";
import { simpanNip } from "./simpan-nip.ts";
import { JABATAN_TIDAK_DI_UNIT, jabatanTerisi, tolakIsian } from "./teks.ts";

export const tambah = writeOperation({
  summary: "Mencatat pegawai baru dengan jabatan pertamanya",
  http: ["POST", "/unit/:unitId/pegawai"],
  input: IsiPegawai.extend({
    unitId: Id,
    jabatanId: z.uuid("Pilih jabatan pertamanya."),
    mulai: TanggalIsian,
  }),
  output: z.object({ pegawaiId: z.string(), versi: z.number(), peringatan: z.string().nullable() }),
  access: on((input: { unitId: string }) => input.unitId, [pengurusUnit]),
  async run({ tx, audit }, { unitId, jabatanId, mulai, ...isi }) {
    const { nip, peringatan } = await simpanNip(tx, isi, null);
    const jabatan = await findJabatanLowong(tx, jabatanId, unitId, mulai);
    if (!jabatan) tolakIsian("jabatanId", JABATAN_TIDAK_DI_UNIT);
    if (jabatan.pemegang) tolakIsian("jabatanId", jabatanTerisi(jabatan.pemegang));
    const { id, versi } = await tx
      .insertInto("pegawai")
      .values({ nama: isi.nama, nip, jenis: isi.jenis, pangkat_gol_ruang: isi.pangkatGolRuang || null, surel: isi.surel || null })
      .returning(["id", "versi"])
      .executeTakeFirstOrThrow();
    await tx
      .insertInto("penugasan")
      .values({ pegawai_id: id, jabatan_id: jabatanId, jenis: "DEFINITIF", mulai, dasar: isi.dasar || null })
      .execute();
    audit({ jenis: "pegawai", id, rincian: { nama: isi.nama, nip, jenis: isi.jenis, jabatanId, mulai, dasar: isi.dasar || null } });
    return { pegawaiId: id, versi, peringatan };
  },
});
