import { sql } from "kysely";
import { relation } from "#platform/access/relation.ts";

/** For `see`: structure is a public fact inside the instansi, so who may not change it is told so. */
export const semuaOrang = relation("siapa pun yang masuk", "unit", () => sql<boolean>`true`);
