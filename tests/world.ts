import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { QUEUES } from "#jobs.ts";
import type { Call } from "#operations.ts";
import { fixedClock } from "#platform/clock.ts";
import { connectPostgres } from "#platform/db/connect.ts";
import type { Connection } from "#platform/db/connect.ts";
import { migrate } from "#platform/db/migrate.ts";
import { startJobs } from "#platform/jobs/boss.ts";
import type { Jobs } from "#platform/jobs/boss.ts";
import { createSessions } from "#platform/session/sessions.ts";
import { assemble } from "../src/system.ts";
import type { Terang } from "../src/system.ts";
import { buildCast } from "./cast.ts";
import { migratedPglite } from "./pglite.ts";
import type { Cast, CastName } from "./cast.ts";

export type Person = { pegawaiId: string; akunId: string; nama: string; nip: string | null; call: Call };
export type World = { [Name in CastName]: Person } & {
  terang: Terang;
  connection: Connection;
  clock: ReturnType<typeof fixedClock>;
  /** The public: nobody signed in. */
  publik: { call: Call };
  cast: Cast;
};

/** Monday 9 February 2026 would be late for setting a SKP, so the world begins on a working day of January. */
export const AWAL = "2026-01-12T02:00:00Z";

let shared: { connection: Connection; jobs: Jobs } | null = null;

/** One database per worker: embedded, or a schema of its own on the server named by TEST_DATABASE_URL. */
async function database(): Promise<{ connection: Connection; jobs: Jobs }> {
  if (shared) return shared;
  const url = process.env.TEST_DATABASE_URL;
  const connection = url ? await freshServerDatabase(url) : await migratedPglite();
  const jobs = await startJobs(connection.jobs, QUEUES, { isWorker: false, onError: () => {} });
  shared = { connection, jobs };
  return shared;
}

async function freshServerDatabase(url: string): Promise<Connection> {
  const name = `uji_${randomUUID().replaceAll("-", "")}`;
  const admin = connectPostgres(url, { max: 1 });
  await sql.raw(`create database ${name}`).execute(admin.db);
  await admin.close();
  const own = new URL(url);
  own.pathname = `/${name}`;
  const connection = connectPostgres(own.href, { max: 4 });
  await migrate(connection.db);
  return connection;
}

let tanyaTerisi: string | null = null;

/** Policy data that comes with a migration: what a test changed in it goes, what the migration wrote stays. */
const KEBIJAKAN = ["serah_kolom", "serah_nilai", "tenggat_kebijakan"];

/** The tables that hold rows, without the policy data that comes with a migration: a world leaves most of them empty. */
async function tabelTerisi(connection: Connection): Promise<string[]> {
  if (tanyaTerisi === null) {
    const { rows } = await sql<{
      t: string;
    }>`select quote_ident(tablename) as t from pg_tables where schemaname = 'public' and tablename <> all(${["migrasi", ...KEBIJAKAN]}::text[])`.execute(
      connection.db,
    );
    tanyaTerisi = rows.map(({ t }) => `select '${t}' as t where exists (select 1 from ${t})`).join(" union all ");
  }
  const { rows } = await sql.raw<{ t: string }>(tanyaTerisi).execute(connection.db);
  return rows.map(({ t }) => t);
}

/**
 * Empties everything, and counters begin anew. Deleting few rows is far quicker than truncating, which makes a new file for every
 * table that refers to one of them; as a replica no trigger speaks, so audit lets its rows go too.
 */
async function empty(connection: Connection): Promise<void> {
  const terisi = await tabelTerisi(connection);
  if (terisi.length === 0) return;
  await connection.db.connection().execute(async (db) => {
    await sql.raw("set session_replication_role = replica").execute(db);
    for (const tabel of terisi) await sql.raw(`delete from ${tabel}`).execute(db);
    for (const tabel of KEBIJAKAN)
      for (const satu of ["delete from ? where mulai > '2022-02-07'", "update ? set selesai = null where selesai is not null"])
        await sql.raw(satu.replace("?", tabel)).execute(db);
    await sql`select setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false) from pg_sequences where schemaname = 'public' and last_value is not null`.execute(
      db,
    );
    await sql.raw("set session_replication_role = origin").execute(db);
  });
}

/** A small, fresh world: its cast, units, posts, periods. Everybody acts through the same door as in production. */
export async function world(): Promise<World> {
  const { connection, jobs } = await database();
  await empty(connection);
  const clock = fixedClock(AWAL);
  const sessions = createSessions(connection.db, { secret: "uji".repeat(16), baseUrl: "http://localhost", isSecure: false, isDemo: true, clock });
  const terang = assemble({ connection, clock, jobs, sessions });
  const cast = await buildCast(connection.db);
  const people = Object.fromEntries(
    Object.entries(cast.orang).map(([name, one]) => [
      name,
      { ...one, call: terang.callAs({ jenis: "PEGAWAI", pegawaiId: one.pegawaiId, akunId: one.akunId, nama: one.nama }) },
    ]),
  ) as { [Name in CastName]: Person };
  return { ...people, terang, connection, clock, cast, publik: { call: terang.callAs({ jenis: "PUBLIK" }) } };
}
