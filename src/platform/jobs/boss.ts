import type { Kysely } from "kysely";
import { PgBoss, fromKysely } from "pg-boss";
import type { JobStore, Tx } from "../db/connect.ts";

/** Puts a job on its queue inside the given transaction: it exists if and only if the change does. */
export type Enqueue = (queue: string, data: object, options?: { unik?: string }) => Promise<void>;

export type JobDefinition = {
  /** Handles one job; throwing means it is tried again with growing delay. */
  run: (data: unknown) => Promise<void>;
  /** A cron line in the zone of the instansi, for work that comes back. */
  cron?: string;
};

export type Jobs = { enqueueIn(tx: Tx): Enqueue; work(table: Record<string, JobDefinition>): Promise<void>; stop(): Promise<void> };

/**
 * Starts pg-boss on the same database.
 * @param queues names of all queues; created when missing
 * @param isWorker whether this process also runs maintenance and may take work
 */
export async function startJobs(store: JobStore, queues: readonly string[], options: { isWorker: boolean; onError(error: unknown): void }): Promise<Jobs> {
  const boss = new PgBoss({ ...store, schema: "pgboss", supervise: options.isWorker, schedule: options.isWorker });
  boss.on("error", options.onError);
  await boss.start();
  for (const queue of queues) if (!(await boss.getQueue(queue))) await boss.createQueue(queue, { retryLimit: 5, retryBackoff: true });
  return {
    enqueueIn: (tx) => async (queue, data, extra) => {
      if (!queues.includes(queue)) throw new Error(`Antrean ${queue} tidak dikenal.`);
      await boss.send(queue, data, { db: fromKysely(tx as unknown as Kysely<never>), ...(extra?.unik ? { singletonKey: extra.unik } : {}) });
    },
    async work(table) {
      for (const [queue, job] of Object.entries(table)) {
        await boss.work(queue, { pollingIntervalSeconds: 2 }, async ([one]) => job.run(one?.data));
        if (job.cron) await boss.schedule(queue, job.cron, {}, { tz: "Asia/Jakarta" });
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}
