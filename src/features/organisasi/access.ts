import { sql } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

/** Structure is changed by the pengelola kinerja of the unit or of one above it; everybody signed in may read it. */
export const pengelolaStruktur = relation("pengelola kinerja unit", "unit", (r, actor, today) => punyaPeran("PENGELOLA_KINERJA", sql`${r}.id`, actor, today));
/** For `see`: structure is a public fact inside the instansi, so who may not change it is told so. */
export const semuaOrang = relation("siapa pun yang masuk", "unit", () => sql<boolean>`true`);
