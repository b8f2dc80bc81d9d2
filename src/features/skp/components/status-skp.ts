import type { StatusSkp } from "#rules/siklus-skp.ts";

/** The state of a SKP as people say it. */
export const LABEL_STATUS: Record<StatusSkp, string> = { DRAF: "Draf", DIAJUKAN: "Menunggu ditetapkan", DITETAPKAN: "Ditetapkan" };
