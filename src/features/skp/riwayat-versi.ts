import { sql } from "kysely";
import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { JENIS_LAMPIRAN, JENIS_PERUBAHAN, NILAI_PERILAKU } from "#rules/kosakata.ts";
import { PEMBACA_SKP } from "./access.ts";
import { findSkp } from "./queries.ts";
import { findIsiVersi, listVersi } from "./queries-perubahan.ts";
import { PerubahanResponse, RhkResponse, SkpId } from "./schemas.ts";

const Versi = z.object({
  nomor: z.number(),
  ditetapkanPada: z.string(),
  ditetapkanOleh: z.string(),
  digantiPada: z.string(),
  digantiOleh: z.string(),
  jenis: z.enum(JENIS_PERUBAHAN),
  alasan: z.string(),
  perubahan: z.array(PerubahanResponse),
});

export const riwayatVersi = readOperation({
  summary: "Versi SKP sebelumnya: kapan ditetapkan, mengapa diganti, dan apa yang berubah",
  http: ["GET", "/skp/:skpId/versi"],
  input: z.object({ skpId: SkpId }),
  output: z.object({ versi: z.array(Versi) }),
  access: filtered([...PEMBACA_SKP], (input: { skpId: string }) => input.skpId),
  async run({ db, allowed }, { skpId }) {
    if (!(await findSkp(db, skpId, allowed("s")))) refuse(REFUSAL.TIDAK_DITEMUKAN);
    const versi = await listVersi(db, skpId);
    return { versi: versi.map((one) => ({ ...one, ditetapkanPada: one.ditetapkanPada.toISOString(), digantiPada: one.digantiPada.toISOString() })) };
  },
});

export const lihatVersi = readOperation({
  summary: "Isi SKP pada satu versi sebelumnya",
  http: ["GET", "/skp/:skpId/versi/:nomor"],
  input: z.object({
    skpId: SkpId,
    nomor: z.coerce.number("Nomor versi harus berupa angka.").int("Nomor versi harus bilangan bulat.").min(1, "Nomor versi mulai dari 1."),
  }),
  output: z.object({
    nomor: z.number(),
    rhk: z.array(RhkResponse),
    ekspektasi: z.record(z.enum(NILAI_PERILAKU), z.array(z.string())),
    lampiran: z.record(z.enum(JENIS_LAMPIRAN), z.array(z.string())),
  }),
  access: filtered([...PEMBACA_SKP], (input: { skpId: string }) => input.skpId),
  tercatat: { jenis: "SKP", pegawai: (r) => sql`${r}.pegawai_id` },
  async run({ db, allowed }, { skpId, nomor }) {
    if (!(await findSkp(db, skpId, allowed("s")))) refuse(REFUSAL.TIDAK_DITEMUKAN);
    const isi = (await findIsiVersi(db, skpId, nomor)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    return { nomor, ...isi };
  },
});
