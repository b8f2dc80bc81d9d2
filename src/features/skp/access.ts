import { sql } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

export const pemilikSkp = relation("pegawai yang bersangkutan", "skp", (r, actor) => sql<boolean>`${r}.pegawai_id = ${actor.pegawaiId}`);

export const penilaiSkp = relation("pejabat penilai", "skp", (r, actor) => sql<boolean>`${r}.penilai_id = ${actor.pegawaiId}`);

export const atasanPenilaiSkp = relation("atasan pejabat penilai", "skp", (r, actor) => sql<boolean>`${r}.atasan_penilai_id = ${actor.pegawaiId}`);

/** Who rates by the structure of today, where the SKP still names another: they clarify the expectations anew (L.II.C p. 65 no. 7). */
export const penggantiSkp = relation("pejabat penilai pengganti", "skp", (r, actor) => sql<boolean>`${r}.penilai_pengganti_id = ${actor.pegawaiId}`);

export const pengelolaSkp = relation("pengelola kinerja unit", "skp", (r, actor, today) =>
  punyaPeran("PENGELOLA_KINERJA", sql`(select jb.unit_id from jabatan jb where jb.id = ${r}.jabatan_id)`, actor, today),
);

export const inspektoratSkp = relation("inspektorat", "skp", (r, actor, today) =>
  punyaPeran("INSPEKTORAT", sql`(select jb.unit_id from jabatan jb where jb.id = ${r}.jabatan_id)`, actor, today),
);

/** Everybody who may read one SKP. */
export const PEMBACA_SKP = [pemilikSkp, penilaiSkp, atasanPenilaiSkp, penggantiSkp, pengelolaSkp, inspektoratSkp] as const;
