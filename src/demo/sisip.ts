import { sql } from "kysely";
import type { Insertable } from "kysely";
import type { Tx } from "#platform/db/connect.ts";
import type { DB } from "#platform/db/types.gen.ts";

const SEKALIGUS = 4000;

/**
 * Inserts many rows in few statements: the rows travel as one JSON parameter, so their number is not bound by the
 * driver's limit of parameters. All rows must have the same columns.
 */
export async function sisip<T extends keyof DB & string>(tx: Tx, tabel: T, baris: readonly Insertable<DB[T]>[]): Promise<void> {
  const pertama = baris[0];
  if (!pertama) return;
  const kolom = sql.join(Object.keys(pertama).map((nama) => sql.ref(nama)));
  for (let dari = 0; dari < baris.length; dari += SEKALIGUS) {
    const isi = JSON.stringify(baris.slice(dari, dari + SEKALIGUS));
    await sql`insert into ${sql.table(tabel)} (${kolom}) select ${kolom} from json_populate_recordset(null::${sql.table(tabel)}, ${isi}::json)`.execute(tx);
  }
}
