import { sql } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

/** Keeps the unit that owns the indicator, or one above it. */
export const pengelolaPustaka = relation("pengelola kinerja unit pemilik indikator", "pustaka_indikator", (r, actor, today) =>
  punyaPeran("PENGELOLA_KINERJA", sql`${r}.unit_id`, actor, today),
);

/** For `see`: the library is open to everybody who signs in, so who may not change it is told so. */
export const pembacaPustaka = relation("siapa pun yang masuk", "pustaka_indikator", () => sql<boolean>`true`);
