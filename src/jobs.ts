/** All background work: the third table of contents. */
import { jobsDokumen } from "#features/dokumen/jobs.ts";
import { sealAudit } from "#platform/audit.ts";
import { deleteExpired } from "#platform/db/delete-expired.ts";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/db/connect.ts";
import type { JobDefinition } from "#platform/jobs/boss.ts";

export const QUEUES = ["audit.segel", "platform.bersihkan", "dokumen.terbitkanSkp", "dokumen.terbitkanEvaluasi"] as const;

export function jobTable({ db, clock }: { db: Database; clock: Clock }): Record<(typeof QUEUES)[number], JobDefinition> {
  return {
    "audit.segel": {
      cron: "*/5 * * * *",
      async run() {
        await sealAudit(db, clock.now());
      },
    },
    "platform.bersihkan": {
      cron: "17 2 * * *",
      async run() {
        await deleteExpired(db, clock.now());
      },
    },
    ...jobsDokumen({ db, clock }),
  };
}
