import { createHash } from "node:crypto";
import { existsSync, mkdirSync, openAsBlob, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { connectPglite } from "#platform/db/connect.ts";
import type { Connection } from "#platform/db/connect.ts";
import { migrate } from "#platform/db/migrate.ts";

const ROOT = join(import.meta.dirname, "..");
const CACHE = join(ROOT, "node_modules/.cache/terang");

/**
 * An embedded database with every migration, from a copy kept beside the libraries: making one anew takes four times as long,
 * and a run needs a dozen. The copy is named by the migrations and the lock file, so that it can never be an older one.
 * @param dir where it shall live; in memory when null
 */
export async function migratedPglite(dir: string | null = null): Promise<Connection> {
  const path = join(CACHE, `pglite-${fingerprint()}.tar`);
  if (existsSync(path)) return connectPglite(dir, await openAsBlob(path));
  const connection = await connectPglite(dir);
  await migrate(connection.db);
  const dump = await connection.pglite?.dumpDataDir("none");
  if (dump) {
    mkdirSync(CACHE, { recursive: true });
    const own = `${path}.${process.pid}`;
    writeFileSync(own, Buffer.from(await dump.arrayBuffer()));
    renameSync(own, path);
  }
  return connection;
}

function fingerprint(): string {
  const sum = createHash("sha256").update(readFileSync(join(ROOT, "package-lock.json")));
  const folder = join(ROOT, "db/migrations");
  for (const name of readdirSync(folder).toSorted()) sum.update(name).update(readFileSync(join(folder, name)));
  return sum.digest("hex").slice(0, 16);
}
