import { z } from "zod";
import { findPenugasanUtama } from "#features/pegawai/queries.ts";
import { masuk } from "#platform/access/relation.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { STATUS_SKP } from "#rules/siklus-skp.ts";
import { findPeriode, isPegawaiAsn, listSkpSaya } from "./queries.ts";

export const daftarSaya = readOperation({
  summary: "Daftar SKP saya per tahun, dan apakah SKP tahun berjalan sudah dapat dimulai",
  http: ["GET", "/skp"],
  input: z.object({}),
  output: z.object({
    skp: z.array(
      z.object({
        id: z.string(),
        tahun: z.number(),
        status: z.enum(STATUS_SKP),
        jabatan: z.string(),
        penilai: z.string(),
        diubahPada: z.string(),
        /** First day it no longer holds, after a move; null: it runs. */
        selesai: z.string().nullable(),
        perubahan: z.object({ skpId: z.string(), status: z.enum(STATUS_SKP) }).nullable(),
      }),
    ),
    /** The post the person works in now, where the running SKP is still that of another. */
    pindah: z.object({ jabatan: z.string(), sejak: z.string() }).nullable(),
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
    const berjalan = rows.find((row) => row.tahun === tahun && row.selesai === null);
    const utama = isBerSkp && berjalan ? await findPenugasanUtama(context.db, personOf(context), context.today) : null;
    const pindah = utama && utama.jabatan_id !== berjalan?.jabatan_id ? { jabatan: utama.jabatan, sejak: utama.mulai } : null;
    return {
      skp: rows.map((row) => ({
        id: row.id,
        tahun: row.tahun,
        status: row.status,
        jabatan: row.jabatan,
        penilai: row.penilai,
        diubahPada: row.diubah_pada.toISOString(),
        selesai: row.selesai,
        perubahan: row.perubahan_id && row.perubahan_status ? { skpId: row.perubahan_id, status: row.perubahan_status } : null,
      })),
      isBerSkp,
      pindah,
      bolehMulai: isBerSkp && periode !== undefined && (berjalan === undefined || pindah !== null),
      tahunBerjalan: tahun,
      batasSkp: periode?.batas_skp ?? null,
    };
  },
});
