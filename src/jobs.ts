/** All background work: the third table of contents. */
import { jobsAkun } from "#features/akun/jobs.ts";
import { jobsDokumen } from "#features/dokumen/jobs.ts";
import { jobsImpor } from "#features/impor/jobs.ts";
import { jobsKelengkapan } from "#features/kelengkapan/jobs.ts";
import { jobsPenilai } from "#features/penilai/jobs.ts";
import { sealAudit } from "#platform/audit.ts";
import { deleteExpired } from "#platform/db/delete-expired.ts";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/db/connect.ts";
import type { JobDefinition } from "#platform/jobs/boss.ts";
import type { KirimSurel } from "#platform/surel.ts";

export const QUEUES = [
  "audit.segel",
  "platform.bersihkan",
  "akun.kirimSurel",
  "dokumen.terbitkanSkp",
  "dokumen.terbitkanEvaluasi",
  "penilai.segarkan",
  "impor.periksa",
  "impor.terapkan",
  "impor.batalkan",
  "kelengkapan.kirimPengingat",
] as const;

type Bahan = { db: Database; clock: Clock; kirimSurel?: KirimSurel | null; alamat?: string };

export function jobTable({ db, clock, kirimSurel = null, alamat = "" }: Bahan): Record<(typeof QUEUES)[number], JobDefinition> {
  const penilai = jobsPenilai({ db, clock });
  const impor = jobsImpor({ db, clock });
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
    ...jobsAkun({ db, clock, kirimSurel, alamat }),
    ...jobsDokumen({ db, clock }),
    ...jobsKelengkapan({ db, clock, kirimSurel, alamat }),
    ...penilai,
    ...impor,
    "impor.terapkan": sesudah(impor["impor.terapkan"], penilai["penilai.segarkan"]),
    "impor.batalkan": sesudah(impor["impor.batalkan"], penilai["penilai.segarkan"]),
  };
}

/** One job, then another: structure that changed in bulk changes who rates. */
function sesudah(satu: JobDefinition, lalu: JobDefinition): JobDefinition {
  return {
    async run(data) {
      await satu.run(data);
      await lalu.run({});
    },
  };
}
