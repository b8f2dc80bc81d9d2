import { randomUUID } from "node:crypto";
import { systemClock } from "#platform/clock.ts";
import { migrate } from "#platform/db/migrate.ts";
import { createSessions } from "#platform/session/sessions.ts";
import { assemble } from "../system.ts";
import { denganBasisData, tanpaIsian } from "./basis-data.ts";
import { PerintahError } from "./perintah-error.ts";
import type { Perintah } from "./perintah-error.ts";

/** `pustaka muat`: the indicators the library begins with; what is there already stays. */
export const pustaka: Perintah = ([kata = "", ...lebih]) => {
  if (kata !== "muat") throw new PerintahError(`Perintah pustaka ${kata === "" ? "belum lengkap" : `${kata} tidak dikenal`}; tulis pustaka muat.`);
  tanpaIsian(lebih, "pustaka muat");
  return denganBasisData(async (connection) => {
    await migrate(connection.db);
    // no session is opened here, so the secret of the cookies does not matter
    const sessions = createSessions(connection.db, { secret: randomUUID().repeat(2), baseUrl: "http://localhost", isSecure: true, isDemo: false });
    const terang = assemble({ connection, clock: systemClock, sessions, jobs: { enqueueIn: () => async () => {} } });
    return { keluaran: await terang.callAs({ jenis: "SISTEM", nama: "baris-perintah" })("indikator.muat", {}) };
  });
};
