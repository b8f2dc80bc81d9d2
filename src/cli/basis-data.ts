import { readConfig } from "#platform/config.ts";
import type { Config } from "#platform/config.ts";
import type { Connection } from "#platform/db/connect.ts";
import { PerintahError } from "./perintah-error.ts";

/** Opens the database of the configuration, gives it to `kerja`, and closes it whatever happens. */
export async function denganBasisData<T>(kerja: (connection: Connection, config: Config) => Promise<T>): Promise<T> {
  const result = readConfig(process.env);
  if (!result.ok) throw new PerintahError(result.sentences.join(" "));
  // only now: a command whose words are wrong need not wait for the engine
  const { openDatabase } = await import("#platform/db/open.ts");
  const connection = await openDatabase(result.config);
  try {
    return await kerja(connection, result.config);
  } finally {
    await connection.close();
  }
}

/** Refuses words a command does not know. */
export function tanpaIsian(args: readonly string[], perintah: string): void {
  if (args.length > 0) throw new PerintahError(`Perintah ${perintah} tidak mengenal ${args.join(" ")}.`);
}
