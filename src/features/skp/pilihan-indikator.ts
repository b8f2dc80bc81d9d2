import { z } from "zod";
import { listSaranPustaka } from "#features/indikator/queries.ts";
import { BarisPustaka, SaringanPustaka } from "#features/indikator/schemas.ts";
import { filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pemilikSkp } from "./access.ts";
import { findSkp } from "./queries.ts";
import { SkpId } from "./schemas.ts";

const SEHALAMAN = 20;

export const pilihanIndikator = readOperation({
  summary: "Indikator pustaka untuk satu SKP: yang wajib dahulu, lalu yang cocok dengan jabatan dan unitnya",
  http: ["GET", "/skp/:skpId/pilihan-indikator"],
  input: SaringanPustaka.pick({ cari: true, urusan: true, halaman: true }).extend({ skpId: SkpId }),
  output: z.object({
    /** `cocokJabatan`: its words of posts name this post. */
    baris: z.array(BarisPustaka.extend({ cocokJabatan: z.boolean() })),
    total: z.number(),
    halaman: z.number(),
    jumlahHalaman: z.number(),
  }),
  access: filtered([pemilikSkp], (input: { skpId: string }) => input.skpId),
  wakil: "boleh",
  async run({ db, allowed, today }, { skpId, ...saringan }) {
    if (!(await findSkp(db, skpId, allowed("s")))) refuse(REFUSAL.TIDAK_DITEMUKAN);
    const { baris, total } = await listSaranPustaka(db, skpId, saringan, today, SEHALAMAN);
    return { baris, total, halaman: saringan.halaman ?? 1, jumlahHalaman: Math.ceil(total / SEHALAMAN) };
  },
});
