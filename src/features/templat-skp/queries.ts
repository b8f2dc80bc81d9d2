import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { KeluargaSkp } from "#rules/kosakata.ts";
import type { IsiTemplat, JENIS_PEMAKAI, TemplatRingkas } from "./schemas.ts";

type Db = Database | Reader | Tx;
export type JenisPemakai = (typeof JENIS_PEMAKAI)[number];

/** The newest version of template `t`, as `v`. */
const VERSI_KINI = sql`join lateral (select * from templat_skp_versi vv where vv.templat_id = t.id order by vv.nomor desc limit 1) v on true`;
const RINGKAS = sql`t.id, t.nama, t.nama_jabatan as "namaJabatan", t.jenis_pegawai as "jenisPegawai", t.keluarga, t.unit_id as "unitId", u.nama as unit, t.status,
  v.id as "versiId", v.nomor, jsonb_array_length(v.isi -> 'rhk') as "jumlahRhk",
  (select coalesce(sum(jsonb_array_length(x -> 'indikator')), 0)::integer from jsonb_array_elements(v.isi -> 'rhk') x) as "jumlahIndikator",
  (select count(*) from skp_templat st join templat_skp_versi sv on sv.id = st.versi_id where sv.templat_id = t.id) as dipakai`;

const seperti = (kata: string) => `%${kata.replaceAll(/[\\%_]/g, "\\$&")}%`;

/** Templates, one page: each word somewhere in name, post or unit; stopped ones only when asked for. */
export async function listTemplat(
  db: Db,
  { cari, semua, halaman }: { cari?: string | undefined; semua: boolean; halaman: number },
  sehalaman: number,
): Promise<{ baris: TemplatRingkas[]; total: number }> {
  const kata = (cari ?? "").split(/\s+/).filter(Boolean).slice(0, 8);
  const syarat = [sql<boolean>`true`, ...kata.map((satu) => sql<boolean>`concat_ws(' ', t.nama, t.nama_jabatan, u.nama) ilike ${seperti(satu)}`)];
  if (!semua) syarat.push(sql<boolean>`t.status = 'BERLAKU'`);
  const { rows } = await sql<TemplatRingkas & { total: number }>`select ${RINGKAS}, count(*) over () as total
    from templat_skp t ${VERSI_KINI} join unit u on u.id = t.unit_id where ${sql.join(syarat, sql` and `)} order by t.nama, u.nama, t.id
    limit ${sehalaman} offset ${(halaman - 1) * sehalaman}`.execute(db as Database);
  return { baris: rows.map(({ total: _total, ...baris }) => baris), total: rows[0]?.total ?? 0 };
}

/** Templates valid where somebody works today, those for their post first. */
export async function listTemplatUntuk(db: Db, pegawaiId: string, hari: string): Promise<(TemplatRingkas & { cocokJabatan: boolean })[]> {
  const { rows } = await sql<TemplatRingkas & { cocokJabatan: boolean }>`
    with saya as (select j.unit_id, lower(j.nama) as jabatan, p.jenis, case when j.jenis = 'JPT' or j.is_mandiri then 'JPT' else 'JA_JF' end as keluarga
      from penugasan g join jabatan j on j.id = g.jabatan_id join pegawai p on p.id = g.pegawai_id
      where g.pegawai_id = ${pegawaiId} and g.jenis = 'DEFINITIF' and g.mulai <= ${hari} and (g.selesai is null or ${hari} < g.selesai))
    select ${RINGKAS}, lower(t.nama_jabatan) = saya.jabatan as "cocokJabatan"
    from saya join unit_lingkup ul on ul.unit_id = saya.unit_id join templat_skp t on t.unit_id = ul.leluhur_id and t.status = 'BERLAKU' and t.keluarga = saya.keluarga
      and (t.jenis_pegawai is null or t.jenis_pegawai = saya.jenis) ${VERSI_KINI} join unit u on u.id = t.unit_id
    order by lower(t.nama_jabatan) = saya.jabatan desc, t.jenis_pegawai is null, (select count(*) from unit_lingkup d where d.leluhur_id = t.unit_id), t.nama limit 30`.execute(
    db as Database,
  );
  return rows;
}

export type TemplatRow = TemplatRingkas & { versi: number; dihentikanPada: string | null; alasanHenti: string | null; isi: IsiTemplat };

/** One template with the content of its newest version; null when it does not exist. */
export async function findTemplat(db: Db, templatId: string): Promise<TemplatRow | null> {
  const { rows } = await sql<TemplatRow>`select ${RINGKAS}, t.versi, t.dihentikan_pada as "dihentikanPada", t.alasan_henti as "alasanHenti", v.isi
    from templat_skp t ${VERSI_KINI} join unit u on u.id = t.unit_id where t.id = ${templatId}`.execute(db as Database);
  return rows[0] ?? null;
}

export type VersiRow = { id: string; nomor: number; catatan: string | null; dibuatOleh: string | null; dibuatPada: Date; isi: IsiTemplat };

/** All versions, newest first. */
export async function listVersi(db: Db, templatId: string): Promise<VersiRow[]> {
  const { rows } = await sql<VersiRow>`select v.id, v.nomor, v.catatan, p.nama as "dibuatOleh", v.dibuat_pada as "dibuatPada", v.isi
    from templat_skp_versi v left join pegawai p on p.id = v.dibuat_oleh where v.templat_id = ${templatId} order by v.nomor desc`.execute(db as Database);
  return rows;
}

export async function lockTemplat(tx: Tx, templatId: string) {
  return tx.selectFrom("templat_skp").selectAll().where("id", "=", templatId).forNoKeyUpdate().executeTakeFirstOrThrow();
}

type Identitas = { nama: string; nama_jabatan: string; jenis_pegawai: JenisPemakai | null };

/** @returns the new template's id; null when the unit already has one of that name */
export async function insertTemplat(tx: Tx, baris: Identitas & { unit_id: string; keluarga: KeluargaSkp }): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`insert into templat_skp (nama, nama_jabatan, jenis_pegawai, unit_id, keluarga)
    values (${baris.nama}, ${baris.nama_jabatan}, ${baris.jenis_pegawai}, ${baris.unit_id}, ${baris.keluarga})
    on conflict (unit_id, lower(nama)) where status = 'BERLAKU' do nothing returning id`.execute(tx);
  return rows[0]?.id ?? null;
}

export async function insertVersi(
  tx: Tx,
  satu: { templatId: string; nomor: number; isi: IsiTemplat; catatan: string | null; oleh: string | null; pada: Date },
): Promise<string> {
  const row = await tx
    .insertInto("templat_skp_versi")
    .values({
      templat_id: satu.templatId,
      nomor: satu.nomor,
      isi: JSON.stringify(satu.isi),
      catatan: satu.catatan,
      dibuat_oleh: satu.oleh,
      dibuat_pada: satu.pada,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Whether another running template of the unit has this name. */
export async function isNamaDipakai(tx: Tx, templatId: string, unitId: string, nama: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from templat_skp where unit_id = ${unitId} and lower(nama) = lower(${nama}) and status = 'BERLAKU' and id <> ${templatId}`.execute(tx);
  return rows.length > 0;
}

export async function updateTemplat(
  tx: Tx,
  templatId: string,
  isi: Partial<Identitas & { status: "DIHENTIKAN"; dihentikan_pada: string; alasan_henti: string }> & { versi: number },
): Promise<void> {
  await tx.updateTable("templat_skp").set(isi).where("id", "=", templatId).execute();
}

/** Units a person may own templates for: those they keep and below, and those they lead. Nearest first. */
export async function listUnitTemplat(db: Db, pegawaiId: string, hari: string): Promise<{ id: string; nama: string }[]> {
  const kini = (alias: string): RawBuilder<boolean> =>
    sql<boolean>`${sql.ref(`${alias}.mulai`)} <= ${hari} and (${sql.ref(`${alias}.selesai`)} is null or ${hari} < ${sql.ref(`${alias}.selesai`)})`;
  const { rows } = await sql<{ id: string; nama: string }>`
    select u.id, u.nama from unit u where (u.selesai is null or ${hari} < u.selesai) and (
      exists (select 1 from unit_lingkup l join peran r on r.unit_id = l.leluhur_id where l.unit_id = u.id and r.pegawai_id = ${pegawaiId} and r.peran = 'PENGELOLA_KINERJA' and ${kini("r")})
      or exists (select 1 from penugasan g join jabatan j on j.id = g.jabatan_id and j.is_pimpinan_unit and j.unit_id = u.id
        where g.pegawai_id = ${pegawaiId} and g.jenis in ('DEFINITIF','PLT') and ${kini("g")}))
    order by (select count(*) from unit_lingkup d where d.leluhur_id = u.id) desc, u.nama limit 400`.execute(db as Database);
  return rows;
}

/** Which template a SKP began with; null when none. */
export async function findAsal(db: Db, skpId: string) {
  const { rows } = await sql<{ templatId: string; nama: string; nomor: number; isi: IsiTemplat; oleh: string; olehId: string; isUsulan: boolean; pada: Date }>`
    select t.id as "templatId", t.nama, v.nomor, v.isi, p.nama as oleh, p.id as "olehId", st.is_usulan as "isUsulan", st.pada
    from skp_templat st join templat_skp_versi v on v.id = st.versi_id join templat_skp t on t.id = v.templat_id join pegawai p on p.id = st.oleh
    where st.skp_id = ${skpId}`.execute(db as Database);
  return rows[0] ?? null;
}

export async function catatAsal(tx: Tx, asal: { skpId: string; versiId: string; oleh: string; isUsulan: boolean; pada: Date }): Promise<void> {
  const isi = { versi_id: asal.versiId, oleh: asal.oleh, is_usulan: asal.isUsulan, pada: asal.pada };
  await tx
    .insertInto("skp_templat")
    .values({ skp_id: asal.skpId, ...isi })
    .onConflict((conflict) => conflict.column("skp_id").doUpdateSet(isi))
    .execute();
}
