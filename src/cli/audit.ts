import { sql } from "kysely";
import { verifyAudit } from "#platform/audit.ts";
import { denganBasisData, tanpaIsian } from "./basis-data.ts";
import { PerintahError } from "./perintah-error.ts";
import type { Perintah } from "./perintah-error.ts";

/** `audit verify`: recomputes every seal; exit 1 when one does not hold. */
export const audit: Perintah = ([kata = "", ...lebih]) => {
  if (kata !== "verify") throw new PerintahError(`Perintah audit ${kata === "" ? "belum lengkap" : `${kata} tidak dikenal`}; tulis audit verify.`);
  tanpaIsian(lebih, "audit verify");
  return denganBasisData(async ({ db }) => {
    const { rows } = await sql<{ ada: boolean }>`select to_regclass('audit_segel') is not null as ada`.execute(db);
    if (!rows[0]?.ada) throw new PerintahError("Basis data ini belum disiapkan; jalankan migrate dulu.");
    const hasil = await verifyAudit(db);
    for (const one of hasil.rusak) process.stderr.write(`Segel ${one.segel}: ${one.sebab}\n`);
    return { keluaran: hasil, kode: hasil.utuh ? 0 : 1 };
  });
};
