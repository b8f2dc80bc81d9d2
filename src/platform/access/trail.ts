import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { IsoDate } from "../clock.ts";
import type { Database } from "../db/connect.ts";
import type { Access, PersonActor } from "./relation.ts";

export type JenisJejak = "SKP" | "REALISASI" | "EVALUASI" | "PENJELASAN" | "DOKUMEN" | "UMPAN_BALIK" | "PROFIL" | "EKSPOR";

/** Declares that a read opens one person's data: what kind, and whose (SQL on the record the access is about). */
export type Tercatat = { jenis: JenisJejak; pegawai: (record: RawBuilder<unknown>) => RawBuilder<unknown> };

/** Acting for the person, in the words of the trail. */
export const SEBAGAI_WAKIL = "bertindak untuk Anda";

const HOUR_MS = 3_600_000;
const MOST_KEPT = 50_000;
/** What this process has already written in this hour, so that reading again costs a look into a set. */
const written = new WeakMap<Database, { hour: number; keys: Set<string> }>();

/**
 * Writes down who opened whose data and by which relation: at most once an hour for the same person and record. What is
 * one's own is not written, unless somebody acts for them.
 */
export async function recordLook(
  db: Database,
  { jenis, pegawai }: Tercatat,
  access: Access<unknown>,
  actor: PersonActor,
  input: unknown,
  now: Date,
  today: IsoDate,
): Promise<void> {
  if ((access.jenis !== "saring" && access.jenis !== "relasi") || !access.id) throw new Error("Pembacaan yang tercatat harus menyebut satu data.");
  const hour = Math.floor(now.getTime() / HOUR_MS);
  let seen = written.get(db);
  if (!seen || seen.hour !== hour || seen.keys.size > MOST_KEPT) written.set(db, (seen = { hour, keys: new Set() }));
  const sasaran = access.id(input);
  const pelaku = actor.wakil?.pegawaiId ?? actor.pegawaiId;
  const key = `${pelaku} ${actor.pegawaiId} ${jenis} ${sasaran}`;
  if (seen.keys.has(key)) return;
  const r = sql.ref("r");
  const orang = pegawai(r);
  const hubungan = access.relations.map((one) => sql`when ${one.where(r, actor, today)} then ${one.nama}::text`);
  const sebagai = actor.wakil ? sql`${SEBAGAI_WAKIL}::text` : sql`case ${sql.join(hubungan, sql` `)} end`;
  await sql`insert into jejak_akses (pegawai_id, pelaku_id, jenis, sasaran_id, sebagai, jam, pada)
    select ${orang}, ${pelaku}, ${jenis}, ${sasaran}, ${sebagai}, ${new Date(hour * HOUR_MS)}, ${now}
    from ${sql.table(access.resource)} as r where r.id = ${sasaran} and ${orang} <> ${pelaku}
    on conflict do nothing`.execute(db);
  seen.keys.add(key);
}
