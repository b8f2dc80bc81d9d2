import type { Database } from "./connect.ts";

const DAY_MS = 86_400_000;

/**
 * Removes what has served its time: answers kept for repeated submissions (7 days), failed sign-ins and counters (1 day), the
 * look back on sign-ins (180 days), sessions and verifications that have ended. Sessions live by the real clock, submissions by the clock of the instansi.
 */
export async function deleteExpired(db: Database, now: Date): Promise<void> {
  const real = new Date();
  await db
    .deleteFrom("permintaan")
    .where("dibuat_pada", "<", new Date(now.getTime() - 7 * DAY_MS))
    .execute();
  await db
    .deleteFrom("percobaan_masuk")
    .where("pada", "<", new Date(now.getTime() - DAY_MS))
    .execute();
  await db
    .deleteFrom("laju")
    .where("mulai", "<", new Date(now.getTime() - DAY_MS))
    .execute();
  await db
    .deleteFrom("riwayat_masuk")
    .where("pada", "<", new Date(now.getTime() - 180 * DAY_MS))
    .execute();
  await db.deleteFrom("jejak_akses").where("pada", "<", twoYearsBefore(now)).execute();
  await db.deleteFrom("sesi").where("berakhir_pada", "<", real).execute();
  await db.deleteFrom("verifikasi").where("berakhir_pada", "<", real).execute();
}

function twoYearsBefore(now: Date): Date {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - 2);
  return then;
}
