import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { Kysely, PGliteDialect, PostgresDialect } from "kysely";
import type { Transaction } from "kysely";
import type { ReadonlyKysely } from "kysely/readonly";
import pg from "pg";
import { fromPglite } from "pg-boss";
import type { DB } from "./types.gen.ts";
import { PARSERS } from "./parsers.ts";
import { prepareRepeated } from "./prepared.ts";

export type Database = Kysely<DB>;
export type Reader = ReadonlyKysely<DB>;
export type Tx = Transaction<DB>;

/** What pg-boss is started with: an adapter on the embedded engine, or the address of the server. */
export type JobStore = { db: ReturnType<typeof fromPglite> } | { connectionString: string };

export type Connection = {
  db: Database;
  jobs: JobStore;
  kind: "pglite" | "postgres";
  pglite: PGlite | null;
  close(): Promise<void>;
};

/** The engine zeroes this memory at every start; the 128 MB it takes unasked cost half a second and serve no city that fits in one process. */
const BUFFERS = ["-c", "shared_buffers=32MB"];

/** Opens the embedded database in `dir` (or in memory when null), or from a dump. */
export async function connectPglite(dir: string | null, dump?: Blob): Promise<Connection> {
  if (dir) await mkdir(dir, { recursive: true });
  const pglite = await PGlite.create({
    ...(dir ? { dataDir: join(dir, "pglite") } : {}),
    ...(dump ? { loadDataDir: dump } : {}),
    parsers: PARSERS,
    extensions: { btree_gist, pg_trgm },
    relaxedDurability: false,
    startParams: [...PGlite.defaultStartParams, ...BUFFERS],
  });
  return overPglite(pglite);
}

export function overPglite(pglite: PGlite): Connection {
  const db = new Kysely<DB>({ dialect: new PGliteDialect({ pglite }) });
  let isClosed = false;
  return {
    db,
    jobs: { db: fromPglite(pglite) },
    kind: "pglite",
    pglite,
    async close() {
      if (isClosed) return; // closing twice prints megabytes
      isClosed = true;
      await db.destroy();
    },
  };
}

/**
 * What every connection of ours begins with. Compiling a statement (`jit`) pays for reports of minutes; none of ours runs that long,
 * and for the widest of them compiling took longer than the work itself.
 */
export const PENGATURAN_SAMBUNGAN = "-c jit=off";

/** Opens a pool on a PostgreSQL server; `max` connections. `schema` sets the search path. */
export function connectPostgres(url: string, options: { max?: number; schema?: string } = {}): Connection {
  const types = new pg.TypeOverrides();
  for (const [oid, parse] of Object.entries(PARSERS)) types.setTypeParser(Number(oid), parse);
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 16,
    types,
    options: options.schema ? `${PENGATURAN_SAMBUNGAN} -c search_path=${options.schema}` : PENGATURAN_SAMBUNGAN,
  });
  pool.on("connect", prepareRepeated);
  pool.on("error", () => {}); // a broken idle connection is replaced; the next query tells if the server is gone
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  return { db, jobs: { connectionString: url }, kind: "postgres", pglite: null, close: () => db.destroy() };
}
