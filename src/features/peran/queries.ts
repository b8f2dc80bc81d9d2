import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { Peran } from "./kata-peran.ts";

type Db = Database | Reader | Tx;

export type PeranRow = {
  id: string;
  pegawaiId: string;
  nama: string;
  nip: string | null;
  peran: Peran;
  unitId: string;
  unit: string;
  isAkar: boolean;
  mulai: string;
  selesai: string | null;
  dasar: string | null;
  diberikanOleh: string | null;
  versi: number;
};

const PERAN_DENGAN_NAMA = sql`
  select h.id, p.id as "pegawaiId", p.nama, p.nip, h.peran, u.id as "unitId", u.nama as unit, u.induk_id is null as "isAkar",
    h.mulai, h.selesai, h.dasar, o.nama as "diberikanOleh", h.versi
  from peran h join pegawai p on p.id = h.pegawai_id join unit u on u.id = h.unit_id left join pegawai o on o.id = h.diberikan_oleh`;

export const SEHALAMAN = 50;

/** Roles under a unit (or everywhere) that `allowed` (on alias `h`) lets be read, by unit and name; ended ones only when asked. */
export async function listPeran(
  db: Db,
  filter: { unitId: string | null; denganBerakhir: boolean; sesudah: { unit: string; id: string } | null },
  today: string,
  allowed: RawBuilder<boolean>,
): Promise<PeranRow[]> {
  const { unitId, denganBerakhir, sesudah } = filter;
  const { rows } = await sql<PeranRow>`${PERAN_DENGAN_NAMA}
    where ${allowed}
      ${unitId ? sql`and exists (select 1 from unit_lingkup ul where ul.unit_id = h.unit_id and ul.leluhur_id = ${unitId})` : sql``}
      ${denganBerakhir ? sql`` : sql`and (h.selesai is null or ${today} < h.selesai)`}
      ${sesudah ? sql`and (u.nama, h.id) > (${sesudah.unit}, ${sesudah.id}::uuid)` : sql``}
    order by u.nama, h.id limit ${SEHALAMAN + 1}`.execute(db as Database);
  return rows;
}

export type UnitPilihan = { id: string; nama: string; indukId: string | null };

/** The units to choose from at one unit: its ancestors, itself and its children; at the top the root and what stands below it. */
export async function listUnitPilihan(db: Db, unitId: string | null): Promise<UnitPilihan[]> {
  const { rows } = await sql<UnitPilihan>`
    select u.id, u.nama, u.induk_id as "indukId" from unit u
    where u.selesai is null and (u.induk_id is null or u.induk_id in (select id from unit where induk_id is null)
      ${unitId ? sql`or u.induk_id = ${unitId} or exists (select 1 from unit_lingkup ul where ul.unit_id = ${unitId} and ul.leluhur_id = u.id)` : sql``})
    order by (u.induk_id is not null), u.nama`.execute(db as Database);
  return rows;
}

/** A person still in service, by NIP. */
export async function findPegawaiByNip(db: Db, nip: string, today: string): Promise<{ id: string; nama: string } | null> {
  const { rows } = await sql<{ id: string; nama: string }>`
    select id, nama from pegawai where nip = ${nip} and (berhenti_pada is null or ${today} < berhenti_pada)`.execute(db as Database);
  return rows[0] ?? null;
}

/** Roles of a person that overlap a time, all locked, so that two gifts at once see each other. */
export async function lockPeranBeririsan(tx: Tx, pegawaiId: string, mulai: string, selesai: string | null): Promise<{ peran: Peran; unitId: string }[]> {
  await sql`select 1 from pegawai where id = ${pegawaiId} for no key update`.execute(tx);
  const { rows } = await sql<{ peran: Peran; unitId: string }>`
    select peran, unit_id as "unitId" from peran where pegawai_id = ${pegawaiId} and daterange(mulai, selesai) && daterange(${mulai}::date, ${selesai}::date)`.execute(
    tx,
  );
  return rows;
}

export async function insertPeran(
  tx: Tx,
  row: { pegawaiId: string; peran: Peran; unitId: string; mulai: string; selesai: string | null; dasar: string; oleh: string },
): Promise<string> {
  const { id } = await tx
    .insertInto("peran")
    .values({
      pegawai_id: row.pegawaiId,
      peran: row.peran,
      unit_id: row.unitId,
      mulai: row.mulai,
      selesai: row.selesai,
      dasar: row.dasar,
      diberikan_oleh: row.oleh,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** One role, held still for a change. */
export async function lockPeran(tx: Tx, peranId: string): Promise<PeranRow> {
  const { rows } = await sql<PeranRow>`${PERAN_DENGAN_NAMA} where h.id = ${peranId} for no key update of h`.execute(tx);
  if (!rows[0]) throw new Error(`Peran ${peranId} hilang sesudah diizinkan.`);
  return rows[0];
}

/** How many people besides one role would still be admin of the whole instansi; every such role is locked. */
export async function countAdminLain(tx: Tx, peranId: string, today: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select h.id from peran h join unit u on u.id = h.unit_id join pegawai p on p.id = h.pegawai_id
    where h.peran = 'ADMIN' and u.induk_id is null and h.mulai <= ${today} and (h.selesai is null or ${today} < h.selesai)
      and (p.berhenti_pada is null or ${today} < p.berhenti_pada)
    order by h.id for no key update of h`.execute(tx);
  return rows.filter((row) => row.id !== peranId).length;
}

/** Whether nobody but this person is ADMIN at the top on the day. */
export async function isAdminTerakhir(tx: Tx, pegawaiId: string, hari: string): Promise<boolean> {
  const { rows } = await sql<{ punya: boolean; lain: boolean }>`
    select coalesce(bool_or(r.pegawai_id = ${pegawaiId}), false) as punya, coalesce(bool_or(r.pegawai_id <> ${pegawaiId}), false) as lain
    from peran r join unit u on u.id = r.unit_id and u.induk_id is null
    where r.peran = 'ADMIN' and r.mulai <= ${hari} and (r.selesai is null or ${hari} < r.selesai)`.execute(tx);
  return rows[0]?.punya === true && !rows[0].lain;
}

export async function endPeran(tx: Tx, row: { peranId: string; versi: number; selesai: string; oleh: string }): Promise<void> {
  await tx
    .updateTable("peran")
    .set({ selesai: row.selesai, dicabut_oleh: row.oleh, versi: row.versi + 1 })
    .where("id", "=", row.peranId)
    .execute();
}
