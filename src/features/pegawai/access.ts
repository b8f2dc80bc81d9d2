import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { PersonActor } from "#platform/access/relation.ts";

type Peran = "PENGELOLA_KINERJA" | "PIMPINAN" | "INSPEKTORAT" | "ADMIN";

/** SQL: does the person hold this role today for the unit, or for one above it? */
export function punyaPeran(peran: Peran, unitId: RawBuilder<unknown>, actor: PersonActor, today: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from peran pr join unit_lingkup ul on ul.leluhur_id = pr.unit_id
    where ul.unit_id = ${unitId} and pr.pegawai_id = ${actor.pegawaiId} and pr.peran = ${peran} and pr.mulai <= ${today} and (pr.selesai is null or ${today} < pr.selesai))`;
}
