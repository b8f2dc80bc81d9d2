import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { ZONE } from "#platform/clock.ts";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import { dalamUnit } from "./queries.ts";
import type { Ditunggu, Tahun } from "./queries.ts";

type Db = Database | Reader | Tx;

/**
 * SQL, the common table `ubah`: changes of running SKP of the year that wait to be set, by the unit of the post, with whom each
 * waits for and since when. `siapa` narrows on alias `m` (pegawai_masa). Past the last day of the penilai it waits for the
 * atasan penilai, from the day after, as a first SKP does.
 */
function ubah({ id, hari }: Tahun, siapa: RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`menunggu as (
    select c.id as skp_id, m.id, m.nama, m.urut_nama, m.kata, m.nip, m.jabatan_nama, m.unit_id, m.unit_nama, c.penilai_id, c.atasan_penilai_id,
      (c.diajukan_pada at time zone ${sql.lit(ZONE)})::date as diajukan, coalesce(c.tenggat_jawab, c.batas_penetapan) as tenggat, c.batas_penetapan as batas
    from skp c join skp s on s.id = c.mengubah_id and s.periode_id = ${id} and s.selesai is null
    join pegawai_masa m on m.id = s.pegawai_id and m.penugasan = 'DEFINITIF' and m.mulai <= ${hari} and ${hari} < m.sampai and m.berhenti_pada > ${hari}
    where c.mengubah_id is not null and c.status = 'DIAJUKAN' and ${siapa}
  ), ubah as (
    select b.*, ${hari}::date > b.tenggat as is_terlambat,
      case when ${hari}::date > b.batas then coalesce(b.atasan_penilai_id, b.penilai_id) else b.penilai_id end as menunggu_id,
      case when ${hari}::date > b.batas and b.atasan_penilai_id is not null then greatest(b.diajukan, b.batas + 1) else b.diajukan end as sejak
    from menunggu b
  )`;
}

/** How many changes wait in a unit and below. */
export async function countPerubahan(db: Db, tahun: Tahun, unitId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`with ${ubah(tahun, dalamUnit(unitId))} select count(*)::int as n from ubah`.execute(db as Database);
  return rows[0]?.n ?? 0;
}

export type PerubahanRow = {
  skpId: string;
  pegawaiId: string;
  nama: string;
  jabatan: string;
  unit: string;
  bolehBaca: boolean;
  diajukan: string;
  tenggat: string;
  isTerlambat: boolean;
  menungguId: string;
  menunggu: string;
  sejak: string;
  ingatPada: Date | null;
  ingatOleh: string | null;
};

const INGAT = (tahun: Tahun) => sql`left join lateral (select pg.pada, po.nama as oleh from pengingat pg join pegawai po on po.id = pg.oleh_id
  where pg.kepada_id = k.menunggu_id and pg.hal = 'TETAPKAN_PERUBAHAN' and pg.tentang_id = k.id and pg.periode_id = ${tahun.id} order by pg.pada desc limit 1) g on true`;

/** Changes that wait in a unit and below, the longest wait first. `allowed` on alias `s`: which of them the reader may open. */
export async function listPerubahan(db: Db, tahun: Tahun, pilih: { unitId: string; allowed: RawBuilder<boolean>; batas: number }): Promise<PerubahanRow[]> {
  const { rows } = await sql<PerubahanRow>`
    with ${ubah(tahun, dalamUnit(pilih.unitId))}
    select k.skp_id as "skpId", k.id as "pegawaiId", k.nama, k.jabatan_nama as jabatan, k.unit_nama as unit, k.diajukan, k.tenggat, k.is_terlambat as "isTerlambat",
      k.menunggu_id as "menungguId", w.nama as menunggu, k.sejak, g.pada as "ingatPada", g.oleh as "ingatOleh",
      exists (select 1 from skp s where s.id = k.skp_id and ${pilih.allowed}) as "bolehBaca"
    from ubah k join pegawai w on w.id = k.menunggu_id ${INGAT(tahun)}
    order by k.sejak, k.urut_nama, k.id limit ${pilih.batas}`.execute(db as Database);
  return rows;
}

/** Whom waiting changes wait for, and when each was last reminded. The sender is left out: nobody reminds themselves. */
export async function listPerubahanDiingatkan(
  tx: Tx,
  tahun: Tahun,
  pilih: { unitId: string; pegawaiId?: string | undefined; olehId: string },
): Promise<Ditunggu[]> {
  const { rows } = await sql<Ditunggu>`
    with ${ubah(tahun, sql`${dalamUnit(pilih.unitId)} ${pilih.pegawaiId ? sql`and m.id = ${pilih.pegawaiId}` : sql``}`)}
    select k.id as "pegawaiId", k.nama, k.menunggu_id as "kepadaId", w.nama as kepada, 'TETAPKAN_PERUBAHAN' as hal, g.pada as terakhir, g.oleh
    from ubah k join pegawai w on w.id = k.menunggu_id ${INGAT(tahun)} where k.menunggu_id <> ${pilih.olehId}`.execute(tx as unknown as Database);
  return rows;
}

/** Reminders of waiting changes that still stand for a person: they wait for the same person as when it was sent. */
export async function listPengingatPerubahan(db: Db, pegawaiId: string, tahun: Tahun, tentang: readonly string[]) {
  const { rows } = await sql<{ pada: Date; oleh: string; tentang: string; skpId: string }>`
    with ${ubah(tahun, sql<boolean>`m.id = any(${tentang}::uuid[])`)}
    select g.pada, g.oleh, k.nama as tentang, k.skp_id as "skpId" from ubah k ${INGAT(tahun)}
    where k.menunggu_id = ${pegawaiId} and (g.pada at time zone ${ZONE})::date >= k.sejak order by g.pada desc, k.urut_nama`.execute(db as Database);
  return rows;
}
