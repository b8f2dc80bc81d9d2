import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader } from "#platform/db/connect.ts";
import type { IndikatorTahunLalu, KataTugas, RhkRekan } from "#rules/nasihat-data.ts";

/** Words any result may have: they say nothing about whose work it is. */
const UMUM =
  "dan yang di ke dari pada untuk dengan oleh dalam sesuai para serta atau agar tiap setiap sebelum sesudah saat lengkap tepat waktu tahun bulan hari tersedia kerja kota medan hasil meningkat menurun baik";

/** SQL: word stems of a text by PostgreSQL's Indonesian text search, without what any text has. */
const pokok = (teks: RawBuilder<unknown>) => sql`array(select pk.kata from unnest(tsvector_to_array(to_tsvector('indonesian', ${teks}))) as pk (kata)
  where length(pk.kata) > 2 and pk.kata <> all (tsvector_to_array(to_tsvector('indonesian', ${sql.lit(UMUM)}))))`;

/** SQL, one row: how many stems of a result the duties of its post share. */
export const bandingTugas = (rhk: RawBuilder<unknown>, tugas: RawBuilder<unknown>): RawBuilder<KataTugas> => sql<KataTugas>`
  select cardinality(x.a)::int as kata, cardinality(array(select y.kata from unnest(x.a) as y (kata) where y.kata = any (x.b)))::int as sama, cardinality(x.b)::int as tugas
  from (select ${pokok(rhk)} as a, ${pokok(tugas)} as b) x`;

/** For each main result of a SKP that nobody assigned: its stems beside the duties of the post. Posts without duties give none. */
export async function listKataTugas(db: Reader, skpId: string): Promise<Map<string, KataTugas>> {
  const { rows } = await sql<KataTugas & { id: string }>`
    select r.id, b.kata, b.sama, b.tugas from skp s join jabatan j on j.id = s.jabatan_id join rencana_hasil_kerja r on r.skp_id = s.id and r.selesai is null
    cross join lateral (${bandingTugas(sql`r.teks`, sql`concat_ws(' ', j.nama, j.tugas, j.fungsi)`)}) b
    where s.id = ${skpId} and r.jenis = 'UTAMA' and r.penugasan_dari is null and not r.is_tugas_belajar and coalesce(j.tugas, j.fungsi, '') <> ''`.execute(
    db as unknown as Database,
  );
  return new Map(rows.map(({ id, ...satu }) => [id, satu]));
}

/** Results in the SKP of colleagues of the same penilai and year, handed in or set, but of heads among themselves: each answers for a unit; named only where `allowed` (alias `s`) lets the reader read it. */
export async function listRhkRekan(db: Reader, skpId: string, allowed: RawBuilder<boolean>): Promise<RhkRekan[]> {
  const { rows } = await sql<RhkRekan>`
    select r.teks, j.nama as jabatan, case when ${allowed} then p.nama end as nama
    from skp milik join skp s on s.penilai_id = milik.penilai_id and s.periode_id = milik.periode_id and s.pegawai_id <> milik.pegawai_id and s.status <> 'DRAF' and s.selesai is null
    join rencana_hasil_kerja r on r.skp_id = s.id and r.selesai is null and r.teks <> '' join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id
    join jabatan mj on mj.id = milik.jabatan_id
    where milik.id = ${skpId} and not (j.is_pimpinan_unit and mj.is_pimpinan_unit) order by p.nama, r.urutan limit 3000`.execute(db as unknown as Database);
  return rows;
}

/** What the owner of a SKP reached last year, indicator by indicator: the last figure recorded of each. */
export async function listTahunLalu(db: Reader, pegawaiId: string, tahun: number): Promise<IndikatorTahunLalu[]> {
  const { rows } = await sql<IndikatorTahunLalu>`
    select distinct on (i.id) pd.tahun, y.nilai::float8 as nilai, coalesce(i.satuan, '') as satuan, i.teks,
      (select pv.pustaka_id from pustaka_indikator_versi pv where pv.id = i.pustaka_versi_id) as "pustakaId"
    from skp s join periode pd on pd.id = s.periode_id and pd.tahun = ${tahun - 1} join rencana_hasil_kerja r on r.skp_id = s.id join indikator i on i.rhk_id = r.id
    join realisasi y on y.indikator_id = i.id and y.nilai is not null where s.pegawai_id = ${pegawaiId} order by i.id, y.bulan desc`.execute(
    db as unknown as Database,
  );
  return rows;
}
