import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { JenisJabatan, JenisPenugasan, JenisUnit } from "./kata-organisasi.ts";
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
