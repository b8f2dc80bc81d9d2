import { sql } from "kysely";
import { ZONE } from "#platform/clock.ts";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { HalPengingat } from "#rules/kata-pengingat.ts";
import { lengkap } from "./queries.ts";
import { listPengingatPerubahan } from "./queries-perubahan.ts";

type Db = Database | Reader | Tx;

export type PengingatRow = { hal: HalPengingat; tahun: number; pada: Date; oleh: string; tentang: string; skpId: string | null };

/**
 * Reminders of a person that still stand: the matter is in the same state and waits for the same person as when it was sent.
 * The last one of each matter, the newest first.
 */
export async function listPengingatSaya(db: Db, pegawaiId: string, tahun: number, hari: string): Promise<PengingatRow[]> {
  const periode = await (db as Database).selectFrom("periode").select("id").where("tahun", "=", tahun).executeTakeFirst();
  if (!periode) return [];
  const { rows: ada } = await sql<{
    id: string;
  }>`select distinct tentang_id as id from pengingat where kepada_id = ${pegawaiId} and periode_id = ${periode.id}`.execute(db as Database);
  if (ada.length === 0) return [];
  const tentang = ada.map((satu) => satu.id);
  const { rows } = await sql<PengingatRow>`
    with ${lengkap({ id: periode.id, tahun, hari }, sql<boolean>`m.id = any(${tentang}::uuid[])`)}
    select k.hal, ${tahun}::int as tahun, g.pada, g.oleh, k.nama as tentang, k.skp_id as "skpId"
    from lengkap k join lateral (select pg.pada, po.nama as oleh from pengingat pg join pegawai po on po.id = pg.oleh_id
      where pg.kepada_id = ${pegawaiId} and pg.hal = k.hal and pg.tentang_id = k.id and pg.periode_id = ${periode.id} order by pg.pada desc limit 1) g on true
    where k.menunggu_id = ${pegawaiId} and (g.pada at time zone ${ZONE})::date >= k.sejak order by g.pada desc, k.urut_nama`.execute(db as Database);
  const perubahan = await listPengingatPerubahan(db, pegawaiId, { id: periode.id, tahun, hari }, tentang);
  return [...rows, ...perubahan.map((satu) => ({ ...satu, hal: "TETAPKAN_PERUBAHAN" as const, tahun }))];
}

export type SuratPengingat = { kepadaId: string; kepada: string; surel: string; oleh: string; hal: HalPengingat; tahun: number; tentang: string[] };

/** What one press of the button still has to send by mail, one letter a person. */
export async function listSurat(db: Database, kiriman: string): Promise<SuratPengingat[]> {
  const { rows } = await sql<SuratPengingat>`
    select p.id as "kepadaId", p.nama as kepada, p.surel, o.nama as oleh, g.hal, pd.tahun, json_agg(t.nama order by t.nama) as tentang
    from pengingat g join pegawai p on p.id = g.kepada_id join pegawai o on o.id = g.oleh_id join pegawai t on t.id = g.tentang_id join periode pd on pd.id = g.periode_id
    where g.kiriman = ${kiriman} and g.disurati_pada is null and p.surel is not null and p.berhenti_pada is null
    group by p.id, p.nama, p.surel, o.nama, g.hal, pd.tahun order by p.nama`.execute(db);
  return rows;
}

/** Written after each letter, so that a job tried again does not write to the same person twice. */
export async function tandaiDisurati(db: Database, kiriman: string, kepadaId: string, hal: HalPengingat, pada: Date): Promise<void> {
  await db
    .updateTable("pengingat")
    .set({ disurati_pada: pada })
    .where("kiriman", "=", kiriman)
    .where("kepada_id", "=", kepadaId)
    .where("hal", "=", hal)
    .execute();
}
