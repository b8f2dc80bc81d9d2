import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isWajibFaktorKedua } from "#features/akun/queries.ts";
import { aturAlamat } from "#features/dokumen/alamat.ts";
import { QUEUES, jobTable } from "#jobs.ts";
import { dayOf, shiftedClock, systemClock } from "#platform/clock.ts";
import type { Clock } from "#platform/clock.ts";
import type { Config } from "#platform/config.ts";
import type { Connection, Database } from "#platform/db/connect.ts";
import { migrate } from "#platform/db/migrate.ts";
import { StartError, openDatabase } from "#platform/db/open.ts";
import { siapkanSurel } from "#platform/surel.ts";
import { startJobs } from "#platform/jobs/boss.ts";
import type { Jobs } from "#platform/jobs/boss.ts";
import { createSessions } from "#platform/session/sessions.ts";
import { assemble } from "./system.ts";
import type { Terang } from "./system.ts";

export type Booted = Terang & { connection: Connection; clock: Clock; jobs: Jobs; close(): Promise<void> };

/** Database, migrations, demo city when wanted, jobs, sessions: everything but the network. */
export async function boot(config: Config, options: { isWorker: boolean; onError(error: unknown): void }): Promise<Booted> {
  const connection = await openDatabase(config);
  await migrate(connection.db);
  if (config.mode === "produksi") await refuseDemo(connection.db);
  else await ensureDemo(connection.db);
  const clock = config.mode === "produksi" ? systemClock : await demoClock(connection.db);
  aturAlamat(config.baseUrl ?? `http://localhost:${config.port}`);
  const jobs = await startJobs(connection.jobs, QUEUES, options);
  const sessions = createSessions(connection.db, {
    secret: config.secret ?? (await localSecret(config.dataDir)),
    baseUrl: config.baseUrl ?? `http://localhost:${config.port}`,
    isSecure: config.isSecureCookie,
    isDemo: config.mode === "peragaan",
    clock,
    oidc: config.oidc,
    mustEnrol: (akunId, now) => isWajibFaktorKedua(connection.db, akunId, dayOf(now)),
  });
  const layanan = { surel: config.surel !== null, masukTunggal: config.oidc?.nama ?? null };
  const terang = assemble({ connection, clock, jobs, sessions, layanan });
  const kirimSurel = config.surel ? siapkanSurel(config.surel) : null;
  if (options.isWorker) await jobs.work(jobTable({ db: connection.db, clock, kirimSurel, alamat: config.baseUrl ?? `http://localhost:${config.port}` }));
  return {
    ...terang,
    connection,
    clock,
    jobs,
    async close() {
      await jobs.stop();
      await connection.close();
    },
  };
}

async function refuseDemo(db: Database): Promise<void> {
  const demo = await db.selectFrom("akun").select("id").where("is_peragaan", "=", true).limit(1).executeTakeFirst();
  if (demo) throw new StartError("Basis data ini berisi akun peragaan, jadi tidak dapat dipakai dalam mode produksi. Pakai basis data kosong.");
}

/** Fills an empty database with the demo city; a filled one is left as it is. */
export async function ensureDemo(db: Database): Promise<boolean> {
  const someone = await db.selectFrom("pegawai").select("id").limit(1).executeTakeFirst();
  if (someone) return false;
  // the city is read only by those who fill it
  const { loadDemo } = await import("#demo/load.ts");
  const { hashSandi } = await import("#platform/session/sessions.ts");
  await loadDemo(db, { hashSandi });
  return true;
}

/** The demo lives from its own first morning on, at the speed of the real clock. */
async function demoClock(db: Database): Promise<Clock> {
  const row = await db.selectFrom("pengaturan").select("nilai").where("kunci", "=", "peragaan.mulai").executeTakeFirst();
  const start = row?.nilai as { peragaan: string; nyata: string } | undefined;
  return start ? shiftedClock(new Date(start.peragaan), new Date(start.nyata)) : systemClock;
}

/** The cookie secret of a demo: random, made once, kept beside its data and readable by its owner only. */
async function localSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, "rahasia");
  try {
    return (await readFile(path, "utf8")).trim();
  } catch {
    await mkdir(dataDir, { recursive: true });
    const secret = randomBytes(36).toString("base64url");
    await writeFile(path, secret, { mode: 0o600, flag: "wx" }).catch(() => {});
    return (await readFile(path, "utf8")).trim();
  }
}
