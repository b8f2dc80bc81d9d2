import { z } from "zod";
import type { Clock } from "#platform/clock.ts";
import type { Database, Tx } from "#platform/db/connect.ts";
import type { JobDefinition } from "#platform/jobs/boss.ts";
import { terbitkanEvaluasi, terbitkanSkp } from "./terbitkan.ts";
import type { Diterbitkan } from "./terbitkan.ts";

type Parts = { db: Database; clock: Clock };

const job = (antrean: string, kunci: string, terbitkan: (tx: Tx, id: string, now: Date) => Promise<Diterbitkan[]>, { db, clock }: Parts): JobDefinition => ({
  async run(data) {
    const id = z.record(z.string(), z.unknown()).parse(data)[kunci];
    await db.transaction().execute(async (tx) => {
      const now = clock.now();
      const terbit = await terbitkan(tx, z.uuid().parse(id), now);
      if (terbit.length === 0) return;
      await tx
        .insertInto("audit")
        .values(
          terbit.map(({ dokumenId, ...rincian }) => ({
            pada: now,
            pelaku: "sistem:antrean",
            operasi: antrean,
            sasaran_jenis: "dokumen",
            sasaran_id: dokumenId,
            permintaan_id: null,
            rincian: JSON.stringify(rincian),
          })),
        )
        .execute();
    });
  },
});

/** Issuing in the background, in one transaction with its audit; running twice issues once. */
export function jobsDokumen(parts: Parts): Record<"dokumen.terbitkanSkp" | "dokumen.terbitkanEvaluasi", JobDefinition> {
  return {
    "dokumen.terbitkanSkp": job("dokumen.terbitkanSkp", "skpId", terbitkanSkp, parts),
    "dokumen.terbitkanEvaluasi": job("dokumen.terbitkanEvaluasi", "evaluasiId", terbitkanEvaluasi, parts),
  };
}
