import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { atasanPenilaiSkp, penilaiSkp } from "#features/skp/access.ts";
import { anyRelation } from "#platform/access/relation.ts";
import type { PersonActor } from "#platform/access/relation.ts";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import { LABEL_NILAI } from "#rules/kosakata.ts";
import type { JenisRhk, NilaiPerilaku, PeranUmpanBalik } from "#rules/kosakata.ts";
import type { StatusEvaluasi } from "#rules/siklus-evaluasi.ts";
import { bawahan, rekanSetingkat } from "./access.ts";
import type { UmpanBalikResponse } from "./schemas.ts";

type Db = Database | Reader | Tx;

export type UmpanBalikRhk = { id: string; rhkId: string; dari: string; peran: PeranUmpanBalik; teks: string; dibuatPada: Date };

/** Feedback on the results of a SKP, newest first. */
export async function listUmpanBalikRhk(db: Db, skpId: string): Promise<UmpanBalikRhk[]> {
  const { rows } = await sql<UmpanBalikRhk>`select id, rhk_id as "rhkId", dari_label as dari, peran, teks, dibuat_pada as "dibuatPada"
    from umpan_balik where skp_id = ${skpId} and rhk_id is not null order by dibuat_pada desc, id`.execute(db as Database);
  return rows;
}

type Row = {
  id: string;
  skpId: string;
  periodeEvaluasiId: string;
  triwulan: string;
  dari: string;
  dariId: string | null;
  peran: PeranUmpanBalik;
  rhkId: string | null;
  rhk: string | null;
  nilai: NilaiPerilaku | null;
  teks: string;
  dibuatPada: Date;
};

/** All feedback on a SKP, newest period and newest words first; `allowed` on alias `s`. Null when the SKP may not be seen. */
export async function listUmpanBalik(db: Db, skpId: string, allowed: RawBuilder<boolean> = sql<boolean>`true`): Promise<UmpanBalikResponse[] | null> {
  const { rows } = await sql<{ [K in keyof Row]: Row[K] | null }>`
    select ub.id, s.id as "skpId", pe.id as "periodeEvaluasiId", pe.triwulan, ub.dari_label as dari, ub.dari_id as "dariId", ub.peran, ub.rhk_id as "rhkId", r.teks as rhk, ub.nilai, ub.teks, ub.dibuat_pada as "dibuatPada"
    from skp s left join (umpan_balik ub join periode_evaluasi pe on pe.id = ub.periode_evaluasi_id left join rencana_hasil_kerja r on r.id = ub.rhk_id) on ub.skp_id = s.id
    where s.id = ${skpId} and ${allowed} order by pe.mulai desc, ub.dibuat_pada desc, ub.id`.execute(db as Database);
  if (rows.length === 0) return null;
  return rows.filter((row): row is Row => row.id !== null).map(present);
}

function present({ rhkId, rhk, nilai, dibuatPada, ...row }: Row): UmpanBalikResponse {
  const sasaran = nilai ? { jenis: "NILAI" as const, id: nilai, teks: LABEL_NILAI[nilai] } : { jenis: "RHK" as const, id: rhkId ?? "", teks: rhk ?? "" };
  return { ...row, sasaran, dibuatPada: dibuatPada.toISOString() };
}

/** In which capacity a person gives feedback on a SKP, from the record and never from the form; null when in none. */
export async function findPeran(db: Db, skpId: string, actor: PersonActor, today: string): Promise<PeranUmpanBalik | null> {
  const { rows } = await sql<{ peran: PeranUmpanBalik | null }>`
    select case when ${anyRelation([penilaiSkp, atasanPenilaiSkp], "s", actor, today)} then 'PIMPINAN'
      when ${anyRelation([rekanSetingkat], "s", actor, today)} then 'REKAN_SETINGKAT'
      when ${anyRelation([bawahan], "s", actor, today)} then 'BAWAHAN' end as peran
    from skp s where s.id = ${skpId}`.execute(db as Database);
  return rows[0]?.peran ?? null;
}

export type PeriodeUmpanBalik = { id: string; triwulan: string; mulai: string; statusEvaluasi: StatusEvaluasi | null };

/**
 * The evaluation period a piece of feedback belongs to: the chosen one where it is of this SKP's year, else the one that
 * holds today, else the latest one still open for rating. Holds its evaluation still.
 */
export async function lockPeriodeUmpanBalik(tx: Tx, skpId: string, periodeEvaluasiId: string | null, today: string): Promise<PeriodeUmpanBalik | null> {
  const which = periodeEvaluasiId
    ? sql`pe.id = ${periodeEvaluasiId}`
    : sql`(${today}::date between pe.mulai and pe.selesai or ${today}::date between pe.buka and pe.tutup)`;
  await sql`select 1 from evaluasi e where e.skp_id = ${skpId} for share`.execute(tx);
  const { rows } = await sql<PeriodeUmpanBalik>`
    select pe.id, pe.triwulan, pe.mulai, e.status as "statusEvaluasi"
    from skp s join periode_evaluasi pe on pe.periode_id = s.periode_id left join evaluasi e on e.skp_id = s.id and e.periode_evaluasi_id = pe.id
    where s.id = ${skpId} and ${which} order by ${today}::date between pe.mulai and pe.selesai desc, pe.selesai - pe.mulai, pe.selesai desc limit 1`.execute(
    tx,
  );
  return rows[0] ?? null;
}

export async function isRhkOf(db: Db, skpId: string, rhkId: string): Promise<boolean> {
  return (
    (await (db as Database).selectFrom("rencana_hasil_kerja").select("id").where("id", "=", rhkId).where("skp_id", "=", skpId).executeTakeFirst()) !== undefined
  );
}

export type TulisUmpanBalik = {
  skpId: string;
  periodeEvaluasiId: string;
  rhkId: string | null;
  nilai: NilaiPerilaku | null;
  peran: PeranUmpanBalik;
  dariId: string | null;
  dari: string;
  teks: string;
  pada: Date;
};

export async function insertUmpanBalik(tx: Tx, row: TulisUmpanBalik): Promise<string> {
  const { id } = await tx
    .insertInto("umpan_balik")
    .values({
      skp_id: row.skpId,
      periode_evaluasi_id: row.periodeEvaluasiId,
      rhk_id: row.rhkId,
      nilai: row.nilai,
      peran: row.peran,
      dari_id: row.dariId,
      dari_label: row.dari,
      teks: row.teks,
      dibuat_pada: row.pada,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function findNama(db: Db, pegawaiId: string): Promise<string> {
  return (await (db as Database).selectFrom("pegawai").select("nama").where("id", "=", pegawaiId).executeTakeFirstOrThrow()).nama;
}

export type Rekan = {
  pegawaiId: string;
  nama: string;
  jabatan: string;
  unitKerja: string;
  skpId: string;
  hubungan: "PENILAI_SAYA" | "REKAN_SETINGKAT" | "BAWAHAN_SAYA";
  rhk: { id: string; nomor: number; jenis: JenisRhk; teks: string }[];
};

/**
 * The people around someone in a year whose SKP is set: the one who rates them, who shares that rater, whom they rate. The
 * relations decide; the few plans they can be about are looked up first, or they would be asked of the whole city.
 */
export async function listRekan(db: Db, actor: PersonActor, tahun: number, today: string): Promise<Rekan[]> {
  const { rows } = await sql<Rekan>`
    select * from (
      select p.id as "pegawaiId", p.nama, j.nama as jabatan, u.nama as "unitKerja", s.id as "skpId",
        case when ${anyRelation([bawahan], "s", actor, today)} then 'PENILAI_SAYA' when ${anyRelation([rekanSetingkat], "s", actor, today)} then 'REKAN_SETINGKAT'
          when ${anyRelation([penilaiSkp], "s", actor, today)} then 'BAWAHAN_SAYA' end as hubungan,
        coalesce((select json_agg(json_build_object('id', r.id, 'nomor', r.urutan + 1, 'jenis', r.jenis, 'teks', r.teks) order by r.urutan) from rencana_hasil_kerja r where r.skp_id = s.id and r.selesai is null), '[]') as rhk
      from skp s join periode pr on pr.id = s.periode_id join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id join unit u on u.id = j.unit_id
      where pr.tahun = ${tahun} and s.status = 'DITETAPKAN' and s.selesai is null and s.id in (
        select c.id from skp c where c.penilai_id = ${actor.pegawaiId}
        union all select c.id from skp m join skp c on c.periode_id = m.periode_id and c.pegawai_id = m.penilai_id where m.pegawai_id = ${actor.pegawaiId}
        union all select c.id from skp m join skp c on c.periode_id = m.periode_id and c.penilai_id = m.penilai_id where m.pegawai_id = ${actor.pegawaiId})
        and ${anyRelation([bawahan, rekanSetingkat, penilaiSkp], "s", actor, today)}) daftar
    order by case hubungan when 'PENILAI_SAYA' then 1 when 'REKAN_SETINGKAT' then 2 else 3 end, nama, "skpId"`.execute(db as Database);
  return rows;
}
