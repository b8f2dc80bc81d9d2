import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { CapaianOrganisasi } from "#rules/kosakata.ts";

type Db = Database | Reader | Tx;

export type PeriodeRow = { id: string; tahun: number; triwulan: "I" | "II" | "III" | "IV-AKHIR"; mulai: string; selesai: string; buka: string; tutup: string };

/** The evaluation periods of a year, in order. */
export async function listPeriode(db: Db, tahun: number): Promise<PeriodeRow[]> {
  const { rows } = await sql<PeriodeRow>`
    select pe.id, pr.tahun, pe.triwulan, pe.mulai, pe.selesai, pe.buka, pe.tutup from periode_evaluasi pe join periode pr on pr.id = pe.periode_id
    where pr.tahun = ${tahun} order by pe.mulai`.execute(db as Database);
  return rows;
}

export type CapaianRow = {
  periodeEvaluasiId: string;
  capaian: CapaianOrganisasi;
  dasar: string;
  versi: number;
  ditetapkanOleh: string;
  ditetapkanPada: string;
};
export type UnitRow = { unitId: string; nama: string; jenis: string; pemimpin: string[]; jumlahDinilai: number; capaian: CapaianRow[] };

/** Units whose leaders rate people in a year (`allowed` on alias `u`), with what was set for them. One statement. */
export async function listUnit(db: Db, tahun: number, allowed: RawBuilder<boolean>): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    select u.id as "unitId", u.nama, u.jenis, m.pemimpin, m.jumlah as "jumlahDinilai",
      coalesce((select json_agg(json_build_object('periodeEvaluasiId', c.periode_evaluasi_id, 'capaian', c.capaian, 'dasar', c.dasar, 'versi', c.versi, 'ditetapkanOleh', p.nama, 'ditetapkanPada', c.ditetapkan_pada) order by pe.mulai)
        from capaian_organisasi c join periode_evaluasi pe on pe.id = c.periode_evaluasi_id join periode pr on pr.id = pe.periode_id and pr.tahun = ${tahun} join pegawai p on p.id = c.ditetapkan_oleh
        where c.unit_id = u.id), '[]') as capaian
    from unit u join (
      select j.unit_id, count(*)::int as jumlah, array_agg(distinct n.nama) as pemimpin from skp s join periode pr on pr.id = s.periode_id and pr.tahun = ${tahun}
      join jabatan j on j.id = s.penilai_jabatan_id join pegawai n on n.id = s.penilai_id group by j.unit_id
    ) m on m.unit_id = u.id
    where ${allowed} order by u.nama`.execute(db as Database);
  return rows;
}

/** How many evaluations of a period that rest on this unit's achievement are already set: theirs stays as it was. */
export async function countDitetapkan(db: Db, unitId: string, periodeEvaluasiId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from evaluasi e join skp s on s.id = e.skp_id join jabatan j on j.id = s.penilai_jabatan_id
    where j.unit_id = ${unitId} and e.periode_evaluasi_id = ${periodeEvaluasiId} and e.status <> 'TERBUKA'`.execute(db as Database);
  return rows[0]?.n ?? 0;
}
