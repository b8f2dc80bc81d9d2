import { sql } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { JenisJabatan } from "#rules/kosakata-pegawai.ts";
import type { Aspek, JenisLampiran, JenisRhk, NilaiPerilaku, Perspektif } from "#rules/kosakata.ts";
import type { StatusSkp } from "#rules/siklus-skp.ts";

type Db = Database | Reader | Tx;

export type PemilikSkp = {
  id: string;
  nip: string;
  nama: string;
  unitId: string | null;
  unit: string | null;
  jabatanId: string | null;
  jenisJabatan: JenisJabatan | null;
  isMandiri: boolean;
  sejak: string | null;
  /** The last day for the SKP of a post taken up within the year. */
  batasJabatan: string | null;
  penilaiNip: string | null;
};

/** Employees of these numbers with the post they hold on the day and the number of who rates them. */
export async function loadPemilik(db: Db, nip: readonly string[], hari: string): Promise<PemilikSkp[]> {
  const { rows } = await sql<PemilikSkp>`
    with orang as materialized (select p.id, p.nip, p.nama from pegawai p where p.nip = any(${nip}::text[]) and p.jenis <> 'NON_ASN'),
      penilai as (select r.pegawai_id, n.nip from penilai_pada(${hari}::date, (select array_agg(id) from orang)) r join pegawai n on n.id = r.penilai_id)
    select p.id, p.nip, p.nama, j.unit_id as "unitId", u.nama as unit, j.id as "jabatanId", j.jenis as "jenisJabatan", coalesce(j.is_mandiri, false) as "isMandiri", t.mulai as sejak,
      case when t.mulai > date_trunc('year', ${hari}::date)::date then batas_skp_jabatan(t.mulai, (date_trunc('year', ${hari}::date) + interval '1 year - 1 day')::date) end as "batasJabatan",
      (select n.nip from penilai n where n.pegawai_id = p.id limit 1) as "penilaiNip"
    from orang p left join penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= ${hari} and (t.selesai is null or ${hari} < t.selesai)
    left join jabatan j on j.id = t.jabatan_id left join unit u on u.id = j.unit_id`.execute(db as Database);
  return rows;
}

export type SkpAda = {
  id: string;
  pegawaiId: string;
  status: StatusSkp;
  versi: number;
  /** Expectations or parts of the lampiran are written: then it is no empty draft. */
  berlampiran: boolean;
  lampiran: { jenis: JenisLampiran; teks: string }[];
  ekspektasi: { jenis: NilaiPerilaku; teks: string }[];
  rhk: {
    id: string;
    jenis: JenisRhk;
    teks: string;
    indikator: { id: string; teks: string; target: string | null; lintasan: (number | null)[] | null; aspek: Aspek | null; perspektif: Perspektif | null }[];
  }[];
};

/** The SKP of these people that run in a period, with the words of today. */
export async function loadSkp(db: Db, periodeId: string, pegawaiId: readonly string[]): Promise<SkpAda[]> {
  const { rows } = await sql<SkpAda>`
    select s.id, s.pegawai_id as "pegawaiId", s.status, s.versi,
      exists (select 1 from ekspektasi_khusus e where e.skp_id = s.id) or exists (select 1 from lampiran_skp l where l.skp_id = s.id) as berlampiran,
      coalesce((select json_agg(json_build_object('jenis', l.jenis, 'teks', l.teks) order by l.urutan) from lampiran_skp l where l.skp_id = s.id), '[]') as lampiran,
      coalesce((select json_agg(json_build_object('jenis', e.nilai, 'teks', e.teks) order by e.urutan) from ekspektasi_khusus e where e.skp_id = s.id), '[]') as ekspektasi,
      coalesce((select json_agg(json_build_object('id', r.id, 'jenis', r.jenis, 'teks', r.teks, 'indikator',
        coalesce((select json_agg(json_build_object('id', i.id, 'teks', i.teks, 'target', i.target, 'lintasan', i.lintasan, 'aspek', i.aspek, 'perspektif', i.perspektif) order by i.urutan)
          from indikator i where i.rhk_id = r.id and i.selesai is null), '[]')) order by r.urutan) from rencana_hasil_kerja r where r.skp_id = s.id and r.selesai is null), '[]') as rhk
    from skp s where s.periode_id = ${periodeId} and s.selesai is null and s.pegawai_id = any(${pegawaiId}::uuid[])`.execute(db as Database);
  return rows;
}

/** Results superiors have handed in for the period, to link to. */
export async function loadRhkPimpinan(db: Db, periodeId: string, pegawaiId: readonly string[]): Promise<{ pegawaiId: string; id: string; teks: string }[]> {
  const { rows } = await sql<{ pegawaiId: string; id: string; teks: string }>`
    select s.pegawai_id as "pegawaiId", r.id, r.teks from skp s join rencana_hasil_kerja r on r.skp_id = s.id and r.selesai is null
    where s.periode_id = ${periodeId} and s.selesai is null and s.status <> 'DRAF' and s.pegawai_id = any(${pegawaiId}::uuid[])`.execute(db as Database);
  return rows;
}

/** What was written into the trail of imported SKP after the import: then they are no longer untouched. */
export async function hitungJejakLain(tx: Tx, imporId: string): Promise<number> {
  const { rows } = await sql<{ jumlah: number }>`
    select count(distinct k.skp_id) as jumlah from impor_jejak m join jejak_skp milik on milik.id = m.baris_id join jejak_skp k on k.skp_id = milik.skp_id and k.urutan > milik.urutan
    where m.impor_id = ${imporId} and m.tabel = 'jejak_skp'`.execute(tx);
  return rows[0]?.jumlah ?? 0;
}
