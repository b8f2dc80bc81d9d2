import { sql } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

export const pelaporTiket = relation("pelapor", "tiket", (r, actor) => sql<boolean>`${r}.pegawai_id = ${actor.pegawaiId}`);

export const pengelolaTiket = relation("pengelola kinerja unit pelapor", "tiket", (r, actor, today) =>
  punyaPeran("PENGELOLA_KINERJA", sql`${r}.unit_id`, actor, today),
);

export const inspektoratTiket = relation("inspektorat", "tiket", (r, actor, today) => punyaPeran("INSPEKTORAT", sql`${r}.unit_id`, actor, today));
