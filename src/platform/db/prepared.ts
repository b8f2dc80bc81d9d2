import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { PoolClient } from "pg";

/** How many statements one connection keeps; the rest are planned each time, as if this file were not here. */
const MOST = 400;
/** A statement is worth keeping when it comes again; lists of changing length make texts that never do. */
const SEEN = 2;

/**
 * Put in a statement that is asked for one small unit or for the whole city: what is the best way for the one is slow for the
 * other, so it is planned for its values each time. (PostgreSQL guesses by its own estimates when one plan would do for all, and
 * guesses wrong where a unit has five people and the city 23,000.)
 */
export const RENCANA_TIAP_KALI = sql`/* rencana tiap kali */`;
const BERTANDA = "/* rencana tiap kali */";

/**
 * Lets a connection prepare the statements it runs again: PostgreSQL plans each once instead of every time, which for
 * one evaluation with its people and access (20 tables) was five sixths of the work. PostgreSQL itself goes on choosing a
 * plan for the given values where that is better (`plan_cache_mode = auto`).
 */
export function prepareRepeated(client: PoolClient): void {
  const seen = new Map<string, number>();
  const names = new Map<string, string>();
  let made = 0;
  const nameOf = (text: string): string | null => {
    const known = names.get(text);
    if (known) return known;
    if (made >= MOST) return null;
    const times = (seen.get(text) ?? 0) + 1;
    if (times < SEEN) {
      if (seen.size > 4 * MOST) seen.clear();
      seen.set(text, times);
      return null;
    }
    seen.delete(text);
    made += 1;
    const name = `t${made}_${createHash("sha256").update(text).digest("base64url").slice(0, 16)}`;
    names.set(text, name);
    return name;
  };
  const plain = client.query.bind(client) as (...args: unknown[]) => unknown;
  const query = (...args: unknown[]): unknown => {
    const [text, values, ...rest] = args;
    // only with parameters: several statements in one text cannot be prepared
    if (typeof text !== "string" || !Array.isArray(values) || values.length === 0 || rest.length > 0 || text.includes(BERTANDA)) return plain(...args);
    const name = nameOf(text);
    if (!name) return plain(text, values);
    return (plain({ name, text, values }) as Promise<unknown>).catch((error: unknown) => {
      // a migration changed the columns below it: the next call prepares anew under another name
      if (error instanceof Error && "code" in error && error.code === "0A000") names.delete(text);
      throw error;
    });
  };
  client.query = query as typeof client.query;
}
