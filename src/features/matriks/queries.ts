import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import { REFUSAL, Refusal } from "#platform/refusal.ts";
import type { KeadaanHasil } from "./schemas.ts";

type Db = Database | Reader | Tx;

export type SelRow = {
  kolomId: string;
  versi: number;
  diubahOleh: string | null;
  hasil: { id: string; teks: string; keadaan: KeadaanHasil; alasanTolak: string | null }[];
};
export type MatriksRow = {
  id: string;
  tahun: number;
  pemilik_id: string | null;
  ditawarkan_pada: Date | null;
  pemilik: { id: string; nama: string; jabatan: string | null; unit: string | null } | null;
  tim: { id: string; nama: string } | null;
  unit_id: string | null;
  kolom: { id: string; versi: number; teks: string; rhkId: string | null; sasaranId: string | null }[];
  sel: (SelRow & { pegawaiId: string })[];
};

/** SQL: how a line stands, alias `h`. */
const KEADAAN = sql`case when h.dipakai_pada is not null then 'DIPAKAI' when h.ditolak_pada is not null then 'DITOLAK' when h.ditawarkan_pada is not null then 'DITAWARKAN' else 'DRAF' end`;

/** One matrix with its columns and every written cell, if `allowed` (alias `m`) lets it be read. One statement. */
export async function findMatriks(db: Db, id: string, hari: string, allowed: RawBuilder<boolean>): Promise<MatriksRow | null> {
  const { rows } = await sql<MatriksRow>`
    select m.id, m.tahun, o.id as pemilik_id, m.ditawarkan_pada, coalesce(t.unit_id, w.unit_id) as unit_id,
      case when o.id is null then null else json_build_object('id', o.id, 'nama', o.nama, 'jabatan', nullif(w.jabatan_nama, ''), 'unit', nullif(w.unit_nama, '')) end as pemilik,
      case when t.id is null then null else json_build_object('id', t.id, 'nama', t.nama) end as tim,
      (select coalesce(json_agg(json_build_object('id', k.id, 'versi', k.versi, 'teks', k.teks, 'rhkId', k.rhk_id, 'sasaranId', k.sasaran_id) order by k.urutan, k.id), '[]')
        from matriks_kolom k where k.matriks_id = m.id) as kolom,
      (select coalesce(json_agg(json_build_object('kolomId', s.kolom_id, 'pegawaiId', s.pegawai_id, 'versi', s.versi, 'diubahOleh', d.nama,
          'hasil', (select coalesce(json_agg(json_build_object('id', h.id, 'teks', h.teks, 'keadaan', ${KEADAAN}, 'alasanTolak', h.alasan_tolak) order by h.urutan), '[]') from matriks_hasil h where h.sel_id = s.id))), '[]')
        from matriks_kolom k join matriks_sel s on s.kolom_id = k.id left join pegawai d on d.id = s.diubah_oleh where k.matriks_id = m.id) as sel
    from matriks_peran m left join tim_kerja t on t.id = m.tim_kerja_id
    left join lateral (select a.pegawai_id from tim_kerja_anggota a where a.tim_kerja_id = t.id and a.is_ketua and a.mulai <= ${hari} and (a.selesai is null or ${hari} < a.selesai) limit 1) q on true
    left join pegawai o on o.id = coalesce(m.pemilik_id, q.pegawai_id)
    left join pegawai_masa w on w.id = o.id and w.mulai <= ${hari} and ${hari} < w.sampai
    where m.id = ${id} and ${allowed}`.execute(db as Database);
  return rows[0] ?? null;
}

export type AnggotaRow = { pegawaiId: string; nama: string; jabatan: string | null; unit: string | null; isAnggota: boolean };

/** SQL: whom a leader rates in a year: by their SKP, or because they hold a post directly below and have none yet. */
export const bawahan = (pemilikId: RawBuilder<unknown>, tahun: RawBuilder<unknown>, hari: string) => sql`
  select s.pegawai_id as id from skp s join periode d on d.id = s.periode_id where s.penilai_id = ${pemilikId} and d.tahun = ${tahun} and s.selesai is null
  union select t.pegawai_id from penugasan a join jabatan j on j.atasan_id = a.jabatan_id
    join penugasan t on t.jabatan_id = j.id and t.jenis = 'DEFINITIF' and t.mulai <= ${hari} and (t.selesai is null or ${hari} < t.selesai)
    join pegawai o on o.id = t.pegawai_id and o.jenis <> 'NON_ASN'
    where a.pegawai_id = ${pemilikId} and a.mulai <= ${hari} and (a.selesai is null or ${hari} < a.selesai) and t.pegawai_id <> ${pemilikId}
      and not exists (select 1 from skp s join periode d on d.id = s.periode_id where s.pegawai_id = t.pegawai_id and d.tahun = ${tahun} and s.selesai is null)`;

/** The rows: members today (of the leader, or of the team without its head), and whoever still has something written. */
export async function listAnggotaMatriks(db: Db, id: string, hari: string): Promise<AnggotaRow[]> {
  const { rows } = await sql<AnggotaRow>`
    with m as (select * from matriks_peran where id = ${id}),
    kini as (
      select b.id from m cross join lateral (${bawahan(sql`m.pemilik_id`, sql`m.tahun`, hari)}) b where m.pemilik_id is not null
      union select a.pegawai_id from m join tim_kerja_anggota a on a.tim_kerja_id = m.tim_kerja_id and not a.is_ketua and a.mulai <= ${hari} and (a.selesai is null or ${hari} < a.selesai)
    ), semua as (
      select id, true as kini from kini
      union all select distinct s.pegawai_id, false from matriks_kolom k join matriks_sel s on s.kolom_id = k.id
        where k.matriks_id = ${id} and s.pegawai_id not in (select id from kini) and exists (select 1 from matriks_hasil h where h.sel_id = s.id)
    )
    select p.id as "pegawaiId", p.nama, nullif(w.jabatan_nama, '') as jabatan, nullif(w.unit_nama, '') as unit, s.kini as "isAnggota"
    from semua s join pegawai p on p.id = s.id left join pegawai_masa w on w.id = p.id and w.mulai <= ${hari} and ${hari} < w.sampai
    order by p.nama, p.id`.execute(db as Database);
  return rows;
}

/** Matrices of the same year kept by somebody who stands as a row in this one; `allowed` on alias `m`. */
export async function listMatriksBawah(db: Db, id: string, hari: string, allowed: RawBuilder<boolean>, terbanyak: number): Promise<string[]> {
  const orang = (await listAnggotaMatriks(db, id, hari)).map(({ pegawaiId }) => pegawaiId);
  const { rows } = await sql<{ id: string }>`
    select m.id from matriks_peran m join matriks_peran atas on atas.id = ${id} and atas.tahun = m.tahun left join tim_kerja t on t.id = m.tim_kerja_id
    left join lateral (select a.pegawai_id from tim_kerja_anggota a where a.tim_kerja_id = t.id and a.is_ketua and a.mulai <= ${hari} and (a.selesai is null or ${hari} < a.selesai) limit 1) q on true
    join pegawai o on o.id = coalesce(m.pemilik_id, q.pegawai_id)
    where m.id <> ${id} and o.id = any(${orang}::uuid[]) and ${allowed} order by o.nama, t.nama nulls first, m.id limit ${terbanyak}`.execute(db as Database);
  return rows.map((satu) => satu.id);
}

/** Whether a leader has anybody to share roles with this year. */
export async function isPemimpin(db: Db, pegawaiId: string, tahun: number, hari: string): Promise<boolean> {
  const { rows } = await sql<{ ada: boolean }>`select exists (${bawahan(sql`${pegawaiId}::uuid`, sql`${tahun}::int`, hari)}) as ada`.execute(db as Database);
  return rows[0]?.ada ?? false;
}

export type UsulanKolom = { rhkId: string | null; sasaranId: string | null; teks: string };

/**
 * What could head a column: the leader's results (of a JPT and a pimpinan unit kerja mandiri each IKI, L.II.A.5.g p. 47;
 * of others the RHK), then the goals of the unit.
 */
export async function listUsulanKolom(db: Db, pemilikId: string | null, unitId: string | null, tahun: number): Promise<UsulanKolom[]> {
  const { rows } = await sql<UsulanKolom>`
    (select r.id as "rhkId", null::uuid as "sasaranId", coalesce(case when s.keluarga = 'JPT' then nullif(i.teks, '') end, r.teks) as teks
      from skp s join periode d on d.id = s.periode_id and d.tahun = ${tahun} join rencana_hasil_kerja r on r.skp_id = s.id and r.selesai is null
      left join indikator i on i.rhk_id = r.id and s.keluarga = 'JPT' and i.selesai is null
      where s.pegawai_id = ${pemilikId}::uuid and s.selesai is null and r.teks <> '' order by r.urutan, i.urutan)
    union all
    (select null, g.id, g.teks from sasaran g where g.unit_id = ${unitId}::uuid and g.tahun = ${tahun} and g.diakhiri_pada is null order by g.urutan, g.id)`.execute(
    db as Database,
  );
  return rows.map((satu) => ({ ...satu, teks: satu.teks.slice(0, 2000) }));
}

export type PilihanMatriks = { jenis: "PIMPINAN" | "TIM"; timKerjaId: string | null; nama: string; matriksId: string | null; isPengatur: boolean };

/** The matrices a person keeps or has a role in: the own one, of the teams they head, and those in which they stand. */
export async function listPilihanMatriks(db: Db, pegawaiId: string, tahun: number, hari: string): Promise<PilihanMatriks[]> {
  const { rows } = await sql<PilihanMatriks>`
    (select 'TIM' as jenis, t.id as "timKerjaId", t.nama, m.id as "matriksId", true as "isPengatur"
      from tim_kerja_anggota a join tim_kerja t on t.id = a.tim_kerja_id left join matriks_peran m on m.tim_kerja_id = t.id and m.tahun = ${tahun}
      where a.pegawai_id = ${pegawaiId} and a.is_ketua and a.mulai <= ${hari} and (a.selesai is null or ${hari} < a.selesai) order by t.nama)
    union all
    (select distinct case when m.tim_kerja_id is null then 'PIMPINAN' else 'TIM' end, t.id, coalesce(t.nama, o.nama), m.id, false
      from matriks_sel s join matriks_hasil h on h.sel_id = s.id and h.ditawarkan_pada is not null join matriks_kolom k on k.id = s.kolom_id
      join matriks_peran m on m.id = k.matriks_id and m.tahun = ${tahun} left join tim_kerja t on t.id = m.tim_kerja_id left join pegawai o on o.id = m.pemilik_id
      where s.pegawai_id = ${pegawaiId})`.execute(db as Database);
  return rows;
}

export async function findMatriksPemilik(db: Db, pegawaiId: string, tahun: number): Promise<string | null> {
  const row = await (db as Database).selectFrom("matriks_peran").select("id").where("pemilik_id", "=", pegawaiId).where("tahun", "=", tahun).executeTakeFirst();
  return row?.id ?? null;
}

/** Begins a matrix, or gives the one somebody else began in the same moment. */
export async function insertMatriks(
  tx: Tx,
  satu: { tahun: number; pemilik_id: string | null; tim_kerja_id: string | null; dibuat_pada: Date },
): Promise<{ id: string; isBaru: boolean }> {
  const baru = await tx
    .insertInto("matriks_peran")
    .values(satu)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (baru) return { id: baru.id, isBaru: true };
  const ada = await tx
    .selectFrom("matriks_peran")
    .select("id")
    .where("tahun", "=", satu.tahun)
    .where((eb) => (satu.pemilik_id === null ? eb("tim_kerja_id", "=", satu.tim_kerja_id) : eb("pemilik_id", "=", satu.pemilik_id)))
    .executeTakeFirstOrThrow();
  return { id: ada.id, isBaru: false };
}

/** Locks the matrix, so that columns and offers are changed by one at a time. */
export async function lockMatriks(tx: Tx, id: string) {
  return tx.selectFrom("matriks_peran").selectAll().where("id", "=", id).forNoKeyUpdate().executeTakeFirstOrThrow();
}

export async function insertKolom(tx: Tx, matriksId: string, semua: readonly UsulanKolom[]): Promise<string[]> {
  if (semua.length === 0) return [];
  const { urutan } = await tx
    .selectFrom("matriks_kolom")
    .select((eb) => eb.fn.coalesce(eb.fn.max("urutan"), sql<number>`-1`).as("urutan"))
    .where("matriks_id", "=", matriksId)
    .executeTakeFirstOrThrow();
  const rows = await tx
    .insertInto("matriks_kolom")
    .values(
      semua.map(({ rhkId, sasaranId, teks }, nomor) => ({ matriks_id: matriksId, urutan: urutan + 1 + nomor, rhk_id: rhkId, sasaran_id: sasaranId, teks })),
    )
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

export async function lockKolom(tx: Tx, matriksId: string, kolomId: string) {
  return tx.selectFrom("matriks_kolom").selectAll().where("id", "=", kolomId).where("matriks_id", "=", matriksId).forNoKeyUpdate().executeTakeFirst();
}

export async function ubahTeksKolom(tx: Tx, kolomId: string, versi: number, teks: string): Promise<void> {
  await tx.updateTable("matriks_kolom").set({ teks, versi }).where("id", "=", kolomId).execute();
}

export async function hapusKolomKosong(tx: Tx, kolomId: string): Promise<boolean> {
  const hasil = await tx
    .deleteFrom("matriks_kolom as k")
    .where("k.id", "=", kolomId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("matriks_sel as s").innerJoin("matriks_hasil as h", "h.sel_id", "s.id").select("h.id").whereRef("s.kolom_id", "=", "k.id"))),
    )
    .executeTakeFirst();
  return hasil.numDeletedRows > 0n;
}

/** Locks one cell as it stands; a cell nobody wrote in yet does not exist. */
export async function lockSel(tx: Tx, kolomId: string, pegawaiId: string) {
  const sel = await tx.selectFrom("matriks_sel").selectAll().where("kolom_id", "=", kolomId).where("pegawai_id", "=", pegawaiId).forUpdate().executeTakeFirst();
  if (!sel) return null;
  const hasil = await tx.selectFrom("matriks_hasil").selectAll().where("sel_id", "=", sel.id).orderBy("urutan").execute();
  const oleh = sel.diubah_oleh ? await tx.selectFrom("pegawai").select("nama").where("id", "=", sel.diubah_oleh).executeTakeFirst() : undefined;
  return { ...sel, oleh: oleh?.nama ?? null, hasil };
}

/** Writes the lines of a cell in order: those with the same words keep what was answered to them, the others go. */
export async function tulisSel(
  tx: Tx,
  sel: { id: string; hasil: readonly { id: string; teks: string }[] } | null,
  isi: { kolomId: string; pegawaiId: string; versi: number; hasil: readonly string[]; now: Date; oleh: string },
): Promise<boolean> {
  const row = { versi: isi.versi, diubah_pada: isi.now, diubah_oleh: isi.oleh };
  const tersimpan = sel
    ? await tx.updateTable("matriks_sel").set(row).where("id", "=", sel.id).returning("id").executeTakeFirst()
    : await tx
        .insertInto("matriks_sel")
        .values({ kolom_id: isi.kolomId, pegawai_id: isi.pegawaiId, ...row })
        .onConflict((conflict) => conflict.doNothing())
        .returning("id")
        .executeTakeFirst();
  if (!tersimpan) return false;
  const lama = new Map((sel?.hasil ?? []).map((satu) => [satu.teks, satu.id]));
  for (const [urutan, teks] of isi.hasil.entries()) {
    const id = lama.get(teks);
    lama.delete(teks);
    if (id) await tx.updateTable("matriks_hasil").set({ urutan }).where("id", "=", id).execute();
    else await tx.insertInto("matriks_hasil").values({ sel_id: tersimpan.id, urutan, teks }).execute();
  }
  if (lama.size > 0)
    await tx
      .deleteFrom("matriks_hasil")
      .where("id", "in", [...lama.values()])
      .execute();
  return true;
}

/** Shows every line not yet offered to its member; gives how many. */
export async function tawarkanSemua(tx: Tx, matriksId: string, now: Date): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("matriks_hasil as h")
    .from("matriks_sel as s")
    .innerJoin("matriks_kolom as k", "k.id", "s.kolom_id")
    .set({ ditawarkan_pada: now })
    .whereRef("h.sel_id", "=", "s.id")
    .where("k.matriks_id", "=", matriksId)
    .where("h.ditawarkan_pada", "is", null)
    .executeTakeFirst();
  await tx.updateTable("matriks_peran").set({ ditawarkan_pada: now }).where("id", "=", matriksId).execute();
  return Number(numUpdatedRows);
}

export type TawaranRow = { id: string; teks: string; hasilPimpinan: string; dari: string; tim: string | null; ditawarkanPada: Date };

/** What leaders offer a person this year and was not answered yet. */
export async function listTawaran(db: Db, pegawaiId: string, tahun: number, hari: string): Promise<TawaranRow[]> {
  const { rows } = await sql<TawaranRow>`
    select h.id, h.teks, k.teks as "hasilPimpinan", coalesce(o.nama, q.nama, t.nama) as dari, t.nama as tim, h.ditawarkan_pada as "ditawarkanPada"
    from matriks_sel s join matriks_hasil h on h.sel_id = s.id and h.ditawarkan_pada is not null and h.dipakai_pada is null and h.ditolak_pada is null
    join matriks_kolom k on k.id = s.kolom_id join matriks_peran m on m.id = k.matriks_id and m.tahun = ${tahun}
    left join pegawai o on o.id = m.pemilik_id left join tim_kerja t on t.id = m.tim_kerja_id
    left join lateral (select p.nama from tim_kerja_anggota a join pegawai p on p.id = a.pegawai_id where a.tim_kerja_id = t.id and a.is_ketua and a.mulai <= ${hari} and (a.selesai is null or ${hari} < a.selesai) limit 1) q on true
    where s.pegawai_id = ${pegawaiId} order by m.id, k.urutan, h.urutan`.execute(db as Database);
  return rows;
}

/** One offered line, locked, with where it leads. */
export async function lockHasil(tx: Tx, hasilId: string) {
  return (
    tx
      .selectFrom("matriks_hasil as h")
      .innerJoin("matriks_sel as s", "s.id", "h.sel_id")
      .innerJoin("matriks_kolom as k", "k.id", "s.kolom_id")
      .innerJoin("matriks_peran as m", "m.id", "k.matriks_id")
      .leftJoin("tim_kerja as t", "t.id", "m.tim_kerja_id")
      .select([
        "h.id",
        "h.teks",
        "h.dipakai_pada",
        "h.ditolak_pada",
        "k.teks as kolom",
        "k.rhk_id",
        "k.sasaran_id",
        "m.id as matriks_id",
        "m.tahun",
        "t.nama as tim",
        "s.pegawai_id",
      ])
      .where("h.id", "=", hasilId)
      .forUpdate("h")
      // the leader may have taken the line out of the cell a moment ago
      .executeTakeFirstOrThrow(() => new Refusal(REFUSAL.TIDAK_DITEMUKAN))
  );
}

/** The running SKP of a person in a year, or the draft that changes it where one is open; to be locked by its own feature. */
export async function findSkpTahun(tx: Tx, pegawaiId: string, tahun: number): Promise<string | null> {
  const row = await tx
    .selectFrom("skp")
    .innerJoin("periode", "periode.id", "skp.periode_id")
    .leftJoin("skp as perubahan", "perubahan.mengubah_id", "skp.id")
    .select(["skp.id", "perubahan.id as perubahanId"])
    .where("skp.pegawai_id", "=", pegawaiId)
    .where("periode.tahun", "=", tahun)
    .where("skp.selesai", "is", null)
    .executeTakeFirst();
  return row?.perubahanId ?? row?.id ?? null;
}

/** Adds an accepted line at the end of the draft and remembers where it went. */
export async function pakaiHasil(
  tx: Tx,
  hasilId: string,
  now: Date,
  rhk: {
    skp_id: string;
    teks: string;
    rhk_pimpinan_id: string | null;
    rhk_pimpinan_teks: string | null;
    penugasan_dari: string | null;
    sasaran_id: string | null;
  },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into rencana_hasil_kerja (skp_id, urutan, jenis, teks, rhk_pimpinan_id, rhk_pimpinan_teks, penugasan_dari, sasaran_id)
    select ${rhk.skp_id}::uuid, coalesce(max(urutan), -1) + 1, 'UTAMA', ${rhk.teks}, ${rhk.rhk_pimpinan_id}::uuid, ${rhk.rhk_pimpinan_teks}, ${rhk.penugasan_dari}, ${rhk.sasaran_id}::uuid
    from rencana_hasil_kerja where skp_id = ${rhk.skp_id} and selesai is null returning id`.execute(tx);
  const rhkId = rows[0]?.id ?? "";
  await tx.updateTable("matriks_hasil").set({ rhk_id: rhkId, dipakai_pada: now }).where("id", "=", hasilId).execute();
  return rhkId;
}

export async function tolakHasil(tx: Tx, hasilId: string, now: Date, alasan: string): Promise<void> {
  await tx.updateTable("matriks_hasil").set({ ditolak_pada: now, alasan_tolak: alasan }).where("id", "=", hasilId).execute();
}

export async function hitungRhk(tx: Tx, skpId: string): Promise<number> {
  const row = await tx
    .selectFrom("rencana_hasil_kerja")
    .select((eb) => eb.fn.countAll<number>().as("jumlah"))
    .where("skp_id", "=", skpId)
    .where("selesai", "is", null)
    .executeTakeFirstOrThrow();
  return Number(row.jumlah);
}
