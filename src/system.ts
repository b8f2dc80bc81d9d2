import { operations } from "#operations.ts";
import type { Call, Operations } from "#operations.ts";
import type { Clock } from "#platform/clock.ts";
import type { Connection } from "#platform/db/connect.ts";
import type { Jobs } from "#platform/jobs/boss.ts";
import { TANPA_LAYANAN, callOperation } from "#platform/operation.ts";
import type { Actor, CallMeta, CallResult, Layanan, System } from "#platform/operation.ts";
import type { Sessions } from "#platform/session/sessions.ts";

/** The parts of a running system put together; the three ways to start and the tests all go through here. */
export type Terang = {
  system: System;
  /** Runs an operation by its id, with cookies of a sign-in; refuses ids that do not exist. */
  invoke(id: string, actor: Actor, input: unknown, meta: CallMeta): Promise<CallResult>;
  /** The typed door for one actor. */
  callAs(actor: Actor): Call;
};

export function assemble(parts: { connection: Connection; clock: Clock; jobs: Pick<Jobs, "enqueueIn">; sessions: Sessions; layanan?: Layanan }): Terang {
  const { connection, clock, jobs, sessions, layanan = TANPA_LAYANAN } = parts;
  const system: System = { db: connection.db, clock, enqueueIn: jobs.enqueueIn, sessions, layanan };
  const invoke: Terang["invoke"] = (id, actor, input, meta) => {
    if (!Object.hasOwn(operations, id)) throw new Error(`Operasi ${id} tidak ada.`);
    return callOperation(system, id, operations[id as keyof Operations], actor, input, meta);
  };
  return {
    system,
    invoke,
    callAs: (actor) => (async (id: string, input: unknown, meta: CallMeta = {}) => (await invoke(id, actor, input, meta)).output) as Call,
  };
}
