import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import { JENIS_LAMPIRAN, NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { IsiSkpRows } from "./beda-isi.ts";
import { listEkspektasi, listLampiran, listRhk } from "./queries.ts";

/** What a SKP says today: results, expected behaviour, the three parts of the lampiran. */
export async function readIsi(db: Database | Reader | Tx, skpId: string): Promise<IsiSkpRows> {
  const rhk = await listRhk(db, skpId);
  const [ekspektasi, lampiran] = [await listEkspektasi(db, skpId), await listLampiran(db, skpId)];
  return {
    rhk,
    ekspektasi: perKunci(
      NILAI_PERILAKU,
      ekspektasi,
      (row) => row.nilai,
      (row) => row.teks,
    ),
    lampiran: perKunci(
      JENIS_LAMPIRAN,
      lampiran,
      (row) => row.jenis,
      (row) => row.teks,
    ),
  };
}

/** Groups rows by key, every key present. */
function perKunci<K extends string, R>(keys: readonly K[], rows: readonly R[], keyOf: (row: R) => K, valueOf: (row: R) => string): Record<K, string[]> {
  const groups = Object.fromEntries(keys.map((key) => [key, [] as string[]])) as Record<K, string[]>;
  for (const row of rows) groups[keyOf(row)].push(valueOf(row));
  return groups;
}
