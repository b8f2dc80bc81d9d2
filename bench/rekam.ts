import { Kysely, PostgresDialect } from "kysely";
import type { Connection, Database } from "#platform/db/connect.ts";
import type { DB } from "#platform/db/types.gen.ts";
import { PENGATURAN_SAMBUNGAN } from "#platform/db/connect.ts";
import { PARSERS } from "#platform/db/parsers.ts";
import { shiftedClock } from "#platform/clock.ts";
import { callOperation } from "#platform/operation.ts";
import type { Actor, System } from "#platform/operation.ts";
import { operations } from "#operations.ts";
import type { Operations } from "#operations.ts";
import pg from "pg";

/** A statement as our code sends it. */
export type Pernyataan = { sql: string; parameters: readonly unknown[] };
export type Perekam = { db: Database; rekam(id: keyof Operations & string, actor: Actor, input: unknown): Promise<Pernyataan[]>; tutup(): Promise<void> };

/** Runs operations in this process and notes their statements, so that a floor does exactly the same work in the database. */
export async function bukaPerekam(url: string): Promise<Perekam> {
  let catatan: Pernyataan[] = [];
  const types = new pg.TypeOverrides();
  for (const [oid, parse] of Object.entries(PARSERS)) types.setTypeParser(Number(oid), parse);
  const db: Connection["db"] = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 2, types, options: PENGATURAN_SAMBUNGAN }) }),
    log: (event) => void catatan.push({ sql: event.query.sql, parameters: event.query.parameters }),
  });
  const { nilai } = await db.selectFrom("pengaturan").select("nilai").where("kunci", "=", "peragaan.mulai").executeTakeFirstOrThrow();
  const mulai = nilai as { peragaan: string; nyata: string };
  const clock = shiftedClock(new Date(mulai.peragaan), new Date(mulai.nyata));
  const system = { db, clock, enqueueIn: () => async () => {}, sessions: null } as unknown as System;
  return {
    db,
    async rekam(id, actor, input) {
      catatan = [];
      await callOperation(system, id, operations[id], actor, input);
      const rekaman = catatan;
      catatan = []; // what is run on this connection later is no part of the recording
      return rekaman;
    },
    tutup: () => db.destroy(),
  };
}
