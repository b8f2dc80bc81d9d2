import { sql } from "kysely";
import { atasanPenilaiSkp, penilaiSkp } from "#features/skp/access.ts";
import { relation } from "#platform/access/relation.ts";

/** Rated by the same person in the same year. */
export const rekanSetingkat = relation(
  "rekan kerja setingkat",
  "skp",
  (r, actor) =>
    sql<boolean>`${r}.pegawai_id <> ${actor.pegawaiId} and exists (select 1 from skp milik where milik.periode_id = ${r}.periode_id and milik.pegawai_id = ${actor.pegawaiId} and milik.penilai_id = ${r}.penilai_id)`,
);

/** Rated by the owner of the SKP in the same year. */
export const bawahan = relation(
  "pegawai di bawahnya",
  "skp",
  (r, actor) =>
    sql<boolean>`exists (select 1 from skp milik where milik.periode_id = ${r}.periode_id and milik.pegawai_id = ${actor.pegawaiId} and milik.penilai_id = ${r}.pegawai_id)`,
);

/** Who may give feedback on an SKP (Ps 18); its owner is in none of these relations. */
export const PEMBERI = [penilaiSkp, atasanPenilaiSkp, rekanSetingkat, bawahan] as const;
