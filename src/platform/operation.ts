import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { z } from "zod";
import type { Access, PersonActor, Relation } from "./access/relation.ts";
import { anyRelation } from "./access/relation.ts";
import { recordLook } from "./access/trail.ts";
import type { Tercatat } from "./access/trail.ts";
import { batasiLaju } from "./batas-laju.ts";
import type { Laju } from "./batas-laju.ts";
import { dayOf } from "./clock.ts";
import type { Clock, IsoDate } from "./clock.ts";
import type { Database, Reader, Tx } from "./db/connect.ts";
import type { Enqueue } from "./jobs/boss.ts";
import { REFUSAL, isRefusal, refuse } from "./refusal.ts";
import type { RefusalDefinition } from "./refusal.ts";
import { inputRefusal } from "./input.ts";
import type { Sessions } from "./session/sessions.ts";

/** Who acts: a signed-in person, the public, or the system itself (CLI, jobs). */
export type Actor = PersonActor | { jenis: "PUBLIK" } | { jenis: "SISTEM"; nama: string };

export type HttpRoute = readonly ["GET" | "POST" | "PUT" | "DELETE", `/${string}`];

/** Where a change is recorded in the audit: what kind of record, which one, and the facts worth keeping. */
export type AuditNote = { jenis: string; id: string; rincian?: Record<string, unknown> };

/** What this installation can do besides: said to pages, so that nobody is promised a mail that never comes. */
export type Layanan = { surel: boolean; masukTunggal: string | null };
export const TANPA_LAYANAN: Layanan = { surel: false, masukTunggal: null };

type ContextBase = {
  actor: Actor;
  layanan: Layanan;
  now: Date;
  today: IsoDate;
  clock: Clock;
  meta: CallMeta;
};

export type ReadContext = ContextBase & {
  db: Reader;
  /** The declared relations as one predicate on a table alias: access on reads is part of the WHERE. */
  allowed(alias: string): RawBuilder<boolean>;
};

export type WriteContext = ContextBase & {
  tx: Tx;
  enqueue: Enqueue;
  /** Names what was changed, for the audit row the platform writes in the same transaction. */
  audit(note: AuditNote): void;
  /** The sessions of this account were ended or changed: forgotten by this process once the change is committed. */
  lupakanSesi(akunId: string): void;
};

/** Signing in and out touch the session store, which keeps its own connection: no transaction is held around them. */
export type SessionContext = ContextBase & { db: Database; sessions: Sessions; audit(note: AuditNote): void; setCookies(cookies: string[]): void };

type Kind = "read" | "write" | "session";
type ContextOf = { read: ReadContext; write: WriteContext; session: SessionContext };

export type Operation<K extends Kind = Kind, I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  kind: K;
  /** One Indonesian sentence: what it does. Printed in the API reference and the access matrix. */
  summary: string;
  http: HttpRoute | null;
  input: I;
  output: O;
  access: Access<z.output<I>>;
  refusals: readonly RefusalDefinition[];
  /** How often one person or one address may call it. */
  laju?: Laju;
  /** Largest file in bytes, where it may be larger than a piece of evidence. */
  berkasTerbesar?: number;
  /** Also for a person who still has to set up a second factor. */
  saatTertahan?: boolean;
  /** Input or answer hold a secret: nothing of either is kept to answer a repeated submission. */
  rahasia?: boolean;
  /** A read that opens one person's data: others who use it are written into that person's trail. */
  tercatat?: Tercatat;
  /** Also for somebody who acts for the person; what is not declared stays with the person alone. */
  wakil?: "boleh";
  run(context: ContextOf[K], input: z.output<I>): Promise<z.input<O>>;
};

type Declaration<K extends Kind, I extends z.ZodType, O extends z.ZodType> = Omit<Operation<K, I, O>, "kind" | "refusals"> & {
  refusals?: readonly RefusalDefinition[];
};

const declare =
  <K extends Kind>(kind: K) =>
  <I extends z.ZodType, O extends z.ZodType>(declaration: Declaration<K, I, O>): Operation<K, I, O> => ({ refusals: [], ...declaration, kind });

/** Declares an operation that only reads: it gets a read-only database type, and no transaction. */
export const readOperation = declare("read");
/** Declares an operation that changes something: one transaction around idempotency, access, change, audit and jobs. */
export const writeOperation = declare("write");
/** Declares sign-in or sign-out. */
export const sessionOperation = declare("session");

/** An operation of any input and output, as the tables and the door hold it. */
export type AnyOperation = Omit<Operation, "run" | "access" | "kind"> & {
  kind: Kind;
  access: Access<never>;
  run: (context: never, input: never) => Promise<unknown>;
};
export type OperationTable = Record<string, AnyOperation>;

export type InputOf<T extends OperationTable, Id extends keyof T> = z.input<T[Id]["input"]>;
export type OutputOf<T extends OperationTable, Id extends keyof T> = z.output<T[Id]["output"]>;

/** Facts of the call that are not input: the submission's id, where it came from. */
export type CallMeta = { permintaanId?: string; ip?: string; peramban?: string; cookie?: string };

export type Caller<T extends OperationTable> = <Id extends keyof T & string>(id: Id, input: InputOf<T, Id>, meta?: CallMeta) => Promise<OutputOf<T, Id>>;

export type System = {
  db: Database;
  clock: Clock;
  enqueueIn: (tx: Tx) => Enqueue;
  sessions: Sessions;
  layanan: Layanan;
};

export type CallResult = { output: unknown; cookies: string[] };

/** The one door: parse → transaction → same submission? → access → run → parse output → audit → commit. */
export async function callOperation(
  system: System,
  id: string,
  operation: AnyOperation,
  actor: Actor,
  rawInput: unknown,
  meta: CallMeta = {},
): Promise<CallResult> {
  const parsed = await operation.input.safeParseAsync(rawInput);
  if (!parsed.success) throw inputRefusal(parsed.error);
  const input = parsed.data as never;
  const now = system.clock.now();
  const today = dayOf(now);
  const base: ContextBase = {
    actor,
    layanan: system.layanan,
    now,
    today,
    clock: system.clock,
    meta,
  };
  const access = operation.access as Access<unknown>;
  assertSignedIn(access, actor);
  if (actor.jenis === "PEGAWAI" && actor.isTertahan && access.jenis !== "publik" && !operation.saatTertahan) refuse(REFUSAL.FAKTOR_KEDUA_WAJIB);
  if (actor.jenis === "PEGAWAI" && actor.wakil && access.jenis !== "publik" && (operation.wakil !== "boleh" || actor.wakil.sampai <= now))
    refuse(REFUSAL.DIWAKILI_TIDAK_BOLEH, { nama: actor.nama });
  if (operation.laju && actor.jenis !== "SISTEM") await batasiLaju(system.db, `${id} ${pemakai(operation.laju, actor, meta)}`, operation.laju, now);
  const notes: AuditNote[] = [];
  const cookies: string[] = [];
  const ended = new Set<string>();
  const audit = (note: AuditNote) => void notes.push(note);
  try {
    if (operation.kind === "read") {
      const allowed = (alias: string) => anyRelation(access.relations, alias, actor, today);
      const context: ReadContext = { ...base, db: system.db as unknown as Reader, allowed };
      const output = operation.output.parse(await operation.run(context as never, input));
      // before anything is handed out: what cannot be written down is not shown
      if (operation.tercatat && actor.jenis === "PEGAWAI") await recordLook(system.db, operation.tercatat, access, actor, input, now, today);
      return { output, cookies };
    }
    if (operation.kind === "session") {
      const context: SessionContext = { ...base, db: system.db, sessions: system.sessions, audit, setCookies: (values) => void cookies.push(...values) };
      const output = operation.output.parse(await operation.run(context as never, input));
      for (const note of notes) await writeAudit(system.db, id, actor, now, note, meta);
      return { output, cookies };
    }
    const output = await system.db.transaction().execute(async (tx) => {
      const first = operation.rahasia ? null : await claimSubmission(tx, id, actor, rawInput, meta, now);
      if (first) return first.jawaban;
      await checkAccess(tx, access, actor, input, today);
      const context: WriteContext = { ...base, tx, enqueue: system.enqueueIn(tx), audit, lupakanSesi: (akunId) => void ended.add(akunId) };
      const result = operation.output.parse(await operation.run(context as never, input));
      if (notes.length === 0) throw new Error(`Operasi ${id} mengubah data tanpa catatan audit.`);
      for (const note of notes) await writeAudit(tx, id, actor, now, note, meta);
      if (meta.permintaanId && !operation.rahasia)
        await tx
          .updateTable("permintaan")
          .set({ jawaban: JSON.stringify(result ?? null) })
          .where("id", "=", meta.permintaanId)
          .execute();
      return result;
    });
    for (const akunId of ended) system.sessions.forget(akunId);
    return { output, cookies };
  } catch (error) {
    throw checkedRefusal(id, operation, error);
  }
}

/** Whose budget a call takes from; who is not signed in counts by address. */
function pemakai({ per }: Laju, actor: Actor, meta: CallMeta): string {
  return per === "orang" && actor.jenis === "PEGAWAI" ? actor.pegawaiId : (meta.ip ?? "-");
}

function assertSignedIn(access: Access<unknown>, actor: Actor): void {
  if (access.jenis === "publik" || actor.jenis === "SISTEM") return;
  if (actor.jenis === "PUBLIK") refuse(REFUSAL.BELUM_MASUK);
}

async function checkAccess(tx: Tx, access: Access<unknown>, actor: Actor, input: unknown, today: IsoDate): Promise<void> {
  if (access.jenis !== "relasi" || actor.jenis === "SISTEM") return;
  const verdict = await judge(tx, access.resource, access.id(input), access.relations, access.see, actor, today);
  if (verdict === "TIDAK_TERLIHAT") refuse(REFUSAL.TIDAK_DITEMUKAN);
  if (verdict === "TIDAK_BERHAK") refuse(REFUSAL.TIDAK_BERHAK);
}

/** Who acts for the person, to stand on what is written; null when the person themselves does. */
export function wakilOf(context: { actor: Actor }): string | null {
  return context.actor.jenis === "PEGAWAI" ? (context.actor.wakil?.pegawaiId ?? null) : null;
}

/** The acting person's id; an operation reached by `masuk` or a relation always has one, the system must act as somebody. */
export function personOf(context: { actor: Actor }): string {
  return context.actor.jenis === "PEGAWAI" ? context.actor.pegawaiId : refuse(REFUSAL.BELUM_MASUK);
}

export type Verdict = "BOLEH" | "TIDAK_BERHAK" | "TIDAK_TERLIHAT";

/** One statement: may this actor act on the record, or at least see it? */
export async function judge(
  db: Database | Tx,
  resource: string,
  recordId: string,
  act: readonly Relation[],
  see: readonly Relation[],
  actor: Actor,
  today: IsoDate,
): Promise<Verdict> {
  const { rows } = await sql<{ boleh: boolean; terlihat: boolean }>`
    select ${anyRelation(act, "r", actor, today)} as boleh, ${anyRelation([...act, ...see], "r", actor, today)} as terlihat
    from ${sql.table(resource)} as r where r.id = ${recordId}`.execute(db);
  const row = rows[0];
  if (!row?.terlihat) return "TIDAK_TERLIHAT";
  return row.boleh ? "BOLEH" : "TIDAK_BERHAK";
}

/** Claims the submission's id; when it was used before by the same person for the same thing, gives the first answer. */
async function claimSubmission(tx: Tx, operasi: string, actor: Actor, rawInput: unknown, meta: CallMeta, now: Date): Promise<{ jawaban: unknown } | null> {
  if (!meta.permintaanId) return null;
  if (!/^[\w-]{8,100}$/.test(meta.permintaanId)) refuse(REFUSAL.PERMINTAAN_BERBEDA);
  const masukan_sha256 = createHash("sha256").update(asText(rawInput)).digest("hex");
  const pelaku = `${actorName(actor)}${atasNama(actor) ? ` atas nama ${atasNama(actor)}` : ""}`;
  const claimed = await tx
    .insertInto("permintaan")
    .values({ id: meta.permintaanId, pelaku, operasi, masukan_sha256, dibuat_pada: now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (claimed) return null;
  const before = await tx.selectFrom("permintaan").selectAll().where("id", "=", meta.permintaanId).executeTakeFirstOrThrow();
  if (before.pelaku !== pelaku || before.operasi !== operasi || before.masukan_sha256 !== masukan_sha256) refuse(REFUSAL.PERMINTAAN_BERBEDA);
  return { jawaban: before.jawaban };
}

/** The input as one text; nested thousands deep it is nobody's input, and JSON.stringify runs out of stack. */
function asText(rawInput: unknown): string {
  try {
    return JSON.stringify(rawInput, binaryAsHash) ?? "";
  } catch (error) {
    if (error instanceof RangeError) refuse(REFUSAL.BUKAN_JSON);
    throw error;
  }
}

function binaryAsHash(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? createHash("sha256").update(value).digest("hex") : value;
}

async function writeAudit(db: Database | Tx, operasi: string, actor: Actor, now: Date, note: AuditNote, meta: CallMeta): Promise<void> {
  await db
    .insertInto("audit")
    .values({
      pada: now,
      pelaku: actorName(actor),
      operasi,
      sasaran_jenis: note.jenis,
      sasaran_id: note.id,
      permintaan_id: meta.permintaanId ?? null,
      rincian: JSON.stringify({ ...note.rincian, ...(atasNama(actor) ? { atasNama: atasNama(actor) } : {}) }),
    })
    .execute();
}

/** The person for whom somebody else acts; undefined when nobody does. */
const atasNama = (actor: Actor): string | undefined => (actor.jenis === "PEGAWAI" && actor.wakil ? actor.pegawaiId : undefined);

/** Who really does it: also where somebody acts for another. */
export function actorName(actor: Actor): string {
  if (actor.jenis === "PEGAWAI") return actor.wakil?.pegawaiId ?? actor.pegawaiId;
  return actor.jenis === "SISTEM" ? `sistem:${actor.nama}` : "publik";
}

const ALWAYS_POSSIBLE = new Set(Object.keys(REFUSAL));

/** A refusal the operation did not list is a bug, so that the published contract stays true. */
function checkedRefusal(id: string, operation: AnyOperation, error: unknown): unknown {
  if (!isRefusal(error) || ALWAYS_POSSIBLE.has(error.code)) return error;
  if (operation.refusals.some((listed) => listed.code === error.code)) return error;
  return new Error(`Operasi ${id} menolak dengan ${error.code}, yang tidak ada dalam daftarnya.`, { cause: error });
}
