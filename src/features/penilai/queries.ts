import { sql } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { CaraMenilai } from "#rules/pejabat-penilai.ts";
import type { StrukturPenilai } from "#rules/struktur-penilai.ts";

type Db = Database | Reader | Tx;

export type PenilaiPada = {
  pegawai_id: string;
  jabatan_id: string;
  penilai_id: string | null;
  penilai_jabatan_id: string | null;
  cara: CaraMenilai | null;
  langkah: number | null;
  delegasi_id: string | null;
  atasan_penilai_id: string | null;
  atasan_jabatan_id: string | null;
};

/** Who rates these people on a day (null: everybody): the relation of the database, one row a person who holds a post. */
export async function listPenilaiPada(db: Db, orang: readonly string[] | null, hari: string): Promise<PenilaiPada[]> {
  const { rows } = await sql<PenilaiPada>`select * from penilai_pada(${hari}::date, ${orang}::uuid[])`.execute(db as Database);
  return rows;
}

/**
 * The part of the structure that decides who rates one person on a day, as the rule reads it: their posts, every post
 * above, who holds those, delegations there, and the state of all people met. One statement.
 */
export async function findStruktur(db: Db, pegawaiId: string, hari: string): Promise<StrukturPenilai> {
  const { rows } = await sql<{ struktur: StrukturPenilai }>`
    with recursive dipegang as (
      select t.jabatan_id from penugasan t where t.pegawai_id = ${pegawaiId} and t.mulai <= ${hari}::date and (t.selesai is null or ${hari}::date < t.selesai)
    ), rantai (id, atasan_id, langkah) as (
      select s.id, s.atasan_id, 0 from dipegang d cross join lateral jabatan_saat(d.jabatan_id, ${hari}::date) s
      union all
      select s.id, s.atasan_id, r.langkah + 1 from rantai r cross join lateral jabatan_saat(r.atasan_id, ${hari}::date) s where r.langkah < 20
    ), delegasi as (
      select d.* from delegasi_penilaian d where d.jabatan_id in (select id from rantai) and d.mulai <= ${hari}::date and ${hari}::date < d.selesai
    ), pos as (
      select distinct on (x.id) x.id, s.atasan_id from (select id from rantai union select kepada_jabatan_id from delegasi) x cross join lateral jabatan_saat(x.id, ${hari}::date) s
    ), pegang as (
      select t.* from penugasan t where (t.jabatan_id in (select id from rantai) or t.pegawai_id = ${pegawaiId}
        or exists (select 1 from delegasi d where d.kepada_id = t.pegawai_id and d.kepada_jabatan_id = t.jabatan_id))
        and t.mulai <= ${hari}::date and (t.selesai is null or ${hari}::date < t.selesai)
    ), orang as (select ${pegawaiId}::uuid as id union select pegawai_id from pegang union select kepada_id from delegasi)
    select json_build_object(
      'jabatan', (select coalesce(json_agg(json_build_object('id', j.id, 'nama', coalesce(w.nama, j.nama), 'jenis', j.jenis, 'isPimpinanUnit', j.is_pimpinan_unit, 'isMandiri', j.is_mandiri,
        'atasanId', case when j.id in (select id from rantai) then p.atasan_id end, 'mulai', j.mulai, 'selesai', j.selesai)), '[]')
        from pos p join jabatan j on j.id = p.id left join jabatan_riwayat w on w.jabatan_id = j.id and w.mulai <= ${hari}::date and ${hari}::date < w.selesai),
      'pemegang', (select coalesce(json_agg(json_build_object('pegawaiId', t.pegawai_id, 'jabatanId', t.jabatan_id, 'jenis', t.jenis, 'mulai', t.mulai, 'selesai', t.selesai)), '[]') from pegang t),
      'delegasi', (select coalesce(json_agg(json_build_object('id', d.id, 'jabatanId', d.jabatan_id, 'pegawaiId', d.pegawai_id, 'kepadaId', d.kepada_id, 'kepadaJabatanId', d.kepada_jabatan_id,
        'nomorSurat', d.nomor_surat, 'mulai', d.mulai, 'selesai', d.selesai, 'dicabut', (d.dicabut_pada at time zone 'Asia/Jakarta')::date)), '[]') from delegasi d),
      'keadaan', (select coalesce(json_agg(json_build_object('pegawaiId', k.pegawai_id, 'keadaan', k.keadaan, 'mulai', k.mulai, 'selesai', k.selesai)), '[]')
        from keadaan_pegawai k join orang o on o.id = k.pegawai_id where k.mulai <= ${hari}::date and (k.selesai is null or ${hari}::date < k.selesai)),
      'orang', (select coalesce(json_agg(json_build_object('id', p.id, 'nama', p.nama, 'jenis', p.jenis, 'berhentiPada', p.berhenti_pada)), '[]') from pegawai p join orang o on o.id = p.id)
    ) as struktur`.execute(db as Database);
  return rows[0]?.struktur ?? { jabatan: [], pemegang: [], delegasi: [], keadaan: [], orang: [] };
}

export type PenilaiBernama = {
  pegawai_id: string;
  penilai_id: string;
  penilai_jabatan_id: string;
  nama: string;
  jabatan: string;
  cara: CaraMenilai;
  langkah: number;
  nomor_surat: string | null;
  atasan_penilai_id: string | null;
  atasan_jabatan_id: string | null;
};

/** As `listPenilaiPada` with the names a sentence needs, only people who have a rater. */
export async function listPenilaiBernama(db: Db, orang: readonly string[], hari: string): Promise<PenilaiBernama[]> {
  const { rows } = await sql<PenilaiBernama>`
    select r.pegawai_id, r.penilai_id, r.penilai_jabatan_id, n.nama, coalesce(w.nama, j.nama) as jabatan, r.cara, r.langkah, d.nomor_surat, r.atasan_penilai_id, r.atasan_jabatan_id
    from penilai_pada(${hari}::date, ${orang}::uuid[]) r join pegawai n on n.id = r.penilai_id join jabatan j on j.id = r.penilai_jabatan_id
    left join jabatan_riwayat w on w.jabatan_id = j.id and w.mulai <= ${hari}::date and ${hari}::date < w.selesai
    left join delegasi_penilaian d on d.id = r.delegasi_id`.execute(db as Database);
  return rows;
}

export type SkpTerbuka = {
  id: string;
  pegawai_id: string;
  penilai_id: string;
  penilai: string;
  penilai_jabatan_id: string;
  atasan_penilai_id: string | null;
  atasan_penilai_jabatan_id: string | null;
};

/** SKP of the running year that are not set yet, locked: their rater follows the structure. */
export async function lockSkpTerbuka(tx: Tx, hari: string): Promise<SkpTerbuka[]> {
  const { rows } = await sql<SkpTerbuka>`
    select s.id, s.pegawai_id, s.penilai_id, n.nama as penilai, s.penilai_jabatan_id, s.atasan_penilai_id, s.atasan_penilai_jabatan_id
    from skp s join periode pr on pr.id = s.periode_id join pegawai n on n.id = s.penilai_id
    where s.status in ('DRAF','DIAJUKAN') and pr.mulai <= ${hari} and ${hari} <= pr.selesai order by s.id for update of s`.execute(tx);
  return rows;
}
