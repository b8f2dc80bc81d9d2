import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { JenisJabatan, JenisPenugasan, JenisUnit } from "#rules/kosakata-pegawai.ts";
import type { Pemegang } from "#features/organisasi/schemas.ts";
import type { Eselon, Jenjang } from "#rules/kosakata-pegawai.ts";
import type { IsiJabatan } from "./schemas.ts";

type Db = Database | Reader | Tx;

export type JabatanRow = {
  id: string;
  kode: string | null;
  nama: string;
  unitId: string;
  unit: string;
  jenisUnit: JenisUnit;
  jenis: JenisJabatan;
  isPimpinanUnit: boolean;
  isMandiri: boolean;
  isTunggal: boolean;
  jenjang: Jenjang | null;
  eselon: Eselon | null;
  kelas: number | null;
  tugas: string | null;
  fungsi: string | null;
  atasanId: string | null;
  mulai: string;
  selesai: string | null;
  versi: number;
  /** Since when name, unit and superior are what they are now. */
  sejak: string;
};

const JABATAN_KINI = sql`select j.id, j.kode, j.nama, j.unit_id as "unitId", u.nama as unit, u.jenis as "jenisUnit", j.jenis, j.is_pimpinan_unit as "isPimpinanUnit",
  j.is_mandiri as "isMandiri", j.is_tunggal as "isTunggal", j.jenjang, j.eselon, j.kelas, j.tugas, j.fungsi, j.atasan_id as "atasanId", j.mulai, j.selesai, j.versi,
  coalesce((select max(r.selesai) from jabatan_riwayat r where r.jabatan_id = j.id), j.mulai) as sejak
  from jabatan j join unit u on u.id = j.unit_id`;

export async function findJabatan(db: Db, id: string): Promise<JabatanRow | null> {
  const { rows } = await sql<JabatanRow>`${JABATAN_KINI} where j.id = ${id}`.execute(db as Database);
  return rows[0] ?? null;
}

/** Posts of these units that have not ended, who leads first. */
export async function listJabatanTerbuka(db: Db, unitId: readonly string[]): Promise<JabatanRow[]> {
  const { rows } = await sql<JabatanRow>`${JABATAN_KINI} where j.unit_id = any(${unitId}::uuid[]) and j.selesai is null
    order by j.is_pimpinan_unit desc, j.nama, j.id`.execute(db as Database);
  return rows;
}

/** Posts that name one of these as superior and have not ended. */
export async function listBawahanTerbuka(db: Db, jabatanId: readonly string[]): Promise<JabatanRow[]> {
  const { rows } = await sql<JabatanRow>`${JABATAN_KINI} where j.atasan_id = any(${jabatanId}::uuid[]) and j.selesai is null order by j.nama`.execute(
    db as Database,
  );
  return rows;
}

/**
 * Name, unit and superior from `pada` on; what held until then is kept, unless the change corrects the very day the present
 * state began. The caller has seen that `pada` is not before `jabatan.sejak`.
 */
export async function changeJabatan(
  tx: Tx,
  jabatan: JabatanRow,
  isi: { nama?: string; unitId?: string; atasanId?: string | null },
  pada: string,
  dasar: string,
): Promise<void> {
  const baru = {
    nama: isi.nama ?? jabatan.nama,
    unit_id: isi.unitId ?? jabatan.unitId,
    atasan_id: isi.atasanId === undefined ? jabatan.atasanId : isi.atasanId,
  };
  const isBeda = baru.nama !== jabatan.nama || baru.unit_id !== jabatan.unitId || baru.atasan_id !== jabatan.atasanId;
  if (isBeda && pada > jabatan.sejak)
    await tx
      .insertInto("jabatan_riwayat")
      .values({
        jabatan_id: jabatan.id,
        nama: jabatan.nama,
        unit_id: jabatan.unitId,
        atasan_id: jabatan.atasanId,
        mulai: jabatan.sejak,
        selesai: pada,
        dasar: dasar || null,
      })
      .execute();
  await tx
    .updateTable("jabatan")
    .set({ ...baru, versi: jabatan.versi + 1 })
    .where("id", "=", jabatan.id)
    .execute();
}

/** The names of the circle this superior would close on `pada` or a later day, from the post upwards; null when there is none. */
export async function findLingkaran(tx: Tx, jabatanId: string, atasanId: string, pada: string): Promise<string[] | null> {
  const { rows } = await sql<{ nama: string[] }>`
    with recursive hari as (select ${pada}::date as h union select selesai from jabatan_riwayat where selesai > ${pada}),
    naik (h, id, nama) as (
      select h.h, j.id, array[j.nama] from hari h join jabatan j on j.id = ${atasanId}
      union all
      select n.h, a.id, n.nama || a.nama from naik n join jabatan j on j.id = n.id
        left join jabatan_riwayat r on r.jabatan_id = j.id and r.mulai <= n.h and n.h < r.selesai
        join jabatan a on a.id = case when r.id is null then j.atasan_id else r.atasan_id end
        where n.id <> ${jabatanId} and cardinality(n.nama) < 50
    ) select nama from naik where id = ${jabatanId} order by cardinality(nama) limit 1`.execute(tx);
  return rows[0]?.nama ?? null;
}

export type PenugasanTerbukaRow = { id: string; nama: string; jabatan: string; jenis: JenisPenugasan; mulai: string; selesai: string | null };

/** Holdings of these posts that still run on `pada` or begin later. */
export async function listPenugasanSejak(db: Db, jabatanId: readonly string[], pada: string): Promise<PenugasanTerbukaRow[]> {
  const { rows } = await sql<PenugasanTerbukaRow>`
    select t.id, p.nama, j.nama as jabatan, t.jenis, t.mulai, t.selesai from penugasan t join pegawai p on p.id = t.pegawai_id join jabatan j on j.id = t.jabatan_id
    where t.jabatan_id = any(${jabatanId}::uuid[]) and (t.selesai is null or t.selesai > ${pada}) order by p.nama`.execute(db as Database);
  return rows;
}

/** Ends posts, and the holdings that run in them, on the same day. */
export async function endJabatan(tx: Tx, jabatanId: readonly string[], pada: string): Promise<void> {
  await sql`update penugasan set selesai = ${pada}, versi = versi + 1 where jabatan_id = any(${jabatanId}::uuid[]) and (selesai is null or selesai > ${pada})`.execute(
    tx,
  );
  await sql`update jabatan set selesai = ${pada}, versi = versi + 1 where id = any(${jabatanId}::uuid[])`.execute(tx);
}

export async function insertJabatan(tx: Tx, row: IsiJabatan & { unitId: string; mulai: string }): Promise<string> {
  const { id } = await tx
    .insertInto("jabatan")
    .values({ unit_id: row.unitId, nama: row.nama, atasan_id: row.atasanId, mulai: row.mulai, ...sifat(row) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** What has no history: kind, level, class and the text of the post. */
export async function updateSifatJabatan(tx: Tx, jabatanId: string, isi: IsiJabatan): Promise<void> {
  await tx.updateTable("jabatan").set(sifat(isi)).where("id", "=", jabatanId).execute();
}

function sifat(isi: IsiJabatan) {
  return {
    jenis: isi.jenis,
    is_pimpinan_unit: isi.isPimpinanUnit,
    is_mandiri: isi.isMandiri,
    jenjang: isi.jenjang,
    eselon: isi.eselon,
    kelas: isi.kelas,
    tugas: isi.tugas || null,
    fungsi: isi.fungsi || null,
  };
}

/** Who held a post, the newest first. */
export async function listPemegang(db: Db, jabatanId: string): Promise<(Pemegang & { dasar: string | null })[]> {
  const { rows } = await sql<Pemegang & { dasar: string | null }>`
    select t.id as "penugasanId", p.id as "pegawaiId", p.nama, t.jenis, t.mulai, t.selesai, t.dasar from penugasan t join pegawai p on p.id = t.pegawai_id
    where t.jabatan_id = ${jabatanId} order by t.mulai desc, p.nama limit 200`.execute(db as Database);
  return rows;
}

export type RantaiRow = { id: string; nama: string; unit: string; pemegang: string | null };

/** The superiors of a post on a day, the nearest first, with who held them. */
export async function listRantai(db: Db, jabatanId: string, hari: string): Promise<RantaiRow[]> {
  const { rows } = await sql<RantaiRow>`
    with recursive pos as materialized (select * from jabatan_pada(${hari}::date)), naik (id, langkah) as (
      select atasan_id, 1 from pos where id = ${jabatanId}
      union all select p.atasan_id, n.langkah + 1 from naik n join pos p on p.id = n.id where n.langkah < 20 and p.atasan_id is not null
    ) select p.id, p.nama, u.nama as unit, ${pemegangTeks("p", hari)} as pemegang from naik n join pos p on p.id = n.id join unit u on u.id = p.unit_id order by n.langkah`.execute(
    db as Database,
  );
  return rows;
}

/** Posts right below a post on a day, with who held them. */
export async function listBawahan(db: Db, jabatanId: string, hari: string): Promise<RantaiRow[]> {
  const { rows } = await sql<RantaiRow>`
    select p.id, p.nama, u.nama as unit, ${pemegangTeks("p", hari)} as pemegang from jabatan_pada(${hari}::date) p join unit u on u.id = p.unit_id
    where p.atasan_id = ${jabatanId} order by u.nama, p.nama limit 500`.execute(db as Database);
  return rows;
}

function pemegangTeks(alias: string, hari: string) {
  return sql`(select string_agg(case t.jenis when 'PLT' then 'Plt. ' when 'PLH' then 'Plh. ' else '' end || o.nama, '; ' order by t.jenis, o.nama)
    from penugasan t join pegawai o on o.id = t.pegawai_id where t.jabatan_id = ${sql.ref(`${alias}.id`)} and t.mulai <= ${hari} and (t.selesai is null or ${hari} < t.selesai))`;
}

export type JabatanDulu = { nama: string; unit: string; atasan: string | null; mulai: string; selesai: string; dasar: string | null };

export async function listRiwayatJabatan(db: Db, jabatanId: string): Promise<JabatanDulu[]> {
  const { rows } = await sql<JabatanDulu>`
    select r.nama, u.nama as unit, a.nama as atasan, r.mulai, r.selesai, r.dasar from jabatan_riwayat r join unit u on u.id = r.unit_id
    left join jabatan a on a.id = r.atasan_id where r.jabatan_id = ${jabatanId} order by r.mulai desc`.execute(db as Database);
  return rows;
}

/** Posts one may name as superior at a unit: those of the unit and of the units above it, and every post that leads a unit. */
export async function listAtasanPilihan(db: Db, unitId: string, kecuali: string | null): Promise<{ id: string; nama: string; unit: string }[]> {
  const { rows } = await sql<{ id: string; nama: string; unit: string }>`
    select j.id, j.nama, u.nama as unit from jabatan j join unit u on u.id = j.unit_id
    where j.selesai is null and j.jenis <> 'PELAKSANA' and j.id is distinct from ${kecuali}::uuid
      and exists (select 1 from unit_lingkup x where x.unit_id = ${unitId} and x.leluhur_id = j.unit_id)
    order by (j.unit_id = ${unitId}) desc, u.nama, j.is_pimpinan_unit desc, j.nama limit 500`.execute(db as Database);
  return rows;
}

/** May the person change this post? `allowed` on alias `j`. */
export async function isDiizinkanJabatan(db: Db, jabatanId: string, allowed: RawBuilder<boolean>): Promise<boolean> {
  const { rows } = await sql<{ ya: boolean }>`select ${allowed} as ya from jabatan j where j.id = ${jabatanId}`.execute(db as Database);
  return rows[0]?.ya ?? false;
}
