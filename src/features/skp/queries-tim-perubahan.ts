import { sql } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";

type Db = Database | Reader | Tx;

/** A change that waits for somebody today: as penilai, or as atasan penilai once the penilai let the last day pass. */
export type PerubahanDitunggu = {
  /** The SKP that is being changed, and the draft that waits. */
  asliId: string;
  skpId: string;
  pegawaiId: string;
  nama: string;
  jabatan: string;
  diajukanPada: Date;
  tenggat: string;
  /** The last day of the penilai; null where nobody stands above them. */
  batas: string | null;
  hubungan: "PENILAI" | "ATASAN_PENILAI";
};

/** Changes of SKP of a year that wait for this person, the nearest day first. */
export async function listPerubahanDitunggu(db: Db, pegawaiId: string, periodeId: string, hari: string): Promise<PerubahanDitunggu[]> {
  const { rows } = await sql<PerubahanDitunggu>`
    select c.mengubah_id as "asliId", c.id as "skpId", c.pegawai_id as "pegawaiId", p.nama, j.nama as jabatan, c.diajukan_pada as "diajukanPada",
      coalesce(c.tenggat_jawab, c.batas_penetapan) as tenggat, case when c.atasan_penilai_id is not null then c.batas_penetapan end as batas,
      case when ${hari}::date > c.batas_penetapan and c.atasan_penilai_id is not null then 'ATASAN_PENILAI' else 'PENILAI' end as hubungan
    from skp c join skp s on s.id = c.mengubah_id join pegawai p on p.id = c.pegawai_id join jabatan j on j.id = s.jabatan_id
    where (c.penilai_id = ${pegawaiId} or c.atasan_penilai_id = ${pegawaiId}) and c.status = 'DIAJUKAN' and c.mengubah_id is not null and s.periode_id = ${periodeId}
      and ${pegawaiId}::uuid = case when ${hari}::date > c.batas_penetapan then coalesce(c.atasan_penilai_id, c.penilai_id) else c.penilai_id end
    order by coalesce(c.tenggat_jawab, c.batas_penetapan), p.nama, c.id`.execute(db as Database);
  return rows;
}

/** Whom a change that was handed in waits for today, and by when the penilai answers; null where that has passed. */
export async function findPenunggu(db: Db, perubahanId: string, hari: string): Promise<{ nama: string; tenggat: string | null } | null> {
  const { rows } = await sql<{ nama: string; tenggat: string | null }>`
    select p.nama, case when ${hari}::date <= c.batas_penetapan then c.tenggat_jawab end as tenggat
    from skp c join pegawai p on p.id = case when ${hari}::date > c.batas_penetapan then coalesce(c.atasan_penilai_id, c.penilai_id) else c.penilai_id end
    where c.id = ${perubahanId} and c.status = 'DIAJUKAN'`.execute(db as Database);
  return rows[0] ?? null;
}
