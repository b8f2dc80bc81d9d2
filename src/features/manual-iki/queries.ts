import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { IsiManual } from "#rules/manual-iki.ts";
import type { TingkatHasil } from "#rules/tingkat-hasil.ts";

type Db = Database | Reader | Tx;

export type IkiManualRow = IsiManual & {
  indikatorId: string;
  rhk: string;
  teks: string;
  target: string | null;
  versi: number;
  pustaka: string | null;
};

/** The indicators of a SKP with their manual; where none was written, what the library version says. One statement. */
export async function listManual(db: Db, skpId: string): Promise<IkiManualRow[]> {
  const isi = (kolom: string, pustaka: string) => sql`case when m.id is null then coalesce(${sql.ref(`v.${pustaka}`)}, '') else ${sql.ref(`m.${kolom}`)} end`;
  const { rows } = await sql<IkiManualRow>`
    select i.id as "indikatorId", r.teks as rhk, i.teks, i.target, coalesce(m.versi, 0) as versi, coalesce(m.tujuan, '') as tujuan,
      ${isi("definisi", "definisi")} as definisi, ${isi("formula", "rumus")} as formula, ${isi("satuan", "satuan")} as satuan,
      m.tingkat, ${isi("sumber_data", "sumber_data")} as "sumberData", case when m.id is null then v.frekuensi else m.periode end as periode, pi.kode as pustaka
    from rencana_hasil_kerja r join indikator i on i.rhk_id = r.id left join manual_iki m on m.indikator_id = i.id
    left join pustaka_indikator_versi v on v.id = i.pustaka_versi_id left join pustaka_indikator pi on pi.id = v.pustaka_id
    where r.skp_id = ${skpId} and i.teks <> '' and r.selesai is null and i.selesai is null order by r.urutan, i.urutan`.execute(db as Database);
  return rows;
}

export async function lockManual(tx: Tx, indikatorId: string) {
  return tx
    .selectFrom("manual_iki as m")
    .leftJoin("pegawai as p", "p.id", "m.diubah_oleh")
    .select(["m.id", "m.versi", "m.diubah_oleh", "p.nama as oleh"])
    .where("m.indikator_id", "=", indikatorId)
    .forUpdate("m")
    .executeTakeFirst();
}

/** Whether the indicator stands in this SKP. */
export async function isIkiSkp(db: Db, skpId: string, indikatorId: string): Promise<boolean> {
  const row = await (db as Database)
    .selectFrom("indikator as i")
    .innerJoin("rencana_hasil_kerja as r", "r.id", "i.rhk_id")
    .select("i.id")
    .where("i.id", "=", indikatorId)
    .where("r.skp_id", "=", skpId)
    .executeTakeFirst();
  return row !== undefined;
}

export type ManualBaru = {
  skp_id: string;
  indikator_id: string;
  tujuan: string;
  definisi: string;
  formula: string;
  satuan: string;
  tingkat: IsiManual["tingkat"];
  sumber_data: string;
  periode: IsiManual["periode"];
  versi: number;
  diubah_pada: Date;
  diubah_oleh: string;
};

/** Writes a manual; false when somebody else wrote the first version in the same moment. */
export async function tulisManual(tx: Tx, id: string | null, isi: ManualBaru): Promise<boolean> {
  if (id !== null) {
    await tx.updateTable("manual_iki").set(isi).where("id", "=", id).execute();
    return true;
  }
  const baru = await tx
    .insertInto("manual_iki")
    .values(isi)
    .onConflict((conflict) => conflict.column("indikator_id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return baru !== undefined;
}

/** A change begins with the manuals of the SKP it changes, each with the line that stands for its indicator. */
export async function salinManual(tx: Tx, skpId: string, perubahanId: string): Promise<void> {
  await sql`insert into manual_iki (skp_id, indikator_id, tujuan, definisi, formula, satuan, tingkat, sumber_data, periode, versi, diubah_pada, diubah_oleh)
    select ${perubahanId}::uuid, n.id, m.tujuan, m.definisi, m.formula, m.satuan, m.tingkat, m.sumber_data, m.periode, m.versi, m.diubah_pada, m.diubah_oleh
    from rencana_hasil_kerja r join indikator n on n.rhk_id = r.id join manual_iki m on m.indikator_id = n.asal_id and m.skp_id = ${skpId}
    where r.skp_id = ${perubahanId}`.execute(tx);
}

/**
 * What was written about the indicators of a change goes with them to the SKP it changes; where both have a manual the newer
 * one stays. Before the lines of the change are brought over or removed.
 */
export async function ikutkanManual(tx: Tx, perubahanId: string, skpId: string): Promise<void> {
  const pasangan = sql`select m.id as baru, o.id as lama, m.diubah_pada >= o.diubah_pada as menang from rencana_hasil_kerja r join indikator n on n.rhk_id = r.id
    join manual_iki m on m.indikator_id = n.id join manual_iki o on o.indikator_id = n.asal_id where r.skp_id = ${perubahanId}`;
  await sql`delete from manual_iki x using (${pasangan}) p where x.id = case when p.menang then p.lama else p.baru end`.execute(tx);
  await sql`update manual_iki m set skp_id = ${skpId}, indikator_id = coalesce(n.asal_id, n.id) from indikator n join rencana_hasil_kerja r on r.id = n.rhk_id
    where r.skp_id = ${perubahanId} and m.indikator_id = n.id`.execute(tx);
}

export async function isKetuaTim(db: Db, pegawaiId: string, hari: string): Promise<boolean> {
  const { rows } = await sql<{ ya: boolean }>`select exists (select 1 from tim_kerja_anggota a where a.pegawai_id = ${pegawaiId} and a.is_ketua
    and a.mulai <= ${hari} and (a.selesai is null or ${hari} < a.selesai)) as ya`.execute(db as Database);
  return rows[0]?.ya ?? false;
}

export type HasilPiramidaRow = { tingkat: TingkatHasil | null; teks: string; rhk: string; nama: string; jabatan: string; isPemilik: boolean };

const PIRAMIDA_TERBANYAK = 300;

/** The indicators of a pimpinan and of whom they rate in the same year, each with its level. `baca` on alias `s`. One statement. */
export async function listPiramida(db: Db, skpId: string, baca: RawBuilder<boolean>): Promise<HasilPiramidaRow[]> {
  const { rows } = await sql<HasilPiramidaRow>`
    select m.tingkat, i.teks, r.teks as rhk, p.nama, j.nama as jabatan, s.id = milik.id as "isPemilik"
    from skp milik join skp s on s.id = milik.id or (s.periode_id = coalesce(milik.periode_id, (select a.periode_id from skp a where a.id = milik.mengubah_id)) and s.penilai_id = milik.pegawai_id)
    join rencana_hasil_kerja r on r.skp_id = s.id join indikator i on i.rhk_id = r.id and i.teks <> '' left join manual_iki m on m.indikator_id = i.id
    join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id
    where milik.id = ${skpId} and r.selesai is null and i.selesai is null and (s.id = milik.id or (s.selesai is null and ${baca})) and (s.id = milik.id or m.tingkat is not null)
    order by "isPemilik" desc, p.nama, r.urutan, i.urutan limit ${PIRAMIDA_TERBANYAK}`.execute(db as Database);
  return rows;
}

export type ManualPimpinanRow = { skpId: string; nama: string; jabatan: string; jumlahIki: number; jumlahManual: number };

/** SKP of a year whose manual a person reads as one of the unit's employees; `allowed` on alias `s`. */
export async function listManualPimpinan(db: Db, pegawaiId: string, tahun: number, allowed: RawBuilder<boolean>): Promise<ManualPimpinanRow[]> {
  const { rows } = await sql<ManualPimpinanRow>`
    select s.id as "skpId", p.nama, j.nama as jabatan, count(i.id) as "jumlahIki", count(m.id) as "jumlahManual"
    from skp s join periode d on d.id = s.periode_id and d.tahun = ${tahun} join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id
    join rencana_hasil_kerja r on r.skp_id = s.id join indikator i on i.rhk_id = r.id and i.teks <> '' left join manual_iki m on m.indikator_id = i.id
    where s.pegawai_id <> ${pegawaiId} and s.selesai is null and r.selesai is null and i.selesai is null and ${allowed} group by s.id, p.nama, j.nama order by j.nama, p.nama limit 20`.execute(
    db as Database,
  );
  return rows;
}
