import { sql } from "kysely";
import type { Tx } from "#platform/db/connect.ts";
import type { BerkasSerah, KolomSerah } from "./queries-serah.ts";

export type KolomBerkas = Omit<KolomSerah, "berkas">;

/** The columns of one file as they hold on a day, in order; two people who change them come one after the other. */
export async function lockKolomSerah(tx: Tx, berkas: BerkasSerah, hari: string): Promise<KolomBerkas[]> {
  await sql`lock table serah_kolom in share row exclusive mode`.execute(tx);
  const { rows } = await sql<KolomBerkas>`select nama, isi, keyakinan, sumber, catatan from serah_kolom
    where berkas = ${berkas} and mulai <= ${hari}::date and (selesai is null or ${hari}::date < selesai) order by urutan`.execute(tx);
  return rows;
}

/** From a day on the file has these columns, in this order; what held before is kept with its days, and the audit says what changed. */
export async function gantiKolomSerah(tx: Tx, berkas: BerkasSerah, hari: string, kolom: readonly KolomBerkas[]): Promise<void> {
  await sql`delete from serah_kolom where berkas = ${berkas} and mulai = ${hari}::date`.execute(tx);
  await sql`update serah_kolom set selesai = ${hari}::date where berkas = ${berkas} and mulai < ${hari}::date and (selesai is null or ${hari}::date < selesai)`.execute(
    tx,
  );
  await sql`insert into serah_kolom (berkas, urutan, nama, isi, keyakinan, sumber, catatan, mulai)
    select ${berkas}, b.urutan, b.nama, b.isi, b.keyakinan, b.sumber, b.catatan, ${hari}::date
    from json_to_recordset(${JSON.stringify(kolom.map((satu, n) => ({ ...satu, urutan: n + 1 })))}::json) as b(urutan integer, nama text, isi text, keyakinan text, sumber text, catatan text)`.execute(
    tx,
  );
}
