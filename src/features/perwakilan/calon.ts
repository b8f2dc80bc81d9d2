import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pengelolaPegawai } from "./access.ts";
import { findCalon } from "./queries.ts";
import { TOLAK_PERWAKILAN } from "./teks.ts";

export const calon = readOperation({
  summary: "Apakah saya dapat bertindak untuk seorang pegawai unit saya, dan bila tidak, mengapa",
  http: ["GET", "/pegawai/:pegawaiId/perwakilan"],
  input: z.object({ pegawaiId: Id }),
  output: z.object({
    id: z.string(),
    nama: z.string(),
    jabatan: z.string().nullable(),
    unitKerja: z.string().nullable(),
    boleh: z.boolean(),
    sebab: z.string().nullable(),
  }),
  access: filtered([pengelolaPegawai], (input: { pegawaiId: string }) => input.pegawaiId),
  async run({ db, today, allowed }, { pegawaiId }) {
    const { isPejabat, ...orang } = (await findCalon(db, pegawaiId, today, allowed("p"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    return { ...orang, boleh: !isPejabat, sebab: isPejabat ? TOLAK_PERWAKILAN.TIDAK_DAPAT_DIWAKILI.sentence({ nama: orang.nama }) : null };
  },
});
