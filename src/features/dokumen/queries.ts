import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { Form, IsiDokumen } from "./cetakan.ts";
import type { Kop } from "./susun.ts";

type Db = Database | Reader | Tx;

/** Name of the agency and place of signing: from the settings, else the uppermost unit and its city. */
export async function findKop(db: Db): Promise<Kop> {
  const { rows } = await sql<{ instansi: string | null; tempat: string | null }>`
    select coalesce((select nilai #>> '{}' from pengaturan where kunci = 'instansi'), (select nama from unit where induk_id is null order by mulai, nama limit 1)) as instansi,
      (select nilai #>> '{}' from pengaturan where kunci = 'tempat') as tempat`.execute(db as Database);
  return { instansi: rows[0]?.instansi ?? "Pemerintah Kota Medan", tempat: rows[0]?.tempat ?? "Medan" };
}

export type BerlakuRow = IsiDokumen & { id: string; kode: string; dataSha256: string; hasPdf: boolean; dibuatPada: Date };

/** The documents in force of a SKP itself (`evaluasiId` null) or of one evaluation. */
export async function listBerlaku(db: Db, pemilik: { skpId: string; evaluasiId: string | null }): Promise<BerlakuRow[]> {
  const { rows } = await sql<BerlakuRow>`
    select id, kode, form, data, data_sha256 as "dataSha256", pdf is not null as "hasPdf", dibuat_pada as "dibuatPada" from dokumen
    where skp_id = ${pemilik.skpId} and evaluasi_id is not distinct from ${pemilik.evaluasiId}::uuid and digantikan_pada is null`.execute(db as Database);
  return rows;
}

export async function listEvaluasiDitetapkan(db: Db, skpId: string): Promise<string[]> {
  const rows = await (db as Database).selectFrom("evaluasi").select("id").where("skp_id", "=", skpId).where("status", "<>", "TERBUKA").execute();
  return rows.map((row) => row.id);
}

export type DokumenRow = {
  id: string;
  kode: string;
  form: Form;
  skpId: string;
  evaluasiId: string | null;
  triwulan: string | null;
  dibuatPada: Date;
  digantikanPada: Date | null;
  hasPdf: boolean;
};

/** Documents of a SKP or of an evaluation which the one who asks may read (`allowed` on alias `d`), newest first. */
export async function listDokumen(
  db: Db,
  cari: { skpId?: string | undefined; evaluasiId?: string | undefined },
  allowed: RawBuilder<boolean>,
): Promise<DokumenRow[]> {
  const milik = cari.evaluasiId ? sql`d.evaluasi_id = ${cari.evaluasiId}` : sql`d.skp_id = ${cari.skpId ?? null}`;
  const { rows } = await sql<DokumenRow>`
    select d.id, d.kode, d.form, d.skp_id as "skpId", d.evaluasi_id as "evaluasiId", pe.triwulan, d.dibuat_pada as "dibuatPada", d.digantikan_pada as "digantikanPada", d.pdf is not null as "hasPdf"
    from dokumen d left join evaluasi e on e.id = d.evaluasi_id left join periode_evaluasi pe on pe.id = e.periode_evaluasi_id
    where ${milik} and ${allowed} order by pe.mulai desc nulls last, d.form, d.dibuat_pada desc`.execute(db as Database);
  return rows;
}

export type BerkasDokumenRow = { kode: string; form: Form; pdf: Uint8Array | null };

/** The bytes of one document; `allowed` on alias `d`. */
export async function findBerkas(db: Db, dokumenId: string, allowed: RawBuilder<boolean>): Promise<BerkasDokumenRow | null> {
  const { rows } = await sql<BerkasDokumenRow>`select d.kode, d.form, d.pdf from dokumen d where d.id = ${dokumenId} and ${allowed}`.execute(db as Database);
  return rows[0] ?? null;
}

export type DokumenDiperiksa = IsiDokumen & {
  id: string;
  dataSha256: string;
  pdf: Uint8Array | null;
  pdfSha256: string | null;
  dibuatPada: Date;
  digantikanPada: Date | null;
  /** What the audit noted when it was issued (or printed), and the seal over that note. */
  catatan: { pdfSha256?: string; dataSha256?: string } | null;
  segel: number | null;
  segelPada: Date | null;
};

/** A document by its code, with what the audit says of it; for the public check. */
export async function findDiperiksa(db: Db, kode: string): Promise<DokumenDiperiksa | null> {
  const { rows } = await sql<DokumenDiperiksa>`
    select d.id, d.form, d.data, d.data_sha256 as "dataSha256", d.pdf, d.pdf_sha256 as "pdfSha256", d.dibuat_pada as "dibuatPada", d.digantikan_pada as "digantikanPada",
      a.rincian as catatan, s.nomor as segel, s.pada as "segelPada"
    from dokumen d
    left join lateral (select id, rincian from audit where sasaran_jenis = 'dokumen' and sasaran_id = d.id::text order by id desc limit 1) a on true
    left join audit_segel s on a.id > s.dari_id and a.id <= s.sampai_id
    where d.kode = ${kode}`.execute(db as Database);
  return rows[0] ?? null;
}
