import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { JENIS_RHK, PERAN_UMPAN_BALIK } from "#rules/kosakata.ts";
import type { PeranUmpanBalik } from "#rules/kosakata.ts";
import { listRekan } from "./queries.ts";
import type { Rekan } from "./queries.ts";

/** What someone is to the giver decides in which capacity the giver speaks. */
const PERAN_SAYA: Record<Rekan["hubungan"], PeranUmpanBalik> = { PENILAI_SAYA: "BAWAHAN", REKAN_SETINGKAT: "REKAN_SETINGKAT", BAWAHAN_SAYA: "PIMPINAN" };

export const rekan = readOperation({
  summary: "Orang yang dapat saya beri umpan balik: penilai saya, rekan setingkat, dan pegawai yang saya nilai",
  http: ["GET", "/umpan-balik/rekan"],
  input: z.object({ tahun: z.coerce.number().int().min(2000).max(2100).optional() }),
  output: z.object({
    tahun: z.number(),
    rekan: z.array(
      z.object({
        pegawaiId: z.string(),
        nama: z.string(),
        jabatan: z.string(),
        unitKerja: z.string(),
        skpId: z.string(),
        hubungan: z.enum(["PENILAI_SAYA", "REKAN_SETINGKAT", "BAWAHAN_SAYA"]),
        /** In which capacity my feedback is recorded. */
        peran: z.enum(PERAN_UMPAN_BALIK),
        rhk: z.array(z.object({ id: z.string(), nomor: z.number(), jenis: z.enum(JENIS_RHK), teks: z.string() })),
      }),
    ),
  }),
  access: masuk,
  wakil: "boleh",
  async run({ db, actor, today }, { tahun = Number(today.slice(0, 4)) }) {
    const rows = actor.jenis === "PEGAWAI" ? await listRekan(db, actor, tahun, today) : [];
    return { tahun, rekan: rows.map((row) => ({ ...row, peran: PERAN_SAYA[row.hubungan] })) };
  },
});
