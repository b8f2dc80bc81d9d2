import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { STATUS_SKP } from "#rules/siklus-skp.ts";
import { findPeriode, isPegawaiAsn, listSkpSaya } from "./queries.ts";

export const daftarSaya = readOperation({
  summary: "Daftar SKP saya per tahun, dan apakah SKP tahun berjalan sudah dapat dimulai",
  http: ["GET", "/skp"],
  input: z.object({}),
  output: z.object({
    skp: z.array(z.object({ id: z.string(), tahun: z.number(), status: z.enum(STATUS_SKP), jabatan: z.string(), penilai: z.string(), diubahPada: z.string() })),
    bolehMulai: z.boolean(),
    /** False for the kepala daerah, who rates and has no SKP. */
    isBerSkp: z.boolean(),
    tahunBerjalan: z.number(),
    batasSkp: z.string().nullable(),
  }),
  access: masuk,
  wakil: "boleh",
  async run(context) {
    const rows = await listSkpSaya(context.db, personOf(context));
    const tahun = Number(context.today.slice(0, 4));
    const periode = await findPeriode(context.db, tahun);
    const isBerSkp = await isPegawaiAsn(context.db, personOf(context));
    return {
      skp: rows.map((row) => ({
        id: row.id,
        tahun: row.tahun,
        status: row.status,
        jabatan: row.jabatan,
        penilai: row.penilai,
        diubahPada: row.diubah_pada.toISOString(),
      })),
      isBerSkp,
      bolehMulai: isBerSkp && periode !== undefined && !rows.some((row) => row.tahun === tahun),
      tahunBerjalan: tahun,
      batasSkp: periode?.batas_skp ?? null,
    };
  },
});
