import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { PERAN_SAYA } from "./saya.ts";

type Db = Database | Reader | Tx;

export async function findAkunByNip(db: Database, nip: string) {
  return db
    .selectFrom("akun")
    .leftJoin("pegawai", "pegawai.id", "akun.pegawai_id")
    .select(["akun.id", "akun.nama", "akun.nip", "akun.sandi_berlaku_sampai", "akun.ditutup_pada", "pegawai.berhenti_pada"])
    .where("akun.nip", "=", nip)
    .executeTakeFirst();
}

/** Whose account it is, for the rules of passwords. */
export async function findPemilik(db: Db, akunId: string) {
  return (db as Database).selectFrom("akun").select(["id", "nama", "nip", "is_faktor_kedua"]).where("id", "=", akunId).executeTakeFirstOrThrow();
}

/** The account of a person, made when missing; null when they have no NIP to sign in with. */
export async function pastikanAkun(tx: Tx, pegawaiId: string) {
  const pegawai = await tx.selectFrom("pegawai").select(["id", "nip", "nama"]).where("id", "=", pegawaiId).executeTakeFirstOrThrow();
  if (pegawai.nip === null) return null;
  const id = randomUUID();
  await tx
    .insertInto("akun")
    .values({ id, pegawai_id: pegawai.id, nip: pegawai.nip, nama: pegawai.nama, surel: `${id}@akun.invalid` })
    .onConflict((conflict) => conflict.column("pegawai_id").doUpdateSet({ nip: pegawai.nip, nama: pegawai.nama }))
    .execute();
  return tx.selectFrom("akun").select(["id", "nama", "nip", "ditutup_pada"]).where("pegawai_id", "=", pegawaiId).executeTakeFirstOrThrow();
}

/** Sets the password of an account and ends its sessions, all but the one with `kecuali` as its token. */
export async function pasangSandi(tx: Tx, akunId: string, sandi: string, now: Date, kecuali = ""): Promise<void> {
  const diubah = await tx
    .updateTable("kredensial")
    .set({ sandi, diubah_pada: now })
    .where("akun_id", "=", akunId)
    .where("penyedia", "=", "credential")
    .executeTakeFirst();
  if (diubah.numUpdatedRows === 0n)
    await tx.insertInto("kredensial").values({ id: randomUUID(), akun_id: akunId, penyedia: "credential", akun_penyedia: akunId, sandi }).execute();
  await tx.updateTable("akun").set({ sandi_diubah_pada: now, sandi_berlaku_sampai: null }).where("id", "=", akunId).execute();
  await tx.deleteFrom("sesi").where("akun_id", "=", akunId).where("token", "<>", kecuali).execute();
}

export async function findHashSandi(db: Db, akunId: string): Promise<string | null> {
  const row = await (db as Database)
    .selectFrom("kredensial")
    .select("sandi")
    .where("akun_id", "=", akunId)
    .where("penyedia", "=", "credential")
    .executeTakeFirst();
  return row?.sandi ?? null;
}

/** Takes away the second factor and the passkeys: the person sets them up anew. */
export async function hapusFaktorKedua(tx: Tx, akunId: string): Promise<void> {
  await tx.deleteFrom("faktor_kedua").where("akun_id", "=", akunId).execute();
  await tx.deleteFrom("kunci_sandi").where("akun_id", "=", akunId).execute();
  await tx.updateTable("akun").set({ is_faktor_kedua: false }).where("id", "=", akunId).execute();
}

export type KodeMasuk = { id: string; akun_id: string; kode_hash: string; hapus_faktor_kedua: boolean };

/** The code handed over that an account may still use. */
export async function findKodeSerah(db: Database, akunId: string, now: Date): Promise<KodeMasuk | undefined> {
  return kodeBerlaku(db, now).where("akun_id", "=", akunId).where("jenis", "=", "SERAH").executeTakeFirst();
}

/** The mailed link with this hash, while it may be used. */
export async function findKodeSurel(db: Database, kodeHash: string, now: Date): Promise<KodeMasuk | undefined> {
  return kodeBerlaku(db, now).where("kode_hash", "=", kodeHash).where("jenis", "=", "SUREL").executeTakeFirst();
}

function kodeBerlaku(db: Database, now: Date) {
  return db
    .selectFrom("kode_masuk")
    .select(["id", "akun_id", "kode_hash", "hapus_faktor_kedua"])
    .where("dipakai_pada", "is", null)
    .where("dibatalkan_pada", "is", null)
    .where("berlaku_sampai", ">", now);
}

/** Uses a code up; false when somebody was faster. Every other open code of the account goes with it. */
export async function pakaiKodeSekali(tx: Tx, kode: KodeMasuk, now: Date): Promise<boolean> {
  const dipakai = await tx
    .updateTable("kode_masuk")
    .set({ dipakai_pada: now })
    .where("id", "=", kode.id)
    .where("dipakai_pada", "is", null)
    .where("dibatalkan_pada", "is", null)
    .executeTakeFirst();
  if (dipakai.numUpdatedRows === 0n) return false;
  await batalkanKode(tx, kode.akun_id, now);
  return true;
}

export async function batalkanKode(tx: Tx, akunId: string, now: Date, jenis: ("SERAH" | "SUREL")[] = ["SERAH", "SUREL"]): Promise<void> {
  await tx
    .updateTable("kode_masuk")
    .set({ dibatalkan_pada: now })
    .where("akun_id", "=", akunId)
    .where("jenis", "in", jenis)
    .where("dipakai_pada", "is", null)
    .where("dibatalkan_pada", "is", null)
    .execute();
}

type KodeSerahBaru = {
  akun_id: string;
  kode_hash: string;
  berlaku_sampai: Date;
  hapus_faktor_kedua: boolean;
  alasan: string | null;
  diterbitkan_oleh: string | null;
  dibuat_pada: Date;
};

export async function insertKodeSerah(tx: Tx, kode: KodeSerahBaru): Promise<void> {
  await tx
    .insertInto("kode_masuk")
    .values({ ...kode, jenis: "SERAH" })
    .execute();
}

export async function insertKodeSurel(tx: Tx, akunId: string, kodeHash: string, now: Date, berlakuSampai: Date): Promise<void> {
  await tx.insertInto("kode_masuk").values({ akun_id: akunId, jenis: "SUREL", kode_hash: kodeHash, berlaku_sampai: berlakuSampai, dibuat_pada: now }).execute();
}

/** The mail address of a person in service, unless a link went there after `sejak`. */
export async function findPenerimaSurel(db: Database, nip: string, sejak: Date): Promise<{ pegawaiId: string; surel: string } | null> {
  const { rows } = await sql<{ pegawaiId: string; surel: string }>`
    select p.id as "pegawaiId", p.surel from pegawai p where p.nip = ${nip} and p.surel is not null and p.berhenti_pada is null
      and not exists (select 1 from akun a join kode_masuk k on k.akun_id = a.id where a.pegawai_id = p.id and k.jenis = 'SUREL' and k.dibuat_pada > ${sejak})`.execute(
    db,
  );
  return rows[0] ?? null;
}

export type CaraMasuk = "SANDI" | "FAKTOR_KEDUA" | "KODE" | "TAUTAN" | "KUNCI_SANDI" | "MASUK_TUNGGAL" | "PERAGAAN";

/** What the owner of the account and their pengelola can look back on. */
export async function catatMasuk(
  db: Db,
  akunId: string,
  cara: CaraMasuk,
  berhasil: boolean,
  now: Date,
  meta: { ip?: string; peramban?: string },
): Promise<void> {
  await (db as Database)
    .insertInto("riwayat_masuk")
    .values({ akun_id: akunId, pada: now, cara, berhasil, alamat_ip: meta.ip ?? "-", peramban: meta.peramban ?? "" })
    .execute();
}

export async function listRiwayatMasuk(db: Db, akunId: string, banyak: number) {
  return (db as Database)
    .selectFrom("riwayat_masuk")
    .select(["pada", "cara", "berhasil", "alamat_ip", "peramban"])
    .where("akun_id", "=", akunId)
    .orderBy("pada", "desc")
    .orderBy("id", "desc")
    .limit(banyak)
    .execute();
}

type Sesi = { id: string; token: string; peramban: string | null; alamat_ip: string | null; masuk_pada: Date; berakhir_pada: Date };

/** Sessions live by the real clock; what is shown is in the time of the instansi, which a demo has shifted. */
export async function listSesi(db: Db, akunId: string, now: Date): Promise<Sesi[]> {
  const { rows } = await sql<Sesi>`
    select id, token, peramban, alamat_ip, dibuat_pada + (${now}::timestamptz - now()) as masuk_pada, berakhir_pada + (${now}::timestamptz - now()) as berakhir_pada
    from sesi where akun_id = ${akunId} and berakhir_pada > now() order by dibuat_pada desc, id`.execute(db as Database);
  return rows;
}

/** Ends one session of an account, or all but one; says how many. */
export async function hapusSesi(tx: Tx, akunId: string, yang: { id: string } | { kecualiToken: string }): Promise<number> {
  const hapus = tx.deleteFrom("sesi").where("akun_id", "=", akunId);
  const hasil = await ("id" in yang ? hapus.where("id", "=", yang.id) : hapus.where("token", "<>", yang.kecualiToken)).executeTakeFirst();
  return Number(hasil.numDeletedRows);
}

type Keamanan = { nip: string | null; is_faktor_kedua: boolean; sandi_diubah_pada: Date | null; ada_sandi: boolean; tertaut: boolean; punya_peran: boolean };

export async function findKeamanan(db: Db, akunId: string, today: string): Promise<Keamanan | null> {
  const { rows } = await sql<Keamanan>`
    select a.nip, a.is_faktor_kedua, a.sandi_diubah_pada,
      exists (select 1 from kredensial k where k.akun_id = a.id and k.penyedia = 'credential' and k.sandi is not null) as ada_sandi,
      exists (select 1 from kredensial k where k.akun_id = a.id and k.penyedia = 'masuk-tunggal') as tertaut,
      exists (select 1 from peran r where r.pegawai_id = a.pegawai_id and r.mulai <= ${today} and (r.selesai is null or ${today} < r.selesai)) as punya_peran
    from akun a where a.id = ${akunId}`.execute(db as Database);
  return rows[0] ?? null;
}

/** Whether the account has a role of weight and no second factor; made-up accounts of a demo never have to. */
export async function isWajibFaktorKedua(db: Database, akunId: string, today: string): Promise<boolean> {
  const { rows } = await sql<{ wajib: boolean }>`
    select not a.is_faktor_kedua and not a.is_peragaan
      and exists (select 1 from peran r where r.pegawai_id = a.pegawai_id and r.mulai <= ${today} and (r.selesai is null or ${today} < r.selesai)) as wajib
    from akun a where a.id = ${akunId}`.execute(db);
  return rows[0]?.wajib ?? false;
}

type Percobaan = { pair: number; address: number; account: number; latest: Date | null };

/** Attempts that came before the one with `sebelum` as its number: for the account from this address, from this address, for the account. */
export async function countPercobaan(db: Database, nip: string, ip: string, since: Date, sebelum: string): Promise<Percobaan> {
  const { rows } = await sql<Percobaan>`
    select (count(*) filter (where nip = ${nip} and alamat_ip = ${ip}))::int as pair, (count(*) filter (where alamat_ip = ${ip}))::int as address,
      (count(*) filter (where nip = ${nip}))::int as account, max(pada) filter (where nip = ${nip}) as latest
    from percobaan_masuk where (alamat_ip = ${ip} or nip = ${nip}) and pada > ${since} and id < ${sebelum}`.execute(db);
  return rows[0] ?? { pair: 0, address: 0, account: 0, latest: null };
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
      case when exists (select 1 from peran r where r.pegawai_id = p.id and r.peran = 'ADMIN' and r.mulai <= ${today} and (r.selesai is null or ${today} < r.selesai)) then 'ADMIN' end,
      case when exists (select 1 from tim_kerja_anggota a where a.pegawai_id = p.id and a.is_ketua and a.mulai <= ${today} and (a.selesai is null or ${today} < a.selesai)) then 'KETUA_TIM' end
    ], null) as peran
    from pegawai p left join penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= ${today} and (t.selesai is null or ${today} < t.selesai)
    left join jabatan j on j.id = t.jabatan_id left join unit u on u.id = j.unit_id where p.id = ${pegawaiId}`.execute(db as unknown as Database);
  return rows[0] ?? null;
}
