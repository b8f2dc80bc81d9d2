import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { Pendekatan } from "#rules/kosakata.ts";
import type { StatusEvaluasi } from "#rules/siklus-evaluasi.ts";
import type { StatusSkp } from "#rules/siklus-skp.ts";
import type { BuktiResponse } from "./schemas.ts";

type Db = Database | Reader | Tx;

export type SkpBulan = {
  id: string;
  tahun: number;
  status: StatusSkp;
  pendekatan: Pendekatan;
  penilaiId: string;
  penilai: string;
  atasanPenilai: string | null;
};

/** The SKP in which a person records a month ("YYYY-MM"), by person or by its id: of two in a year the one that had begun last by then. */
export async function findSkpBulan(db: Db, by: { pegawaiId: string; bulan: string } | { skpId: string }): Promise<SkpBulan | null> {
  const which =
    "skpId" in by
      ? sql`s.id = ${by.skpId}`
      : sql`s.pegawai_id = ${by.pegawaiId} and pr.tahun = ${Number(by.bulan.slice(0, 4))} and coalesce(s.mulai, pr.mulai) <= (${`${by.bulan}-01`}::date + interval '1 month - 1 day')::date`;
  const { rows } = await sql<SkpBulan>`
    select s.id, pr.tahun, s.status, s.pendekatan, n.id as "penilaiId", n.nama as penilai, a.nama as "atasanPenilai"
    from skp s join periode pr on pr.id = s.periode_id join pegawai n on n.id = s.penilai_id left join pegawai a on a.id = s.atasan_penilai_id
    where ${which} order by coalesce(s.mulai, pr.mulai) desc limit 1`.execute(db as Database);
  return rows[0] ?? null;
}

export type JendelaBulan = {
  id: string;
  triwulan: string;
  mulai: string;
  selesai: string;
  catatSampai: string;
  buka: string;
  tutup: string;
  statusEvaluasi: StatusEvaluasi | null;
};

/** The evaluation period that holds a month, and how far its evaluation is; null when none does. The shortest wins where two do. */
export async function findJendela(db: Db, skpId: string, bulan: string): Promise<JendelaBulan | null> {
  const { rows } = await sql<JendelaBulan>`
    select pe.id, pe.triwulan, pe.mulai, pe.selesai, pe.catat_sampai as "catatSampai", pe.buka, pe.tutup, e.status as "statusEvaluasi"
    from skp s join periode_evaluasi pe on pe.periode_id = s.periode_id and ${`${bulan}-01`}::date between pe.mulai and pe.selesai
    left join evaluasi e on e.skp_id = s.id and e.periode_evaluasi_id = pe.id
    where s.id = ${skpId} order by pe.selesai limit 1`.execute(db as Database);
  return rows[0] ?? null;
}

/** Holds the evaluation still until this change is in: nothing is recorded beside a rating being set. */
export async function lockEvaluasi(tx: Tx, skpId: string, bulan: string): Promise<void> {
  await sql`select 1 from evaluasi e join periode_evaluasi pe on pe.id = e.periode_evaluasi_id
    where e.skp_id = ${skpId} and ${`${bulan}-01`}::date between pe.mulai and pe.selesai for share of e`.execute(tx);
}

const BUKTI = sql`coalesce((select json_agg(json_build_object('id', b.id, 'judul', b.judul, 'tautan', b.tautan, 'wakil', (select w.nama from pegawai w where w.id = b.wakil_id),
  'berkas', case when f.id is null then null else json_build_object('nama', f.nama, 'jenis', f.jenis_mime, 'ukuran', f.ukuran) end) order by b.dibuat_pada, b.id)
  from bukti b left join berkas f on f.id = b.berkas_id where b.realisasi_id = r.id), '[]')`;

export type RealisasiRow = {
  id: string;
  rhkId: string;
  indikatorId: string | null;
  bulan: string;
  nilai: string | null;
  uraian: string;
  versi: number;
  oleh: string;
  olehId: string;
  /** Who wrote it for the person, if not they themselves. */
  wakil: string | null;
  dicatatPada: Date;
  bukti: BuktiResponse[];
};

/** All records of a SKP, or of one of its RHK, with their evidence, month by month; `bulan` is "YYYY-MM". One statement. */
export async function listRealisasi(db: Db, skpId: string, rhkId?: string): Promise<RealisasiRow[]> {
  const which = rhkId ? sql`and r.rhk_id = ${rhkId}` : sql``;
  const { rows } = await sql<RealisasiRow>`
    select r.id, r.rhk_id as "rhkId", r.indikator_id as "indikatorId", to_char(r.bulan, 'YYYY-MM') as bulan, r.nilai, r.uraian, r.versi, coalesce(w.nama || ' atas nama ', '') || p.nama as oleh, coalesce(w.id, p.id) as "olehId", w.nama as wakil,
      r.dicatat_pada as "dicatatPada", ${BUKTI} as bukti
    from realisasi r join pegawai p on p.id = r.dicatat_oleh left join pegawai w on w.id = r.wakil_id where r.skp_id = ${skpId} ${which} order by r.bulan, r.id`.execute(
    db as Database,
  );
  return rows;
}

export async function findSkpIdOfRhk(tx: Tx, rhkId: string): Promise<string> {
  return (await tx.selectFrom("rencana_hasil_kerja").select("skp_id").where("id", "=", rhkId).executeTakeFirstOrThrow()).skp_id;
}

/** The record behind an id, by itself or by a piece of its evidence. */
export async function findRealisasiInduk(tx: Tx, by: { realisasiId: string } | { buktiId: string }): Promise<{ id: string; skpId: string; bulan: string }> {
  const which = "realisasiId" in by ? sql`r.id = ${by.realisasiId}` : sql`r.id = (select b.realisasi_id from bukti b where b.id = ${by.buktiId})`;
  const { rows } = await sql<{
    id: string;
    skpId: string;
    bulan: string;
  }>`select r.id, r.skp_id as "skpId", to_char(r.bulan, 'YYYY-MM') as bulan from realisasi r where ${which}`.execute(tx);
  const row = rows[0];
  if (!row) throw new Error("Realisasi hilang di tengah perubahan.");
  return row;
}

export type TulisRealisasi = {
  skpId: string;
  rhkId: string;
  indikatorId: string | null;
  bulan: string;
  nilai: number | null;
  uraian: string;
  oleh: string;
  wakil: string | null;
  pada: Date;
};

export async function insertRealisasi(tx: Tx, row: TulisRealisasi): Promise<string> {
  const { id } = await tx
    .insertInto("realisasi")
    .values({
      skp_id: row.skpId,
      rhk_id: row.rhkId,
      indikator_id: row.indikatorId,
      bulan: `${row.bulan}-01`,
      nilai: row.nilai,
      uraian: row.uraian,
      dicatat_oleh: row.oleh,
      wakil_id: row.wakil,
      dicatat_pada: row.pada,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateRealisasi(tx: Tx, id: string, versi: number, row: TulisRealisasi): Promise<void> {
  await tx
    .updateTable("realisasi")
    .set({ nilai: row.nilai, uraian: row.uraian, versi: versi + 1, dicatat_oleh: row.oleh, wakil_id: row.wakil, dicatat_pada: row.pada })
    .where("id", "=", id)
    .execute();
}

export async function listBukti(db: Db, realisasiId: string): Promise<BuktiResponse[]> {
  const { rows } = await sql<{ bukti: BuktiResponse[] }>`select ${BUKTI} as bukti from realisasi r where r.id = ${realisasiId}`.execute(db as Database);
  return rows[0]?.bukti ?? [];
}

export async function insertTautan(tx: Tx, row: { realisasiId: string; judul: string; tautan: string; wakil: string | null; pada: Date }): Promise<void> {
  await tx
    .insertInto("bukti")
    .values({ realisasi_id: row.realisasiId, judul: row.judul, tautan: row.tautan, wakil_id: row.wakil, dibuat_pada: row.pada })
    .execute();
}

export async function insertBerkas(
  tx: Tx,
  row: {
    realisasiId: string;
    judul: string;
    nama: string;
    jenis: string;
    isi: Uint8Array;
    sha256: string;
    pemilikId: string;
    wakil: string | null;
    pada: Date;
  },
): Promise<void> {
  const berkas = await tx
    .insertInto("berkas")
    .values({
      nama: row.nama,
      jenis_mime: row.jenis,
      ukuran: row.isi.length,
      sha256: row.sha256,
      isi: Buffer.from(row.isi),
      pemilik_id: row.pemilikId,
      dibuat_pada: row.pada,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("bukti")
    .values({ realisasi_id: row.realisasiId, judul: row.judul, berkas_id: berkas.id, wakil_id: row.wakil, dibuat_pada: row.pada })
    .execute();
}

/** Removes a piece of evidence and its bytes, unless other evidence shows the same file. */
export async function deleteBukti(tx: Tx, buktiId: string): Promise<void> {
  const gone = await tx.deleteFrom("bukti").where("id", "=", buktiId).returning("berkas_id").executeTakeFirst();
  if (!gone?.berkas_id) return;
  await sql`delete from berkas f where f.id = ${gone.berkas_id} and not exists (select 1 from bukti b where b.berkas_id = f.id)`.execute(tx);
}

/** The bytes of a piece of evidence; null when it is a link, does not exist, or `allowed` (on alias `b`) says no. */
export async function findBerkasBukti(
  db: Db,
  buktiId: string,
  allowed: RawBuilder<boolean>,
): Promise<{ nama: string; jenis: string; isi: Uint8Array<ArrayBuffer> } | null> {
  const { rows } = await sql<{ nama: string; jenis: string; isi: Uint8Array }>`
    select f.nama, f.jenis_mime as jenis, f.isi from bukti b join berkas f on f.id = b.berkas_id where b.id = ${buktiId} and ${allowed}`.execute(
    db as Database,
  );
  return rows[0] ? { ...rows[0], isi: new Uint8Array(rows[0].isi) } : null;
}
