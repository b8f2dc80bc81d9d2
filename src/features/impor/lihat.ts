import { z } from "zod";
import { anyRelation, filtered } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pengawasImpor, pengelolaImpor } from "./access.ts";
import { findImpor, listBaris } from "./queries.ts";
import { TINDAKAN } from "./rencana.ts";
import { BarisImpor, Impor } from "./schemas.ts";

const SEHALAMAN = 50;

export const lihat = readOperation({
  summary: "Keadaan satu impor, dengan barisnya menurut apa yang akan terjadi",
  http: ["GET", "/impor/:imporId"],
  input: z.object({ imporId: Id, tindakan: z.enum(TINDAKAN).optional(), sesudah: z.coerce.number().int().min(0).default(0) }),
  output: z.object({ impor: Impor, baris: z.array(BarisImpor), berikut: z.number().nullable(), boleh: z.object({ putuskan: z.boolean() }) }),
  access: filtered([pengelolaImpor, pengawasImpor], (input: { imporId: string }) => input.imporId),
  async run({ db, allowed, actor, today }, { imporId, tindakan, sesudah }) {
    const impor = (await findImpor(db, imporId, allowed("i"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const baris = await listBaris(db, imporId, tindakan ?? null, sesudah, SEHALAMAN + 1);
    const halaman = baris.slice(0, SEHALAMAN);
    const putuskan = (await findImpor(db, imporId, anyRelation([pengelolaImpor], "i", actor, today))) !== null;
    return { impor, baris: halaman, berikut: baris.length > SEHALAMAN ? (halaman.at(-1)?.baris ?? null) : null, boleh: { putuskan } };
  },
});
