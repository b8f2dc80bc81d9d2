import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { Actor } from "#platform/operation.ts";
import { judge } from "#platform/operation.ts";
import { adminUnit, pengelolaPusatUnit } from "./access.ts";
import { PERAN } from "./kata-peran.ts";
import type { Peran } from "./kata-peran.ts";

/** The roles someone may give at a unit on a day: an admin all of them, the pengelola of the instansi only its own kind below. */
export async function peranBolehDiberi(db: Database | Reader | Tx, unitId: string, actor: Actor, today: string): Promise<readonly Peran[]> {
  if ((await judge(db as Tx, "unit", unitId, [adminUnit], [], actor, today)) === "BOLEH") return PERAN;
  return (await judge(db as Tx, "unit", unitId, [pengelolaPusatUnit], [], actor, today)) === "BOLEH" ? ["PENGELOLA_KINERJA"] : [];
}
