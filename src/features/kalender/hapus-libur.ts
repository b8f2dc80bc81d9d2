import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pembacaKalender, pengelolaKalender } from "./access.ts";
import { Hari } from "./schemas.ts";
import { TOLAK_KALENDER } from "./teks.ts";

export const hapusLibur = writeOperation({
  summary: "Menghapus satu hari libur yang belum tiba",
  http: ["POST", "/kalender/libur/:tanggal/hapus"],
  input: z.object({ unitId: Id, tanggal: Hari }),
  output: z.object({ tanggal: z.string() }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaKalender], [pembacaKalender]),
  refusals: [TOLAK_KALENDER.LIBUR_SUDAH_LEWAT],
  async run({ tx, today, audit }, { unitId, tanggal }) {
    if (tanggal <= today) refuse(TOLAK_KALENDER.LIBUR_SUDAH_LEWAT);
    const hilang = await tx.deleteFrom("hari_libur").where("tanggal", "=", tanggal).returning("nama").executeTakeFirst();
    if (!hilang) refuse(REFUSAL.TIDAK_DITEMUKAN);
    audit({ jenis: "unit", id: unitId, rincian: { libur: tanggal, nama: hilang.nama } });
    return { tanggal };
  },
});
