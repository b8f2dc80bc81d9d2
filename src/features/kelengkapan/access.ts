import { sql } from "kysely";
import { pengelolaUnit, punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

const pimpinanUnitAtas = relation("pimpinan", "unit", (r, actor, today) => punyaPeran("PIMPINAN", sql`${r}.id`, actor, today));

export const inspektoratUnit = relation("inspektorat", "unit", (r, actor, today) => punyaPeran("INSPEKTORAT", sql`${r}.id`, actor, today));

/** Holds, definitively or as Plt., the post that leads the unit or one above it. */
const kepalaUnit = relation(
  "kepala unit atau unit di atasnya",
  "unit",
  (
    r,
    actor,
    today,
  ) => sql<boolean>`exists (select 1 from penugasan pt join jabatan pj on pj.id = pt.jabatan_id and pj.is_pimpinan_unit join unit_lingkup ul on ul.leluhur_id = pj.unit_id
    where ul.unit_id = ${r}.id and pt.pegawai_id = ${actor.pegawaiId} and pt.jenis in ('DEFINITIF','PLT') and pt.mulai <= ${today} and (pt.selesai is null or ${today} < pt.selesai))`,
);

/** Who sees to it that the SKP of a unit are complete, and so may remind. */
export const PENJAGA_KELENGKAPAN = [pengelolaUnit, pimpinanUnitAtas, kepalaUnit] as const;
export const PEMBACA_KELENGKAPAN = [...PENJAGA_KELENGKAPAN, inspektoratUnit] as const;
/** Who reads personal data of everybody in a unit by a role: the NIP stands in their files, not in that of a head by post alone. */
export const PEMBACA_NIP = [pengelolaUnit, pimpinanUnitAtas, inspektoratUnit] as const;
/** Who may read what stands in the SKP of a whole unit (as for one SKP: pengelola kinerja and inspektorat). */
export const PEMBACA_ISI_SKP = [pengelolaUnit, inspektoratUnit] as const;
