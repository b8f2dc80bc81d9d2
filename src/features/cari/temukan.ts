import { sql } from "kysely";
import { z } from "zod";
import { PELIHAT_PEGAWAI, PEMBACA_DATA_PEGAWAI } from "#features/pegawai/access.ts";
import { findJangkauan, kataCari } from "#features/pegawai/queries.ts";
import { anyRelation, filtered } from "#platform/access/relation.ts";
import { teks } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { cariJabatan, cariPegawai, cariPegawaiMirip, cariUnit } from "./queries.ts";
import { HasilJabatan, HasilPegawai, HasilUnit } from "./schemas.ts";

export const temukan = readOperation({
  summary: "Satu pencarian untuk pegawai yang boleh saya lihat, unit, dan jabatan: nama, NIP, atau beberapa kata",
  http: ["GET", "/cari"],
  input: z.object({ kata: teks(100, "Pencarian").default("") }),
  output: z.object({
    pegawai: z.array(HasilPegawai),
    unit: z.array(HasilUnit),
    jabatan: z.array(HasilJabatan),
    /** No person matched the words as typed; those listed are similar. */
    mirip: z.boolean(),
  }),
  access: filtered(PELIHAT_PEGAWAI),
  async run({ db, today, actor, allowed }, input) {
    if (actor.jenis !== "PEGAWAI") refuse(REFUSAL.BELUM_MASUK);
    const { kata, nip } = kataCari(input.kata);
    if (!nip && (kata.length === 0 || input.kata.length < 2)) return { pegawai: [], unit: [], jabatan: [], mirip: false };
    const jangkauan = await findJangkauan(db, actor, today);
    const semua = sql<boolean>`true`;
    const dicari = {
      kata,
      nip,
      hari: today,
      jangkauan,
      allowed: jangkauan.semua ? semua : allowed("k"),
      lengkap: jangkauan.semua ? semua : anyRelation(PEMBACA_DATA_PEGAWAI, "k", actor, today),
    };
    const [pegawai, unit, jabatan] = await Promise.all([
      cariPegawai(db, dicari),
      nip ? [] : cariUnit(db, kata, today),
      nip ? [] : cariJabatan(db, kata, today),
    ]);
    if (pegawai.length > 0 || nip) return { pegawai, unit, jabatan, mirip: false };
    const mirip = await cariPegawaiMirip(db, dicari);
    return { pegawai: mirip, unit, jabatan, mirip: mirip.length > 0 };
  },
});
