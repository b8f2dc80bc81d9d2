import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { teks } from "#platform/input.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { findTempat, listCalon } from "./queries.ts";

export const calon = readOperation({
  summary: "Mencari orang di perangkat daerah saya untuk diusulkan sebagai penilai",
  http: ["GET", "/tiket/calon"],
  input: z.object({ cari: teks(100, "Pencarian").default("") }),
  output: z.object({ calon: z.array(z.object({ id: z.string(), nama: z.string(), jabatan: z.string(), unit: z.string() })) }),
  access: masuk,
  async run(context, { cari }) {
    const pegawaiId = personOf(context);
    const tempat = await findTempat(context.db, pegawaiId, context.today);
    if (!tempat || cari.length < 3) return { calon: [] };
    return { calon: (await listCalon(context.db, tempat.opdId, context.today, { cari })).filter((satu) => satu.id !== pegawaiId) };
  },
});
