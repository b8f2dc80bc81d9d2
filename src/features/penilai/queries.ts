import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { PERIODE_SKP } from "#features/skp/queries.ts";
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
  /** A change of a set SKP that was handed in: its clock runs. */
  perubahan_menunggu: boolean;
};

/** SKP of the running year that are not set yet, locked: their rater follows the structure. */
export async function lockSkpTerbuka(tx: Tx, hari: string): Promise<SkpTerbuka[]> {
  const { rows } = await sql<SkpTerbuka>`
    select s.id, s.pegawai_id, s.penilai_id, n.nama as penilai, s.penilai_jabatan_id, s.atasan_penilai_id, s.atasan_penilai_jabatan_id,
      s.mengubah_id is not null and s.status = 'DIAJUKAN' as perubahan_menunggu
    from skp s join periode pr on pr.id = ${PERIODE_SKP} join pegawai n on n.id = s.penilai_id
    where s.status in ('DRAF','DIAJUKAN') and pr.mulai <= ${hari} and ${hari} <= pr.selesai order by s.id for update of s`.execute(tx);
  return rows;
}

/**
 * Marks set SKP of the running year whose rater by the structure of today is another than the one recorded, and unmarks those
 * where it is the same again. A Plh. and a delegate act for the rater and are no reason to clarify expectations anew.
 * @returns how many marks changed
 */
export async function tandaiPengganti(tx: Tx, hari: string): Promise<number> {
  const { numAffectedRows } = await sql`
    update skp t set penilai_pengganti_id = x.pengganti
    from (
      select s.id, case when r.cara in ('DEFINITIF','PLT') and r.penilai_id <> s.penilai_id then r.penilai_id end as pengganti
      from skp s join periode pr on pr.id = s.periode_id and pr.mulai <= ${hari}::date and ${hari}::date <= pr.selesai left join penilai_pada(${hari}::date, null) r on r.pegawai_id = s.pegawai_id
      where s.status = 'DITETAPKAN' and s.selesai is null
    ) x where x.id = t.id and t.penilai_pengganti_id is distinct from x.pengganti`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

export type MasaPenilai = { hari: string; penilai: string | null; jabatan: string | null; cara: CaraMenilai | null; atasan: string | null; kunci: string };

/**
 * Who rated a person on each day on which something above them changed, the newest first: posts changing hands,
 * delegations, absences, superiors of posts, within three years before the day.
 */
export async function listMasaPenilai(db: Db, pegawaiId: string, hari: string): Promise<MasaPenilai[]> {
  const { rows } = await sql<MasaPenilai>`
    with recursive milik as (select distinct t.jabatan_id from penugasan t where t.pegawai_id = ${pegawaiId}),
    rantai (id, n) as (
      select jabatan_id, 0 from milik
      union
      select a.atasan_id, r.n + 1 from rantai r cross join lateral (select j.atasan_id from jabatan j where j.id = r.id union select w.atasan_id from jabatan_riwayat w where w.jabatan_id = r.id) a
      where a.atasan_id is not null and r.n < 12
    ), pos as (select distinct id from rantai),
    dekat as (select t.pegawai_id, t.mulai, t.selesai from penugasan t where t.jabatan_id in (select id from pos where id not in (select jabatan_id from milik)) or t.pegawai_id = ${pegawaiId}),
    saat as (
      select unnest(array[mulai, selesai]) as d from dekat
      union select unnest(array[x.mulai, x.selesai, (x.dicabut_pada at time zone 'Asia/Jakarta')::date]) from delegasi_penilaian x where x.jabatan_id in (select id from pos)
      union select unnest(array[k.mulai, k.selesai]) from keadaan_pegawai k where k.pegawai_id in (select pegawai_id from dekat)
      union select unnest(array[w.mulai, w.selesai]) from jabatan_riwayat w where w.jabatan_id in (select id from pos)
      union select p.berhenti_pada from pegawai p where p.id in (select pegawai_id from dekat)
    ), batas as (select d from saat where d is not null and d <= ${hari}::date and d > ${hari}::date - 1096 order by d desc limit 40)
    select b.d as hari, n.nama as penilai, coalesce(w.nama, j.nama) as jabatan, r.cara, a.nama as atasan, concat_ws(' ', r.penilai_id, r.penilai_jabatan_id, r.cara, r.atasan_penilai_id) as kunci
    from batas b left join lateral penilai_pada(b.d, array[${pegawaiId}::uuid]) r on true
    left join pegawai n on n.id = r.penilai_id left join jabatan j on j.id = r.penilai_jabatan_id
    left join jabatan_riwayat w on w.jabatan_id = j.id and w.mulai <= b.d and b.d < w.selesai
    left join pegawai a on a.id = r.atasan_penilai_id order by b.d desc`.execute(db as Database);
  return rows;
}

/** The rater written into the SKP of the year of a day. */
export async function findTercatat(
  db: Db,
  pegawaiId: string,
  hari: string,
): Promise<{ skpId: string; tahun: number; status: string; penilaiId: string; penilai: string } | null> {
  const { rows } = await sql<{ skpId: string; tahun: number; status: string; penilaiId: string; penilai: string }>`
    select s.id as "skpId", pr.tahun, s.status, n.id as "penilaiId", n.nama as penilai from skp s join periode pr on pr.id = s.periode_id join pegawai n on n.id = s.penilai_id
    where s.pegawai_id = ${pegawaiId} and pr.mulai <= ${hari} and ${hari} <= pr.selesai order by s.selesai desc nulls first limit 1`.execute(db as Database);
  return rows[0] ?? null;
}

/** Pengelola of the unit where a person works, the nearest first; none before somebody was given the role. */
export async function listPengelolaDari(db: Db, pegawaiId: string, hari: string): Promise<{ id: string; nama: string; unit_id: string }[]> {
  const { rows } = await sql<{ id: string; nama: string; unit_id: string }>`
    select p.id, p.nama, r.unit_id from penugasan t join jabatan j on j.id = t.jabatan_id join unit_lingkup ul on ul.unit_id = j.unit_id
    join peran r on r.unit_id = ul.leluhur_id and r.peran = 'PENGELOLA_KINERJA' and r.mulai <= ${hari} and (r.selesai is null or ${hari} < r.selesai)
    join pegawai p on p.id = r.pegawai_id cross join lateral (select count(*) as n from unit_lingkup atas where atas.unit_id = r.unit_id) dalam
    where t.pegawai_id = ${pegawaiId} and t.jenis = 'DEFINITIF' and t.mulai <= ${hari} and (t.selesai is null or ${hari} < t.selesai)
    order by dalam.n desc, p.nama limit 3`.execute(db as Database);
  return rows;
}

export async function isTerlihat(db: Db, pegawaiId: string, allowed: RawBuilder<boolean>): Promise<boolean> {
  const { rows } = await sql<{ ada: boolean }>`select exists (select 1 from pegawai p where p.id = ${pegawaiId} and ${allowed}) as ada`.execute(db as Database);
  return rows[0]?.ada ?? false;
}
