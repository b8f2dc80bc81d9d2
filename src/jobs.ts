/** All background work: the third table of contents. */
import { jobsDokumen } from "#features/dokumen/jobs.ts";
import { sealAudit } from "#platform/audit.ts";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/db/connect.ts";
import type { JobDefinition } from "#platform/jobs/boss.ts";

export const QUEUES = ["audit.segel", "dokumen.terbitkanSkp", "dokumen.terbitkanEvaluasi"] as const;

export function jobTable({ db, clock }: { db: Database; clock: Clock }): Record<(typeof QUEUES)[number], JobDefinition> {
  return {
    "audit.segel": {
      cron: "*/5 * * * *",
      async run() {
        await sealAudit(db, clock.now());
      },
    },
    ...jobsDokumen({ db, clock }),
  };
}
