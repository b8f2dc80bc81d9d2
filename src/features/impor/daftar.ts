import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { pengawasImpor, pengelolaImpor } from "./access.ts";
import { listImpor, listUnitKelola } from "./queries.ts";
import { Impor } from "./schemas.ts";

export const daftar = readOperation({
  summary: "Impor untuk unit yang saya kelola, terbaru dahulu, dan unit tempat saya boleh mengimpor",
  http: ["GET", "/impor"],
  input: z.object({}),
  output: z.object({ impor: z.array(Impor), unit: z.array(z.object({ id: z.string(), nama: z.string() })) }),
  access: filtered([pengelolaImpor, pengawasImpor]),
  async run({ db, allowed, actor, today }) {
    const unit = actor.jenis === "PEGAWAI" ? await listUnitKelola(db, actor.pegawaiId, today) : [];
    return { impor: await listImpor(db, allowed("i")), unit };
  },
});
