import { migrate } from "#platform/db/migrate.ts";
import { denganBasisData, tanpaIsian } from "./basis-data.ts";
import { PerintahError } from "./perintah-error.ts";
import type { Perintah } from "./perintah-error.ts";
import { panggilSebagaiSistem } from "./sebagai-sistem.ts";

/** `pustaka muat`: the indicators the library begins with; what is there already stays. */
export const pustaka: Perintah = ([kata = "", ...lebih]) => {
  if (kata !== "muat") throw new PerintahError(`Perintah pustaka ${kata === "" ? "belum lengkap" : `${kata} tidak dikenal`}; tulis pustaka muat.`);
  tanpaIsian(lebih, "pustaka muat");
  return denganBasisData(async (connection) => {
    await migrate(connection.db);
    return { keluaran: await (await panggilSebagaiSistem(connection))("indikator.muat", {}) };
  });
};
