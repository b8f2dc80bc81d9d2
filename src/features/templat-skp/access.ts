import { sql } from "kysely";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { pimpinanUnit } from "#features/tim-kerja/access.ts";
import { relation } from "#platform/access/relation.ts";
import type { Relation } from "#platform/access/relation.ts";

/** Who may own a template for a unit: its pengelola kinerja and whoever leads it. */
export const PENGATUR_UNIT = [pengelolaUnit, pimpinanUnit] as const;

const lewatUnit = (asal: Relation) =>
  relation(
    asal.nama,
    "templat_skp",
    (r, actor, today) => sql<boolean>`exists (select 1 from unit punya where punya.id = ${r}.unit_id and ${asal.where(sql.ref("punya"), actor, today)})`,
  );
export const pengelolaTemplat = lewatUnit(pengelolaUnit);
export const pimpinanTemplat = lewatUnit(pimpinanUnit);
export const PENGATUR_TEMPLAT = [pengelolaTemplat, pimpinanTemplat] as const;

/** For `see`: templates are open to everybody who signs in, so who may not change one is told so. */
export const pembacaTemplat = relation("siapa pun yang masuk", "templat_skp", () => sql<boolean>`true`);
