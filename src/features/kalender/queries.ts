import { sql } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { Triwulan } from "#rules/susun-periode.ts";

type Db = Database | Reader | Tx;

export type JendelaRow = {
  id: string;
  triwulan: Triwulan;
  mulai: string;
  selesai: string;
  catatSampai: string;
  buka: string;
  tutup: string;
  versi: number;
  /** People whose evaluation of it was begun, and those of them already rated. */
  evaluasi: number;
  dinilai: number;
};

export async function findTahun(db: Db, tahun: number) {
  return db.selectFrom("periode").select(["id", "tahun", "mulai", "selesai", "batas_skp as batasSkp"]).where("tahun", "=", tahun).executeTakeFirst();
}

export async function listJendela(db: Db, periodeId: string): Promise<JendelaRow[]> {
  const { rows } = await sql<JendelaRow>`
    select p.id, p.triwulan, p.mulai, p.selesai, p.catat_sampai as "catatSampai", p.buka, p.tutup, p.versi, coalesce(n.semua, 0)::int as evaluasi, coalesce(n.dinilai, 0)::int as dinilai
    from periode_evaluasi p left join lateral (select count(*) as semua, count(*) filter (where e.status <> 'TERBUKA') as dinilai from evaluasi e where e.periode_evaluasi_id = p.id) n on true
    where p.periode_id = ${periodeId} order by p.mulai`.execute(db as Database);
  return rows;
}

export type LiburRow = { tanggal: string; nama: string; isCutiBersama: boolean; sumber: string };

export async function listLibur(db: Db, tahun: number): Promise<LiburRow[]> {
  return db
    .selectFrom("hari_libur")
    .select(["tanggal", "nama", "is_cuti_bersama as isCutiBersama", "sumber"])
    .where("tanggal", ">=", `${tahun}-01-01`)
    .where("tanggal", "<=", `${tahun}-12-31`)
    .orderBy("tanggal")
    .execute();
}

/** The root of the units: what the calendar belongs to. */
export async function findInstansi(db: Db): Promise<{ id: string; nama: string } | null> {
  return (await db.selectFrom("unit").select(["id", "nama"]).where("induk_id", "is", null).orderBy("mulai").executeTakeFirst()) ?? null;
}

/** Puts holidays in, or gives a day that has one its new name. @returns how many days were new */
export async function simpanLibur(tx: Tx, baris: readonly LiburRow[]): Promise<number> {
  const { rows } = await sql<{ baru: boolean }>`
    insert into hari_libur (tanggal, nama, is_cuti_bersama, sumber)
    select * from json_to_recordset(${JSON.stringify(baris)}::json) as b(tanggal date, nama text, "isCutiBersama" boolean, sumber text)
    on conflict (tanggal) do update set nama = excluded.nama, is_cuti_bersama = excluded.is_cuti_bersama, sumber = excluded.sumber
    returning xmax = 0 as baru`.execute(tx);
  return rows.filter((satu) => satu.baru).length;
}
