import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import type { Database } from "./connect.ts";

const DIRECTORY = join(import.meta.dirname, "../../../db/migrations");

/**
 * Applies the plain SQL migrations that are missing, in order, each in its own transaction, forward only.
 * Refuses to go on when an applied file was changed afterwards.
 * @returns names of the files applied now
 */
export async function migrate(db: Database): Promise<string[]> {
  await sql`create table if not exists migrasi (nama text primary key, sha256 text not null, pada timestamptz not null default now())`.execute(db);
  const { rows } = await sql<{ nama: string; sha256: string }>`select nama, sha256 from migrasi`.execute(db);
  const applied = new Map(rows.map((row) => [row.nama, row.sha256]));
  const done: string[] = [];
  for (const name of (await readdir(DIRECTORY)).filter((file) => /^\d{4}-.+\.sql$/.test(file)).toSorted()) {
    const text = await readFile(join(DIRECTORY, name), "utf8");
    const sha256 = createHash("sha256").update(text).digest("hex");
    const before = applied.get(name);
    if (before === sha256) continue;
    if (before) throw new Error(`Migrasi ${name} sudah pernah dijalankan lalu diubah; tambahkan berkas baru.`);
    await db.transaction().execute(async (tx) => {
      for (const statement of splitStatements(text)) await sql.raw(statement).execute(tx);
      await sql`insert into migrasi (nama, sha256) values (${name}, ${sha256})`.execute(tx);
    });
    done.push(name);
  }
  return done;
}

/** Splits a migration into statements at semicolons outside quotes, dollar quotes and comments. */
export function splitStatements(text: string): string[] {
  const statements: string[] = [];
  let start = 0;
  const token = /--[^\n]*|\$(\w*)\$[\s\S]*?\$\1\$|'(?:[^']|'')*'|"[^"]*"|;/g;
  for (const match of text.matchAll(token)) {
    if (match[0] !== ";") continue;
    statements.push(text.slice(start, match.index).trim());
    start = match.index + 1;
  }
  statements.push(text.slice(start).trim());
  return statements.filter((statement) => statement.replaceAll(/--[^\n]*/g, "").trim() !== "");
}
