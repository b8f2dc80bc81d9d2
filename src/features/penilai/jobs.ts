import { dayOf } from "#platform/clock.ts";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/db/connect.ts";
import type { JobDefinition } from "#platform/jobs/boss.ts";
import { tandaiPengganti } from "./queries.ts";
import { segarkanPenilai } from "./segarkan.ts";

/** Posts change hands at midnight, so the first work of a day is to let open SKP follow; running twice changes once. */
export function jobsPenilai({ db, clock }: { db: Database; clock: Clock }): Record<"penilai.segarkan", JobDefinition> {
  return {
    "penilai.segarkan": {
      cron: "5 0 * * *",
      async run() {
        const now = clock.now();
        await db.transaction().execute(async (tx) => {
          const diganti = await segarkanPenilai(tx, { now, today: dayOf(now) });
          await tandaiPengganti(tx, dayOf(now));
          if (diganti.length === 0) return;
          await tx
            .insertInto("audit")
            .values(
              diganti.map(({ skpId, ...rincian }) => ({
                pada: now,
                pelaku: "sistem:antrean",
                operasi: "penilai.segarkan",
                sasaran_jenis: "skp",
                sasaran_id: skpId,
                permintaan_id: null,
                rincian: JSON.stringify(rincian),
              })),
            )
            .execute();
        });
      },
    },
  };
}
