import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { anyRelation } from "#platform/access/relation.ts";
import type { PersonActor } from "#platform/access/relation.ts";
import { PEMBACA_DATA_PEGAWAI } from "./access.ts";
import type { Jangkauan, SyaratDaftar } from "./queries.ts";
import type { Saringan } from "./schemas.ts";

/**
 * The conditions of a list of people for one reader. Whoever reads the data of the whole city (`semua`, which is the first
 * half of the relation `pembacaPegawai`) gets a statement without access checks row by row: a fifth of the time.
 */
export function syaratDaftar(isi: {
  saringan: Saringan;
  actor: PersonActor;
  today: string;
  jangkauan: Jangkauan;
  allowed: (alias: string) => RawBuilder<boolean>;
}): SyaratDaftar {
  const { saringan, actor, today, jangkauan, allowed } = isi;
  const semua = sql<boolean>`true`;
  return {
    saringan,
    hari: today,
    jangkauan,
    allowed: jangkauan.semua ? semua : allowed("k"),
    lengkap: jangkauan.semua ? semua : anyRelation(PEMBACA_DATA_PEGAWAI, "k", actor, today),
  };
}
