import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { JENIS_RHK } from "#rules/kosakata.ts";
import { pemilikSkp } from "./access.ts";
import { findSkp, listRhk } from "./queries.ts";
import { isBolehDisalin, listSumber } from "./queries-salinan.ts";
import { SkpId } from "./schemas.ts";

export const sumberSalinan = readOperation({
  summary: "SKP yang boleh saya salin ke draf saya: milik saya tahun sebelumnya, dan milik rekan sejabatan yang mengizinkan",
  http: ["GET", "/skp/:skpId/sumber"],
  input: z.object({ skpId: SkpId }),
  output: z.object({
    skpId: z.string(),
    tahun: z.number(),
    versi: z.number(),
    /** Only a draft can take something over. */
    isDraf: z.boolean(),
    /** Colleagues in the same kind of post may take this one over; only once it is set. */
    bolehDisalin: z.boolean(),
    isDitetapkan: z.boolean(),
    jumlahRhk: z.number(),
    sumber: z.array(
      z.object({
        skpId: z.string(),
        milikSaya: z.boolean(),
        nama: z.string(),
        tahun: z.number(),
        jabatan: z.string(),
        unit: z.string(),
        rhk: z.array(z.object({ jenis: z.enum(JENIS_RHK), teks: z.string(), jumlahIndikator: z.number() })),
      }),
    ),
  }),
  access: filtered([pemilikSkp], (input: { skpId: string }) => input.skpId),
  async run({ db, allowed }, { skpId }) {
    const skp = (await findSkp(db, skpId, allowed("s"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    return {
      skpId,
      tahun: skp.tahun,
      versi: skp.versi,
      isDraf: skp.status === "DRAF",
      bolehDisalin: await isBolehDisalin(db, skpId),
      isDitetapkan: skp.status === "DITETAPKAN",
      jumlahRhk: (await listRhk(db, skpId)).length,
      sumber: await listSumber(db, skpId),
    };
  },
});
