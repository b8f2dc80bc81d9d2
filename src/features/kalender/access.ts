import { sql } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

/** Keeps the calendar of the whole instansi: the pengelola at its root. The record is that root. */
export const pengelolaKalender = relation(
  "pengelola kinerja instansi",
  "unit",
  (r, actor, today) => sql<boolean>`${r}.induk_id is null and ${punyaPeran("PENGELOLA_KINERJA", sql`${r}.id`, actor, today)}`,
);
/** For `see`: the calendar is a public fact inside the instansi, so who may not change it is told so. */
export const pembacaKalender = relation("siapa pun yang masuk", "unit", (r) => sql<boolean>`${r}.induk_id is null`);
