import { sql } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

export const pengelolaTim = relation("pengelola kinerja unit tim", "tim_kerja", (r, actor, today) =>
  punyaPeran("PENGELOLA_KINERJA", sql`${r}.unit_id`, actor, today),
);
/** The holder, definitive or acting, of the post that leads the unit where the team stands. */
export const pimpinanUnitTim = relation(
  "pimpinan unit tim",
  "tim_kerja",
  (r, actor, today) => sql<boolean>`exists (select 1 from penugasan t join jabatan j on j.id = t.jabatan_id and j.is_pimpinan_unit and j.unit_id = ${r}.unit_id
    where t.pegawai_id = ${actor.pegawaiId} and t.jenis in ('DEFINITIF','PLT') and t.mulai <= ${today} and (t.selesai is null or ${today} < t.selesai))`,
);
export const anggotaTim = relation(
  "ketua atau anggota tim",
  "tim_kerja",
  (r, actor, today) =>
    sql<boolean>`exists (select 1 from tim_kerja_anggota a where a.tim_kerja_id = ${r}.id and a.pegawai_id = ${actor.pegawaiId} and a.mulai <= ${today} and (a.selesai is null or ${today} < a.selesai))`,
);
/** Whose people are lent to the team sees it too. */
export const pengelolaAnggota = relation(
  "pengelola kinerja unit anggota",
  "tim_kerja",
  (
    r,
    actor,
    today,
  ) => sql<boolean>`exists (select 1 from tim_kerja_anggota a join pegawai_masa pm on pm.id = a.pegawai_id and pm.mulai <= ${today} and ${today} < pm.sampai
    where a.tim_kerja_id = ${r}.id and a.mulai <= ${today} and (a.selesai is null or ${today} < a.selesai) and ${punyaPeran("PENGELOLA_KINERJA", sql`pm.unit_id`, actor, today)})`,
);
export const inspektoratTim = relation("inspektorat", "tim_kerja", (r, actor, today) => punyaPeran("INSPEKTORAT", sql`${r}.unit_id`, actor, today));

export const PENGATUR_TIM = [pengelolaTim, pimpinanUnitTim] as const;
export const PEMBACA_TIM = [anggotaTim, pengelolaAnggota, inspektoratTim] as const;

export const pimpinanUnit = relation(
  "pimpinan unit",
  "unit",
  (r, actor, today) => sql<boolean>`exists (select 1 from penugasan t join jabatan j on j.id = t.jabatan_id and j.is_pimpinan_unit and j.unit_id = ${r}.id
    where t.pegawai_id = ${actor.pegawaiId} and t.jenis in ('DEFINITIF','PLT') and t.mulai <= ${today} and (t.selesai is null or ${today} < t.selesai))`,
);
