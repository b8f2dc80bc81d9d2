import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { listMirip } from "#features/pegawai/queries.ts";
import type { Jangkauan } from "#features/pegawai/queries.ts";
import type { Database, Reader } from "#platform/db/connect.ts";
import type { HasilJabatan, HasilPegawai, HasilUnit } from "./schemas.ts";

/** The best of each group; whoever needs more narrows the list of people. */
export const SEKELOMPOK = 8;
/** Common words match thousands; the best are looked for among so many. */
const DITIMBANG = 200;

const mengandung = (kata: string) => `%${kata.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
const semuaKata = (kata: readonly string[], dalam: RawBuilder<unknown>) =>
  sql<boolean>`${sql.join(
    kata.map((satu) => sql`${dalam} like ${mengandung(satu)}`),
    sql` and `,
  )}`;
/** How well the words fit: one that begins a word of the text counts double. */
const nilai = (kata: readonly string[], dalam: RawBuilder<unknown>) =>
  sql`(${sql.join(
    kata.map(
      (satu) =>
        sql`case when ' ' || ${dalam} like ${`% ${satu.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`} then 2 when ${dalam} like ${mengandung(satu)} then 1 else 0 end`,
    ),
    sql` + `,
  )})`;

export type CariPegawai = {
  kata: readonly string[];
  nip: string | null;
  hari: string;
  jangkauan: Jangkauan;
  allowed: RawBuilder<boolean>;
  lengkap: RawBuilder<boolean>;
};

/** People in service (others only by their NIP) whose NIP begins so, or whose name, post and unit hold all words. */
export async function cariPegawai(db: Reader, dicari: CariPegawai): Promise<HasilPegawai[]> {
  const { kata, nip, hari, jangkauan, lengkap } = dicari;
  const syarat = nip ? sql`k.nip like ${`${nip}%`} and ${lengkap}` : sql`k.berhenti_pada > ${hari} and ${semuaKata(kata, sql`k.kata`)}`;
  const dekat = jangkauan.semua ? sql`true` : sql`(k.unit_id = any(${jangkauan.unit}::uuid[]) or k.id = any(${jangkauan.orang}::uuid[]))`;
  // a name that holds the words comes first, and must not be lost among thousands of posts that hold them
  const menurutNama = nip
    ? sql``
    : sql`(select k.* from pegawai_masa k where ${semuaKata(kata, sql`k.urut_nama`)} and ${dekat} and ${masaKini(hari)} and ${dicari.allowed} and k.berhenti_pada > ${hari} limit ${DITIMBANG}) union`;
  const { rows } = await sql<HasilPegawai>`
    select k.id, k.nama, nullif(k.jabatan_nama, '') as jabatan, nullif(k.unit_nama, '') as unit, k.penugasan = 'PLT' as "isPlt", case when ${lengkap} then nullif(k.nip, '') end as nip
    from (${menurutNama} (select k.* from pegawai_masa k where ${syarat} and ${dekat} and ${masaKini(hari)} and ${dicari.allowed} limit ${DITIMBANG})) k
    order by ${nip ? sql`k.nip` : sql`${nilai(kata, sql`k.urut_nama`)} desc, ${nilai(kata, sql`k.kata`)} desc`}, k.urut_nama, k.id limit ${SEKELOMPOK}`.execute(
    db as unknown as Database,
  );
  return rows;
}

const masaKini = (hari: string) => sql<boolean>`k.mulai <= ${hari} and ${hari} < k.sampai`;

/** People whose words are like these, the most similar first. */
export async function cariPegawaiMirip(db: Reader, dicari: CariPegawai): Promise<HasilPegawai[]> {
  const { kata, hari, jangkauan, lengkap } = dicari;
  const id = await listMirip(db, kata, jangkauan, hari, 4 * SEKELOMPOK);
  if (id.length === 0) return [];
  const { rows } = await sql<HasilPegawai>`
    select k.id, k.nama, nullif(k.jabatan_nama, '') as jabatan, nullif(k.unit_nama, '') as unit, k.penugasan = 'PLT' as "isPlt", case when ${lengkap} then nullif(k.nip, '') end as nip
    from pegawai_masa k where k.id = any(${id}::uuid[]) and ${masaKini(hari)} and k.berhenti_pada > ${hari} and ${dicari.allowed}
    order by array_position(${id}::uuid[], k.id) limit ${SEKELOMPOK}`.execute(db as unknown as Database);
  return rows;
}

/** Units by name or by a slip of it; the shortest name that fits is most likely the one meant. */
export async function cariUnit(db: Reader, kata: readonly string[], hari: string): Promise<HasilUnit[]> {
  const cocok = (syarat: RawBuilder<unknown>, urut: RawBuilder<unknown>) => sql<HasilUnit>`
    select u.id, u.nama, a.nama as induk from unit u left join unit a on a.id = u.induk_id
    where ${syarat} and u.mulai <= ${hari} and (u.selesai is null or ${hari} < u.selesai) order by ${urut}, u.nama, u.id limit ${SEKELOMPOK}`;
  const { rows } = await cocok(semuaKata(kata, sql`lower(u.nama)`), sql`${nilai(kata, sql`lower(u.nama)`)} desc, length(u.nama)`).execute(
    db as unknown as Database,
  );
  if (rows.length > 0) return rows;
  const teks = kata.join(" ");
  return (await cocok(sql`${teks} <% lower(u.nama)`, sql`word_similarity(${teks}, lower(u.nama)) desc, length(u.nama)`).execute(db as unknown as Database))
    .rows;
}

/** Posts by their name or that of their unit, with how many hold them now. */
export async function cariJabatan(db: Reader, kata: readonly string[], hari: string): Promise<HasilJabatan[]> {
  const { rows } = await sql<HasilJabatan>`
    with cocok as materialized (
      select j.id, j.nama, j.unit_id, j.is_pimpinan_unit from jabatan j join unit u on u.id = j.unit_id
      where ${sql.join(
        kata.map((satu) => sql`(lower(j.nama) like ${mengandung(satu)} or lower(u.nama) like ${mengandung(satu)})`),
        sql` and `,
      )} and (${sql.join(
        kata.map((satu) => sql`lower(j.nama) like ${mengandung(satu)}`),
        sql` or `,
      )}) and j.mulai <= ${hari} and (j.selesai is null or ${hari} < j.selesai) limit ${DITIMBANG}
    )
    select j.id, j.nama, u.id as "unitId", u.nama as unit,
      (select count(*)::int from penugasan t where t.jabatan_id = j.id and t.mulai <= ${hari} and (t.selesai is null or ${hari} < t.selesai)) as pemegang
    from cocok j join unit u on u.id = j.unit_id
    order by ${nilai(kata, sql`lower(j.nama)`)} desc, j.is_pimpinan_unit desc, length(j.nama), j.nama, u.nama, j.id limit ${SEKELOMPOK}`.execute(
    db as unknown as Database,
  );
  return rows;
}
