import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Database, Tx } from "./db/connect.ts";

/**
 * Seals over the audit: batches of transactions that are certainly finished, chained by hash. Writers never wait for
 * each other: a row belongs to the batch its transaction id falls into, and a batch ends below the oldest running
 * transaction.
 */
const FIRST = "0".repeat(64);

type Row = { id: number; xid: string; pada: Date; pelaku: string; operasi: string; sasaran_jenis: string | null; sasaran_id: string | null; permintaan_id: string | null; rincian: unknown };

async function hashBatch(db: Database | Tx, from: string, to: string, previous: string): Promise<{ jumlah: number; hash: string }> {
  const hash = createHash("sha256").update(previous);
  let jumlah = 0;
  let after = 0;
  for (;;) {
    const { rows } = await sql<Row>`
      select id, xid, pada, pelaku, operasi, sasaran_jenis, sasaran_id, permintaan_id, rincian from audit
      where xid >= ${from}::xid8 and xid < ${to}::xid8 and id > ${after} order by id limit 5000`.execute(db);
    for (const row of rows) {
      hash.update(canonical([row.id, row.xid, row.pada.toISOString(), row.pelaku, row.operasi, row.sasaran_jenis, row.sasaran_id, row.permintaan_id, row.rincian]));
      jumlah += 1;
      after = row.id;
    }
    if (rows.length < 5000) return { jumlah, hash: hash.digest("hex") };
  }
}

/** JSON with sorted keys, so that the same facts always give the same bytes. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Seals everything that is finished and not yet sealed. @returns the new seal's number, or null when nothing was new */
export async function sealAudit(db: Database, now: Date): Promise<number | null> {
  return db.transaction().execute(async (tx) => {
    await sql`lock table audit_segel in share row exclusive mode`.execute(tx);
    const last = await tx.selectFrom("audit_segel").selectAll().orderBy("nomor", "desc").limit(1).executeTakeFirst();
    const from = last?.sampai_xid ?? "0";
    const { rows } = await sql<{ to: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as "to"`.execute(tx);
    const to = rows[0]?.to ?? from;
    const previous = last?.hash ?? FIRST;
    const { jumlah, hash } = await hashBatch(tx, from, to, previous);
    if (jumlah === 0) return null;
    const nomor = (last?.nomor ?? 0) + 1;
    await tx.insertInto("audit_segel").values({ nomor, dari_xid: from, sampai_xid: to, jumlah, hash, hash_sebelumnya: previous, pada: now }).execute();
    return nomor;
  });
}

export type AuditVerdict = { utuh: boolean; segel: number; catatan: number; belumDisegel: number; rusak: { segel: number; sebab: string }[] };

/** Recomputes every seal. A row changed, removed or slipped in after sealing shows in its batch. */
export async function verifyAudit(db: Database): Promise<AuditVerdict> {
  const seals = await db.selectFrom("audit_segel").selectAll().orderBy("nomor").execute();
  const rusak: AuditVerdict["rusak"] = [];
  let previous = FIRST;
  let edge = "0";
  let catatan = 0;
  for (const [index, seal] of seals.entries()) {
    if (seal.nomor !== index + 1) rusak.push({ segel: seal.nomor, sebab: "Nomor segel tidak berurutan." });
    if (seal.hash_sebelumnya !== previous || BigInt(seal.dari_xid) !== BigInt(edge)) rusak.push({ segel: seal.nomor, sebab: "Rantai segel terputus." });
    const { jumlah, hash } = await hashBatch(db, seal.dari_xid, seal.sampai_xid, seal.hash_sebelumnya);
    if (jumlah !== seal.jumlah) rusak.push({ segel: seal.nomor, sebab: `Segel memuat ${seal.jumlah} catatan, sekarang ada ${jumlah}.` });
    else if (hash !== seal.hash) rusak.push({ segel: seal.nomor, sebab: "Isi catatan berbeda dari saat disegel." });
    previous = seal.hash;
    edge = seal.sampai_xid;
    catatan += seal.jumlah;
  }
  const { n } = await db.selectFrom("audit").select((eb) => eb.fn.countAll<number>().as("n")).where(sql<boolean>`xid >= ${edge}::xid8`).executeTakeFirstOrThrow();
  return { utuh: rusak.length === 0, segel: seals.length, catatan, belumDisegel: n, rusak };
}

/** Recomputes one seal from its rows; whether they still are what was sealed. False for a seal that does not exist. */
export async function verifySeal(db: Database, nomor: number): Promise<boolean> {
  const seal = await db.selectFrom("audit_segel").selectAll().where("nomor", "=", nomor).executeTakeFirst();
  if (!seal) return false;
  const { jumlah, hash } = await hashBatch(db, seal.dari_xid, seal.sampai_xid, seal.hash_sebelumnya);
  return jumlah === seal.jumlah && hash === seal.hash;
}
