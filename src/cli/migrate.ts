import { migrate as applyMigrations } from "#platform/db/migrate.ts";
import { denganBasisData, tanpaIsian } from "./basis-data.ts";
import type { Perintah } from "./perintah-error.ts";

/** `migrate`: brings the configured database up to date. */
export const migrate: Perintah = (args) => {
  tanpaIsian(args, "migrate");
  return denganBasisData(async ({ db }) => ({ keluaran: { diterapkan: await applyMigrations(db) } }));
};
