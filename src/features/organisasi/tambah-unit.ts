import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, teksWajib, tanggal } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { JENIS_UNIT } from "#rules/kosakata-pegawai.ts";
import { insertUnit } from "./queries.ts";
import { DasarSurat } from "./schemas.ts";
import { assertHariBerlaku, TOLAK_UNIT } from "./teks.ts";
import { assertKodeBebas, unitTujuan } from "./wewenang.ts";

export const tambahUnit = writeOperation({
  summary: "Menambah unit kerja di bawah unit lain",
  http: ["POST", "/struktur/unit"],
  input: z.object({
    indukId: Id,
    kode: teksWajib(60, "Kode"),
    nama: teksWajib(200, "Nama unit"),
    jenis: z.enum(JENIS_UNIT, "Pilih jenis unit."),
    mulai: tanggal("Pilih tanggal unit ini berdiri."),
    dasar: DasarSurat,
  }),
  output: z.object({ unitId: z.string(), nama: z.string() }),
  access: on((input: { indukId: string }) => input.indukId, [pengelolaUnit]),
  refusals: [TOLAK_UNIT.KODE_UNIT_DIPAKAI, TOLAK_UNIT.UNIT_SUDAH_BERAKHIR, TOLAK_UNIT.UNIT_TARGET_DI_LUAR_WEWENANG],
  async run(context, { indukId, kode, nama, jenis, mulai, dasar }) {
    const { tx, actor, today } = context;
    assertHariBerlaku("mulai", mulai, today);
    await unitTujuan(tx, "mulai", indukId, mulai, actor, today);
    await assertKodeBebas(tx, "kode", kode, null);
    const unitId = await insertUnit(tx, { kode, nama, jenis, indukId, mulai, dasar });
    context.audit({ jenis: "unit", id: unitId, rincian: { indukId, kode, nama, jenis, mulai, dasar } });
    return { unitId, nama };
  },
});
