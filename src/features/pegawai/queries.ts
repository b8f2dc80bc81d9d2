import { sql } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { Orang } from "./schemas.ts";

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

export type PenilaiDitemukan = {
  pegawai_id: string;
  jabatan_id: string;
  jabatan: string;
  nama: string;
  jenis: "DEFINITIF" | "PLT" | "PLH";
  mulai: string;
  langkah: number;
};

/**
 * Who is the direct superior of the holder of a post on a day, and who theirs: climbs `jabatan.atasan_id`, past vacant
 * posts and past the person themselves; the definitive holder before an acting one (L.IV.A.2–3 p. 89).
 * @returns nearest first; [0] is the pejabat penilai, [1] the atasan pejabat penilai
 */
export async function findRantaiAtasan(db: Db, jabatanId: string, pegawaiId: string, hari: string): Promise<PenilaiDitemukan[]> {
  const { rows } = await sql<PenilaiDitemukan>`
    with recursive rantai (jabatan_id, langkah) as (
      select atasan_id, 1 from jabatan where id = ${jabatanId} and atasan_id is not null
      union all
      select j.atasan_id, r.langkah + 1 from rantai r join jabatan j on j.id = r.jabatan_id where j.atasan_id is not null and r.langkah < 20
    )
    select distinct on (r.langkah) p.id as pegawai_id, r.jabatan_id, j.nama as jabatan, p.nama, t.jenis, t.mulai, r.langkah
    from rantai r join jabatan j on j.id = r.jabatan_id
    join penugasan t on t.jabatan_id = r.jabatan_id and t.mulai <= ${hari} and (t.selesai is null or ${hari} < t.selesai)
    join pegawai p on p.id = t.pegawai_id and p.id <> ${pegawaiId}
    order by r.langkah, case t.jenis when 'DEFINITIF' then 1 when 'PLT' then 2 else 3 end, t.mulai desc`.execute(db as Database);
  return rows;
}

/** The post by which a person is rated on a day: where they act as Plt., else their definitive post (L.IV.A.6 p. 89). */
export async function findJabatanPenilaian(db: Db, pegawaiId: string, hari: string): Promise<string | null> {
  const { rows } = await sql<{ jabatan_id: string }>`
    select jabatan_id from penugasan where pegawai_id = ${pegawaiId} and mulai <= ${hari} and (selesai is null or ${hari} < selesai) and jenis in ('PLT','DEFINITIF')
    order by case jenis when 'PLT' then 1 else 2 end limit 1`.execute(db as Database);
  return rows[0]?.jabatan_id ?? null;
}
