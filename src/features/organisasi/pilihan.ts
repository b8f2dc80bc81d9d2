import { z } from "zod";
import { listAtasanPilihan, listJabatanTerbuka } from "#features/jabatan/queries.ts";
import { anyRelation, masuk } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { listUnitBoleh } from "./queries.ts";

const Pilihan = z.object({ id: z.string(), nama: z.string(), unit: z.string() });

export const pilihan = readOperation({
  summary: "Unit dan jabatan yang dapat dipilih saat mengubah struktur satu unit",
  http: ["GET", "/struktur/unit/:unitId/pilihan"],
  input: z.object({
    unitId: Id,
    jabatanId: Id.optional(),
    denganId: z.preprocess(
      (value) => (typeof value === "string" ? value.split(",").filter(Boolean) : value),
      z.array(Id).max(20, "Paling banyak 20 unit.").default([]),
    ),
  }),
  output: z.object({
    /** Units the person may change, outside the unit itself. */
    unit: z.array(z.object({ id: z.string(), nama: z.string(), kode: z.string() })),
    /** Posts that may be named as superior. */
    atasan: z.array(Pilihan),
    /** Posts that lead the unit or one of `denganId`. */
    pimpinan: z.array(Pilihan),
  }),
  access: masuk,
  async run({ db, actor, today }, { unitId, jabatanId, denganId }) {
    const jabatan = await listJabatanTerbuka(db, [unitId, ...denganId]);
    return {
      unit: await listUnitBoleh(db, anyRelation([pengelolaUnit], "u", actor, today), unitId),
      atasan: await listAtasanPilihan(db, unitId, jabatanId ?? null),
      pimpinan: jabatan.filter((satu) => satu.isPimpinanUnit).map(({ id, nama, unit }) => ({ id, nama, unit })),
    };
  },
});
