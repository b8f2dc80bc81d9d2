import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import type { Database, Tx } from "./db/connect.ts";

/**
 * Seals over the audit: batches of rows that are certainly final, chained by hash. Writers never wait for each other:
 * the sealer notes the highest id, waits until every transaction of that moment has ended, and seals up to that id. A
 * seal names ids, not transactions, so it still holds in a copy restored elsewhere.
 */
const FIRST = "0".repeat(64);

type Row = {
  id: number;
  pada: Date;
  pelaku: string;
  operasi: string;
  sasaran_jenis: string | null;
  sasaran_id: string | null;
  permintaan_id: string | null;
  rincian: unknown;
};

/** Hashes the rows with `from` < id ≤ `to`, after the hash before them. */
async function hashBatch(db: Database | Tx, from: number, to: number, previous: string): Promise<{ jumlah: number; hash: string }> {
  const hash = createHash("sha256").update(previous);
  let jumlah = 0;
  let after = from;
  for (;;) {
    const { rows } = await sql<Row>`
      select id, pada, pelaku, operasi, sasaran_jenis, sasaran_id, permintaan_id, rincian from audit
      where id > ${after} and id <= ${to} order by id limit 5000`.execute(db);
    for (const row of rows) {
      hash.update(canonical([row.id, row.pada.toISOString(), row.pelaku, row.operasi, row.sasaran_jenis, row.sasaran_id, row.permintaan_id, row.rincian]));
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

/** Patience with transactions still running; what they hold is sealed next time. */
const TRIES = 20;
const PAUSE_MS = 100;

/** Seals everything that is final and not yet sealed. @returns the new seal's number, or null when nothing was new */
export async function sealAudit(db: Database, now: Date): Promise<number | null> {
  // an audit row gets its id inside a transaction that has already written, so the snapshot's xmax lies above it
  const { rows } = await sql<{
    to: number | null;
    horizon: string;
  }>`select (select max(id) from audit) as "to", pg_snapshot_xmax(pg_current_snapshot())::text as horizon`.execute(db);
  const to = rows[0]?.to ?? null;
  if (to === null || !(await hasEnded(db, rows[0]?.horizon ?? "0"))) return null;
  return db.transaction().execute(async (tx) => {
    await sql`lock table audit_segel in share row exclusive mode`.execute(tx);
    const last = await tx.selectFrom("audit_segel").selectAll().orderBy("nomor", "desc").limit(1).executeTakeFirst();
    const from = last?.sampai_id ?? 0;
    const previous = last?.hash ?? FIRST;
    const { jumlah, hash } = await hashBatch(tx, from, to, previous);
    if (jumlah === 0) return null;
    const nomor = (last?.nomor ?? 0) + 1;
    await tx.insertInto("audit_segel").values({ nomor, dari_id: from, sampai_id: to, jumlah, hash, hash_sebelumnya: previous, pada: now }).execute();
    return nomor;
  });
}

/** Whether every transaction below the horizon has ended, within two seconds. */
async function hasEnded(db: Database, horizon: string): Promise<boolean> {
  for (let n = 0; n < TRIES; n += 1) {
    const { rows } = await sql<{ usai: boolean }>`select pg_snapshot_xmin(pg_current_snapshot()) >= ${horizon}::xid8 as usai`.execute(db);
    if (rows[0]?.usai) return true;
    await setTimeout(PAUSE_MS);
  }
  return false;
}

export type AuditVerdict = { utuh: boolean; segel: number; catatan: number; belumDisegel: number; rusak: { segel: number; sebab: string }[] };

/** Recomputes every seal. A row changed, removed or slipped in after sealing shows in its batch. */
export async function verifyAudit(db: Database): Promise<AuditVerdict> {
  const seals = await db.selectFrom("audit_segel").selectAll().orderBy("nomor").execute();
  const rusak: AuditVerdict["rusak"] = [];
  let previous = FIRST;
  let edge = 0;
  let catatan = 0;
  for (const [index, seal] of seals.entries()) {
    if (seal.nomor !== index + 1) rusak.push({ segel: seal.nomor, sebab: "Nomor segel tidak berurutan." });
    if (seal.hash_sebelumnya !== previous || seal.dari_id !== edge) rusak.push({ segel: seal.nomor, sebab: "Rantai segel terputus." });
    const { jumlah, hash } = await hashBatch(db, seal.dari_id, seal.sampai_id, seal.hash_sebelumnya);
    if (jumlah !== seal.jumlah) rusak.push({ segel: seal.nomor, sebab: `Segel memuat ${seal.jumlah} catatan, sekarang ada ${jumlah}.` });
    else if (hash !== seal.hash) rusak.push({ segel: seal.nomor, sebab: "Isi catatan berbeda dari saat disegel." });
    previous = seal.hash;
    edge = seal.sampai_id;
    catatan += seal.jumlah;
  }
  const { n } = await db
    .selectFrom("audit")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("id", ">", edge)
    .executeTakeFirstOrThrow();
  return { utuh: rusak.length === 0, segel: seals.length, catatan, belumDisegel: n, rusak };
}

/** Recomputes one seal from its rows; whether they still are what was sealed. False for a seal that does not exist. */
export async function verifySeal(db: Database, nomor: number): Promise<boolean> {
  const seal = await db.selectFrom("audit_segel").selectAll().where("nomor", "=", nomor).executeTakeFirst();
  if (!seal) return false;
  const { jumlah, hash } = await hashBatch(db, seal.dari_id, seal.sampai_id, seal.hash_sebelumnya);
  return jumlah === seal.jumlah && hash === seal.hash;
}
