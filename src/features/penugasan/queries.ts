import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";

type Db = Database | Reader | Tx;

export type Masa = {
  id: string;
  pegawai_id: string;
  nama: string;
  jabatan_id: string;
  jabatan: string;
  unit_id: string;
  unit: string;
  jenis: "DEFINITIF" | "PLT" | "PLH" | "TAMBAHAN";
  mulai: string;
  selesai: string | null;
  versi: number;
};
const MASA = sql`select t.id, t.pegawai_id, p.nama, t.jabatan_id, j.nama as jabatan, j.unit_id, u.nama as unit, t.jenis, t.mulai, t.selesai, t.versi
  from penugasan t join pegawai p on p.id = t.pegawai_id join jabatan j on j.id = t.jabatan_id join unit u on u.id = j.unit_id`;

/** A person, locked: two changes of one person follow each other. */
export async function lockPegawai(tx: Tx, id: string) {
  return tx.selectFrom("pegawai").select(["id", "nama", "jenis", "berhenti_pada", "versi"]).where("id", "=", id).forNoKeyUpdate().executeTakeFirst();
}

export async function lockJabatan(tx: Tx, id: string) {
  return tx
    .selectFrom("jabatan")
    .select(["id", "nama", "unit_id", "jenis", "is_tunggal", "mulai", "selesai"])
    .where("id", "=", id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** Holdings of a person or of a post that share a day with [mulai, selesai). */
export async function listBeririsan(tx: Tx, siapa: { pegawaiId: string } | { jabatanId: string }, mulai: string, selesai: string | null): Promise<Masa[]> {
  const { rows } = await sql<Masa>`${MASA} where ${"pegawaiId" in siapa ? sql`t.pegawai_id = ${siapa.pegawaiId}` : sql`t.jabatan_id = ${siapa.jabatanId}`}
    and (t.selesai is null or ${mulai} < t.selesai) ${selesai === null ? sql`` : sql`and t.mulai < ${selesai}`} order by t.mulai`.execute(tx);
  return rows;
}

export async function findMasa(tx: Tx, id: string): Promise<Masa | null> {
  const { rows } = await sql<Masa>`${MASA} where t.id = ${id} for no key update of t`.execute(tx);
  return rows[0] ?? null;
}

export async function insertPenugasan(
  tx: Tx,
  satu: { pegawai_id: string; jabatan_id: string; jenis: Masa["jenis"]; mulai: string; selesai: string | null; dasar: string },
): Promise<string> {
  return (await tx.insertInto("penugasan").values(satu).returning("id").executeTakeFirstOrThrow()).id;
}

/** Ends a holding; one that would end before it began never was and goes. */
export async function akhiriMasa(tx: Tx, satu: Pick<Masa, "id" | "mulai" | "versi">, selesai: string): Promise<void> {
  if (selesai <= satu.mulai) await tx.deleteFrom("penugasan").where("id", "=", satu.id).execute();
  else
    await tx
      .updateTable("penugasan")
      .set({ selesai, versi: satu.versi + 1 })
      .where("id", "=", satu.id)
      .execute();
}

export type RiwayatRow = { penugasan: (Masa & { dasar: string | null; masih: boolean; bolehAkhiri: boolean })[]; keadaan: KeadaanRow[] | null };
type KeadaanRow = {
  id: string;
  keadaan: "CLTN" | "MPP" | "DIBERHENTIKAN_SEMENTARA" | "TUGAS_BELAJAR" | "DIPERBANTUKAN" | "BERHALANGAN_TETAP";
  mulai: string;
  selesai: string | null;
  tempat: string | null;
  dasar: string | null;
  masih: boolean;
};

/** `bolehAkhiri`: a predicate on alias `t`; `bacaKeadaan`: whether states may be read. */
export async function findRiwayat(db: Db, pegawaiId: string, hari: string, bolehAkhiri: RawBuilder<boolean>, bacaKeadaan: boolean): Promise<RiwayatRow> {
  const { rows } = await sql<RiwayatRow["penugasan"][number]>`
    select t.id, t.pegawai_id, '' as nama, t.jabatan_id, j.nama as jabatan, j.unit_id, u.nama as unit, t.jenis, t.mulai, t.selesai, t.versi, t.dasar,
      (t.selesai is null or ${hari} < t.selesai) as masih, ${bolehAkhiri} as "bolehAkhiri"
    from penugasan t join jabatan j on j.id = t.jabatan_id join unit u on u.id = j.unit_id where t.pegawai_id = ${pegawaiId} order by t.mulai desc, t.id`.execute(
    db as Database,
  );
  if (!bacaKeadaan) return { penugasan: rows, keadaan: null };
  const keadaan =
    await sql<KeadaanRow>`select id, keadaan, mulai, selesai, tempat, dasar, (selesai is null or ${hari} < selesai) as masih from keadaan_pegawai where pegawai_id = ${pegawaiId} order by mulai desc`.execute(
      db as Database,
    );
  return { penugasan: rows, keadaan: keadaan.rows };
}

export async function findPegawai(db: Db, id: string) {
  return (db as Database).selectFrom("pegawai").select(["id", "nama", "versi", "berhenti_pada", "alasan_berhenti"]).where("id", "=", id).executeTakeFirst();
}

/** SQL verdict for a single question: is the predicate true of this record? */
export async function isBenar(db: Db, tabel: "pegawai" | "jabatan" | "penugasan", id: string, syarat: RawBuilder<boolean>): Promise<boolean> {
  const { rows } = await sql<{ ya: boolean }>`select ${syarat} as ya from ${sql.table(tabel)} as r where r.id = ${id}`.execute(db as Database);
  return rows[0]?.ya ?? false;
}

/** Who keeps a unit, nearest first: whom to ask. */
export async function namaPengelola(db: Db, unitId: string, hari: string): Promise<string | null> {
  const { rows } = await sql<{ nama: string }>`
    select p.nama from peran r join unit_lingkup ul on ul.leluhur_id = r.unit_id and ul.unit_id = ${unitId} join pegawai p on p.id = r.pegawai_id
    where r.peran = 'PENGELOLA_KINERJA' and r.mulai <= ${hari} and (r.selesai is null or ${hari} < r.selesai)
    order by (select count(*) from unit_lingkup x where x.unit_id = r.unit_id) desc, p.nama limit 1`.execute(db as Database);
  return rows[0]?.nama ?? null;
}

export async function listKeadaanBeririsan(tx: Tx, pegawaiId: string, mulai: string, selesai: string | null) {
  const { rows } = await sql<{ keadaan: KeadaanRow["keadaan"]; mulai: string }>`select keadaan, mulai from keadaan_pegawai where pegawai_id = ${pegawaiId}
    and (selesai is null or ${mulai} < selesai) ${selesai === null ? sql`` : sql`and mulai < ${selesai}`} limit 1`.execute(tx);
  return rows;
}

export async function insertKeadaan(
  tx: Tx,
  satu: { pegawai_id: string; keadaan: KeadaanRow["keadaan"]; mulai: string; selesai: string | null; tempat: string | null; dasar: string },
): Promise<string> {
  return (await tx.insertInto("keadaan_pegawai").values(satu).returning("id").executeTakeFirstOrThrow()).id;
}

export async function akhiriKeadaanRow(tx: Tx, id: string, selesai: string): Promise<{ pegawai_id: string; mulai: string } | null> {
  const row = await tx.selectFrom("keadaan_pegawai").select(["pegawai_id", "mulai"]).where("id", "=", id).forNoKeyUpdate().executeTakeFirst();
  if (!row || selesai <= row.mulai) return row ?? null;
  await tx.updateTable("keadaan_pegawai").set({ selesai }).where("id", "=", id).execute();
  return row;
}

/** Ends everything a person holds on a day: posts, roles, teams; their sessions go at once when the day is here. */
export async function lepaskanSemua(tx: Tx, pegawaiId: string, pada: string, sudah: boolean): Promise<number> {
  const masa = await sql<{
    id: string;
    mulai: string;
    versi: number;
  }>`select id, mulai, versi from penugasan where pegawai_id = ${pegawaiId} and (selesai is null or ${pada} < selesai) for no key update`.execute(tx);
  for (const satu of masa.rows) await akhiriMasa(tx, satu, pada);
  await sql`delete from peran where pegawai_id = ${pegawaiId} and mulai >= ${pada}`.execute(tx);
  await sql`update peran set selesai = ${pada}, versi = versi + 1 where pegawai_id = ${pegawaiId} and (selesai is null or ${pada} < selesai)`.execute(tx);
  await sql`delete from tim_kerja_anggota where pegawai_id = ${pegawaiId} and mulai >= ${pada}`.execute(tx);
  await sql`update tim_kerja_anggota set selesai = ${pada} where pegawai_id = ${pegawaiId} and (selesai is null or ${pada} < selesai)`.execute(tx);
  if (sudah) await sql`delete from sesi where akun_id in (select id from akun where pegawai_id = ${pegawaiId})`.execute(tx);
  return masa.rows.length;
}

/** Posts whose name or unit is like the words, with who holds them today. */
export async function cariJabatan(db: Db, kata: string, hari: string): Promise<{ id: string; nama: string; unit: string; pemegang: string | null }[]> {
  const pola = `%${kata
    .toLowerCase()
    .replaceAll(/[%_\\]/g, "")
    .split(/\s+/)
    .join("%")}%`;
  const { rows } = await sql<{ id: string; nama: string; unit: string; pemegang: string | null }>`
    select j.id, j.nama, u.nama as unit, (select string_agg(p.nama, ', ') from (select p.nama from penugasan t join pegawai p on p.id = t.pegawai_id
      where t.jabatan_id = j.id and t.jenis in ('DEFINITIF','PLT') and t.mulai <= ${hari} and (t.selesai is null or ${hari} < t.selesai) limit 3) p) as pemegang
    from jabatan j join unit u on u.id = j.unit_id
    where (j.selesai is null or ${hari} < j.selesai) and (lower(j.nama) like ${pola} or lower(u.nama) like ${pola} or lower(j.nama || ' ' || u.nama) like ${pola})
    order by j.nama, u.nama limit 20`.execute(db as Database);
  return rows;
}

export async function catatBerhenti(
  tx: Tx,
  id: string,
  versi: number,
  pada: string,
  sebab: "PENSIUN" | "MENINGGAL" | "MENGUNDURKAN_DIRI" | "DIBERHENTIKAN" | "PINDAH_INSTANSI" | "KONTRAK_BERAKHIR",
): Promise<void> {
  await tx
    .updateTable("pegawai")
    .set({ berhenti_pada: pada, alasan_berhenti: sebab, versi: versi + 1 })
    .where("id", "=", id)
    .execute();
}
