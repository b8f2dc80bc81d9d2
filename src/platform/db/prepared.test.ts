import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "kysely";
import { startPostgres } from "../../../bin/postgres.mjs";
import { connectPostgres } from "./connect.ts";
import type { Connection } from "./connect.ts";

let server: Awaited<ReturnType<typeof startPostgres>>;
let connection: Connection;

beforeAll(async () => {
  server = await startPostgres();
  if (server) connection = connectPostgres(server.url, { max: 1 });
});
afterAll(async () => {
  await connection?.close();
  server?.stop();
});

const prepared = async () => (await sql<{ n: number }>`select count(*) as n from pg_prepared_statements`.execute(connection.db)).rows[0]?.n;
const read = async (id: number) => (await sql<{ id: number }>`select * from contoh where id = ${id}`.execute(connection.db)).rows;

test("a statement that comes again is prepared once, and a migration below it costs one failure at most", async () => {
  if (!server) return; // no PostgreSQL on this machine: the embedded engine has no such pool
  await sql`create table contoh (id integer primary key)`.execute(connection.db);
  await sql`insert into contoh values (1), (2)`.execute(connection.db);
  expect(await read(1)).toEqual([{ id: 1 }]);
  expect(await prepared()).toBe(0);
  expect(await read(2)).toEqual([{ id: 2 }]);
  expect(await read(1)).toEqual([{ id: 1 }]);
  expect(await prepared()).toBe(1);

  await sql`alter table contoh add column nama text`.execute(connection.db);
  await expect(read(1)).rejects.toThrow("cached plan must not change result type");
  expect(await read(1)).toEqual([{ id: 1, nama: null }]);
  expect(await read(2)).toEqual([{ id: 2, nama: null }]);
});

test("lists of changing length do not fill the connection with statements", async () => {
  if (!server) return;
  for (let n = 1; n <= 600; n += 1) {
    const ids = sql.join(Array.from({ length: n }, (_, i) => i));
    await sql`select id from contoh where id in (${ids})`.execute(connection.db);
    await sql`select id from contoh where id in (${ids})`.execute(connection.db);
  }
  expect(await prepared()).toBeLessThanOrEqual(400);
});
