import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Insertable } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { DB } from "#platform/db/types.gen.ts";
import type { Nilai } from "./baca-baris.ts";
import type { JenisImpor } from "./bidang.ts";
import type { GalatSel, Perubahan, Rencana, Tindakan } from "./rencana.ts";
import type { ImporRow } from "./schemas.ts";

type Db = Database | Reader | Tx;

export type UnitAda = {
  id: string;
  kode: string;
  nama: string;
  jenis: string;
  induk_id: string | null;
  mulai: string;
  selesai: string | null;
  dasar: string | null;
  versi: number;
  sejak: string | null;
};
export type JabatanAda = {
  id: string;
  kode: string | null;
  nama: string;
  unit_id: string;
  jenis: string;
  jenjang: string | null;
  eselon: string | null;
  kelas: number | null;
  atasan_id: string | null;
  is_pimpinan_unit: boolean;
  is_mandiri: boolean;
  is_tunggal: boolean;
  tugas: string | null;
  fungsi: string | null;
  mulai: string;
  selesai: string | null;
  versi: number;
  sejak: string | null;
};
export type PegawaiAda = {
  id: string;
  nip: string;
  nama: string;
  jenis: string;
  pangkat_gol_ruang: string | null;
  surel: string | null;
  berhenti_pada: string | null;
  alasan_berhenti: string | null;
  versi: number;
  unit_id: string | null;
  unit: string | null;
};
export type PenugasanAda = {
  id: string;
  pegawai_id: string;
  jabatan_id: string;
  jabatan: string;
  jenis: string;
  mulai: string;
  selesai: string | null;
  dasar: string | null;
  versi: number;
};

/** `sejak`: since when the present name and parent hold. */
export async function loadUnit(db: Db): Promise<UnitAda[]> {
  const { rows } = await sql<UnitAda>`
    select u.id, u.kode, u.nama, u.jenis, u.induk_id, u.mulai, u.selesai, u.dasar, u.versi, (select max(r.selesai) from unit_riwayat r where r.unit_id = u.id) as sejak
    from unit u`.execute(db as Database);
  return rows;
}

export async function loadJabatan(db: Db): Promise<JabatanAda[]> {
  const { rows } = await sql<JabatanAda>`
    select j.id, j.kode, j.nama, j.unit_id, j.jenis, j.jenjang, j.eselon, j.kelas, j.atasan_id, j.is_pimpinan_unit, j.is_mandiri, j.is_tunggal, j.tugas, j.fungsi,
      j.mulai, j.selesai, j.versi, r.sejak
    from jabatan j left join (select jabatan_id, max(selesai) as sejak from jabatan_riwayat group by 1) r on r.jabatan_id = j.id`.execute(db as Database);
  return rows;
}

/** People of these numbers, with the unit of their definitive post on the day. */
export async function loadPegawai(db: Db, nip: readonly string[], hari: string): Promise<PegawaiAda[]> {
  const { rows } = await sql<PegawaiAda>`
    select p.id, p.nip, p.nama, p.jenis, p.pangkat_gol_ruang, p.surel, p.berhenti_pada, p.alasan_berhenti, p.versi, j.unit_id, u.nama as unit
    from pegawai p
    left join penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= ${hari} and (t.selesai is null or ${hari} < t.selesai)
    left join jabatan j on j.id = t.jabatan_id left join unit u on u.id = j.unit_id
    where p.nip = any(${nip}::text[])`.execute(db as Database);
  return rows;
}

/** Holdings of these people, and of everybody in the posts of these units: two heads must be told. */
export async function loadPenugasan(db: Db, pegawaiId: readonly string[], denganJabatanTunggal: boolean): Promise<(PenugasanAda & { nama: string })[]> {
  const { rows } = await sql<PenugasanAda & { nama: string }>`
    select t.id, t.pegawai_id, t.jabatan_id, j.nama as jabatan, t.jenis, t.mulai, t.selesai, t.dasar, t.versi, p.nama
    from penugasan t join jabatan j on j.id = t.jabatan_id join pegawai p on p.id = t.pegawai_id
    where t.pegawai_id = any(${pegawaiId}::uuid[]) ${denganJabatanTunggal ? sql`or t.is_tunggal or t.jenis = 'PLH'` : sql``}`.execute(db as Database);
  return rows;
}

export async function listLingkup(db: Db, unitId: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select unit_id as id from unit_lingkup where leluhur_id = ${unitId}`.execute(db as Database);
  return new Set(rows.map(({ id }) => id));
}

const RINGKAS = sql`
  select i.id, i.nomor, i.jenis, i.unit_id as "unitId", u.nama as unit, i.nama_berkas as "namaBerkas", i.status, i.lembar, i.kepala, i.pemetaan, i.jumlah_baris as "jumlahBaris",
    i.kemajuan, i.ringkasan, i.galat, p.nama as "dibuatOleh", i.dibuat_pada as "dibuatPada", d.nama as "diterapkanOleh", i.diterapkan_pada as "diterapkanPada",
    b.nama as "dibatalkanOleh", i.dibatalkan_pada as "dibatalkanPada", i.versi
  from impor i join unit u on u.id = i.unit_id join pegawai p on p.id = i.dibuat_oleh left join pegawai d on d.id = i.diterapkan_oleh left join pegawai b on b.id = i.dibatalkan_oleh`;

export async function listImpor(db: Db, allowed: RawBuilder<boolean>): Promise<ImporRow[]> {
  const { rows } = await sql<ImporRow>`${RINGKAS} where ${allowed} order by i.dibuat_pada desc, i.id limit 50`.execute(db as Database);
  return rows;
}

export async function findImpor(db: Db, id: string, allowed?: RawBuilder<boolean>): Promise<ImporRow | null> {
  const { rows } = await sql<ImporRow>`${RINGKAS} where i.id = ${id} ${allowed ? sql`and ${allowed}` : sql``}`.execute(db as Database);
  return rows[0] ?? null;
}

export async function findIsi(
  db: Db,
  id: string,
): Promise<{ isi: Uint8Array | null; jenis: JenisImpor; unit_id: string; pemetaan: Record<string, string>; status: string } | null> {
  const row = await (db as Database).selectFrom("impor").select(["isi", "jenis", "unit_id", "pemetaan", "status"]).where("id", "=", id).executeTakeFirst();
  return row ? { ...row, pemetaan: row.pemetaan as Record<string, string> } : null;
}

export async function lockImpor(tx: Tx, id: string) {
  return tx.selectFrom("impor").select(["id", "status", "versi", "unit_id", "jenis"]).where("id", "=", id).forNoKeyUpdate().executeTakeFirstOrThrow();
}

type Ubahan = Partial<{ status: ImporRow["status"]; kemajuan: number; jumlah_baris: number; galat: string | null; lembar: string; isi: null }> & {
  ringkasan?: object;
  kepala?: readonly string[];
  pemetaan?: object;
};

/** Notes how far an import is. */
export async function catatImpor(db: Db, id: string, { ringkasan, kepala, pemetaan, ...lain }: Ubahan & Record<string, unknown>): Promise<void> {
  await (db as Database)
    .updateTable("impor")
    .set({
      ...lain,
      ...(ringkasan ? { ringkasan: JSON.stringify(ringkasan) } : {}),
      ...(kepala ? { kepala: JSON.stringify(kepala) } : {}),
      ...(pemetaan ? { pemetaan: JSON.stringify(pemetaan) } : {}),
    } as never)
    .where("id", "=", id)
    .execute();
}

export async function hapusBaris(db: Db, id: string): Promise<void> {
  await (db as Database).deleteFrom("impor_baris").where("impor_id", "=", id).execute();
}

export async function insertBaris(db: Db, id: string, rencana: readonly Rencana[]): Promise<void> {
  const isi = rencana.map(({ tulis: _, ...satu }) => satu);
  await sql`insert into impor_baris (impor_id, baris, tindakan, kunci, isi, perubahan, galat, peringatan)
    select ${id}::uuid, r.baris, r.tindakan, r.kunci, r.isi, r.perubahan, r.galat, r.peringatan
    from jsonb_to_recordset(${JSON.stringify(isi)}::jsonb) as r (baris integer, tindakan text, kunci text, isi jsonb, perubahan jsonb, galat jsonb, peringatan jsonb)`.execute(
    db as Database,
  );
}

export type BarisImpor = {
  baris: number;
  tindakan: Tindakan;
  kunci: string;
  isi: Record<string, Nilai>;
  perubahan: Perubahan[];
  galat: GalatSel[];
  peringatan: string[];
};

export async function listBaris(db: Db, id: string, tindakan: Tindakan | null, sesudah: number, batas: number): Promise<BarisImpor[]> {
  const { rows } = await sql<BarisImpor>`
    select baris, tindakan, kunci, isi, perubahan, galat, peringatan from impor_baris
    where impor_id = ${id} and baris > ${sesudah} ${tindakan ? sql`and tindakan = ${tindakan}` : sql``} order by baris limit ${batas}`.execute(db as Database);
  return rows;
}

/** What tells one layout of columns from another. */
export function sidikKepala(kepala: readonly string[]): string {
  return createHash("sha256").update(kepala.join("\u0000").toLowerCase()).digest("hex");
}

export async function findPemetaan(db: Db, jenis: JenisImpor, sidik: string): Promise<Record<string, string> | null> {
  const row = await (db as Database)
    .selectFrom("pemetaan_impor")
    .select("pemetaan")
    .where("jenis", "=", jenis)
    .where("sidik_kepala", "=", sidik)
    .executeTakeFirst();
  return (row?.pemetaan as Record<string, string> | undefined) ?? null;
}

/** The columns of an applied import are remembered for the next file with the same heads. */
export async function catatPemetaan(tx: Tx, jenis: JenisImpor, imporId: string, now: Date): Promise<void> {
  const { kepala, pemetaan } = await tx.selectFrom("impor").select(["kepala", "pemetaan"]).where("id", "=", imporId).executeTakeFirstOrThrow();
  const nilai = JSON.stringify(pemetaan);
  await tx
    .insertInto("pemetaan_impor")
    .values({ jenis, sidik_kepala: sidikKepala(kepala as string[]), pemetaan: nilai, dipakai_pada: now })
    .onConflict((bentrok) => bentrok.columns(["jenis", "sidik_kepala"]).doUpdateSet({ pemetaan: nilai, dipakai_pada: now }))
    .execute();
}

export async function insertAuditImpor(tx: Tx, satu: { imporId: string; oleh: string; operasi: string; now: Date; rincian: object }): Promise<void> {
  await tx
    .insertInto("audit")
    .values({
      pada: satu.now,
      pelaku: satu.oleh,
      operasi: satu.operasi,
      sasaran_jenis: "impor",
      sasaran_id: satu.imporId,
      permintaan_id: null,
      rincian: JSON.stringify(satu.rincian),
    })
    .execute();
}

export async function insertImpor(tx: Tx, satu: Insertable<DB["impor"]>): Promise<string> {
  return (await tx.insertInto("impor").values(satu).returning("id").executeTakeFirstOrThrow()).id;
}

/** Where a person may import: the units their role names, running today. */
export async function listUnitKelola(db: Db, pegawaiId: string, hari: string): Promise<{ id: string; nama: string }[]> {
  const { rows } = await sql<{ id: string; nama: string }>`
    select distinct u.id, u.nama from peran r join unit u on u.id = r.unit_id
    where r.pegawai_id = ${pegawaiId} and r.peran = 'PENGELOLA_KINERJA' and r.mulai <= ${hari} and (r.selesai is null or ${hari} < r.selesai) order by u.nama`.execute(
    db as Database,
  );
  return rows;
}
