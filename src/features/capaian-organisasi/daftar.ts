import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { listPeriode, listUnit } from "./queries.ts";
import { CapaianTersimpan } from "./schemas.ts";

export const daftar = readOperation({
  summary: "Unit yang saya kelola dan pemimpinnya menilai pegawai, dengan capaian kinerja organisasi tiap periode",
  http: ["GET", "/capaian-organisasi"],
  input: z.object({ tahun: z.coerce.number().int().min(2000).max(2100).optional() }),
  output: z.object({
    tahun: z.number(),
    /** `dibutuhkan`: the day the penilai may begin to rate; without the achievement nobody can set a predikat. */
    periode: z.array(
      z.object({
        id: z.string(),
        triwulan: z.enum(["I", "II", "III", "IV-AKHIR"]),
        mulai: z.string(),
        selesai: z.string(),
        dibutuhkan: z.string(),
        tutup: z.string(),
      }),
    ),
    unit: z.array(
      z.object({
        unitId: z.string(),
        nama: z.string(),
        jenis: z.string(),
        pemimpin: z.array(z.string()),
        jumlahDinilai: z.number(),
        capaian: z.array(CapaianTersimpan),
        belum: z.array(z.string()),
      }),
    ),
  }),
  access: filtered([pengelolaUnit]),
  async run({ db, today, allowed }, { tahun = Number(today.slice(0, 4)) }) {
    const periode = await listPeriode(db, tahun);
    const unit = await listUnit(db, tahun, allowed("u"));
    return {
      tahun,
      periode: periode.map(({ id, triwulan, mulai, selesai, buka, tutup }) => ({ id, triwulan, mulai, selesai, dibutuhkan: buka, tutup })),
      unit: unit.map((one) => ({
        ...one,
        capaian: one.capaian.map((row) => ({ ...row, ditetapkanPada: new Date(row.ditetapkanPada).toISOString() })),
        belum: periode.filter((p) => !one.capaian.some((row) => row.periodeEvaluasiId === p.id)).map((p) => p.id),
      })),
    };
  },
});
