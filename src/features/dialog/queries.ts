import { sql } from "kysely";
import type { Insertable, Updateable } from "kysely";
import { PERIODE_SKP } from "#features/skp/queries.ts";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { DialogKinerja, DialogPersetujuan, KeraguanKata, KeraguanSkp, PernyataanPaham, UsulSkp } from "#platform/db/types.gen.ts";
import type { PelakuSiklus } from "#rules/siklus.ts";
import type { StatusKeraguan } from "#rules/siklus-keraguan.ts";
import type { StatusUsul } from "#rules/siklus-usul.ts";

type Db = Database | Reader | Tx;

export type UsulRow = {
  id: string;
  membalasId: string | null;
  kunci: string;
  bagian: string;
  dari: string;
  menjadi: string;
  alasan: string;
  pengusul: PelakuSiklus;
  oleh: string;
  olehId: string;
  pada: Date;
  status: StatusUsul;
  dijawabOleh: string | null;
  dijawabOlehId: string | null;
  dijawabPada: Date | null;
  alasanJawab: string | null;
};

/** All proposals of a SKP, oldest first. */
export async function listUsul(db: Db, skpId: string): Promise<UsulRow[]> {
  const { rows } = await sql<UsulRow>`
    select u.id, u.membalas_id as "membalasId", u.kunci, u.bagian, u.dari, u.menjadi, u.alasan, u.pengusul,
      coalesce(w.nama || ' atas nama ', '') || p.nama as oleh, u.diusulkan_oleh as "olehId", u.diusulkan_pada as pada, u.status,
      d.nama as "dijawabOleh", u.dijawab_oleh as "dijawabOlehId", u.dijawab_pada as "dijawabPada", u.alasan_jawab as "alasanJawab"
    from usul_skp u join pegawai p on p.id = u.diusulkan_oleh left join pegawai w on w.id = u.wakil_id left join pegawai d on d.id = u.dijawab_oleh
    where u.skp_id = ${skpId} order by u.urutan`.execute(db as Database);
  return rows;
}

export async function insertUsul(tx: Tx, row: Insertable<UsulSkp>): Promise<void> {
  await tx.insertInto("usul_skp").values(row).execute();
}

/** Ends one proposal with an answer. */
export async function akhiriUsul(
  tx: Tx,
  usulId: string,
  jawab: { status: StatusUsul; dijawab_oleh: string; dijawab_pada: Date; alasan_jawab?: string | null },
): Promise<void> {
  await tx.updateTable("usul_skp").set(jawab).where("id", "=", usulId).execute();
}

/** Ends what nobody answered when the SKP is set or returned (`gugurkan` of the life cycle). @returns how many */
export async function gugurkanUsul(tx: Tx, skpId: string, pada: Date): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("usul_skp")
    .set({ status: "GUGUR", dijawab_pada: pada })
    .where("skp_id", "=", skpId)
    .where("status", "=", "TERBUKA")
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/**
 * What was said about a change goes with its words to the SKP it changes: proposals, talks, doubts; a line is named as it is
 * there. Before the lines of the change are brought over or removed. What nobody answered ends.
 */
export async function ikutkanDialog(tx: Tx, perubahanId: string, skpId: string, pada: Date): Promise<void> {
  await gugurkanUsul(tx, perubahanId, pada);
  for (const tabel of ["usul_skp", "keraguan_skp"])
    await sql`with asal as (
        select id::text as dari, asal_id::text as ke from rencana_hasil_kerja where skp_id = ${perubahanId} and asal_id is not null
        union all
        select i.id::text, i.asal_id::text from indikator i join rencana_hasil_kerja r on r.id = i.rhk_id where r.skp_id = ${perubahanId} and i.asal_id is not null
      )
      update ${sql.table(tabel)} x set skp_id = ${skpId}, kunci = coalesce((select a.ke || substr(x.kunci, 37) from asal a where a.dari = left(x.kunci, 36)), x.kunci)
      where x.skp_id = ${perubahanId}`.execute(tx);
  for (const tabel of ["dialog_kinerja", "pernyataan_paham"])
    await sql`update ${sql.table(tabel)} set skp_id = ${skpId} where skp_id = ${perubahanId}`.execute(tx);
}

/** The words a leader offered from the matrix, by the result that was made of them. */
export async function listDitawarkan(db: Db, skpId: string): Promise<Map<string, string>> {
  const rows = await (db as Database)
    .selectFrom("matriks_hasil as h")
    .innerJoin("rencana_hasil_kerja as r", "r.id", "h.rhk_id")
    .select(["r.id", "h.teks"])
    .where("r.skp_id", "=", skpId)
    .where("h.dipakai_pada", "is not", null)
    .execute();
  return new Map(rows.map((row) => [row.id, row.teks]));
}

export type DialogRow = {
  id: string;
  tanggal: string;
  cara: "TATAP_MUKA" | "DARING";
  ekspektasi: string;
  dukungan: string;
  pertanggungjawaban: string;
  konsekuensi: string;
  versi: number;
  diubahOleh: string;
  diubahPada: Date;
  persetujuan: { versi: number; pihak: PelakuSiklus; pegawaiId: string; nama: string; pada: string }[];
};

/** The talks of a SKP, newest first, with every signature there ever was. */
export async function listDialog(db: Db, skpId: string): Promise<DialogRow[]> {
  const { rows } = await sql<DialogRow>`
    select d.id, d.tanggal, d.cara, d.ekspektasi, d.dukungan, d.pertanggungjawaban, d.konsekuensi, d.versi, p.nama as "diubahOleh", d.diubah_pada as "diubahPada",
      coalesce((select json_agg(json_build_object('versi', s.versi, 'pihak', s.pihak, 'pegawaiId', s.pegawai_id, 'nama', o.nama,
        'pada', to_char(s.pada at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by s.pada)
        from dialog_persetujuan s join pegawai o on o.id = s.pegawai_id where s.dialog_id = d.id), '[]') as persetujuan
    from dialog_kinerja d join pegawai p on p.id = d.diubah_oleh where d.skp_id = ${skpId} order by d.tanggal desc, d.urutan desc`.execute(db as Database);
  return rows;
}

export async function lockDialog(tx: Tx, skpId: string, dialogId: string) {
  return tx
    .selectFrom("dialog_kinerja")
    .selectAll("dialog_kinerja")
    .select((eb) => eb.selectFrom("pegawai").select("nama").whereRef("pegawai.id", "=", "dialog_kinerja.diubah_oleh").as("nama_pengubah"))
    .where("dialog_kinerja.id", "=", dialogId)
    .where("skp_id", "=", skpId)
    .forUpdate()
    .executeTakeFirst();
}

export async function insertDialog(tx: Tx, row: Insertable<DialogKinerja>): Promise<string> {
  return (await tx.insertInto("dialog_kinerja").values(row).returning("id").executeTakeFirstOrThrow()).id;
}

export async function ubahDialog(tx: Tx, dialogId: string, isi: Updateable<DialogKinerja>): Promise<void> {
  await tx.updateTable("dialog_kinerja").set(isi).where("id", "=", dialogId).execute();
}

/** One side's agreement with this version of the notes. @returns false when it was there already */
export async function insertPersetujuan(tx: Tx, row: Insertable<DialogPersetujuan>): Promise<boolean> {
  const done = await tx
    .insertInto("dialog_persetujuan")
    .values(row)
    .onConflict((conflict) => conflict.columns(["dialog_id", "versi", "pihak"]).doNothing())
    .executeTakeFirst();
  return Number(done.numInsertedOrUpdatedRows) > 0;
}

export async function insertPaham(tx: Tx, row: Insertable<PernyataanPaham>): Promise<string> {
  return (await tx.insertInto("pernyataan_paham").values(row).returning("id").executeTakeFirstOrThrow()).id;
}

/** The newest "saya paham dan sanggup", and whether the words changed since. */
export async function findPaham(db: Db, skpId: string): Promise<{ pada: Date; masihBerlaku: boolean } | null> {
  const { rows } = await sql<{ pada: Date; masihBerlaku: boolean }>`
    select n.pada, not exists (select 1 from jejak_skp k where k.skp_id = n.skp_id and k.perubahan <> '[]' and k.pada > n.pada) as "masihBerlaku"
    from pernyataan_paham n where n.skp_id = ${skpId} order by n.pada desc limit 1`.execute(db as Database);
  return rows[0] ?? null;
}

export type KeraguanRow = {
  id: string;
  kunci: string | null;
  bagian: string;
  teks: string;
  pada: Date;
  status: StatusKeraguan;
  sejak: Date;
  kata: { pihak: PelakuSiklus; nama: string; pada: string; teks: string }[];
};

/** Doubts of a SKP with what was said about each; those still waiting first. */
export async function listKeraguan(db: Db, skpId: string): Promise<KeraguanRow[]> {
  const { rows } = await sql<KeraguanRow>`
    select r.id, r.kunci, r.bagian, r.teks, r.dinyatakan_pada as pada, r.status, r.sejak,
      coalesce((select json_agg(json_build_object('pihak', k.pihak, 'nama', o.nama, 'pada', to_char(k.pada at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'teks', k.teks) order by k.urutan)
        from keraguan_kata k join pegawai o on o.id = k.pegawai_id where k.keraguan_id = r.id), '[]') as kata
    from keraguan_skp r where r.skp_id = ${skpId} order by r.status = 'SELESAI', r.urutan desc`.execute(db as Database);
  return rows;
}

export async function lockKeraguan(tx: Tx, skpId: string, keraguanId: string) {
  return tx.selectFrom("keraguan_skp").selectAll().where("id", "=", keraguanId).where("skp_id", "=", skpId).forUpdate().executeTakeFirst();
}

export async function insertKeraguan(tx: Tx, row: Insertable<KeraguanSkp>): Promise<string> {
  return (await tx.insertInto("keraguan_skp").values(row).returning("id").executeTakeFirstOrThrow()).id;
}

export async function ubahKeraguan(tx: Tx, keraguanId: string, isi: Updateable<KeraguanSkp>): Promise<void> {
  await tx.updateTable("keraguan_skp").set(isi).where("id", "=", keraguanId).execute();
}

export async function insertKata(tx: Tx, row: Insertable<KeraguanKata>): Promise<void> {
  await tx.insertInto("keraguan_kata").values(row).execute();
}

export const JENIS_TUGAS_DIALOG = ["USUL", "KERAGUAN", "JAWABAN", "PERSETUJUAN"] as const;
export type JenisTugasDialog = (typeof JENIS_TUGAS_DIALOG)[number];
export type TugasDialog = { jenis: JenisTugasDialog; skpId: string; dialogId: string | null; lawan: string; pihak: PelakuSiklus; jumlah: number; sejak: Date };

/**
 * What waits for a person in the dialogues they are a side of: proposals to answer, doubts to answer, answers to read, notes the
 * other side agreed to. Oldest first.
 */
export async function listTugasDialog(db: Db, pegawaiId: string, hari: string): Promise<TugasDialog[]> {
  const { rows } = await sql<TugasDialog & { jumlah: string }>`
    with pihak as (
      select s.id, 'PEGAWAI' as pihak, s.status, s.pegawai_id, l.nama as lawan
      from skp s join periode pr on pr.id = ${PERIODE_SKP}
      join pegawai l on l.id = case when s.status <> 'DITETAPKAN' and ${hari} > coalesce(s.batas_penetapan, pr.batas_skp) then coalesce(s.atasan_penilai_id, s.penilai_id) when s.status = 'DITETAPKAN' then coalesce(s.penilai_pengganti_id, s.penilai_id) else s.penilai_id end
      where s.pegawai_id = ${pegawaiId}
      union all
      select s.id, 'PENILAI', s.status, s.pegawai_id, l.nama
      from skp s join periode pr on pr.id = ${PERIODE_SKP} join pegawai l on l.id = s.pegawai_id
      where (s.penilai_id = ${pegawaiId} or s.atasan_penilai_id = ${pegawaiId})
        and ${pegawaiId} = case when s.status <> 'DITETAPKAN' and ${hari} > coalesce(s.batas_penetapan, pr.batas_skp) then coalesce(s.atasan_penilai_id, s.penilai_id) else s.penilai_id end
      union all
      select s.id, 'PENILAI', s.status, s.pegawai_id, l.nama from skp s join pegawai l on l.id = s.pegawai_id
      where s.penilai_pengganti_id = ${pegawaiId} and s.status = 'DITETAPKAN'
    ), tugas as (
      select 'USUL' as jenis, h.id, null::uuid as dialog_id, h.lawan, h.pihak, u.diusulkan_pada as sejak
      from pihak h join usul_skp u on u.skp_id = h.id and u.status = 'TERBUKA' and u.pengusul <> h.pihak
      union all
      select case h.pihak when 'PENILAI' then 'KERAGUAN' else 'JAWABAN' end, h.id, null, h.lawan, h.pihak, r.sejak
      from pihak h join keraguan_skp r on r.skp_id = h.id and r.status = case h.pihak when 'PENILAI' then 'TERBUKA' else 'DIJAWAB' end
      union all
      select 'PERSETUJUAN', h.id, d.id, h.lawan, h.pihak, p.pada
      from pihak h join dialog_kinerja d on d.skp_id = h.id
      join dialog_persetujuan p on p.dialog_id = d.id and p.versi = d.versi and p.pihak <> h.pihak
      where not exists (select 1 from dialog_persetujuan q where q.dialog_id = d.id and q.versi = d.versi and q.pihak = h.pihak)
    )
    select jenis, id as "skpId", dialog_id as "dialogId", lawan, pihak, count(*) as jumlah, min(sejak) as sejak
    from tugas group by jenis, id, dialog_id, lawan, pihak order by min(sejak), lawan`.execute(db as Database);
  return rows.map((row) => ({ ...row, jumlah: Number(row.jumlah) }));
}
