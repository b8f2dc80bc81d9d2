import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { PersonActor } from "#platform/access/relation.ts";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import { peranPembaca, timPenilai } from "./access.ts";
import type { URUT } from "#rules/kosakata-pegawai.ts";
import type { Kursor } from "./kursor.ts";
import type { BarisPegawai, Orang, Saringan } from "./schemas.ts";

type Db = Database | Reader | Tx;

/** Columns of a person `p` in the post `j` of the unit `u`, as one JSON object: SQL fragment for selects. */
export function orangJson(p: string, j: string, u: string) {
  return sql<Orang>`json_build_object('id', ${sql.ref(`${p}.id`)}, 'nama', ${sql.ref(`${p}.nama`)}, 'nip', ${sql.ref(`${p}.nip`)}, 'pangkatGolRuang', ${sql.ref(`${p}.pangkat_gol_ruang`)}, 'jabatan', ${sql.ref(`${j}.nama`)}, 'unitKerja', ${sql.ref(`${u}.nama`)})`;
}

export type PenugasanUtama = {
  jabatan_id: string;
  jabatan: string;
  jenis_jabatan: string;
  is_mandiri: boolean;
  atasan_id: string | null;
  jenis: "DEFINITIF" | "PLT" | "PLH";
  unit_id: string;
  mulai: string;
};

/** The definitive post of a person on a day; null when they hold none. */
export async function findPenugasanUtama(db: Db, pegawaiId: string, hari: string): Promise<PenugasanUtama | null> {
  const { rows } = await sql<PenugasanUtama>`
    select t.jabatan_id, j.nama as jabatan, j.jenis as jenis_jabatan, j.is_mandiri, j.atasan_id, t.jenis, j.unit_id, t.mulai
    from penugasan t join jabatan j on j.id = t.jabatan_id
    where t.pegawai_id = ${pegawaiId} and t.mulai <= ${hari} and (t.selesai is null or ${hari} < t.selesai) and t.jenis = 'DEFINITIF'`.execute(db as Database);
  return rows[0] ?? null;
}

/** People an actor reaches: all of them, or these units and these persons. Narrows lists; who may is decided by the relations. */
export type Jangkauan = { semua: boolean; unit: string[]; orang: string[] };

export async function findJangkauan(db: Db, actor: PersonActor, hari: string): Promise<Jangkauan> {
  const { rows } = await sql<Jangkauan>`
    with pr as materialized (select pr.unit_id, pu.induk_id is null as akar from peran pr join unit pu on pu.id = pr.unit_id where ${peranPembaca(actor, hari)})
    select exists (select 1 from pr where akar) as semua,
      case when exists (select 1 from pr where akar) then '{}' else array(select ul.unit_id from pr join unit_lingkup ul on ul.leluhur_id = pr.unit_id
        union select m.unit_id from pegawai_masa m where m.id = ${actor.pegawaiId} and m.mulai <= ${hari} and ${hari} < m.sampai and m.unit_id is not null) end as unit,
      case when exists (select 1 from pr where akar) then '{}' else array(${timPenilai(actor.pegawaiId, hari)} union select ${actor.pegawaiId}::uuid) end as orang`.execute(
    db as Database,
  );
  return rows[0] ?? { semua: false, unit: [], orang: [actor.pegawaiId] };
}

export type SyaratDaftar = {
  saringan: Saringan;
  hari: string;
  /** On alias `k`: may see the row; may see its personal data. */
  allowed: RawBuilder<boolean>;
  lengkap: RawBuilder<boolean>;
  jangkauan: Jangkauan;
  /** Instead of matching the words typed: these people, whose words are similar. */
  mirip?: readonly string[];
};

/** The words people typed, in small letters; digits with spaces between them are one NIP. */
export function kataCari(cari: string): { nip: string | null; kata: string[] } {
  const rapat = cari.replaceAll(/[\s.'-]/g, "");
  if (/^\d{4,18}$/.test(rapat)) return { nip: rapat, kata: [] };
  return {
    nip: null,
    kata: [
      ...new Set(
        cari
          .toLowerCase()
          .split(/[\s,;]+/)
          .filter(Boolean),
      ),
    ].slice(0, 6),
  };
}

const KUNCI = {
  nama: [sql`k.urut_nama`],
  nip: [sql`k.nip`],
  unit: [sql`k.unit_nama`, sql`k.urut_nama`],
  jabatan: [sql`k.jabatan_nama`, sql`k.urut_nama`],
} as const satisfies Record<(typeof URUT)[number], readonly RawBuilder<unknown>[]>;

/** SQL: `like` pattern that finds the word itself anywhere. */
const mengandung = (kata: string) => `%${kata.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** The sort key of a list. By NIP, those whose NIP may not be read stand together, so that the order tells nothing. */
function kunciUrut({ saringan, jangkauan, lengkap }: SyaratDaftar): RawBuilder<unknown>[] {
  if (saringan.urut === "nip" && !jangkauan.semua) return [sql`(case when ${lengkap} then k.nip else '' end)`, sql`k.id`];
  return [...KUNCI[saringan.urut ?? "nama"], sql`k.id`];
}

function syarat({ saringan, hari, allowed, lengkap, jangkauan, mirip }: SyaratDaftar): RawBuilder<boolean> {
  const { cari, unitId, jenis, jenisJabatan, keadaan } = saringan;
  const semua = [sql<boolean>`k.mulai <= ${hari} and ${hari} < k.sampai`, allowed];
  if (!jangkauan.semua) semua.push(terjangkau(jangkauan));
  if (unitId) semua.push(sql<boolean>`k.unit_id in (select unit_id from unit_lingkup where leluhur_id = ${unitId})`);
  if (jenisJabatan) semua.push(sql<boolean>`k.jenis_jabatan = ${jenisJabatan}`);
  // personal data: whoever may not read it cannot find out by filtering either
  if (jenis) semua.push(sql<boolean>`k.jenis = ${jenis} and ${lengkap}`);
  if (keadaan === "BERHENTI") semua.push(sql<boolean>`k.berhenti_pada <= ${hari} and ${lengkap}`);
  else if (keadaan !== "SEMUA") semua.push(sql<boolean>`k.berhenti_pada > ${hari}`);
  if (keadaan === "TANPA_JABATAN") semua.push(sql<boolean>`k.penugasan is null`);
  else if (keadaan === "PLT") semua.push(sql<boolean>`k.id in (select pegawai_id from penugasan t where t.jenis = 'PLT' and ${berlaku("t", hari)})`);
  else if (keadaan && keadaan !== "SEMUA" && keadaan !== "BERHENTI")
    semua.push(sql<boolean>`k.id in (select pegawai_id from keadaan_pegawai t where t.keadaan = ${keadaan} and ${berlaku("t", hari)}) and ${lengkap}`);
  if (cari) {
    const { nip, kata } = kataCari(cari);
    if (nip) semua.push(sql<boolean>`k.nip like ${`${nip}%`} and ${lengkap}`);
    if (mirip) semua.push(sql<boolean>`k.id = any(${mirip}::uuid[])`);
    else for (const satu of kata) semua.push(sql<boolean>`k.kata like ${mengandung(satu)}`);
  }
  return sql<boolean>`${sql.join(semua, sql` and `)}`;
}

const terjangkau = ({ unit, orang }: Jangkauan) => sql<boolean>`(k.unit_id = any(${unit}::uuid[]) or k.id = any(${orang}::uuid[]))`;

/** The known words nearest to each word typed, the nearest first, with how near; the word itself where some known word holds it. */
async function listKataDekat(db: Db, kata: readonly string[]): Promise<{ kata: string; dekat: number }[][]> {
  const { rows } = await sql<{ dekat: { kata: string; dekat: number }[] }>`
    select coalesce((select json_agg(x) from (
      select y.kata, y.dekat from (
        select t.kata, 1::real as dekat where exists (select 1 from kata_kenal k where k.kata like '%' || replace(replace(t.kata, '%', ''), '_', '') || '%')
        union all (select k.kata, similarity(k.kata, t.kata) from kata_kenal k where k.kata % t.kata order by similarity(k.kata, t.kata) desc, k.kata limit 3)
      ) y limit 3
    ) x), '[]') as dekat from unnest(${kata}::text[]) with ordinality as t (kata, nomor) order by t.nomor`.execute(db as Database);
  return rows.map((row) => row.dekat);
}

/** People within reach whose words are like these, the most similar first. */
export async function listMirip(db: Db, kata: readonly string[], jangkauan: Jangkauan, hari: string, batas: number): Promise<string[]> {
  const dekat = kata.length > 0 ? await listKataDekat(db, kata) : [];
  if (dekat.length === 0 || dekat.some((satu) => satu.length === 0)) return [];
  const cocok = dekat.map(
    (semua) =>
      sql`(${sql.join(
        semua.map((satu) => sql`k.kata like ${mengandung(satu.kata)}`),
        sql` or `,
      )})`,
  );
  const nilai = dekat.map(
    (semua) =>
      sql`case ${sql.join(
        semua.map((satu) => sql`when x.kata like ${mengandung(satu.kata)} then ${satu.dekat}::real`),
        sql` `,
      )} end`,
  );
  const { rows } = await sql<{ id: string }>`
    select x.id from (select k.id, k.kata, k.urut_nama from pegawai_masa k where ${sql.join(cocok, sql` and `)} and k.mulai <= ${hari} and ${hari} < k.sampai
      and ${jangkauan.semua ? sql`true` : terjangkau(jangkauan)} limit ${4 * batas}) x
    order by ${sql.join(nilai, sql` + `)} desc, x.urut_nama, x.id limit ${batas}`.execute(db as Database);
  return rows.map((row) => row.id);
}

const berlaku = (t: string, hari: string) =>
  sql<boolean>`(${sql.ref(`${t}.mulai`)} <= ${hari} and (${sql.ref(`${t}.selesai`)} is null or ${hari} < ${sql.ref(`${t}.selesai`)}))`;

/** As the operation gives it out, with the sort key of the row. */
export type BarisRow = BarisPegawai & { kunci: string[] };

/** One page of people from an edge on, in the order of the list also when it was read backwards. `batas` rows at most. */
export async function listPegawai(db: Db, syaratDaftar: SyaratDaftar, dari: Pick<Kursor, "arah" | "kunci"> | null, batas: number): Promise<BarisRow[]> {
  const { hari, lengkap } = syaratDaftar;
  const kunci = kunciUrut(syaratDaftar);
  const mundur = dari?.arah === "S";
  const tepi = dari
    ? sql`and (${sql.join(kunci)}) ${sql.raw(mundur ? "<" : ">")} (${sql.join(dari.kunci.map((satu, nomor) => (nomor === dari.kunci.length - 1 ? sql`${satu}::uuid` : sql`${satu}`)))})`
    : sql``;
  const arah = sql.raw(mundur ? "desc" : "asc");
  const { rows } = await sql<BarisRow>`
    select x.id, x.nama, x.jabatan, x."jabatanId", x."jenisJabatan", x.penugasan, x.unit, x."unitId", x.lengkap, x.kunci,
      case when x.lengkap then x.nip end as nip, case when x.lengkap then x.jenis end as jenis, case when x.lengkap then x.pangkat end as "pangkatGolRuang",
      case when x.lengkap then x.sejak end as sejak, case when x.lengkap and x.berhenti_pada < 'infinity' then x.berhenti_pada end as "berhentiPada",
      array(select j.nama from penugasan t join jabatan j on j.id = t.jabatan_id where t.pegawai_id = x.id and t.jenis = 'PLT' and ${berlaku("t", hari)} and t.jabatan_id is distinct from x."jabatanId" order by t.mulai) as plt,
      case when x.lengkap then (select t.keadaan from keadaan_pegawai t where t.pegawai_id = x.id and ${berlaku("t", hari)}) end as keadaan
    from (
      select k.id, k.nama, nullif(k.jabatan_nama, '') as jabatan, k.jabatan_id as "jabatanId", k.jenis_jabatan as "jenisJabatan", k.penugasan, nullif(k.unit_nama, '') as unit,
        k.unit_id as "unitId", ${lengkap} as lengkap, nullif(k.nip, '') as nip, k.jenis, k.pangkat_gol_ruang as pangkat, k.penugasan_mulai as sejak, k.berhenti_pada,
        array[${sql.join(kunci.map((satu) => sql`${satu}::text`))}] as kunci
      from pegawai_masa k where ${syarat(syaratDaftar)} ${tepi}
      order by ${sql.join(kunci.map((satu) => sql`${satu} ${arah}`))} limit ${batas}
    ) x`.execute(db as Database);
  return mundur ? rows.toReversed() : rows;
}

/** How many people the list holds, counted to `batas` at most. */
export async function countPegawai(db: Db, syaratDaftar: SyaratDaftar, batas: number): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from (select 1 from pegawai_masa k where ${syarat(syaratDaftar)} limit ${batas}) x`.execute(db as Database);
  return rows[0]?.n ?? 0;
}

export type UnitRingkas = { id: string; nama: string };

/** A unit with those above it, the highest first, and those right below it; without an id the root. */
export async function findUnitSaringan(db: Db, unitId: string | null): Promise<{ id: string; nama: string; jalur: UnitRingkas[]; anak: UnitRingkas[] } | null> {
  const { rows } = await sql<{ id: string; nama: string; jalur: UnitRingkas[]; anak: UnitRingkas[] }>`
    select u.id, u.nama,
      coalesce((select json_agg(json_build_object('id', a.id, 'nama', a.nama) order by (select count(*) from unit_lingkup n where n.unit_id = a.id))
        from unit_lingkup ul join unit a on a.id = ul.leluhur_id where ul.unit_id = u.id and a.id <> u.id), '[]') as jalur,
      coalesce((select json_agg(json_build_object('id', b.id, 'nama', b.nama) order by b.nama) from unit b where b.induk_id = u.id and b.selesai is null), '[]') as anak
    from unit u where ${unitId ? sql`u.id = ${unitId}` : sql`u.induk_id is null`} order by u.mulai limit 1`.execute(db as Database);
  return rows[0] ?? null;
}

/** Somebody else with this number, and where they work. */
export async function findPemakaiNip(db: Db, nip: string, selain: string | null): Promise<{ unit: string | null } | null> {
  const { rows } = await sql<{ unit: string | null }>`
    select (select nullif(m.unit_nama, '') from pegawai_masa m where m.id = p.id order by m.mulai desc limit 1) as unit
    from pegawai p where p.nip = ${nip} and p.id is distinct from ${selain}::uuid`.execute(db as Database);
  return rows[0] ?? null;
}

/** SQL, aliases `j` and `t`: who stands in the way of a new definitive holder from a day on. */
const pemegangDari = (mulai: string) => sql`(select p.nama from penugasan t join pegawai p on p.id = t.pegawai_id
  where j.is_tunggal and t.jabatan_id = j.id and t.jenis in ('DEFINITIF','PLT') and (t.selesai is null or ${mulai} < t.selesai) order by t.mulai limit 1)`;

/** A post of a unit that exists on a day, and who still holds it then; null when it is no post of the unit. */
export async function findJabatanLowong(tx: Tx, jabatanId: string, unitId: string, mulai: string): Promise<{ pemegang: string | null } | null> {
  const { rows } = await sql<{ pemegang: string | null }>`select ${pemegangDari(mulai)} as pemegang from jabatan j
    where j.id = ${jabatanId} and j.unit_id = ${unitId} and (j.selesai is null or ${mulai} < j.selesai) for update of j`.execute(tx);
  return rows[0] ?? null;
}

export type JabatanUnit = { unitId: string; unit: string; jabatan: { id: string; nama: string; pemegang: string | null }[] };

/** The posts of a unit; null when there is no such unit or `allowed` (on alias `u`) says no. */
export async function findJabatanUnit(db: Db, unitId: string, hari: string, allowed: RawBuilder<boolean>): Promise<JabatanUnit | null> {
  const { rows } = await sql<JabatanUnit>`
    select u.id as "unitId", u.nama as unit, coalesce((select json_agg(json_build_object('id', j.id, 'nama', j.nama, 'pemegang', ${pemegangDari(hari)}) order by j.is_pimpinan_unit desc, j.nama)
      from jabatan j where j.unit_id = u.id and (j.selesai is null or ${hari} < j.selesai)), '[]') as jabatan
    from unit u where u.id = ${unitId} and ${allowed}`.execute(db as Database);
  return rows[0] ?? null;
}
