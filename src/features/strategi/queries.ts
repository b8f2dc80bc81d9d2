import { sql } from "kysely";
import { bawahan } from "#features/matriks/queries.ts";
import { PERIODE_SKP } from "#features/skp/queries.ts";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { CaraStrategi, LangkahLayanan } from "#rules/strategi.ts";
import type { Workblock } from "./schemas.ts";

type Db = Database | Reader | Tx;

export type IkiRow = { indikatorId: string; rhkId: string; rhk: string; teks: string; target: string | null };

/** The indicators of a SKP in order; of a change, each with the result of the SKP it changes, which stays. */
export async function listIki(db: Db, skpId: string): Promise<IkiRow[]> {
  const { rows } = await sql<IkiRow>`
    select i.id as "indikatorId", coalesce(r.asal_id, r.id) as "rhkId", r.teks as rhk, i.teks, i.target from rencana_hasil_kerja r join indikator i on i.rhk_id = r.id
    where r.skp_id = ${skpId} and i.teks <> '' and r.selesai is null and i.selesai is null order by r.urutan, i.urutan`.execute(db as Database);
  return rows;
}

export type BagianRow = { sebutan: string; beban: string; hasil: string; pegawaiId: string | null; nama: string | null; diMatriks: boolean };
export type StrategiRow = {
  id: string;
  indikatorId: string;
  ikiTeks: string;
  versi: number;
  cara: CaraStrategi;
  hasil: string;
  langkah: Partial<Record<LangkahLayanan, string>>;
  workblock: Workblock | null;
  bagian: BagianRow[];
};

/** The strategies of a SKP with their shares, oldest first; `strategiId`: only that one. One statement. */
export async function listStrategi(db: Db, skpId: string, strategiId: string | null = null): Promise<StrategiRow[]> {
  const { rows } = await sql<StrategiRow>`
    select t.id, t.indikator_id as "indikatorId", t.iki_teks as "ikiTeks", t.versi, t.cara, t.hasil, t.langkah, t.workblock,
      (select coalesce(json_agg(json_build_object('sebutan', b.sebutan, 'beban', b.beban, 'hasil', b.hasil, 'pegawaiId', b.pegawai_id, 'nama', p.nama, 'diMatriks',
          b.hasil <> '' and exists (select 1 from matriks_sel s join matriks_hasil h on h.sel_id = s.id and h.teks = b.hasil join matriks_kolom k on k.id = s.kolom_id
            join matriks_peran m on m.id = k.matriks_id and m.tahun = d.tahun where s.pegawai_id = b.pegawai_id)) order by b.urutan), '[]')
        from strategi_bagian b left join pegawai p on p.id = b.pegawai_id where b.strategi_id = t.id) as bagian
    from strategi_iki t join skp s on s.id = t.skp_id join periode d on d.id = ${PERIODE_SKP}
    where t.skp_id = ${skpId} ${strategiId === null ? sql`` : sql`and t.id = ${strategiId}`} order by t.dibuat_pada, t.id`.execute(db as Database);
  return rows;
}

/** Locks one strategy of a SKP. */
export async function lockStrategi(tx: Tx, skpId: string, strategiId: string) {
  return tx
    .selectFrom("strategi_iki as t")
    .leftJoin("pegawai as p", "p.id", "t.diubah_oleh")
    .select(["t.id", "t.versi", "t.indikator_id", "t.iki_teks", "t.diubah_oleh", "p.nama as oleh"])
    .where("t.id", "=", strategiId)
    .where("t.skp_id", "=", skpId)
    .forUpdate("t")
    .executeTakeFirst();
}

export async function countStrategi(db: Db, skpId: string): Promise<number> {
  const row = await (db as Database)
    .selectFrom("strategi_iki")
    .select((eb) => eb.fn.countAll<number>().as("jumlah"))
    .where("skp_id", "=", skpId)
    .executeTakeFirstOrThrow();
  return Number(row.jumlah);
}

export async function insertStrategi(
  tx: Tx,
  isi: { skp_id: string; indikator_id: string; iki_teks: string; cara: CaraStrategi; hasil: string; dibuat_pada: Date; diubah_pada: Date; diubah_oleh: string },
): Promise<string> {
  const { id } = await tx.insertInto("strategi_iki").values(isi).returning("id").executeTakeFirstOrThrow();
  return id;
}

export type IsiStrategi = {
  indikator_id: string;
  iki_teks: string;
  cara: CaraStrategi;
  hasil: string;
  langkah: Partial<Record<LangkahLayanan, string>>;
  workblock: Workblock | null;
  versi: number;
  diubah_pada: Date;
  diubah_oleh: string;
};

/** Writes a strategy anew with all its shares. */
export async function updateStrategi(
  tx: Tx,
  id: string,
  { langkah, workblock, ...isi }: IsiStrategi,
  bagian: readonly { sebutan: string; beban: string; hasil: string; pegawaiId: string | null }[],
): Promise<void> {
  await tx
    .updateTable("strategi_iki")
    .set({ ...isi, langkah: JSON.stringify(langkah), workblock: workblock && JSON.stringify(workblock) })
    .where("id", "=", id)
    .execute();
  await tx.deleteFrom("strategi_bagian").where("strategi_id", "=", id).execute();
  if (bagian.length > 0)
    await tx
      .insertInto("strategi_bagian")
      .values(bagian.map(({ pegawaiId, ...satu }, urutan) => ({ strategi_id: id, urutan, pegawai_id: pegawaiId, ...satu })))
      .execute();
}

/** The strategies of a change go with its indicators to the SKP it changes. Before its lines are brought over or removed. */
export async function ikutkanStrategi(tx: Tx, perubahanId: string, skpId: string): Promise<void> {
  await sql`update strategi_iki t set skp_id = ${skpId}, indikator_id = coalesce((select n.asal_id from indikator n where n.id = t.indikator_id), t.indikator_id)
    where t.skp_id = ${perubahanId}`.execute(tx);
}

export async function deleteStrategi(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom("strategi_iki").where("id", "=", id).execute();
}

export type CalonRow = { pegawaiId: string; nama: string; jabatan: string | null; timKerjaId: string | null; tim: string | null };

/** Whom a leader may give a share: those they rate (`timKerjaId` null), and the members of teams they head. */
export async function listCalonPeran(db: Db, pegawaiId: string, tahun: number, hari: string): Promise<CalonRow[]> {
  const { rows } = await sql<CalonRow>`
    with calon as (
      select b.id, null::uuid as tim_id, null::text as tim from (${bawahan(sql`${pegawaiId}::uuid`, sql`${tahun}::int`, hari)}) b
      union select a.pegawai_id, t.id, t.nama from tim_kerja_anggota k join tim_kerja t on t.id = k.tim_kerja_id
        join tim_kerja_anggota a on a.tim_kerja_id = t.id and not a.is_ketua and a.mulai <= ${hari} and (a.selesai is null or ${hari} < a.selesai)
        where k.pegawai_id = ${pegawaiId} and k.is_ketua and k.mulai <= ${hari} and (k.selesai is null or ${hari} < k.selesai)
    )
    select p.id as "pegawaiId", p.nama, nullif(w.jabatan_nama, '') as jabatan, c.tim_id as "timKerjaId", c.tim
    from calon c join pegawai p on p.id = c.id left join pegawai_masa w on w.id = p.id and w.mulai <= ${hari} and ${hari} < w.sampai
    order by c.tim nulls first, p.nama, p.id`.execute(db as Database);
  return rows;
}
