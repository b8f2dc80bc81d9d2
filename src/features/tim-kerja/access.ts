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
  (
    r,
    actor,
    today,
  ) => sql<boolean>`exists (select 1 from penugasan pt join jabatan pj on pj.id = pt.jabatan_id and pj.is_pimpinan_unit and pj.unit_id = ${r}.unit_id
    where pt.pegawai_id = ${actor.pegawaiId} and pt.jenis in ('DEFINITIF','PLT') and pt.mulai <= ${today} and (pt.selesai is null or ${today} < pt.selesai))`,
);
export const anggotaTim = relation(
  "ketua atau anggota tim",
  "tim_kerja",
  (r, actor, today) =>
    sql<boolean>`exists (select 1 from tim_kerja_anggota ag where ag.tim_kerja_id = ${r}.id and ag.pegawai_id = ${actor.pegawaiId} and ag.mulai <= ${today} and (ag.selesai is null or ${today} < ag.selesai))`,
);
/** Whose people are lent to the team sees it too. */
export const pengelolaAnggota = relation(
  "pengelola kinerja unit anggota",
  "tim_kerja",
  (
    r,
    actor,
    today,
  ) => sql<boolean>`exists (select 1 from tim_kerja_anggota ag join pegawai_masa pm on pm.id = ag.pegawai_id and pm.mulai <= ${today} and ${today} < pm.sampai
    where ag.tim_kerja_id = ${r}.id and ag.mulai <= ${today} and (ag.selesai is null or ${today} < ag.selesai) and ${punyaPeran("PENGELOLA_KINERJA", sql`pm.unit_id`, actor, today)})`,
);
export const inspektoratTim = relation("inspektorat", "tim_kerja", (r, actor, today) => punyaPeran("INSPEKTORAT", sql`${r}.unit_id`, actor, today));

export const PENGATUR_TIM = [pengelolaTim, pimpinanUnitTim] as const;
export const PEMBACA_TIM = [anggotaTim, pengelolaAnggota, inspektoratTim] as const;

export const pimpinanUnit = relation(
  "pimpinan unit",
  "unit",
  (r, actor, today) => sql<boolean>`exists (select 1 from penugasan pt join jabatan pj on pj.id = pt.jabatan_id and pj.is_pimpinan_unit and pj.unit_id = ${r}.id
    where pt.pegawai_id = ${actor.pegawaiId} and pt.jenis in ('DEFINITIF','PLT') and pt.mulai <= ${today} and (pt.selesai is null or ${today} < pt.selesai))`,
);
