import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { StatusPustaka } from "#rules/kosakata-indikator.ts";
import type { BarisPustaka, IsiVersi, SaringanPustaka, VersiPustaka } from "./schemas.ts";

type Db = Database | Reader | Tx;

/** The version of indicator `i` that holds on a day, as `v`; before the first has begun, the first. */
const versiPada = (hari: string) => sql`join lateral (select * from pustaka_indikator_versi pv where pv.pustaka_id = i.id
    order by (pv.mulai <= ${hari}) desc, case when pv.mulai <= ${hari} then pv.nomor else -pv.nomor end desc limit 1) v on true`;

/** Is indicator `i` mandatory on a day: at a unit (by its own flag or one above it), or anywhere. */
const wajibPada = (hari: string, unitId: string | null) => sql<boolean>`exists (select 1 from pustaka_indikator_wajib w
    where w.pustaka_id = i.id and w.mulai <= ${hari} and (w.selesai is null or ${hari} < w.selesai)
    ${unitId === null ? sql`` : sql`and w.unit_id in (select leluhur_id from unit_lingkup where unit_id = ${unitId})`})`;

const KOLOM = sql`i.id, v.id as "versiId", i.kode, v.teks, v.definisi, v.satuan, v.arah, v.aspek, v.urusan, v.target_contoh as "targetContoh", i.unit_id as "unitId", u.nama as unit, i.status`;

/** Each word somewhere in code, text, definition, words of posts or the owner's name. */
function cocok(cari: string | undefined): RawBuilder<boolean> {
  const kata = (cari ?? "").split(/\s+/).filter(Boolean).slice(0, 8);
  if (kata.length === 0) return sql<boolean>`true`;
  const isi = sql`concat_ws(' ', i.kode, v.teks, v.definisi, array_to_string(v.kata_jabatan, ' '), u.nama)`;
  return sql<boolean>`(${sql.join(
    kata.map((satu) => sql`${isi} ilike ${`%${satu.replaceAll(/[\\%_]/g, "\\$&")}%`}`),
    sql` and `,
  )})`;
}

/**
 * The library, one page. With a unit: what that unit and those below it own; with `wajib` as well: what is mandatory for that
 * unit, whoever owns it. What has been stopped shows only when asked for.
 */
export async function listPustaka(db: Db, saringan: SaringanPustaka, hari: string, sehalaman: number): Promise<{ baris: BarisPustaka[]; total: number }> {
  const { cari, unitId = null, urusan, aspek, wajib, status = "BERLAKU", halaman = 1 } = saringan;
  const isWajib = wajibPada(hari, unitId);
  const syarat = [
    cocok(cari),
    ...(status === "SEMUA" ? [] : [sql<boolean>`i.status = ${status}`]),
    ...(urusan ? [sql<boolean>`v.urusan = ${urusan}`] : []),
    ...(aspek ? [sql<boolean>`v.aspek = ${aspek}`] : []),
    ...(wajib ? [isWajib] : []),
    ...(unitId && !wajib ? [sql<boolean>`i.unit_id in (select unit_id from unit_lingkup where leluhur_id = ${unitId})`] : []),
  ];
  const { rows } = await sql<BarisPustaka & { total: number }>`select ${KOLOM}, ${isWajib} as "isWajib", count(*) over () as total
    from pustaka_indikator i ${versiPada(hari)} join unit u on u.id = i.unit_id where ${sql.join(syarat, sql` and `)}
    order by ${cari ? sql`(v.teks ilike ${`%${cari.replaceAll(/[\\%_]/g, "\\$&")}%`}) desc,` : sql``} i.kode
    limit ${sehalaman} offset ${(halaman - 1) * sehalaman}`.execute(db as Database);
  return { baris: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** One indicator; undefined when it does not exist. */
export async function findPustaka(db: Db, pustakaId: string) {
  return (db as Database)
    .selectFrom("pustaka_indikator as i")
    .innerJoin("unit as u", "u.id", "i.unit_id")
    .select(["i.id", "i.kode", "i.unit_id", "u.nama as unit", "i.status", "i.versi", "i.dihentikan_pada", "i.alasan_henti"])
    .where("i.id", "=", pustakaId)
    .executeTakeFirst();
}

export async function lockPustaka(tx: Tx, pustakaId: string) {
  return tx.selectFrom("pustaka_indikator").selectAll().where("id", "=", pustakaId).forNoKeyUpdate().executeTakeFirst();
}

/** All versions, newest first. */
export async function listVersi(db: Db, pustakaId: string): Promise<VersiPustaka[]> {
  const { rows } = await sql<VersiPustaka>`
    select v.id, v.nomor, v.mulai, lead(v.mulai) over (order by v.nomor) as selesai, v.teks, v.definisi, v.rumus, v.satuan, v.arah, v.is_akumulatif as "isAkumulatif", v.aspek,
      v.garis_dasar as "garisDasar", v.garis_dasar_tahun as "garisDasarTahun", v.sumber_data as "sumberData", v.frekuensi, v.urusan, v.jenis_jabatan as "jenisJabatan",
      v.kata_jabatan as "kataJabatan", v.target_contoh as "targetContoh", v.sumber_definisi as "sumberDefinisi", v.alasan, p.nama as "dibuatOleh"
    from pustaka_indikator_versi v left join pegawai p on p.id = v.dibuat_oleh where v.pustaka_id = ${pustakaId} order by v.nomor desc`.execute(db as Database);
  return rows;
}

/** Where the indicator is mandatory on a day or will be. */
export async function listWajib(db: Db, pustakaId: string, hari: string) {
  const { rows } = await sql<{ unitId: string; unit: string; mulai: string; selesai: string | null; alasan: string }>`
    select w.unit_id as "unitId", u.nama as unit, w.mulai, w.selesai, w.alasan from pustaka_indikator_wajib w join unit u on u.id = w.unit_id
    where w.pustaka_id = ${pustakaId} and (w.selesai is null or ${hari} < w.selesai) order by u.nama, w.mulai`.execute(db as Database);
  return rows;
}

/** How many indicators of SKP took their text from any version. */
export async function countPemakaian(db: Db, pustakaId: string): Promise<number> {
  const { rows } = await sql<{ jumlah: number }>`select count(*) as jumlah from indikator n join pustaka_indikator_versi v on v.id = n.pustaka_versi_id
    where v.pustaka_id = ${pustakaId}`.execute(db as Database);
  return rows[0]?.jumlah ?? 0;
}

export async function findByKode(db: Db, kode: string): Promise<{ teks: string } | null> {
  const { rows } = await sql<{ teks: string }>`select v.teks from pustaka_indikator i join pustaka_indikator_versi v on v.pustaka_id = i.id
    where i.kode = ${kode} order by v.nomor desc limit 1`.execute(db as Database);
  return rows[0] ?? null;
}

/** Null when the code is taken, also by somebody who writes at this moment. */
export async function insertPustaka(tx: Tx, satu: { kode: string; unit_id: string }): Promise<string | null> {
  const row = await tx
    .insertInto("pustaka_indikator")
    .values(satu)
    .onConflict((conflict) => conflict.column("kode").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

export type VersiBaru = { pustakaId: string; nomor: number; mulai: string; alasan: string | null; dibuatOleh: string | null; dibuatPada: Date };

const barisVersi = ({ pustakaId, nomor, mulai, alasan, dibuatOleh, dibuatPada }: VersiBaru, isi: IsiVersi) => ({
  pustaka_id: pustakaId,
  nomor,
  mulai,
  alasan,
  dibuat_oleh: dibuatOleh,
  dibuat_pada: dibuatPada,
  teks: isi.teks,
  definisi: isi.definisi,
  rumus: isi.rumus,
  satuan: isi.satuan,
  arah: isi.arah,
  is_akumulatif: isi.isAkumulatif,
  aspek: isi.aspek,
  garis_dasar: isi.garisDasar,
  garis_dasar_tahun: isi.garisDasarTahun,
  sumber_data: isi.sumberData,
  frekuensi: isi.frekuensi,
  urusan: isi.urusan,
  jenis_jabatan: isi.jenisJabatan,
  kata_jabatan: isi.kataJabatan,
  target_contoh: isi.targetContoh,
  sumber_definisi: isi.sumberDefinisi,
});

export async function insertVersi(tx: Tx, versi: VersiBaru, isi: IsiVersi): Promise<void> {
  await tx.insertInto("pustaka_indikator_versi").values(barisVersi(versi, isi)).execute();
}

/** Adds those whose code is not there yet, each with its first version; gives the codes that were added. */
export async function insertPustakaBaru(
  tx: Tx,
  baru: readonly { kode: string; unitId: string; isi: IsiVersi }[],
  { mulai, dibuatPada }: { mulai: string; dibuatPada: Date },
): Promise<{ id: string; kode: string }[]> {
  const masuk = await tx
    .insertInto("pustaka_indikator")
    .values(baru.map(({ kode, unitId }) => ({ kode, unit_id: unitId })))
    .onConflict((conflict) => conflict.column("kode").doNothing())
    .returning(["id", "kode"])
    .execute();
  const idDari = new Map(masuk.map(({ id, kode }) => [kode, id]));
  const versi = baru.flatMap(({ kode, isi }) => {
    const pustakaId = idDari.get(kode);
    return pustakaId ? [barisVersi({ pustakaId, nomor: 1, mulai, alasan: null, dibuatOleh: null, dibuatPada }, isi)] : [];
  });
  if (versi.length > 0) await tx.insertInto("pustaka_indikator_versi").values(versi).execute();
  return masuk;
}

/** The newest version's number and first day. */
export async function findVersiTerakhir(tx: Tx, pustakaId: string) {
  return tx
    .selectFrom("pustaka_indikator_versi")
    .select(["nomor", "mulai"])
    .where("pustaka_id", "=", pustakaId)
    .orderBy("nomor", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
}

export async function updatePustaka(
  tx: Tx,
  pustakaId: string,
  versi: number,
  isi: { status?: StatusPustaka; dihentikan_pada?: string; alasan_henti?: string } = {},
): Promise<void> {
  await tx
    .updateTable("pustaka_indikator")
    .set({ ...isi, versi: versi + 1 })
    .where("id", "=", pustakaId)
    .execute();
}

type Wajib = { pustaka_id: string; unit_id: string; mulai: string; selesai: string | null };

/** Flags of the unit that share a day with [mulai, selesai). */
export async function listWajibBeririsan(tx: Tx, { pustaka_id, unit_id, mulai, selesai }: Wajib): Promise<{ id: string; mulai: string }[]> {
  const { rows } = await sql<{ id: string; mulai: string }>`select id, mulai from pustaka_indikator_wajib
    where pustaka_id = ${pustaka_id} and unit_id = ${unit_id} and (selesai is null or ${mulai} < selesai) ${selesai === null ? sql`` : sql`and mulai < ${selesai}`}
    order by mulai`.execute(tx);
  return rows;
}

export async function insertWajib(tx: Tx, satu: Wajib & { alasan: string; ditetapkan_oleh: string | null }): Promise<void> {
  await tx.insertInto("pustaka_indikator_wajib").values(satu).execute();
}

export async function akhiriWajib(tx: Tx, id: string, pada: string): Promise<void> {
  await tx.updateTable("pustaka_indikator_wajib").set({ selesai: pada }).where("id", "=", id).execute();
}

/** Units a person keeps: those of their roles and those below, nearest first. */
export async function listUnitKelola(db: Db, pegawaiId: string, hari: string): Promise<{ id: string; nama: string }[]> {
  const { rows } = await sql<{ id: string; nama: string }>`
    select u.id, u.nama from unit u join unit_lingkup l on l.unit_id = u.id
      join peran r on r.unit_id = l.leluhur_id and r.pegawai_id = ${pegawaiId} and r.peran = 'PENGELOLA_KINERJA' and r.mulai <= ${hari} and (r.selesai is null or ${hari} < r.selesai)
    where u.selesai is null or ${hari} < u.selesai
    group by u.id, u.nama order by (select count(*) from unit_lingkup d where d.unit_id = u.id), u.nama limit 400`.execute(db as Database);
  return rows;
}

export type SaranPustaka = BarisPustaka & { cocokJabatan: boolean };

/**
 * The library as it serves one SKP: first what is mandatory for the unit, then what names the post, then what the unit or one
 * above it owns, then what suits the kind of post. Stopped ones and those not yet in force are left out.
 */
export async function listSaranPustaka(
  db: Db,
  skpId: string,
  saringan: Pick<SaringanPustaka, "cari" | "urusan" | "halaman">,
  hari: string,
  sehalaman: number,
): Promise<{ baris: SaranPustaka[]; total: number }> {
  const { cari, urusan, halaman = 1 } = saringan;
  const kata = sql<boolean>`exists (select 1 from unnest(v.kata_jabatan) k where j.nama ilike '%' || k || '%')`;
  const { rows } = await sql<SaranPustaka & { total: number }>`select ${KOLOM}, w.ya as "isWajib", c.kata as "cocokJabatan", count(*) over () as total
    from skp s join jabatan j on j.id = s.jabatan_id cross join pustaka_indikator i ${versiPada(hari)} join unit u on u.id = i.unit_id
    join lateral (select exists (select 1 from pustaka_indikator_wajib pw join unit_lingkup l on l.leluhur_id = pw.unit_id and l.unit_id = j.unit_id
      where pw.pustaka_id = i.id and pw.mulai <= ${hari} and (pw.selesai is null or ${hari} < pw.selesai)) as ya) w on true
    join lateral (select ${kata} as kata, exists (select 1 from unit_lingkup l where l.unit_id = j.unit_id and l.leluhur_id = i.unit_id) as unit) c on true
    where s.id = ${skpId} and i.status = 'BERLAKU' and v.mulai <= ${hari} and ${cocok(cari)} ${urusan ? sql`and v.urusan = ${urusan}` : sql``}
    order by w.ya desc, c.kata desc, (c.unit and u.induk_id is not null) desc, (cardinality(v.jenis_jabatan) = 0 or j.jenis = any(v.jenis_jabatan)) desc, c.unit desc, i.kode
    limit ${sehalaman} offset ${(halaman - 1) * sehalaman}`.execute(db as Database);
  return { baris: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** The version to put into a SKP on a day, with what the SKP takes from it; undefined when it may not be used. */
export async function findVersiUntukSkp(db: Db, versiId: string, hari: string) {
  return (db as Database)
    .selectFrom("pustaka_indikator_versi as v")
    .innerJoin("pustaka_indikator as i", "i.id", "v.pustaka_id")
    .select(["v.id", "v.pustaka_id", "i.kode", "v.teks", "v.aspek", "v.satuan", "v.arah", "v.is_akumulatif", "v.target_contoh"])
    .where("v.id", "=", versiId)
    .where("v.mulai", "<=", hari)
    .where("i.status", "=", "BERLAKU")
    .executeTakeFirst();
}

/** The unit that keeps what comes with Terang: the first whose name holds one of the words, of one of the kinds; else the root. */
export async function findUnitPemilik(tx: Tx, jenis: readonly string[], kata: readonly string[], hari: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select u.id from unit u where (u.selesai is null or ${hari} < u.selesai) and (u.induk_id is null
      or (u.jenis = any(${[...jenis]}::text[]) and exists (select 1 from unnest(${[...kata]}::text[]) k where u.nama ilike '%' || k || '%')))
    order by (u.induk_id is null), u.nama limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}
