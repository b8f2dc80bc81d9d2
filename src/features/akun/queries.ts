import { sql } from "kysely";
import type { Database, Reader } from "#platform/db/connect.ts";
import type { PERAN_SAYA } from "./saya.ts";

export async function findAkunByNip(db: Database, nip: string) {
  return db.selectFrom("akun").select(["id", "nama", "sandi_berlaku_sampai"]).where("nip", "=", nip).executeTakeFirst();
}

/** Attempts that came before the one with `sebelum` as its number. */
export async function countPercobaan(db: Database, nip: string, ip: string, since: Date, sebelum: string): Promise<{ pair: number; address: number }> {
  const { rows } = await sql<{ pair: number; address: number }>`
    select count(*) filter (where nip = ${nip}) as pair, count(*) as address from percobaan_masuk where alamat_ip = ${ip} and pada > ${since} and id < ${sebelum}`.execute(
    db,
  );
  return rows[0] ?? { pair: 0, address: 0 };
}

export async function insertPercobaan(db: Database, nip: string, ip: string, pada: Date): Promise<string> {
  const { id } = await db.insertInto("percobaan_masuk").values({ nip, alamat_ip: ip, pada }).returning("id").executeTakeFirstOrThrow();
  return String(id);
}

export async function hapusSatuPercobaan(db: Database, id: string): Promise<void> {
  await db
    .deleteFrom("percobaan_masuk")
    .where("id", "=", id as never)
    .execute();
}

export async function hapusPercobaan(db: Database, nip: string, ip: string): Promise<void> {
  await db.deleteFrom("percobaan_masuk").where("nip", "=", nip).where("alamat_ip", "=", ip).execute();
}

type PilihanTersimpan = { akunId: string; nama: string; peran: string; sebutan: string; cerita: string };

/** The demo writes its cast under this key; no key, no demo. */
const KUNCI = "peragaan.tokoh";

export async function isPeragaan(db: Database | Reader): Promise<boolean> {
  return (await (db as Database).selectFrom("pengaturan").select("kunci").where("kunci", "=", KUNCI).executeTakeFirst()) !== undefined;
}

export async function listPilihanPeragaan(db: Reader): Promise<PilihanTersimpan[]> {
  const row = await db.selectFrom("pengaturan").select("nilai").where("kunci", "=", KUNCI).executeTakeFirst();
  return (row?.nilai as PilihanTersimpan[] | undefined) ?? [];
}

export async function findAkunPeragaan(db: Database, akunId: string) {
  return db.selectFrom("akun").select(["id", "nama"]).where("id", "=", akunId).where("is_peragaan", "=", true).executeTakeFirst();
}

type Saya = { id: string; nama: string; nip: string | null; jabatan: string | null; unitKerja: string | null; peran: (typeof PERAN_SAYA)[number][] };

/** The person with today's post and roles: a rater is who rates somebody this year. */
export async function findSaya(db: Reader, pegawaiId: string, today: string): Promise<Saya | null> {
  const { rows } = await sql<Saya>`
    select p.id, p.nama, p.nip, j.nama as jabatan, u.nama as "unitKerja", array_remove(array[
      case when p.jenis <> 'NON_ASN' then 'PEGAWAI' end,
      case when exists (select 1 from skp s where s.penilai_id = p.id) then 'PENILAI' end,
      case when exists (select 1 from peran r where r.pegawai_id = p.id and r.peran = 'PENGELOLA_KINERJA' and r.mulai <= ${today} and (r.selesai is null or ${today} < r.selesai)) then 'PENGELOLA' end,
      case when exists (select 1 from peran r where r.pegawai_id = p.id and r.peran = 'PIMPINAN' and r.mulai <= ${today} and (r.selesai is null or ${today} < r.selesai)) then 'PIMPINAN' end,
      case when exists (select 1 from peran r where r.pegawai_id = p.id and r.peran = 'INSPEKTORAT' and r.mulai <= ${today} and (r.selesai is null or ${today} < r.selesai)) then 'INSPEKTORAT' end,
      case when exists (select 1 from peran r where r.pegawai_id = p.id and r.peran = 'ADMIN' and r.mulai <= ${today} and (r.selesai is null or ${today} < r.selesai)) then 'ADMIN' end
    ], null) as peran
    from pegawai p left join penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= ${today} and (t.selesai is null or ${today} < t.selesai)
    left join jabatan j on j.id = t.jabatan_id left join unit u on u.id = j.unit_id where p.id = ${pegawaiId}`.execute(db as unknown as Database);
  return rows[0] ?? null;
}
