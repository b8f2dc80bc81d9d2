import { sql } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

export const inspektoratUnit = relation("inspektorat", "unit", (r, actor, today) => punyaPeran("INSPEKTORAT", sql`${r}.id`, actor, today));
