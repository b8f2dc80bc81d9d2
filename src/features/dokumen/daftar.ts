import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { PEMBACA_DOKUMEN } from "./access.ts";
import { JUDUL_FORM } from "./cetakan.ts";
import { listDokumen } from "./queries.ts";
import { DokumenResponse } from "./schemas.ts";

export const daftar = readOperation({
  summary: "Dokumen resmi satu SKP atau satu evaluasi yang boleh saya baca",
  http: ["GET", "/dokumen"],
  input: z
    .object({ skpId: Id.optional(), evaluasiId: Id.optional() })
    .refine((input) => (input.skpId === undefined) !== (input.evaluasiId === undefined), "Sebutkan satu SKP atau satu evaluasi."),
  output: z.object({ dokumen: z.array(DokumenResponse) }),
  access: filtered(PEMBACA_DOKUMEN),
  wakil: "boleh",
  async run({ db, allowed }, input) {
    const rows = await listDokumen(db, input, allowed("d"));
    return {
      dokumen: rows
        .filter((row) => row.hasPdf)
        .map((row) => ({
          ...row,
          judul: JUDUL_FORM[row.form],
          dibuatPada: row.dibuatPada.toISOString(),
          digantikanPada: row.digantikanPada?.toISOString() ?? null,
        })),
    };
  },
});
