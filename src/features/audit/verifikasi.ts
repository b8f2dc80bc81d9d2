import { sql } from "kysely";
import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { verifyAudit } from "#platform/audit.ts";
import type { Database } from "#platform/db/connect.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { inspektoratUnit } from "./access.ts";

export const verifikasi = readOperation({
  summary: "Menghitung ulang semua segel audit dan melaporkan catatan yang berubah",
  http: ["GET", "/audit/verifikasi"],
  input: z.object({}),
  output: z.object({
    utuh: z.boolean(),
    segel: z.number(),
    catatan: z.number(),
    belumDisegel: z.number(),
    /** When the newest seal was made; null before the first. */ terakhirPada: z.string().nullable(),
    rusak: z.array(z.object({ segel: z.number(), sebab: z.string() })),
    diperiksaPada: z.string(),
  }),
  access: filtered([inspektoratUnit]),
  async run({ db, now, allowed }) {
    const { rows } = await sql`select 1 from unit u where ${allowed("u")} limit 1`.execute(db as unknown as Database);
    if (rows.length === 0) refuse(REFUSAL.TIDAK_DITEMUKAN);
    const { rows: terakhir } = await sql<{ pada: Date | null }>`select max(pada) as pada from audit_segel`.execute(db as unknown as Database);
    return {
      ...(await verifyAudit(db as unknown as Database)),
      terakhirPada: terakhir[0]?.pada ? new Date(terakhir[0].pada).toISOString() : null,
      diperiksaPada: now.toISOString(),
    };
  },
});
