import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { STATUS_SKP } from "#rules/siklus-skp.ts";
import { listSkpTim } from "./queries-tim.ts";

export const daftarTim = readOperation({
  summary: "SKP pegawai yang saya nilai atau saya atasi, dengan keadaannya",
  http: ["GET", "/tim/skp"],
  input: z.object({ tahun: z.coerce.number().int().min(2000).max(2100).optional() }),
  output: z.object({
    tahun: z.number(),
    batasSkp: z.string().nullable(),
    tim: z.array(
      z.object({
        pegawaiId: z.string(),
        nama: z.string(),
        jabatan: z.string(),
        skpId: z.string().nullable(),
        status: z.enum(STATUS_SKP).nullable(),
        diajukanPada: z.string().nullable(),
        hubungan: z.enum(["PENILAI", "ATASAN_PENILAI"]),
        /** Whether it waits for the one who asks. */
        menungguSaya: z.boolean(),
        perubahan: z.object({ skpId: z.string(), status: z.enum(STATUS_SKP) }).nullable(),
        /** Until when what waits is answered, and the last day of the penilai. */
        tenggat: z.string().nullable(),
        batas: z.string().nullable(),
        berakhirPada: z.string().nullable(),
      }),
    ),
  }),
  access: masuk,
  async run(context, { tahun = Number(context.today.slice(0, 4)) }) {
    return listSkpTim(context.db, personOf(context), tahun, context.today);
  },
});
