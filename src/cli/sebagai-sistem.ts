import { randomUUID } from "node:crypto";
import { systemClock } from "#platform/clock.ts";
import type { Connection } from "#platform/db/connect.ts";
import type { Call } from "#operations.ts";

/**
 * Operations called by the command line itself. The product is loaded only now, when the words of the command were understood:
 * it takes longer than everything else a command does.
 */
export async function panggilSebagaiSistem(connection: Connection): Promise<Call> {
  const [{ assemble }, { createSessions }] = await Promise.all([import("../system.ts"), import("#platform/session/sessions.ts")]);
  // no session is opened here, so the secret of the cookies does not matter
  const sessions = createSessions(connection.db, { secret: randomUUID().repeat(2), baseUrl: "http://localhost", isSecure: true, isDemo: false });
  const terang = assemble({ connection, clock: systemClock, sessions, jobs: { enqueueIn: () => async () => {} } });
  return terang.callAs({ jenis: "SISTEM", nama: "baris-perintah" });
}
