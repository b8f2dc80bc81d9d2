import { sql } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

/** Keeps appraisals for the unit in which the person holds their post today. */
export const pengelolaPegawai = relation(
  "pengelola kinerja unit",
  "pegawai",
  (r, actor, today) =>
    sql<boolean>`${r}.id <> ${actor.pegawaiId} and ${punyaPeran(
      "PENGELOLA_KINERJA",
      sql`(select jb.unit_id from penugasan milik join jabatan jb on jb.id = milik.jabatan_id where milik.pegawai_id = ${r}.id and milik.jenis = 'DEFINITIF' and milik.mulai <= ${today} and (milik.selesai is null or ${today} < milik.selesai))`,
      actor,
      today,
    )}`,
);
