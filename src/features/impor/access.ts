import { sql } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

export const pengelolaImpor = relation("pengelola kinerja unit impor", "impor", (r, actor, today) =>
  punyaPeran("PENGELOLA_KINERJA", sql`${r}.unit_id`, actor, today),
);
export const pengawasImpor = relation("inspektorat", "impor", (r, actor, today) => punyaPeran("INSPEKTORAT", sql`${r}.unit_id`, actor, today));
