import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { JenisJabatan, JenisPenugasan, JenisUnit } from "#rules/kosakata-pegawai.ts";
import type { Pemegang } from "./schemas.ts";

type Db = Database | Reader | Tx;

/** SQL: a dated row is in force on a day. */
export function berlaku(alias: string, hari: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${alias}.mulai`)} <= ${hari} and (${sql.ref(`${alias}.selesai`)} is null or ${hari} < ${sql.ref(`${alias}.selesai`)}))`;
}

export type UnitPadaRow = { id: string; kode: string; nama: string; jenis: JenisUnit; indukId: string | null; pegawai: number };

/** Every unit as it stood on a day, with the people whose definitive post was right in it. One statement for the whole city. */
export async function listUnitPada(db: Db, hari: string): Promise<UnitPadaRow[]> {
  const { rows } = await sql<UnitPadaRow>`
    select u.id, u.kode, u.nama, u.jenis, u.induk_id as "indukId", coalesce(n.jumlah, 0)::int as pegawai
    from unit_pada(${hari}::date) u left join (
      select j.unit_id, count(*) as jumlah from penugasan t join jabatan_pada(${hari}::date) j on j.id = t.jabatan_id
      where t.jenis = 'DEFINITIF' and ${berlaku("t", hari)} group by j.unit_id
    ) n on n.unit_id = u.id order by u.nama, u.kode`.execute(db as Database);
  return rows;
}

/** Who led these units on a day. */
export async function listPimpinan(db: Db, hari: string, unitId: readonly string[]): Promise<{ unitId: string; nama: string; jenis: JenisPenugasan }[]> {
  const { rows } = await sql<{ unitId: string; nama: string; jenis: JenisPenugasan }>`
    select j.unit_id as "unitId", p.nama, t.jenis from jabatan_pada(${hari}::date) j
    join penugasan t on t.jabatan_id = j.id and ${berlaku("t", hari)} join pegawai p on p.id = t.pegawai_id
    where j.is_pimpinan_unit and j.unit_id = any(${unitId}::uuid[])
    order by array_position(array['DEFINITIF','PLT','PLH','TAMBAHAN'], t.jenis), p.nama`.execute(db as Database);
  return rows;
}

export type JabatanUnitRow = {
  id: string;
  nama: string;
  jenis: JenisJabatan;
  isPimpinanUnit: boolean;
  isMandiri: boolean;
  kelas: number | null;
  jumlahPemegang: number;
  pemegang: Pemegang[];
};

/** The posts of a unit on a day, who leads first, with who held them (at most twenty each). */
export async function listJabatanUnit(db: Db, unitId: string, hari: string): Promise<JabatanUnitRow[]> {
  const { rows } = await sql<JabatanUnitRow>`
    select j.id, j.nama, j.jenis, j.is_pimpinan_unit as "isPimpinanUnit", j.is_mandiri as "isMandiri", s.kelas,
      (select count(distinct t.pegawai_id)::int from penugasan t where t.jabatan_id = j.id and ${berlaku("t", hari)}) as "jumlahPemegang",
      coalesce((select json_agg(x) from (select t.id as "penugasanId", p.id as "pegawaiId", p.nama, t.jenis, t.mulai, t.selesai
        from penugasan t join pegawai p on p.id = t.pegawai_id where t.jabatan_id = j.id and ${berlaku("t", hari)}
        order by array_position(array['DEFINITIF','PLT','PLH','TAMBAHAN'], t.jenis), p.nama limit 20) x), '[]') as pemegang
    from jabatan_pada(${hari}::date) j join jabatan s on s.id = j.id where j.unit_id = ${unitId}
    order by j.is_pimpinan_unit desc, array_position(array['KEPALA_DAERAH','JPT','ADMINISTRATOR','PENGAWAS','FUNGSIONAL','PELAKSANA'], j.jenis), j.nama`.execute(
    db as Database,
  );
  return rows;
}

export type UnitRow = {
  id: string;
  kode: string;
  nama: string;
  jenis: JenisUnit;
  indukId: string | null;
  mulai: string;
  selesai: string | null;
  versi: number;
  /** Since when kode, name and parent are what they are now. */
  sejak: string;
};

const UNIT_DENGAN_SEJAK = sql`select u.id, u.kode, u.nama, u.jenis, u.induk_id as "indukId", u.mulai, u.selesai, u.versi,
  coalesce((select max(r.selesai) from unit_riwayat r where r.unit_id = u.id), u.mulai) as sejak from unit u`;

export async function findUnit(db: Db, id: string): Promise<UnitRow | null> {
  const { rows } = await sql<UnitRow>`${UNIT_DENGAN_SEJAK} where u.id = ${id}`.execute(db as Database);
  return rows[0] ?? null;
}

export type UnitDulu = { kode: string; nama: string; indukId: string | null; induk: string | null; mulai: string; selesai: string; dasar: string | null };

/** Former names and parents of a unit, newest first. */
export async function listRiwayatUnit(db: Db, unitId: string): Promise<UnitDulu[]> {
  const { rows } = await sql<UnitDulu>`
    select r.kode, r.nama, r.induk_id as "indukId", i.nama as induk, r.mulai, r.selesai, r.dasar from unit_riwayat r left join unit i on i.id = r.induk_id
    where r.unit_id = ${unitId} order by r.mulai desc`.execute(db as Database);
  return rows;
}

export type Sambungan = { id: string; nama: string; cara: "PENGGABUNGAN" | "PEMECAHAN" | "PENGGANTIAN"; pada: string; dasar: string | null };

/** What a unit continues, and what continues it. */
export async function findSambungan(db: Db, unitId: string): Promise<{ pendahulu: Sambungan[]; penerus: Sambungan[] }> {
  const { rows } = await sql<Sambungan & { isPenerus: boolean }>`
    select u.id, u.nama, p.cara, p.pada, p.dasar, p.pendahulu_id = ${unitId} as "isPenerus" from unit_pendahulu p
    join unit u on u.id = case when p.pendahulu_id = ${unitId} then p.unit_id else p.pendahulu_id end
    where p.unit_id = ${unitId} or p.pendahulu_id = ${unitId} order by p.pada, u.nama`.execute(db as Database);
  return { pendahulu: rows.filter((row) => !row.isPenerus), penerus: rows.filter((row) => row.isPenerus) };
}

/** May the person change this unit? */
export async function isDiizinkan(db: Db, unitId: string, allowed: RawBuilder<boolean>): Promise<boolean> {
  const { rows } = await sql<{ ya: boolean }>`select ${allowed} as ya from unit u where u.id = ${unitId}`.execute(db as Database);
  return rows[0]?.ya ?? false;
}

/** Units one may choose as parent or target: running, `allowed` on alias `u`, with the way down to them for telling apart. */
export async function listUnitBoleh(db: Db, allowed: RawBuilder<boolean>, kecuali: string | null): Promise<{ id: string; nama: string; kode: string }[]> {
  const { rows } = await sql<{ id: string; nama: string; kode: string }>`
    select u.id, u.nama, u.kode from unit u where u.selesai is null and ${allowed}
      ${kecuali ? sql`and not exists (select 1 from unit_lingkup x where x.unit_id = u.id and x.leluhur_id = ${kecuali})` : sql``}
    order by u.nama, u.kode limit 2000`.execute(db as Database);
  return rows;
}

/** Changes to structure queue up: two moves at once could close a circle that neither of them sees. */
export async function lockStruktur(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(7301)`.execute(tx);
}

export async function findKodeLain(tx: Tx, kode: string, kecuali: string | null): Promise<{ id: string; nama: string } | null> {
  const { rows } = await sql<{ id: string; nama: string }>`select id, nama from unit where kode = ${kode} and id is distinct from ${kecuali}::uuid`.execute(tx);
  return rows[0] ?? null;
}

export async function insertUnit(
  tx: Tx,
  row: { kode: string; nama: string; jenis: JenisUnit; indukId: string; mulai: string; dasar: string },
): Promise<string> {
  const { kode, nama, jenis, indukId, mulai, dasar } = row;
  const { id } = await tx
    .insertInto("unit")
    .values({ kode, nama, jenis, induk_id: indukId, mulai, dasar: dasar || null })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * The state from `pada` on; what held until then is kept, unless the change corrects the very day the present state began.
 * The caller has seen that `pada` is not before `unit.sejak`.
 */
export async function changeUnit(
  tx: Tx,
  unit: UnitRow,
  isi: { kode?: string; nama?: string; jenis?: JenisUnit; indukId?: string | null },
  pada: string,
  dasar: string,
): Promise<void> {
  const baru = { kode: isi.kode ?? unit.kode, nama: isi.nama ?? unit.nama, induk_id: isi.indukId === undefined ? unit.indukId : isi.indukId };
  const isBeda = baru.kode !== unit.kode || baru.nama !== unit.nama || baru.induk_id !== unit.indukId;
  if (isBeda && pada > unit.sejak)
    await tx
      .insertInto("unit_riwayat")
      .values({ unit_id: unit.id, kode: unit.kode, nama: unit.nama, induk_id: unit.indukId, mulai: unit.sejak, selesai: pada, dasar: dasar || null })
      .execute();
  await tx
    .updateTable("unit")
    .set({ ...baru, jenis: isi.jenis ?? unit.jenis, dasar: dasar || null, versi: unit.versi + 1 })
    .where("id", "=", unit.id)
    .execute();
}

/**
 * Would this parent close a circle on `pada` or on any later day? The tree is walked as it stood on each day something changed.
 */
export async function isMelingkar(tx: Tx, unitId: string, indukId: string, pada: string): Promise<boolean> {
  const { rows } = await sql<{ ya: boolean }>`
    with recursive hari as (select ${pada}::date as h union select selesai from unit_riwayat where selesai > ${pada}),
    naik (h, id) as (
      select h, ${indukId}::uuid from hari
      union
      select n.h, case when r.id is null then u.induk_id else r.induk_id end from naik n join unit u on u.id = n.id
        left join unit_riwayat r on r.unit_id = u.id and r.mulai <= n.h and n.h < r.selesai
        where n.id <> ${unitId}
    ) select exists (select 1 from naik where id = ${unitId}) as ya`.execute(tx);
  return rows[0]?.ya ?? false;
}

export async function endUnit(tx: Tx, unit: UnitRow, pada: string): Promise<void> {
  await tx
    .updateTable("unit")
    .set({ selesai: pada, versi: unit.versi + 1 })
    .where("id", "=", unit.id)
    .execute();
}

export async function insertPendahulu(tx: Tx, unitId: string, pendahuluId: string, cara: Sambungan["cara"], pada: string, dasar: string): Promise<void> {
  await tx
    .insertInto("unit_pendahulu")
    .values({ unit_id: unitId, pendahulu_id: pendahuluId, cara, pada, dasar: dasar || null })
    .onConflict((conflict) => conflict.columns(["unit_id", "pendahulu_id"]).doNothing())
    .execute();
}

/** Running units right below these. */
export async function listAnak(tx: Tx, unitId: readonly string[]): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`${UNIT_DENGAN_SEJAK} where u.induk_id = any(${unitId}::uuid[]) and u.selesai is null order by u.nama`.execute(tx);
  return rows;
}

/** Running teams and open tickets follow the unit that continues theirs; the roles on the old one stay, for somebody to decide. */
export async function moveIkutan(tx: Tx, dari: readonly string[], ke: string, pada: string): Promise<{ nama: string; peran: string }[]> {
  await sql`update tim_kerja set unit_id = ${ke}, versi = versi + 1 where unit_id = any(${dari}::uuid[]) and (selesai is null or selesai > ${pada})`.execute(
    tx,
  );
  await sql`update tiket set unit_id = ${ke} where unit_id = any(${dari}::uuid[]) and status in ('BARU','DIPROSES')`.execute(tx);
  const { rows } = await sql<{ nama: string; peran: string }>`
    select p.nama, h.peran from peran h join pegawai p on p.id = h.pegawai_id
    where h.unit_id = any(${dari}::uuid[]) and (h.selesai is null or h.selesai > ${pada}) order by p.nama`.execute(tx);
  return rows;
}
