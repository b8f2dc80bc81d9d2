import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { relation } from "#platform/access/relation.ts";
import type { PersonActor } from "#platform/access/relation.ts";

/** SQL: roles that are in force on a day. */
const berlaku = (today: string, pr = sql.ref("pr")) => sql`${pr}.mulai <= ${today} and (${pr}.selesai is null or ${today} < ${pr}.selesai)`;

/** SQL: does the person hold PENGELOLA_KINERJA for this unit or one above it, or ADMIN over it? */
function mengelola(unitId: RawBuilder<unknown>, actor: PersonActor, today: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from peran pr join unit_lingkup ul on ul.leluhur_id = pr.unit_id
    where ul.unit_id = ${unitId} and pr.pegawai_id = ${actor.pegawaiId} and pr.peran in ('PENGELOLA_KINERJA','ADMIN') and ${berlaku(today)})`;
}

/** SQL: does the person manage the whole city? */
function mengelolaPuncak(actor: PersonActor, today: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from peran pr join unit pu on pu.id = pr.unit_id
    where pu.induk_id is null and pr.pegawai_id = ${actor.pegawaiId} and pr.peran in ('PENGELOLA_KINERJA','ADMIN') and ${berlaku(today)})`;
}

/** The unit of any post the person holds that day lies in the pengelola's scope; the city's pengelola reach everybody. */
export const pengelolaPegawai = relation("pengelola unit pegawai itu", "pegawai", (r, actor, today) => {
  return sql<boolean>`(${mengelolaPuncak(actor, today)} or exists (select 1 from penugasan pt join jabatan pj on pj.id = pt.jabatan_id
    where pt.pegawai_id = ${r}.id and pt.mulai <= ${today} and (pt.selesai is null or ${today} < pt.selesai) and ${mengelola(sql`pj.unit_id`, actor, today)}))`;
});

/**
 * As above, and never upwards nor oneself: who resets an account could sign in as that person, so the pengelola must already
 * cover every unit over which the person holds a role. ADMIN, INSPEKTORAT and PIMPINAN are reset by the city's pengelola only.
 */
export const pengaturAkun = relation("pengelola unit pegawai itu, yang wewenangnya tidak di bawah wewenang pegawai itu", "pegawai", (r, actor, today) => {
  return sql<boolean>`(${r}.id <> ${actor.pegawaiId} and (${mengelolaPuncak(actor, today)} or (
    ${pengelolaPegawai.where(r, actor, today)} and not exists (select 1 from peran punya where punya.pegawai_id = ${r}.id and ${berlaku(today, sql.ref("punya"))}
      and (punya.peran <> 'PENGELOLA_KINERJA' or not ${mengelola(sql`punya.unit_id`, actor, today)})))))`;
});
