import { sql } from "kysely";
import { relation } from "#platform/access/relation.ts";

/**
 * Who works in the unit of a pimpinan, or below it, reads what the pimpinan's indicators mean once the SKP is set: the manual
 * is written so that all employees understand (Lampiran p. 37 3.b).
 */
export const pegawaiDibawah = relation(
  "pegawai di unit pimpinan",
  "skp",
  (r, actor, today) => sql<boolean>`${r}.keluarga = 'JPT' and ${r}.ditetapkan_pada is not null and exists (
    select 1 from penugasan pg join jabatan jp on jp.id = pg.jabatan_id join unit_lingkup ul on ul.unit_id = jp.unit_id
    where pg.pegawai_id = ${actor.pegawaiId} and pg.mulai <= ${today} and (pg.selesai is null or ${today} < pg.selesai)
      and ul.leluhur_id = (select jk.unit_id from jabatan jk where jk.id = ${r}.jabatan_id))`,
);
