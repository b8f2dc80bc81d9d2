import type { Config } from "#platform/config.ts";
import { connectPglite, connectPostgres } from "./connect.ts";
import type { Connection } from "./connect.ts";

/** Something the operator must mend; printed as its sentence, without a stack. */
export class StartError extends Error {
  override readonly name = "StartError";
}

/** Opens the database of the configuration: a server when there is an address, else the embedded engine in the data folder. */
export async function openDatabase(config: Config): Promise<Connection> {
  if (!config.databaseUrl) return connectPglite(config.dataDir);
  const connection = connectPostgres(config.databaseUrl);
  try {
    await connection.db.selectNoFrom((eb) => eb.val(1).as("satu")).execute();
  } catch (error) {
    await connection.close();
    throw new StartError(`PostgreSQL di DATABASE_URL tidak dapat dihubungi: ${error instanceof Error ? error.message : String(error)}`);
  }
  return connection;
}
