import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Triwulan } from "#features/evaluasi/queries.ts";
import { punyaPeran } from "#features/pegawai/access.ts";
import type { PersonActor } from "#platform/access/relation.ts";
import type { Database, Reader } from "#platform/db/connect.ts";
import { RENCANA_TIAP_KALI } from "#platform/db/prepared.ts";
import type { StatusEvaluasi } from "#rules/siklus-evaluasi.ts";
import type { StatusSkp } from "#rules/siklus-skp.ts";
import type { Pendekatan } from "#rules/kosakata.ts";

const aktif = (alias: string, hari: string) =>
  sql<boolean>`${sql.ref(`${alias}.mulai`)} <= ${hari} and (${sql.ref(`${alias}.selesai`)} is null or ${hari} < ${sql.ref(`${alias}.selesai`)})`;

export type PeriodeBeranda = {
  id: string;
  tahun: number;
  triwulan: Triwulan;
  mulai: string;
  selesai: string;
  catatSampai: string;
  buka: string;
  tutup: string;
  batasSkp: string;
};

/** Evaluation periods of this year and the last, oldest first: in January last year's final one is still being rated. */
export async function listPeriode(db: Reader, tahun: number): Promise<PeriodeBeranda[]> {
  const { rows } = await sql<PeriodeBeranda>`
    select pe.id, pr.tahun, pe.triwulan, pe.mulai, pe.selesai, pe.catat_sampai as "catatSampai", pe.buka, pe.tutup, pr.batas_skp as "batasSkp"
    from periode_evaluasi pe join periode pr on pr.id = pe.periode_id where pr.tahun in (${tahun - 1}, ${tahun}) order by pe.mulai`.execute(
    db as unknown as Database,
  );
  return rows;
}

export async function findBatasSkp(db: Reader, tahun: number): Promise<string | null> {
  return (await db.selectFrom("periode").select("batas_skp").where("tahun", "=", tahun).executeTakeFirst())?.batas_skp ?? null;
}

export type SkpSaya = {
  id: string;
  tahun: number;
  status: StatusSkp;
  pendekatan: Pendekatan;
  penilai: string;
  atasan: string | null;
  batas: string;
  alasanKembali: string | null;
  diajukanPada: Date | null;
  jumlahRhk: number;
  selesai: string | null;
  perubahan: { id: string; status: StatusSkp; penetap: string } | null;
  pengganti: string | null;
  pindah: { jabatan: string; sejak: string } | null;
};

/** The person's own SKP of this year and the last, newest first. */
export async function listSkpSaya(db: Reader, pegawaiId: string, tahun: number, hari: string): Promise<SkpSaya[]> {
  const { rows } = await sql<SkpSaya>`
    select s.id, pr.tahun, s.status, s.pendekatan, n.nama as penilai, a.nama as atasan, coalesce(s.batas_penetapan, pr.batas_skp) as batas, s.alasan_kembali as "alasanKembali",
      s.diajukan_pada as "diajukanPada", (select count(*) from rencana_hasil_kerja r where r.skp_id = s.id and r.selesai is null and r.teks <> '') as "jumlahRhk", s.selesai,
      (select json_build_object('id', c.id, 'status', c.status, 'penetap', cn.nama) from skp c join pegawai cn on cn.id = c.penilai_id where c.mengubah_id = s.id) as perubahan,
      (select g.nama from pegawai g where g.id = s.penilai_pengganti_id) as pengganti,
      (select json_build_object('jabatan', j.nama, 'sejak', t.mulai) from penugasan t join jabatan j on j.id = t.jabatan_id
        where s.selesai is null and t.pegawai_id = s.pegawai_id and t.jenis = 'DEFINITIF' and t.jabatan_id <> s.jabatan_id and ${aktif("t", hari)} limit 1) as pindah
    from skp s join periode pr on pr.id = s.periode_id join pegawai n on n.id = s.penilai_id left join pegawai a on a.id = s.atasan_penilai_id
    where s.pegawai_id = ${pegawaiId} and pr.tahun in (${tahun - 1}, ${tahun}) order by pr.tahun desc, s.selesai desc nulls first`.execute(
    db as unknown as Database,
  );
  return rows;
}

/** SQL: whether a line of a SKP held in the month of alias `b`. */
const dalamBulan = (alias: string) =>
  sql<boolean>`(${sql.ref(`${alias}.mulai`)} is null or ${sql.ref(`${alias}.mulai`)} < (b.bulan + interval '1 month')::date) and (${sql.ref(`${alias}.selesai`)} is null or b.bulan::date < ${sql.ref(`${alias}.selesai`)})`;

export type BulanCatat = { bulan: string; evaluasiId: string; catatSampai: string; tutup: string; terisi: number; jumlah: number; isBerakhir: boolean };

/** Months of the person's set SKP that may be recorded today, oldest first: how many things to record, how many are. */
export async function listBulanCatat(db: Reader, pegawaiId: string, hari: string): Promise<BulanCatat[]> {
  const { rows } = await sql<BulanCatat>`
    select to_char(b.bulan, 'YYYY-MM') as bulan, e.id as "evaluasiId", pe.catat_sampai as "catatSampai", pe.tutup, (b.bulan + interval '1 month')::date <= ${hari}::date as "isBerakhir",
      (select count(*) from realisasi r where r.skp_id = s.id and r.bulan = b.bulan::date) as terisi,
      (select coalesce(sum(case when s.pendekatan = 'KUANTITATIF' then greatest(1, (select count(*) from indikator i where i.rhk_id = r.id and ${dalamBulan("i")})) else 1 end), 0)::int from rencana_hasil_kerja r where r.skp_id = s.id and ${dalamBulan("r")}) as jumlah
    from skp s join evaluasi e on e.skp_id = s.id and e.status = 'TERBUKA' join periode_evaluasi pe on pe.id = e.periode_evaluasi_id
    cross join lateral generate_series(pe.mulai::timestamp, pe.selesai::timestamp, interval '1 month') b(bulan)
    where s.pegawai_id = ${pegawaiId} and s.status = 'DITETAPKAN' and (s.mulai is null or s.mulai < (b.bulan + interval '1 month')::date) and b.bulan::date <= ${hari}::date and ${hari}::date <= pe.tutup
    order by b.bulan`.execute(db as unknown as Database);
  return rows;
}

export type AnggotaBeranda = {
  evaluasiId: string;
  skpId: string;
  nama: string;
  jabatan: string;
  status: StatusEvaluasi;
  isPenilai: boolean;
  penilai: string;
  periodeEvaluasiId: string;
  tutup: string;
  ditetapkanPada: Date | null;
  isDraf: boolean;
  terisi: number;
  adaUmpanBalik: boolean;
};

/**
 * The people someone rates whose evaluations of begun periods are not closed or belong to `periodeId`, and those left
 * unrated below a penilai they stand over; by period and name.
 */
export async function listTimBeranda(db: Reader, penilaiId: string, periodeId: string | null, hari: string): Promise<AnggotaBeranda[]> {
  const { rows } = await sql<AnggotaBeranda>`
    select e.id as "evaluasiId", s.id as "skpId", p.nama, j.nama as jabatan, e.status, e.penilai_id = ${penilaiId} as "isPenilai", n.nama as penilai, pe.id as "periodeEvaluasiId", pe.tutup,
      e.ditetapkan_pada as "ditetapkanPada", e.status = 'TERBUKA' and e.rating_hasil_kerja is not null and e.rating_perilaku_kerja is not null as "isDraf",
      (select count(*) from realisasi r where r.skp_id = s.id and r.bulan between pe.mulai and pe.selesai) as terisi,
      exists (select 1 from umpan_balik ub where ub.skp_id = s.id and ub.periode_evaluasi_id = pe.id and ub.dari_id = ${penilaiId}) as "adaUmpanBalik"
    from evaluasi e join periode_evaluasi pe on pe.id = e.periode_evaluasi_id join skp s on s.id = e.skp_id join pegawai p on p.id = e.pegawai_id join jabatan j on j.id = s.jabatan_id join pegawai n on n.id = e.penilai_id
    where e.id in (
      select m.id from evaluasi m where m.penilai_id = ${penilaiId} and (m.periode_evaluasi_id = ${periodeId}::uuid or m.status = 'DITETAPKAN')
      union all select m.id from skp b join evaluasi m on m.skp_id = b.id join periode_evaluasi w on w.id = m.periode_evaluasi_id
      where b.atasan_penilai_id = ${penilaiId} and m.status = 'TERBUKA' and w.tutup < ${hari}::date)
    order by pe.mulai, p.nama, e.id`.execute(db as unknown as Database);
  return rows;
}

/** Roles whose units a home page sums up; the widest reading wins where a person has several. */
export const PERAN_UNIT = ["PENGELOLA_KINERJA", "PIMPINAN", "INSPEKTORAT"] as const;

export type KemajuanUnit = {
  unitId: string;
  nama: string;
  orang: number;
  skp: { belum: number; draf: number; diajukan: number; ditetapkan: number };
  /** Counts of people of the period: closed, waiting for a signature, waiting for the penilai, nothing recorded. */
  alur: { selesai: number; tandaTangan: number; penilai: number; belum: number };
  ditetapkan: number;
};

/** How far the SKP of a year and the evaluations of a period are, by the units directly below those the person has a role for. */
export async function listKemajuan(db: Reader, pegawaiId: string, tahun: number, periodeId: string | null, hari: string): Promise<KemajuanUnit[]> {
  const hitung = (where: RawBuilder<unknown>) => sql`count(*) filter (where ${where})`;
  const { rows } = await sql<KemajuanUnit>`
    with akar as (select distinct r.unit_id from peran r where r.pegawai_id = ${pegawaiId} and r.peran in (${sql.join(PERAN_UNIT)}) and ${aktif("r", hari)}),
    grup as materialized (
      select distinct on (x.unit_id) x.unit_id, x.id, x.nama from (
        select l.unit_id, g.id, g.nama from akar a join unit g on g.induk_id = a.unit_id join unit_lingkup l on l.leluhur_id = g.id
        union all select a.unit_id, g.id, g.nama from akar a join unit g on g.id = a.unit_id) x order by x.unit_id, x.id),
    tugas as materialized (
      select t.pegawai_id, j.unit_id from penugasan t join jabatan j on j.id = t.jabatan_id join pegawai p on p.id = t.pegawai_id and p.jenis <> 'NON_ASN'
      where t.jenis = 'DEFINITIF' and ${aktif("t", hari)}),
    orang as (select t.pegawai_id as id, g.id as unit_id, g.nama from tugas t join grup g on g.unit_id = t.unit_id)
    select o.unit_id as "unitId", o.nama, count(*) as orang,
      json_build_object('belum', ${hitung(sql`s.id is null`)}, 'draf', ${hitung(sql`s.status = 'DRAF'`)}, 'diajukan', ${hitung(sql`s.status = 'DIAJUKAN'`)}, 'ditetapkan', ${hitung(sql`s.status = 'DITETAPKAN'`)}) as skp,
      json_build_object('selesai', ${hitung(sql`e.status = 'DIKEMBALIKAN'`)}, 'tandaTangan', ${hitung(sql`e.status in ('DISAMPAIKAN', 'DITERIMA')`)},
        'penilai', ${hitung(sql`e.status = 'DITETAPKAN' or (e.status = 'TERBUKA' and c.ada)`)}, 'belum', ${hitung(sql`e.status = 'TERBUKA' and not c.ada`)}) as alur,
      ${hitung(sql`e.status <> 'TERBUKA'`)} as ditetapkan
    from orang o left join skp s on s.pegawai_id = o.id and s.selesai is null and s.periode_id = (select id from periode where tahun = ${tahun})
    left join evaluasi e on e.skp_id = s.id and e.periode_evaluasi_id = ${periodeId}::uuid left join periode_evaluasi pe on pe.id = e.periode_evaluasi_id
    left join lateral (select e.status = 'TERBUKA' and exists (select 1 from realisasi r where r.skp_id = s.id and r.bulan between pe.mulai and pe.selesai) as ada) c on true
    group by o.unit_id, o.nama order by o.nama, o.unit_id`.execute(db as unknown as Database);
  return rows;
}

export type PenilaiTertahan = { penilai: string; unit: string; belum: number };

/** Penilai in the units someone manages who have people unrated in a period, the most first. */
export async function listPenilaiTertahan(db: Reader, actor: PersonActor, periodeId: string, hari: string): Promise<PenilaiTertahan[]> {
  const { rows } = await sql<PenilaiTertahan>`${RENCANA_TIAP_KALI}
    with tertahan as materialized (
    select e.penilai_id, u.id as unit_id, count(*) as belum
    from evaluasi e join skp s on s.id = e.skp_id join jabatan j on j.id = s.penilai_jabatan_id join unit u on u.id = j.unit_id
    where e.periode_evaluasi_id = ${periodeId} and e.status = 'TERBUKA' and u.id in (select x.id from unit x where ${punyaPeran("PENGELOLA_KINERJA", sql`x.id`, actor, hari)})
    group by e.penilai_id, u.id)
    select n.nama as penilai, u.nama as unit, h.belum from tertahan h join pegawai n on n.id = h.penilai_id join unit u on u.id = h.unit_id order by h.belum desc, n.nama`.execute(
    db as unknown as Database,
  );
  return rows;
}

export type CapaianBelum = { unit: string; dinilai: number };

/** Units someone manages whose leaders rate people in a period and whose achievement of it is not set; most people first. */
export async function listCapaianBelum(db: Reader, actor: PersonActor, periodeId: string, hari: string): Promise<CapaianBelum[]> {
  const { rows } = await sql<CapaianBelum>`
    select u.nama as unit, count(*) as dinilai
    from evaluasi e join skp s on s.id = e.skp_id join jabatan j on j.id = s.penilai_jabatan_id join unit u on u.id = j.unit_id
    where e.periode_evaluasi_id = ${periodeId} and e.status = 'TERBUKA' and u.id in (select x.id from unit x where ${punyaPeran("PENGELOLA_KINERJA", sql`x.id`, actor, hari)})
      and not exists (select 1 from capaian_organisasi c where c.unit_id = u.id and c.periode_evaluasi_id = ${periodeId})
    group by u.id, u.nama order by count(*) desc, u.nama`.execute(db as unknown as Database);
  return rows;
}

/** The last seal and how many records came after it; nothing is recomputed here. */
export async function findSegelTerakhir(db: Reader): Promise<{ segel: { nomor: number; pada: Date } | null; belumDisegel: number }> {
  const segel = await db.selectFrom("audit_segel").select(["nomor", "pada", "sampai_id"]).orderBy("nomor", "desc").limit(1).executeTakeFirst();
  const { rows } = await sql<{ n: number }>`select count(*) as n from audit where id > ${segel?.sampai_id ?? 0}`.execute(db as unknown as Database);
  return { segel: segel ? { nomor: segel.nomor, pada: segel.pada } : null, belumDisegel: rows[0]?.n ?? 0 };
}

/** The people who keep the cycle for the unit of somebody's post today, nearest unit first. */
export async function listPengelolaSaya(db: Reader, pegawaiId: string, hari: string): Promise<string[]> {
  const { rows } = await sql<{ nama: string }>`
    select p.nama from penugasan t join jabatan j on j.id = t.jabatan_id join unit_lingkup ul on ul.unit_id = j.unit_id
    join peran r on r.unit_id = ul.leluhur_id and r.peran = 'PENGELOLA_KINERJA' and ${aktif("r", hari)} join pegawai p on p.id = r.pegawai_id
    cross join lateral (select count(*) as n from unit_lingkup atas where atas.unit_id = r.unit_id) dalam
    where t.pegawai_id = ${pegawaiId} and t.jenis = 'DEFINITIF' and ${aktif("t", hari)}
    group by p.id, p.nama order by max(dalam.n) desc, p.nama limit 3`.execute(db as unknown as Database);
  return rows.map((row) => row.nama);
}
