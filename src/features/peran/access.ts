import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";
import type { PersonActor } from "#platform/access/relation.ts";

/** SQL: does the person keep appraisals for the whole instansi today (the pengelola of BKPSDM)? */
function pengelolaPusat(actor: PersonActor, today: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from peran pr join unit akar on akar.id = pr.unit_id and akar.induk_id is null
    where pr.pegawai_id = ${actor.pegawaiId} and pr.peran = 'PENGELOLA_KINERJA' and pr.mulai <= ${today} and (pr.selesai is null or ${today} < pr.selesai))`;
}

export const adminUnit = relation("admin", "unit", (r, actor, today) => punyaPeran("ADMIN", sql`${r}.id`, actor, today));
/** Gives the role of pengelola to units below the root, never beside itself. */
export const pengelolaPusatUnit = relation(
  "pengelola kinerja instansi",
  "unit",
  (r, actor, today) => sql<boolean>`${r}.induk_id is not null and ${pengelolaPusat(actor, today)}`,
);
export const inspektoratPeranUnit = relation("inspektorat", "unit", (r, actor, today) => punyaPeran("INSPEKTORAT", sql`${r}.id`, actor, today));

export const pemegangPeran = relation("pemegang peran", "peran", (r, actor) => sql<boolean>`${r}.pegawai_id = ${actor.pegawaiId}`);
export const adminPeran = relation("admin", "peran", (r, actor, today) => punyaPeran("ADMIN", sql`${r}.unit_id`, actor, today));
export const pengelolaPusatPeran = relation(
  "pengelola kinerja instansi",
  "peran",
  (r, actor, today) =>
    sql<boolean>`${r}.peran = 'PENGELOLA_KINERJA' and exists (select 1 from unit un where un.id = ${r}.unit_id and un.induk_id is not null) and ${pengelolaPusat(actor, today)}`,
);
export const pengelolaPeran = relation("pengelola kinerja unit", "peran", (r, actor, today) =>
  punyaPeran("PENGELOLA_KINERJA", sql`${r}.unit_id`, actor, today),
);
export const inspektoratPeran = relation("inspektorat", "peran", (r, actor, today) => punyaPeran("INSPEKTORAT", sql`${r}.unit_id`, actor, today));

/** Everybody who may read that somebody holds a role. */
export const PEMBACA_PERAN = [adminPeran, pengelolaPusatPeran, pengelolaPeran, inspektoratPeran, pemegangPeran] as const;
