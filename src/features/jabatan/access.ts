import { sql } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

export const pengelolaJabatan = relation("pengelola kinerja unit", "jabatan", (r, actor, today) =>
  punyaPeran("PENGELOLA_KINERJA", sql`${r}.unit_id`, actor, today),
);
/** For `see`: a post is a public fact inside the instansi. */
export const semuaOrangJabatan = relation("siapa pun yang masuk", "jabatan", () => sql<boolean>`true`);
