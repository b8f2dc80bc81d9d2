import { sql } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

export const pengelolaUnit = relation("pengelola kinerja unit", "unit", (r, actor, today) => punyaPeran("PENGELOLA_KINERJA", sql`${r}.id`, actor, today));
