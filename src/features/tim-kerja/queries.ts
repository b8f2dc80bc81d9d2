import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";

type Db = Database | Reader | Tx;

export type Anggota = {
  id: string;
  pegawaiId: string;
  nama: string;
  jabatan: string | null;
  unit: string | null;
  isKetua: boolean;
  peran: string;
  mulai: string;
  selesai: string | null;
};
export type Tim = {
  id: string;
  nama: string;
  tujuan: string;
  unitId: string;
  unit: string;
  mulai: string;
  selesai: string | null;
  dasar: string | null;
  versi: number;
  anggota: Anggota[];
};

const ANGGOTA = (
  hari: string,
) => sql`(select coalesce(json_agg(json_build_object('id', a.id, 'pegawaiId', p.id, 'nama', p.nama, 'jabatan', nullif(pm.jabatan_nama, ''), 'unit', nullif(pm.unit_nama, ''),
    'isKetua', a.is_ketua, 'peran', a.peran, 'mulai', a.mulai, 'selesai', a.selesai) order by a.is_ketua desc, p.nama), '[]')
  from tim_kerja_anggota a join pegawai p on p.id = a.pegawai_id left join pegawai_masa pm on pm.id = p.id and pm.mulai <= ${hari} and ${hari} < pm.sampai
  where a.tim_kerja_id = k.id and (a.selesai is null or ${hari} < a.selesai))`;

/** Teams that `allowed` (alias `k`) lets be read; members as of the day. */
export async function listTim(db: Db, allowed: RawBuilder<boolean>, hari: string, id?: string): Promise<Tim[]> {
  const { rows } = await sql<Tim>`
    select k.id, k.nama, k.tujuan, k.unit_id as "unitId", u.nama as unit, k.mulai, k.selesai, k.dasar, k.versi, ${ANGGOTA(hari)} as anggota
    from tim_kerja k join unit u on u.id = k.unit_id where ${allowed} ${id ? sql`and k.id = ${id}` : sql`and (k.selesai is null or k.selesai > ${hari}::date - 365)`}
    order by (k.selesai is not null and k.selesai <= ${hari}), k.nama limit 200`.execute(db as Database);
  return rows;
}

export async function lockTim(tx: Tx, id: string) {
  return tx
    .selectFrom("tim_kerja")
    .select(["id", "nama", "mulai", "selesai", "versi", "unit_id"])
    .where("id", "=", id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}

/** A person in service on a day, by NIP. */
export async function findOrang(tx: Tx, nip: string, hari: string) {
  return tx
    .selectFrom("pegawai")
    .select(["id", "nama"])
    .where("nip", "=", nip)
    .where((eb) => eb.or([eb("berhenti_pada", "is", null), eb("berhenti_pada", ">", hari)]))
    .executeTakeFirst();
}

export async function insertTim(
  tx: Tx,
  satu: { nama: string; tujuan: string; unit_id: string; mulai: string; selesai: string | null; dasar: string },
): Promise<string> {
  return (await tx.insertInto("tim_kerja").values(satu).returning("id").executeTakeFirstOrThrow()).id;
}

export async function insertAnggota(
  tx: Tx,
  satu: { tim_kerja_id: string; pegawai_id: string; is_ketua: boolean; peran: string; mulai: string; selesai: string | null },
): Promise<string> {
  return (await tx.insertInto("tim_kerja_anggota").values(satu).returning("id").executeTakeFirstOrThrow()).id;
}

/** Members of the team whose time shares a day with [mulai, selesai). */
export async function listAnggotaBeririsan(tx: Tx, timId: string, mulai: string, selesai: string | null) {
  const { rows } = await sql<{ id: string; pegawai_id: string; nama: string; is_ketua: boolean; peran: string; mulai: string; selesai: string | null }>`
    select a.id, a.pegawai_id, p.nama, a.is_ketua, a.peran, a.mulai, a.selesai from tim_kerja_anggota a join pegawai p on p.id = a.pegawai_id
    where a.tim_kerja_id = ${timId} and (a.selesai is null or ${mulai} < a.selesai) ${selesai === null ? sql`` : sql`and a.mulai < ${selesai}`}`.execute(tx);
  return rows;
}

/** Ends a membership on a day; one that had not begun goes. */
export async function akhiriAnggota(tx: Tx, satu: { id: string; mulai: string }, pada: string): Promise<void> {
  if (pada <= satu.mulai) await tx.deleteFrom("tim_kerja_anggota").where("id", "=", satu.id).execute();
  else await tx.updateTable("tim_kerja_anggota").set({ selesai: pada }).where("id", "=", satu.id).execute();
}

export async function ubahTim(
  tx: Tx,
  id: string,
  versi: number,
  isi: Partial<{ nama: string; tujuan: string; dasar: string; selesai: string | null }>,
): Promise<void> {
  await tx
    .updateTable("tim_kerja")
    .set({ ...isi, versi: versi + 1 })
    .where("id", "=", id)
    .execute();
}

/** Units in which a person may set up a team: those they keep and those they lead. */
export async function listUnitTim(db: Db, pegawaiId: string, hari: string): Promise<{ id: string; nama: string }[]> {
  const { rows } = await sql<{ id: string; nama: string }>`
    select u.id, u.nama from unit u where u.selesai is null and (exists (select 1 from peran r where r.unit_id = u.id and r.pegawai_id = ${pegawaiId} and r.peran = 'PENGELOLA_KINERJA' and r.mulai <= ${hari} and (r.selesai is null or ${hari} < r.selesai))
      or exists (select 1 from unit i join peran r on r.unit_id = i.id and r.pegawai_id = ${pegawaiId} and r.peran = 'PENGELOLA_KINERJA' and r.mulai <= ${hari} and (r.selesai is null or ${hari} < r.selesai) where i.id = u.induk_id)
      or exists (select 1 from jabatan j join penugasan t on t.jabatan_id = j.id where j.unit_id = u.id and j.is_pimpinan_unit and t.pegawai_id = ${pegawaiId} and t.jenis in ('DEFINITIF','PLT') and t.mulai <= ${hari} and (t.selesai is null or ${hari} < t.selesai)))
    order by u.nama`.execute(db as Database);
  return rows;
}
