import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { relation } from "#platform/access/relation.ts";
import type { PersonActor } from "#platform/access/relation.ts";

type Peran = "PENGELOLA_KINERJA" | "PIMPINAN" | "INSPEKTORAT" | "ADMIN";

/** SQL: does the person hold this role today for the unit, or for one above it? */
export function punyaPeran(peran: Peran, unitId: RawBuilder<unknown>, actor: PersonActor, today: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from peran pr join unit_lingkup ul on ul.leluhur_id = pr.unit_id
    where ul.unit_id = ${unitId} and pr.pegawai_id = ${actor.pegawaiId} and pr.peran = ${peran} and pr.mulai <= ${today} and (pr.selesai is null or ${today} < pr.selesai))`;
}

const PENGURUS: readonly Peran[] = ["PENGELOLA_KINERJA", "ADMIN"];
const PEMBACA: readonly Peran[] = ["PENGELOLA_KINERJA", "ADMIN", "INSPEKTORAT", "PIMPINAN"];

/** SQL, alias `pr`: the roles of this list the person holds today. */
function peranBerlaku(peran: readonly Peran[], pegawaiId: string, today: string): RawBuilder<boolean> {
  return sql<boolean>`(pr.pegawai_id = ${pegawaiId} and pr.peran in (${sql.join(peran)}) and pr.mulai <= ${today} and (pr.selesai is null or ${today} < pr.selesai))`;
}

/** SQL, alias `pr`: a role that opens data of people. */
export function peranPembaca(actor: PersonActor, today: string): RawBuilder<boolean> {
  return peranBerlaku(PEMBACA, actor.pegawaiId, today);
}

/**
 * SQL: holds the person one of these roles over the people of `r`? The first half does not depend on the row: the database
 * answers it once for a whole list, and it also covers people who never had a post.
 */
function peranAtas(peran: readonly Peran[], r: RawBuilder<unknown>, actor: PersonActor, today: string): RawBuilder<boolean> {
  const berlaku = peranBerlaku(peran, actor.pegawaiId, today);
  return sql<boolean>`exists (select 1 from peran pr join unit pu on pu.id = pr.unit_id and pu.induk_id is null where ${berlaku})
    or exists (select 1 from pegawai_masa pm join unit_lingkup ul on ul.unit_id = pm.unit_id join peran pr on pr.unit_id = ul.leluhur_id
      where pm.id = ${r}.id and pm.mulai <= ${today} and ${today} < pm.sampai and ${berlaku})`;
}

export const diriSendiri = relation("pegawai yang bersangkutan", "pegawai", (r, actor) => sql<boolean>`${r}.id = ${actor.pegawaiId}`);

export const pengurusPegawai = relation("pengelola kinerja atau admin unit", "pegawai", (r, actor, today) => peranAtas(PENGURUS, r, actor, today));

export const pembacaPegawai = relation("pengelola kinerja, admin, inspektorat, atau pimpinan unit", "pegawai", (r, actor, today) =>
  peranAtas(PEMBACA, r, actor, today),
);

/** SQL: the people an actor rates: by a SKP of this year, or because they hold the post above. Column `id`. */
export function timPenilai(pegawaiId: string, today: string): RawBuilder<{ id: string }> {
  return sql<{ id: string }>`select s.pegawai_id as id from skp s join periode pd on pd.id = s.periode_id and pd.mulai <= ${today} and ${today} <= pd.selesai
      where s.penilai_id = ${pegawaiId} or s.atasan_penilai_id = ${pegawaiId}
    union select t.pegawai_id from penugasan a join jabatan j on j.atasan_id = a.jabatan_id join penugasan t on t.jabatan_id = j.id
      where a.pegawai_id = ${pegawaiId} and a.mulai <= ${today} and (a.selesai is null or ${today} < a.selesai) and t.mulai <= ${today} and (t.selesai is null or ${today} < t.selesai)`;
}

export const penilaiPegawai = relation(
  "pejabat penilai atau atasannya",
  "pegawai",
  (r, actor, today) => sql<boolean>`${r}.id in (${timPenilai(actor.pegawaiId, today)})`,
);

/** Colleagues see name, post and unit, never personal data: operations blank the rest by `PEMBACA_DATA_PEGAWAI`. */
export const rekanUnit = relation(
  "rekan satu unit (tanpa data pribadi)",
  "pegawai",
  (r, actor, today) => sql<boolean>`exists (select 1 from pegawai_masa sy join pegawai_masa dia on dia.unit_id = sy.unit_id
    where sy.id = ${actor.pegawaiId} and sy.mulai <= ${today} and ${today} < sy.sampai and sy.penugasan is not null and sy.berhenti_pada > ${today}
      and dia.id = ${r}.id and dia.mulai <= ${today} and ${today} < dia.sampai and dia.penugasan is not null and dia.berhenti_pada > ${today})`,
);

/** Who may read personal data of a person: NIP, rank, e-mail, state. */
export const PEMBACA_DATA_PEGAWAI = [pembacaPegawai, diriSendiri, penilaiPegawai] as const;
/** Who may see that the person exists, with post and unit. */
export const PELIHAT_PEGAWAI = [...PEMBACA_DATA_PEGAWAI, rekanUnit] as const;

/** Keeps the unit, or one above it. */
export const pengelolaUnit = relation("pengelola kinerja unit", "unit", (r, actor, today) => punyaPeran("PENGELOLA_KINERJA", sql`${r}.id`, actor, today));

export const pengurusUnit = relation(
  "pengelola kinerja atau admin unit",
  "unit",
  (r, actor, today) => sql<boolean>`${punyaPeran("PENGELOLA_KINERJA", sql`${r}.id`, actor, today)} or ${punyaPeran("ADMIN", sql`${r}.id`, actor, today)}`,
);
