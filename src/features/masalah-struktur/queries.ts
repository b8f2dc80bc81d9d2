import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader } from "#platform/db/connect.ts";
import type { JenisMasalah } from "./kata-masalah.ts";

export type MasalahRow = {
  jenis: JenisMasalah;
  unitId: string;
  unit: string;
  sasaranId: string;
  nama: string;
  orang: string | null;
  hari: string | null;
  jumlah: number;
  pengelola: string | null;
};

/**
 * What is wrong with the structure today in units `allowed` (alias `u`), at most `batas` of each kind, with the number of all
 * and the nearest pengelola. One statement.
 */
export async function listMasalah(db: Reader, hari: string, allowed: RawBuilder<boolean>, batas: number): Promise<MasalahRow[]> {
  const kini = (alias: string) =>
    sql`(${sql.ref(`${alias}.mulai`)} <= ${hari} and (${sql.ref(`${alias}.selesai`)} is null or ${hari} < ${sql.ref(`${alias}.selesai`)}))`;
  const { rows } = await sql<MasalahRow>`
    with milik as materialized (select u.id, u.nama, u.selesai from unit u where ${allowed}),
    orang as materialized (
      -- everybody in service, in the unit of the last post they held; without one they belong to the top
      select p.id, p.nama, p.jenis, coalesce(t.unit_id, (select id from unit where induk_id is null order by mulai limit 1)) as unit_id, coalesce(t.kini, false) as kini
      from pegawai p left join lateral (select j.unit_id, ${kini("x")} as kini from penugasan x join jabatan j on j.id = x.jabatan_id
        where x.pegawai_id = p.id and x.jenis = 'DEFINITIF' order by x.mulai desc limit 1) t on true
      where p.berhenti_pada is null or ${hari} < p.berhenti_pada
    ),
    semua (jenis, unit_id, sasaran_id, nama, orang, hari) as (
      select 'PIMPINAN_KOSONG', j.unit_id, j.id, j.nama, null::text, null::date from jabatan j
        where j.is_pimpinan_unit and ${kini("j")} and not exists (select 1 from penugasan t where t.jabatan_id = j.id and t.jenis in ('DEFINITIF','PLT') and ${kini("t")})
      union all select 'PLT_LAMA', j.unit_id, j.id, j.nama, p.nama, t.mulai from penugasan t join jabatan j on j.id = t.jabatan_id join pegawai p on p.id = t.pegawai_id
        where t.jenis = 'PLT' and ${kini("t")} and t.mulai + interval '6 months' <= ${hari}::date
      union all select 'JABATAN_DI_UNIT_BERAKHIR', j.unit_id, j.id, j.nama, null, x.selesai from jabatan j join unit x on x.id = j.unit_id where ${kini("j")} and x.selesai <= ${hari}
      union all select 'TANPA_JABATAN', o.unit_id, o.id, o.nama, o.nama, null from orang o where not o.kini
      union all select 'TANPA_PENILAI', o.unit_id, o.id, o.nama, o.nama, null from orang o
        join penilai_pada(${hari}::date, array(select x.id from orang x join milik m on m.id = x.unit_id)) n on n.pegawai_id = o.id where n.penilai_id is null
      union all select 'PERAN_DI_UNIT_BERAKHIR', r.unit_id, r.id, r.peran, p.nama, x.selesai from peran r join unit x on x.id = r.unit_id join pegawai p on p.id = r.pegawai_id
        where ${kini("r")} and x.selesai <= ${hari}
      union all select 'TIM_TANPA_KETUA', k.unit_id, k.id, k.nama, null, null from tim_kerja k
        where ${kini("k")} and not exists (select 1 from tim_kerja_anggota a where a.tim_kerja_id = k.id and a.is_ketua and ${kini("a")})
      union all select 'DELEGASI_BERAKHIR', j.unit_id, d.id, j.nama, p.nama, d.selesai from delegasi_penilaian d join jabatan j on j.id = d.jabatan_id join pegawai p on p.id = d.kepada_id
        where d.dicabut_pada is null and d.selesai > ${hari} and d.selesai <= ${hari}::date + 14
      union all select 'PENUGASAN_BERAKHIR', j.unit_id, j.id, j.nama, p.nama, t.selesai from penugasan t join jabatan j on j.id = t.jabatan_id join pegawai p on p.id = t.pegawai_id
        where t.mulai <= ${hari} and t.selesai > ${hari} and t.selesai <= ${hari}::date + 14
    ),
    urut as (
      select s.*, m.nama as unit, count(*) over (partition by s.jenis)::int as jumlah, row_number() over (partition by s.jenis order by s.hari nulls last, m.nama, s.nama, s.sasaran_id) as n
      from semua s join milik m on m.id = s.unit_id
    )
    select u.jenis, u.unit_id as "unitId", u.unit, u.sasaran_id as "sasaranId", u.nama, u.orang, u.hari, u.jumlah,
      (select p.nama from unit_lingkup ul join peran r on r.unit_id = ul.leluhur_id and r.peran = 'PENGELOLA_KINERJA' and ${kini("r")} join pegawai p on p.id = r.pegawai_id
        where ul.unit_id = u.unit_id order by (select count(*) from unit_lingkup d where d.unit_id = ul.leluhur_id) desc, p.nama limit 1) as pengelola
    from urut u where u.n <= ${batas} order by u.jenis, u.n`.execute(db as unknown as Database);
  return rows;
}
