import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { IsoDate } from "../clock.ts";

/** A signed-in person as the relations see them. `isTertahan`: has to set up a second factor before anything else. */
export type PersonActor = { jenis: "PEGAWAI"; pegawaiId: string; akunId: string; nama: string; isTertahan?: boolean; wakil?: Wakil };

/** Who really sits there while somebody acts for the person, and until when. */
export type Wakil = { pegawaiId: string; nama: string; sampai: Date; perwakilanId: string };

/**
 * A relation between a person and a record: one SQL predicate with a name. The same predicate checks one row and
 * filters a list. `where` gets a reference to the record's table (alias), the person and the day.
 */
export type Relation = {
  readonly nama: string;
  readonly resource: string;
  readonly where: (record: RawBuilder<unknown>, actor: PersonActor, today: IsoDate) => RawBuilder<boolean>;
};

export function relation(nama: string, resource: string, where: Relation["where"]): Relation {
  return { nama, resource, where };
}

/**
 * Who may call an operation. `relations` may act; `see` may look at the record but not act, so they are told 403
 * instead of 404. `id` finds the record in the input.
 */
export type Access<Input> =
  | { jenis: "publik"; relations: readonly []; see: readonly [] }
  | { jenis: "masuk"; relations: readonly []; see: readonly [] }
  | { jenis: "relasi"; resource: string; id: (input: Input) => string; relations: readonly Relation[]; see: readonly Relation[] }
  | { jenis: "saring"; resource: string; relations: readonly Relation[]; see: readonly []; id?: (input: Input) => string };

/** Anyone, signed in or not. */
export const publik: Access<never> & { jenis: "publik" } = { jenis: "publik", relations: [], see: [] };
/** Any signed-in person, about themselves: the operation takes the person from the session, never from the input. */
export const masuk: Access<never> & { jenis: "masuk" } = { jenis: "masuk", relations: [], see: [] };

/** People in one of the relations to the record `id` finds; those in `see` get 403, everybody else 404. */
export function on<Input>(id: (input: Input) => string, relations: readonly [Relation, ...Relation[]], see: readonly Relation[] = []): Access<Input> {
  return { jenis: "relasi", resource: relations[0].resource, id, relations, see };
}

/** Reads: only records to which the person has one of the relations; the operation puts `allowed(alias)` in its WHERE. */
export function filtered<Input>(relations: readonly [Relation, ...Relation[]], id?: (input: Input) => string): Access<Input> {
  return { jenis: "saring", resource: relations[0].resource, relations, see: [], ...(id ? { id } : {}) };
}

/** The name every relation "it is my own" carries; while somebody acts for a person, only these open anything. */
const MILIK = "pegawai yang bersangkutan";

/** The relations that count for an actor: whoever acts for somebody reaches that person's own records, nothing more. */
export function relationsFor(actor: AnyActor, relations: readonly Relation[]): readonly Relation[] {
  return actor.jenis === "PEGAWAI" && actor.wakil ? relations.filter((one) => one.nama === MILIK) : relations;
}

type AnyActor = PersonActor | { jenis: "PUBLIK" } | { jenis: "SISTEM"; nama: string };

/** Aliases the predicates use inside: as the outer alias, one would be captured and let everybody in. */
const INNER = new Set([
  "pr",
  "ul",
  "jb",
  "sk",
  "ev",
  "un",
  "akar",
  "milik",
  "induk",
  "rl",
  "pm",
  "sy",
  "dia",
  "pt",
  "pj",
  "punya",
  "ua",
  "ag",
  "mk",
  "ms",
  "mh",
  "mp",
]);

/** The relations OR'd on a table alias. The system passes, the public does not. */
export function anyRelation(relations: readonly Relation[], alias: string, actor: AnyActor, today: IsoDate): RawBuilder<boolean> {
  if (INNER.has(alias)) throw new Error(`Alias ${alias} dipakai di dalam relasi akses; pakai alias lain.`);
  if (actor.jenis === "SISTEM") return sql<boolean>`true`;
  if (actor.jenis === "PUBLIK" || relations.length === 0) return sql<boolean>`false`;
  const parts = relationsFor(actor, relations).map((one) => sql`(${one.where(sql.ref(alias), actor, today)})`);
  return parts.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(parts, sql` or `)})`;
}
