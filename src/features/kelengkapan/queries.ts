import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { ZONE } from "#platform/clock.ts";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import { RENCANA_TIAP_KALI } from "#platform/db/prepared.ts";
import type { KeadaanSkp } from "#rules/keadaan-skp.ts";
import type { HalPengingat } from "#rules/kata-pengingat.ts";
import type { Hitungan, SaringanKelengkapan } from "./schemas.ts";

type Db = Database | Reader | Tx;

/** The year a question is about, and the day it is asked. */
export type Tahun = { id: string; tahun: number; hari: string };

export async function findPeriodeTahun(db: Db, tahun: number) {
  return (db as Database).selectFrom("periode").select(["id", "tahun", "batas_skp as batasSkp"]).where("tahun", "=", tahun).executeTakeFirst();
}

/** SQL, alias `m` on pegawai_masa: holds a definitive post as ASN on the day, and is no kepala daerah. */
const berjabatan = (hari: string) => sql<boolean>`m.mulai <= ${hari} and ${hari} < m.sampai and m.berhenti_pada > ${hari} and m.jenis <> 'NON_ASN'
  and m.penugasan = 'DEFINITIF' and m.jenis_jabatan <> 'KEPALA_DAERAH'`;

/** SQL, alias `m`: no SKP is drawn up in this state (L.II.C.8 p. 65-66). */
const dikecualikan = (hari: string) => sql<boolean>`exists (select 1 from keadaan_pegawai kd where kd.pegawai_id = m.id
  and kd.keadaan in ('CLTN','MPP','DIBERHENTIKAN_SEMENTARA') and kd.mulai <= ${hari} and (kd.selesai is null or ${hari} < kd.selesai))`;

export const dalamUnit = (unitId: string) => sql<boolean>`m.unit_id in (select l.unit_id from unit_lingkup l where l.leluhur_id = ${unitId}::uuid)`;

const hariDari = (pada: RawBuilder<unknown>) => sql`(${pada} at time zone ${sql.lit(ZONE)})::date`;

/**
 * SQL, the common table `lengkap`: everybody who must have a SKP of the year, one row each, with how far it is, whom it waits
 * for and since when. `siapa` narrows on alias `m`. A SKP of a former post does not count once it is set: the new post asks for
 * its own; a draft goes along. One SKP of a year runs (index skp_berjalan);
 * it is looked up person by person, so that a planner without statistics does not compare everybody with every SKP; `sekaligus`
 * joins all at once, which for counting a city is two and a half times as fast. Past the last day of setting it waits for the atasan penilai, from the day after (L.II.C p. 65).
 */
export function lengkap({ id, hari }: Tahun, siapa: RawBuilder<boolean>, { sekaligus = false } = {}): RawBuilder<unknown> {
  const berjalan = sql`s.pegawai_id = m.id and s.periode_id = ${id} and s.selesai is null and (s.jabatan_id = m.jabatan_id or s.status <> 'DITETAPKAN')`;
  return sql`${RENCANA_TIAP_KALI} keadaan as (
    select m.id, m.nama, m.urut_nama, m.kata, m.nip, m.jabatan_nama, m.unit_id, m.unit_nama, m.penugasan_mulai,
      s.id as skp_id, s.penilai_id, s.atasan_penilai_id, s.diajukan_pada, s.dibuat_pada, s.diubah_pada, pd.mulai as awal,
      case when s.id is null then 'BELUM' when s.status = 'DIAJUKAN' then 'MENUNGGU' when s.status = 'DITETAPKAN' then 'DITETAPKAN'
        when s.alasan_kembali is not null then 'DIKEMBALIKAN' else 'DRAF' end as keadaan,
      coalesce(s.batas_penetapan, case when s.id is null and m.penugasan_mulai > pd.batas_skp then batas_skp_jabatan(m.penugasan_mulai, pd.selesai) else pd.batas_skp end) as batas
    from pegawai_masa m join periode pd on pd.id = ${id}
    ${sekaligus ? sql`left join skp s on ${berjalan}` : sql`left join lateral (select s.* from skp s where ${berjalan} limit 1) s on true`}
    where ${berjabatan(hari)} and ${siapa} and not ${dikecualikan(hari)}
  ), lengkap as (
    select k.*, k.keadaan <> 'DITETAPKAN' and ${hari}::date > k.batas as is_terlambat,
      case k.keadaan when 'DITETAPKAN' then null when 'MENUNGGU' then case when ${hari}::date > k.batas then coalesce(k.atasan_penilai_id, k.penilai_id) else k.penilai_id end else k.id end as menunggu_id,
      case k.keadaan when 'BELUM' then greatest(k.awal, k.penugasan_mulai) when 'DRAF' then ${hariDari(sql`k.dibuat_pada`)}
        when 'DIKEMBALIKAN' then ${hariDari(sql`coalesce((select max(jk.pada) from jejak_skp jk where jk.skp_id = k.skp_id and jk.tindakan = 'KEMBALIKAN'), k.diubah_pada)`)}
        when 'MENUNGGU' then case when ${hari}::date > k.batas and k.atasan_penilai_id is not null then greatest(${hariDari(sql`k.diajukan_pada`)}, k.batas + 1) else ${hariDari(sql`k.diajukan_pada`)} end end as sejak,
      case k.keadaan when 'BELUM' then 'MULAI_SKP' when 'DRAF' then 'SUSUN_SKP' when 'DIKEMBALIKAN' then 'PERBAIKI_SKP' when 'MENUNGGU' then 'TETAPKAN_SKP' end as hal
    from keadaan k
  )`;
}

const hitung = (alias: string, apa: (kolom: RawBuilder<unknown>) => RawBuilder<unknown>) =>
  sql`json_build_object(${sql.join(
    ["wajib", "belum", "draf", "dikembalikan", "menunggu", "ditetapkan", "terlambat"].flatMap((nama) => [sql.lit(nama), apa(sql.ref(`${alias}.${nama}`))]),
  )})`;

export type RingkasUnit = { jumlah: Hitungan; langsung: Hitungan; anak: { id: string; nama: string; punyaAnak: boolean; jumlah: Hitungan }[] };

/** Counts of a unit with all below, of itself, and of each unit right below. People are counted once, by the unit of their post. */
export async function findRingkas(db: Db, tahun: Tahun, unitId: string): Promise<RingkasUnit> {
  const jumlah = (kolom: RawBuilder<unknown>) => sql`coalesce(sum(${kolom}), 0)::int`;
  const { rows } = await sql<RingkasUnit>`
    with ${lengkap(tahun, dalamUnit(unitId), { sekaligus: true })}, per_unit as materialized (
      select unit_id, count(*) as wajib, count(*) filter (where keadaan = 'BELUM') as belum, count(*) filter (where keadaan = 'DRAF') as draf,
        count(*) filter (where keadaan = 'DIKEMBALIKAN') as dikembalikan, count(*) filter (where keadaan = 'MENUNGGU') as menunggu,
        count(*) filter (where keadaan = 'DITETAPKAN') as ditetapkan, count(*) filter (where is_terlambat) as terlambat from lengkap group by unit_id
    ), per_anak as (
      select a.id, a.nama, exists (select 1 from unit c where c.induk_id = a.id and (c.selesai is null or ${tahun.hari} < c.selesai)) as punya_anak, ${hitung("x", jumlah)} as jumlah
      from unit a left join unit_lingkup l on l.leluhur_id = a.id left join per_unit x on x.unit_id = l.unit_id
      where a.induk_id = ${unitId} and a.mulai <= ${tahun.hari} and (a.selesai is null or ${tahun.hari} < a.selesai) group by a.id, a.nama
    )
    select (select ${hitung("x", jumlah)} from per_unit x) as jumlah, (select ${hitung("x", jumlah)} from per_unit x where x.unit_id = ${unitId}) as langsung,
      coalesce((select json_agg(json_build_object('id', id, 'nama', nama, 'punyaAnak', punya_anak, 'jumlah', jumlah) order by nama, id) from per_anak), '[]') as anak`.execute(
    db as Database,
  );
  return rows[0] as RingkasUnit;
}

/** People of a unit and below who hold a post but draw up no SKP. */
export async function countDikecualikan(db: Db, unitId: string, hari: string): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`${RENCANA_TIAP_KALI} select count(*)::int as n from pegawai_masa m where ${berjabatan(hari)} and ${dalamUnit(unitId)} and ${dikecualikan(hari)}`.execute(
    db as Database,
  );
  return rows[0]?.n ?? 0;
}

export type UnitTerbuka = { id: string; nama: string; jalur: { id: string; nama: string }[]; puncak: { id: string; nama: string }[] };

/** The unit asked for, or the highest the reader may open (`allowed` on alias `x`); with those above and the highest ones. Null: none. */
export async function findUnitTerbuka(db: Db, unitId: string | undefined, hari: string, allowed: RawBuilder<boolean>): Promise<UnitTerbuka | null> {
  const { rows } = await sql<UnitTerbuka>`
    with boleh as materialized (select x.id, x.nama, x.induk_id, (select count(*) from unit_lingkup d where d.unit_id = x.id) as dalam
      from unit x where x.mulai <= ${hari} and (x.selesai is null or ${hari} < x.selesai) and ${allowed})
    select b.id, b.nama,
      coalesce((select json_agg(json_build_object('id', a.id, 'nama', a.nama) order by a.dalam) from boleh a join unit_lingkup l on l.leluhur_id = a.id and l.unit_id = b.id where a.id <> b.id), '[]') as jalur,
      coalesce((select json_agg(json_build_object('id', a.id, 'nama', a.nama) order by a.dalam, a.nama) from boleh a where not exists (select 1 from boleh i where i.id = a.induk_id)), '[]') as puncak
    from boleh b where ${unitId ? sql`b.id = ${unitId}` : sql`true`} order by b.dalam, b.nama, b.id limit 1`.execute(db as Database);
  return rows[0] ?? null;
}

/** Which of these relations (already SQL on alias `x`) hold for a unit. */
export async function findIzin<K extends string>(db: Db, unitId: string, izin: Record<K, RawBuilder<boolean>>): Promise<Record<K, boolean>> {
  const { rows } = await sql<Record<K, boolean>>`
    select ${sql.join(Object.entries<RawBuilder<boolean>>(izin).map(([nama, boleh]) => sql`${boleh} as ${sql.ref(nama)}`))} from unit x where x.id = ${unitId}`.execute(
    db as Database,
  );
  return rows[0] as Record<K, boolean>;
}

/** SQL, alias `k` on `lengkap`: the conditions of a filter. */
function tersaring({ keadaan, terlambat, cari }: SaringanKelengkapan): RawBuilder<boolean> {
  const kata = (cari ?? "")
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean)
    .slice(0, 6);
  return sql<boolean>`${sql.join(
    [
      sql`true`,
      ...(keadaan ? [sql`k.keadaan = ${keadaan}`] : []),
      ...(terlambat ? [sql`k.is_terlambat`] : []),
      ...kata.map((satu) => sql`k.kata like ${`%${satu.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}`),
    ],
    sql` and `,
  )}`;
}

export type BarisRow = {
  pegawaiId: string;
  nama: string;
  nip: string;
  jabatan: string;
  unit: string;
  keadaan: KeadaanSkp;
  skpId: string | null;
  bolehBaca: boolean;
  batas: string;
  isTerlambat: boolean;
  menungguId: string | null;
  menunggu: string | null;
  sejak: string | null;
  ingatPada: Date | null;
  ingatOleh: string | null;
  kunci: [string, string, string];
};

/** The people of a unit and below in the order asked for: `lama`, the longest wait first, what is set last. `allowed` on alias `s`. */
export async function listKelengkapan(
  db: Db,
  tahun: Tahun,
  pilih: { unitId: string; saringan: SaringanKelengkapan; allowed: RawBuilder<boolean>; dari: readonly string[] | null; batas: number },
): Promise<BarisRow[]> {
  const { saringan, dari } = pilih;
  const pertama = saringan.urut === "nama" ? sql`'-infinity'::date` : sql`coalesce(k.sejak, 'infinity'::date)`;
  const { rows } = await sql<BarisRow>`
    with ${lengkap(tahun, dalamUnit(pilih.unitId))}, halaman as (
      select k.*, ${pertama} as kunci from lengkap k where ${tersaring(saringan)}
        ${dari ? sql`and (${pertama}, k.urut_nama, k.id) > (${dari[0]}::date, ${dari[1]}, ${dari[2]}::uuid)` : sql``}
      order by ${pertama}, k.urut_nama, k.id limit ${pilih.batas}
    )
    select h.id as "pegawaiId", h.nama, h.nip, h.jabatan_nama as jabatan, h.unit_nama as unit, h.keadaan, h.skp_id as "skpId", h.batas, h.is_terlambat as "isTerlambat", h.sejak,
      h.menunggu_id as "menungguId", w.nama as menunggu, g.pada as "ingatPada", g.oleh as "ingatOleh",
      exists (select 1 from skp s where s.id = h.skp_id and ${pilih.allowed}) as "bolehBaca", array[h.kunci::text, h.urut_nama, h.id::text] as kunci
    from halaman h left join pegawai w on w.id = h.menunggu_id
    left join lateral (select pg.pada, po.nama as oleh from pengingat pg join pegawai po on po.id = pg.oleh_id
      where pg.kepada_id = h.menunggu_id and pg.hal = h.hal and pg.tentang_id = h.id and pg.periode_id = ${tahun.id} order by pg.pada desc limit 1) g on true
    order by h.kunci, h.urut_nama, h.id`.execute(db as Database);
  return rows;
}

export type Ditunggu = { pegawaiId: string; nama: string; kepadaId: string; kepada: string; hal: HalPengingat; terakhir: Date | null; oleh: string | null };

/** Whom a list waits for, and when each was last reminded of that matter. The sender is left out: nobody reminds themselves. */
export async function listDitunggu(
  tx: Tx,
  tahun: Tahun,
  pilih: { unitId: string; saringan: SaringanKelengkapan; pegawaiId?: string | undefined; olehId: string },
): Promise<Ditunggu[]> {
  const { rows } = await sql<Ditunggu>`
    with ${lengkap(tahun, sql`${dalamUnit(pilih.unitId)} ${pilih.pegawaiId ? sql`and m.id = ${pilih.pegawaiId}` : sql``}`)}
    select k.id as "pegawaiId", k.nama, k.menunggu_id as "kepadaId", w.nama as kepada, k.hal, g.pada as terakhir, g.oleh
    from lengkap k join pegawai w on w.id = k.menunggu_id
    left join lateral (select pg.pada, po.nama as oleh from pengingat pg join pegawai po on po.id = pg.oleh_id
      where pg.kepada_id = k.menunggu_id and pg.hal = k.hal and pg.tentang_id = k.id and pg.periode_id = ${tahun.id} order by pg.pada desc limit 1) g on true
    where k.menunggu_id <> ${pilih.olehId} and ${tersaring(pilih.saringan)}`.execute(tx as unknown as Database);
  return rows;
}

/** Two people who press at the same moment come one after the other, so that nobody is reminded twice. */
export async function lockPengingat(tx: Tx): Promise<void> {
  await sql`lock table pengingat in share row exclusive mode`.execute(tx);
}

export async function insertPengingat(
  tx: Tx,
  isi: {
    ditunggu: readonly Pick<Ditunggu, "pegawaiId" | "kepadaId" | "hal">[];
    periodeId: string;
    unitId: string;
    olehId: string;
    pada: Date;
    kiriman: string;
  },
): Promise<void> {
  await sql`
    insert into pengingat (kepada_id, hal, tentang_id, periode_id, unit_id, oleh_id, pada, kiriman)
    select b."kepadaId", b.hal, b."pegawaiId", ${isi.periodeId}, ${isi.unitId}, ${isi.olehId}, ${isi.pada}, ${isi.kiriman}
    from json_to_recordset(${JSON.stringify(isi.ditunggu)}::json) as b("kepadaId" uuid, hal text, "pegawaiId" uuid)`.execute(tx);
}
