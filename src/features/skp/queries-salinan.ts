import { sql } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { JenisRhk } from "#rules/kosakata.ts";
import { PERIODE_SKP } from "./queries.ts";

export type SumberRow = {
  skpId: string;
  milikSaya: boolean;
  nama: string;
  tahun: number;
  jabatan: string;
  unit: string;
  rhk: { jenis: JenisRhk; teks: string; jumlahIndikator: number }[];
};

/** So many colleagues are enough to choose from. */
const REKAN_TERBANYAK = 12;

/**
 * What a draft may take over: the owner's own other SKP, newest first, then those colleagues in a post of the same name have
 * set and opened for it, this year or the last, from the same unit first.
 */
export async function listSumber(db: Database | Reader | Tx, skpId: string): Promise<SumberRow[]> {
  const { rows } = await sql<SumberRow>`
    with tujuan as materialized (select s.id, s.pegawai_id, s.jabatan_id, pr.tahun, j.nama as jabatan, j.unit_id from skp s join periode pr on pr.id = ${PERIODE_SKP} join jabatan j on j.id = s.jabatan_id where s.id = ${skpId}),
    sumber as (
      select s.id, true as milik, pr.tahun, 0 as jauh from tujuan t join skp s on s.pegawai_id = t.pegawai_id and s.id <> t.id join periode pr on pr.id = s.periode_id
      union all
      -- who left this post handed their work over and it was received
      select s.id, false, pr.tahun, 0 from tujuan t join skp s on s.jabatan_id = t.jabatan_id and s.pegawai_id <> t.pegawai_id and s.selesai is not null
        join serah_terima h on h.skp_id = s.id and h.diterima_oleh = t.pegawai_id join periode pr on pr.id = s.periode_id
      union all
      (select s.id, false, pr.tahun, case when j.unit_id = t.unit_id then 1 else 2 end from tujuan t join periode pr on pr.tahun in (t.tahun, t.tahun - 1)
        join skp s on s.periode_id = pr.id and s.is_boleh_disalin and s.status = 'DITETAPKAN' and s.pegawai_id <> t.pegawai_id and not exists (select 1 from serah_terima h where h.skp_id = s.id and h.diterima_oleh = t.pegawai_id)
        join jabatan j on j.id = s.jabatan_id and j.nama = t.jabatan order by 4, pr.tahun desc, s.id limit ${REKAN_TERBANYAK})
    )
    select s.id as "skpId", x.milik as "milikSaya", p.nama, x.tahun, j.nama as jabatan, u.nama as unit,
      (select json_agg(json_build_object('jenis', r.jenis, 'teks', r.teks, 'jumlahIndikator', (select count(*) from indikator i where i.rhk_id = r.id and i.selesai is null)) order by r.urutan) from rencana_hasil_kerja r where r.skp_id = s.id and r.selesai is null) as rhk
    from sumber x join skp s on s.id = x.id join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id join unit u on u.id = j.unit_id
    where exists (select 1 from rencana_hasil_kerja r where r.skp_id = s.id and r.selesai is null) order by x.milik desc, x.jauh, x.tahun desc, p.nama`.execute(
    db as Database,
  );
  return rows;
}

export async function isBolehDisalin(db: Database | Reader | Tx, skpId: string): Promise<boolean> {
  const row = await (db as Database).selectFrom("skp").select("is_boleh_disalin").where("id", "=", skpId).executeTakeFirst();
  return row?.is_boleh_disalin ?? false;
}
