import { sql } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { PENGATUR_TIM } from "#features/tim-kerja/access.ts";
import type { RawBuilder } from "kysely";
import { relation } from "#platform/access/relation.ts";
import type { PersonActor } from "#platform/access/relation.ts";

export const pemilikMatriks = relation("pemilik matriks", "matriks_peran", (r, actor) => sql<boolean>`${r}.pemilik_id = ${actor.pegawaiId}`);

/** SQL: does the person head this team today? */
const mengetuai = (timKerjaId: RawBuilder<unknown>, actor: PersonActor, today: string): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from tim_kerja_anggota ag where ag.tim_kerja_id = ${timKerjaId} and ag.pegawai_id = ${actor.pegawaiId}
    and ag.is_ketua and ag.mulai <= ${today} and (ag.selesai is null or ${today} < ag.selesai))`;

export const ketuaMatriks = relation("ketua tim", "matriks_peran", (r, actor, today) => mengetuai(sql`${r}.tim_kerja_id`, actor, today));

/** Whoever has a role in it sees the whole: what the others carry is part of one's own expectation (L.II.A.5.g p. 46). */
export const anggotaMatriks = relation(
  "yang berperan di dalamnya",
  "matriks_peran",
  (r, actor) => sql<boolean>`exists (select 1 from matriks_kolom mk join matriks_sel ms on ms.kolom_id = mk.id join matriks_hasil mh on mh.sel_id = ms.id
    where mk.matriks_id = ${r}.id and ms.pegawai_id = ${actor.pegawaiId} and mh.ditawarkan_pada is not null)`,
);

/** Who keeps or leads the unit of the team sees the team's matrix. */
const pengaturTimMatriks = PENGATUR_TIM.map((asal) =>
  relation(
    asal.nama,
    "matriks_peran",
    (r, actor, today) =>
      sql<boolean>`exists (select 1 from tim_kerja milik where milik.id = ${r}.tim_kerja_id and ${asal.where(sql.ref("milik"), actor, today)})`,
  ),
);

/** SQL, alias of the matrix: its owner, or the head of its team today. */
const pemegang = (r: RawBuilder<unknown>, today: string) => sql`coalesce(${r}.pemilik_id, (select kt.pegawai_id from tim_kerja_anggota kt
  where kt.tim_kerja_id = ${r}.tim_kerja_id and kt.is_ketua and kt.mulai <= ${today} and (kt.selesai is null or ${today} < kt.selesai) limit 1))`;

/** Whose results are shared out further below sees how: level two of the matrix (A.1.5 p. 49). */
export const penilaiMatriks = relation(
  "pejabat penilai pemiliknya",
  "matriks_peran",
  (r, actor, today) => sql<boolean>`exists (select 1 from skp ms join periode mp on mp.id = ms.periode_id and mp.tahun = ${r}.tahun
    where ms.penilai_id = ${actor.pegawaiId} and ms.selesai is null and ms.pegawai_id = ${pemegang(r, today)})`,
);

/** Who inspects a unit reads the matrices of its teams and of those who hold a post in it. */
export const inspektoratMatriks = relation(
  "inspektorat",
  "matriks_peran",
  (
    r,
    actor,
    today,
  ) => sql<boolean>`exists (select 1 from tim_kerja mt where mt.id = ${r}.tim_kerja_id and ${punyaPeran("INSPEKTORAT", sql`mt.unit_id`, actor, today)})
    or exists (select 1 from penugasan mg join jabatan mj on mj.id = mg.jabatan_id where mg.pegawai_id = ${r}.pemilik_id and mg.mulai <= ${today}
      and (mg.selesai is null or ${today} < mg.selesai) and ${punyaPeran("INSPEKTORAT", sql`mj.unit_id`, actor, today)})`,
);

export const PENGATUR_MATRIKS = [pemilikMatriks, ketuaMatriks] as const;
export const PEMBACA_MATRIKS = [anggotaMatriks, penilaiMatriks, inspektoratMatriks, ...pengaturTimMatriks] as const;

export const ketuaTim = relation("ketua tim", "tim_kerja", (r, actor, today) => mengetuai(sql`${r}.id`, actor, today));

/** The member a line was offered to; before it is offered it is the leader's sketch. */
export const penerimaHasil = relation(
  "pegawai yang bersangkutan",
  "matriks_hasil",
  (r, actor) =>
    sql<boolean>`${r}.ditawarkan_pada is not null and exists (select 1 from matriks_sel ms where ms.id = ${r}.sel_id and ms.pegawai_id = ${actor.pegawaiId})`,
);
