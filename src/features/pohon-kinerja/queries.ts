import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import { RENCANA_TIAP_KALI } from "#platform/db/prepared.ts";
import type { DokumenSasaran } from "./kata-sasaran.ts";

type Db = Database | Reader | Tx;

/** A goal as it stands in the tree, without who serves it. */
export type Kerangka = {
  id: string;
  indukId: string | null;
  unitId: string;
  unit: string;
  dokumen: DokumenSasaran;
  teks: string;
  versi: number;
  /** Whether any result of the year names it. */
  hidup: boolean;
};
/** What belongs to one goal: its indicators, and the results that name it. */
export type IsiSasaran = {
  indikator: { teks: string; target: string | null }[];
  penyumbang: { rhkId: string; teks: string; nama: string; jabatan: string; skpId: string }[];
  jumlahPenyumbang: number;
};

/**
 * The running goals of a year under a unit (null: of the city) in order, and the units a person may keep goals for (`atur` on
 * alias `n`). One statement, whatever the number of goals.
 */
export async function findKerangka(
  db: Db,
  tahun: number,
  unitId: string | null,
  atur: RawBuilder<boolean>,
): Promise<{ sasaran: Kerangka[]; unitAtur: { id: string; nama: string }[] }> {
  const { rows } = await sql<{ sasaran: Kerangka[]; unitAtur: { id: string; nama: string }[] }>`${RENCANA_TIAP_KALI}
    with bernama as materialized (
      select distinct r.sasaran_id from rencana_hasil_kerja r where r.sasaran_id is not null and r.selesai is null
        and (select s.selesai is null and d.tahun = ${tahun} from skp s join periode d on d.id = s.periode_id where s.id = r.skp_id)
    )
    select coalesce((select json_agg(json_build_object('id', g.id, 'indukId', g.induk_id, 'unitId', g.unit_id, 'unit', u.nama, 'dokumen', g.dokumen, 'teks', g.teks, 'versi', g.versi,
          'hidup', b.sasaran_id is not null) order by g.urutan, g.teks, g.id)
        from sasaran g join unit u on u.id = g.unit_id left join bernama b on b.sasaran_id = g.id
        where g.tahun = ${tahun} and g.diakhiri_pada is null
          ${unitId === null ? sql`` : sql`and g.unit_id in (select l.unit_id from unit_lingkup l where l.leluhur_id = ${unitId} union select l.leluhur_id from unit_lingkup l where l.unit_id = ${unitId})`}), '[]') as sasaran,
      coalesce((select json_agg(m) from (select n.id, n.nama from unit n where n.selesai is null and ${atur} and (n.induk_id is null or n.jenis not in ('SEKSI','SUBBAGIAN')) order by n.nama limit 500) m), '[]') as "unitAtur"`.execute(
    db as Database,
  );
  return rows[0] ?? { sasaran: [], unitAtur: [] };
}

/** Indicators and named results of these goals by their id; a goal with neither is missing. `baca` on alias `s`: whose SKP may be read. */
export async function findIsiSasaran(db: Db, ids: readonly string[], baca: RawBuilder<boolean>): Promise<Map<string, IsiSasaran>> {
  const { rows } = await sql<IsiSasaran & { id: string }>`${RENCANA_TIAP_KALI}
    with ukuran as (
      select i.sasaran_id, json_agg(json_build_object('teks', i.teks, 'target', i.target) order by i.urutan) as semua
      from indikator_sasaran i where i.sasaran_id = any(${ids}::uuid[]) group by i.sasaran_id
    ), sumbang as (
      select r.sasaran_id, count(*)::int as jumlah,
        json_agg(json_build_object('rhkId', r.id, 'teks', r.teks, 'nama', p.nama, 'jabatan', j.nama, 'skpId', s.id) order by p.nama, r.urutan) filter (where ${baca}) as semua
      from rencana_hasil_kerja r join skp s on s.id = r.skp_id join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id
      where r.sasaran_id = any(${ids}::uuid[]) and r.selesai is null and s.periode_id is not null and s.selesai is null group by r.sasaran_id
    )
    select coalesce(k.sasaran_id, x.sasaran_id) as id, coalesce(k.semua, '[]') as indikator, coalesce(x.semua, '[]') as penyumbang, coalesce(x.jumlah, 0) as "jumlahPenyumbang"
    from ukuran k full join sumbang x on x.sasaran_id = k.sasaran_id`.execute(db as Database);
  return new Map(rows.map(({ id, ...isi }) => [id, isi]));
}

/**
 * How many people of a year reach each of these goals, by naming it or through the superior's result, however long the chain.
 * Only results that others hang on are walked, goal by goal (some thousands in a city); everybody at the end of a chain (nine of
 * ten) is added once, at the last, by one look into the index each (`offset 0` keeps it so). `union` keeps each pair once, so that
 * it ends by itself whatever the links. Of one person one SKP of a year runs (index skp_berjalan): SKP are counted for people.
 */
export async function countOrang(db: Db, tahun: number, ids: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; jumlah: number }>`${RENCANA_TIAP_KALI}
    with recursive pimpinan as materialized (
      select rhk_pimpinan_id as id from rencana_hasil_kerja where rhk_pimpinan_id is not null and selesai is null group by rhk_pimpinan_id
    ), berjalan as materialized (
      select s.id from skp s where s.periode_id = (select d.id from periode d where d.tahun = ${tahun}) and s.selesai is null
    ), capai (rhk_id, skp_id, sasaran_id) as (
      select r.id, r.skp_id, r.sasaran_id from rencana_hasil_kerja r where r.sasaran_id = any(${ids}::uuid[]) and r.selesai is null and r.skp_id in (select id from berjalan)
      union
      select r.id, r.skp_id, c.sasaran_id from capai c join rencana_hasil_kerja r on r.rhk_pimpinan_id = c.rhk_id and r.selesai is null
      where r.id in (select id from pimpinan) and r.skp_id in (select id from berjalan)
    ), kena as (
      select sasaran_id, skp_id from capai
      union
      select c.sasaran_id, r.skp_id from capai c cross join lateral (
        select b.skp_id from rencana_hasil_kerja b where b.rhk_pimpinan_id = c.rhk_id and b.selesai is null offset 0
      ) r
    )
    select k.sasaran_id as id, count(*)::int as jumlah from kena k join berjalan s on s.id = k.skp_id group by k.sasaran_id`.execute(db as Database);
  return new Map(rows.map(({ id, jumlah }) => [id, jumlah]));
}

export async function lockSasaran(tx: Tx, id: string) {
  return tx.selectFrom("sasaran").selectAll().where("id", "=", id).forNoKeyUpdate().executeTakeFirstOrThrow();
}

/** Whether a goal may stand under another: same year, the same unit or one above, running, and not below itself. */
export async function isIndukSah(tx: Tx, indukId: string, unitId: string, tahun: number, diri: string | null): Promise<boolean> {
  const { rows } = await sql<{ sah: boolean }>`
    with recursive naik (id, langkah) as (
      select ${indukId}::uuid, 1 union all select s.induk_id, n.langkah + 1 from naik n join sasaran s on s.id = n.id where s.induk_id is not null and n.langkah < 50
    )
    select exists (select 1 from sasaran s join unit_lingkup l on l.leluhur_id = s.unit_id and l.unit_id = ${unitId} where s.id = ${indukId} and s.tahun = ${tahun} and s.diakhiri_pada is null)
      and not exists (select 1 from naik where id = ${diri}::uuid or langkah >= 49) as sah`.execute(tx);
  return rows[0]?.sah ?? false;
}

export type IsiSasaranBaru = {
  unit_id: string;
  tahun: number;
  induk_id: string | null;
  dokumen: DokumenSasaran;
  teks: string;
  diubah_pada: Date;
  diubah_oleh: string;
};

export async function insertSasaran(tx: Tx, isi: IsiSasaranBaru): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into sasaran (unit_id, tahun, induk_id, dokumen, teks, diubah_pada, diubah_oleh, urutan)
    select ${isi.unit_id}::uuid, ${isi.tahun}::int, ${isi.induk_id}::uuid, ${isi.dokumen}, ${isi.teks}, ${isi.diubah_pada}::timestamptz, ${isi.diubah_oleh}::uuid,
      coalesce((select max(urutan) from sasaran where unit_id = ${isi.unit_id} and tahun = ${isi.tahun}), 0) + 1
    returning id`.execute(tx);
  return rows[0]?.id ?? "";
}

export async function updateSasaran(
  tx: Tx,
  id: string,
  isi: Partial<{ induk_id: string | null; dokumen: DokumenSasaran; teks: string; diakhiri_pada: string; alasan_akhir: string }> & {
    versi: number;
    diubah_pada: Date;
    diubah_oleh: string;
  },
): Promise<void> {
  await tx.updateTable("sasaran").set(isi).where("id", "=", id).execute();
}

export async function gantiIndikator(tx: Tx, sasaranId: string, semua: readonly { teks: string; target: string }[]): Promise<void> {
  await tx.deleteFrom("indikator_sasaran").where("sasaran_id", "=", sasaranId).execute();
  if (semua.length > 0)
    await tx
      .insertInto("indikator_sasaran")
      .values(semua.map(({ teks, target }, urutan) => ({ sasaran_id: sasaranId, urutan, teks, target: target || null })))
      .execute();
}

export async function isBeranak(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.selectFrom("sasaran").select("id").where("induk_id", "=", id).where("diakhiri_pada", "is", null).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** The goal a result names, changed; false when the goal is not of the year of the SKP or has ended. */
export async function tautkanRhk(tx: Tx, rhkId: string, sasaranId: string | null): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update rencana_hasil_kerja r set sasaran_id = ${sasaranId}::uuid from skp s join periode d on d.id = s.periode_id
    where r.id = ${rhkId} and s.id = r.skp_id and (${sasaranId}::uuid is null or exists (select 1 from sasaran g where g.id = ${sasaranId} and g.tahun = d.tahun and g.diakhiri_pada is null))`.execute(
    tx,
  );
  return (numAffectedRows ?? 0n) > 0n;
}

export type Langkah = { jenis: "RHK" | "SASARAN"; id: string; teks: string; siapa: string; keterangan: string };
export type JalurRow = { rhkId: string; teks: string; pimpinanTeks: string | null; sasaranId: string | null; jalur: Langkah[] };

/** For each result of a person in a year the way up: results of superiors, then goals up to the city's. One statement. */
export async function listJalur(db: Db, pegawaiId: string, tahun: number): Promise<JalurRow[]> {
  const { rows } = await sql<JalurRow>`
    with recursive mulai as (
      select r.* from rencana_hasil_kerja r join skp s on s.id = r.skp_id join periode d on d.id = s.periode_id and d.tahun = ${tahun} where s.pegawai_id = ${pegawaiId} and s.selesai is null and r.selesai is null
    ), naik (awal, rhk_id, sasaran_id, atas_id, langkah) as (
      select m.id, m.id, m.sasaran_id, m.rhk_pimpinan_id, 0 from mulai m
      union all
      select n.awal, a.id, a.sasaran_id, a.rhk_pimpinan_id, n.langkah + 1 from naik n join rencana_hasil_kerja a on a.id = n.atas_id where n.langkah < 12
    ), pertama as (
      select distinct on (awal) awal, sasaran_id, langkah from naik where sasaran_id is not null order by awal, langkah
    ), tujuan (awal, sasaran_id, langkah) as (
      select awal, sasaran_id, 100 from pertama
      union all
      select t.awal, g.induk_id, t.langkah + 1 from tujuan t join sasaran g on g.id = t.sasaran_id where g.induk_id is not null and t.langkah < 150
    ), jalur as (
      select n.awal, n.langkah, 'RHK' as jenis, r.id, r.teks, p.nama as siapa, j.nama as keterangan
      from naik n join rencana_hasil_kerja r on r.id = n.rhk_id join skp s on s.id = r.skp_id join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id
      left join pertama f on f.awal = n.awal where n.langkah > 0 and n.langkah <= coalesce(f.langkah, 99)
      union all
      select t.awal, t.langkah, 'SASARAN', g.id, g.teks, u.nama, g.dokumen from tujuan t join sasaran g on g.id = t.sasaran_id join unit u on u.id = g.unit_id
    )
    select m.id as "rhkId", m.teks, m.rhk_pimpinan_teks as "pimpinanTeks", f.sasaran_id as "sasaranId",
      (select coalesce(json_agg(json_build_object('jenis', x.jenis, 'id', x.id, 'teks', x.teks, 'siapa', x.siapa, 'keterangan', x.keterangan) order by x.langkah), '[]') from jalur x where x.awal = m.id) as jalur
    from mulai m left join pertama f on f.awal = m.id order by m.urutan`.execute(db as Database);
  return rows;
}

export type Kejanggalan = {
  jumlahOrang: number;
  tanpaRhk: { pegawaiId: string; nama: string; jabatan: string }[];
  beban: { pegawaiId: string; nama: string; jabatan: string; jumlah: number }[];
  tanpaTujuan: { rhkId: string; teks: string; nama: string; jabatan: string; skpId: string; bolehTautkan: boolean }[];
};

const TERBANYAK_TAMPIL = 100;

/**
 * SQL: results of a year that reach a goal, by naming it or through the superior's result: columns rhk_id, sasaran_id. `union`
 * keeps each pair once, so that it ends by itself whatever the links, and walks every result once a goal.
 */
const CAPAI = (tahun: number) => sql`capai (rhk_id, sasaran_id) as (
    select r.id, r.sasaran_id from rencana_hasil_kerja r join skp s on s.id = r.skp_id join periode d on d.id = s.periode_id and d.tahun = ${tahun} and s.selesai is null where r.sasaran_id is not null and r.selesai is null
    union
    select r.id, c.sasaran_id from capai c join rencana_hasil_kerja r on r.rhk_pimpinan_id = c.rhk_id and r.selesai is null join skp s on s.id = r.skp_id and s.periode_id is not null and s.selesai is null
  )`;

/** Under a unit: people with nothing, people with more than `batas` results, results that reach no goal. One statement. */
export async function findKejanggalan(
  db: Db,
  unitId: string,
  tahun: number,
  hari: string,
  batas: number,
  allowed: RawBuilder<boolean>,
  taut: RawBuilder<boolean>,
): Promise<Kejanggalan | null> {
  const { rows } = await sql<Kejanggalan>`
    with recursive ${CAPAI(tahun)}, orang as materialized (
      select w.id, w.nama, w.jabatan_nama as jabatan, (select s.id from skp s join periode d on d.id = s.periode_id and d.tahun = ${tahun} where s.pegawai_id = w.id and s.selesai is null) as skp_id
      from pegawai_masa w join unit_lingkup l on l.unit_id = w.unit_id and l.leluhur_id = ${unitId}
      where w.mulai <= ${hari} and ${hari} < w.sampai and w.penugasan is not null and w.berhenti_pada > ${hari} and w.jenis <> 'NON_ASN'
    ), hitung as (select o.*, (select count(*)::int from rencana_hasil_kerja r where r.skp_id = o.skp_id and r.selesai is null) as jumlah from orang o)
    select (select count(*)::int from orang) as "jumlahOrang",
      (select coalesce(json_agg(x), '[]') from (select id as "pegawaiId", nama, jabatan from hitung where jumlah = 0 order by nama limit ${TERBANYAK_TAMPIL}) x) as "tanpaRhk",
      (select coalesce(json_agg(x), '[]') from (select id as "pegawaiId", nama, jabatan, jumlah from hitung where jumlah > ${batas} order by jumlah desc, nama limit ${TERBANYAK_TAMPIL}) x) as beban,
      (select coalesce(json_agg(x), '[]') from (select r.id as "rhkId", r.teks, o.nama, o.jabatan, o.skp_id as "skpId", ${taut} as "bolehTautkan" from orang o join rencana_hasil_kerja r on r.skp_id = o.skp_id and r.selesai is null
        where not exists (select 1 from capai c where c.rhk_id = r.id) order by o.nama, r.urutan limit ${TERBANYAK_TAMPIL}) x) as "tanpaTujuan"
    from unit n where n.id = ${unitId} and ${allowed}`.execute(db as Database);
  return rows[0] ?? null;
}
