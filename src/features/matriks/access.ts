import { sql } from "kysely";
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

export const PENGATUR_MATRIKS = [pemilikMatriks, ketuaMatriks] as const;
export const PEMBACA_MATRIKS = [anggotaMatriks, ...pengaturTimMatriks] as const;

export const ketuaTim = relation("ketua tim", "tim_kerja", (r, actor, today) => mengetuai(sql`${r}.id`, actor, today));

/** The member a line was offered to; before it is offered it is the leader's sketch. */
export const penerimaHasil = relation(
  "pegawai yang bersangkutan",
  "matriks_hasil",
  (r, actor) =>
    sql<boolean>`${r}.ditawarkan_pada is not null and exists (select 1 from matriks_sel ms where ms.id = ${r}.sel_id and ms.pegawai_id = ${actor.pegawaiId})`,
);
