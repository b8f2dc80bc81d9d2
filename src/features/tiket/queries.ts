import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { JenisTiket, StatusTiket } from "./components/kata-tiket.ts";
import type { Tiket } from "./schemas.ts";

type Db = Database | Reader | Tx;
type TiketRow = Omit<Tiket, "lewatBatas" | "dibuatPada" | "selesaiPada"> & { dibuatPada: Date; selesaiPada: Date | null; bolehTangani: boolean };

/** Tickets `where` (on alias `t`) lets through, the nearest deadline first among the open ones, then the newest. */
export async function listTiket(
  db: Db,
  where: RawBuilder<boolean>,
  today: string,
  boleh: RawBuilder<boolean> = sql<boolean>`false`,
): Promise<(Tiket & { bolehTangani: boolean })[]> {
  const { rows } = await sql<TiketRow>`
    select t.id, t.nomor, t.jenis, t.status, t.uraian, json_build_object('id', p.id, 'nama', p.nama, 'unit', u.nama, 'jabatan',
        (select j.nama from penugasan g join jabatan j on j.id = g.jabatan_id where g.pegawai_id = p.id and g.jenis = 'DEFINITIF' and g.mulai <= ${today} and (g.selesai is null or ${today} < g.selesai) limit 1)) as pelapor,
      case when s.id is null then null else json_build_object('id', s.id, 'nama', s.nama) end as "usulanPenilai", n.nama as "penilaiTercatat", d.nama as "ditanganiOleh",
      t.jawaban, t.dibuat_pada as "dibuatPada", t.batas, t.selesai_pada as "selesaiPada", t.versi, ${boleh} as "bolehTangani"
    from tiket t join pegawai p on p.id = t.pegawai_id join unit u on u.id = t.unit_id left join pegawai s on s.id = t.usulan_penilai_id
    left join pegawai n on n.id = t.penilai_tercatat_id left join pegawai d on d.id = t.ditangani_oleh
    where ${where} order by (t.status in ('SELESAI','DITOLAK')), case when t.status in ('BARU','DIPROSES') then t.batas end, t.dibuat_pada desc limit 200`.execute(
    db as Database,
  );
  return rows.map((row) => ({
    ...row,
    lewatBatas: row.selesaiPada === null && today > row.batas,
    dibuatPada: row.dibuatPada.toISOString(),
    selesaiPada: row.selesaiPada?.toISOString() ?? null,
  }));
}

/** Where a person belongs: the unit of the definitive post and the perangkat daerah above it; the root for those without. */
export async function findTempat(db: Db, pegawaiId: string, hari: string): Promise<{ unitId: string; opdId: string } | null> {
  const { rows } = await sql<{ unitId: string; opdId: string }>`
    with tempat as (
      select coalesce((select j.unit_id from penugasan t join jabatan j on j.id = t.jabatan_id where t.pegawai_id = ${pegawaiId} and t.jenis = 'DEFINITIF'
        and t.mulai <= ${hari} and (t.selesai is null or ${hari} < t.selesai) limit 1), (select id from unit where induk_id is null order by mulai limit 1)) as id
    )
    select t.id as "unitId", coalesce((select u.id from unit_lingkup ul join unit u on u.id = ul.leluhur_id join unit a on a.id = u.induk_id and a.induk_id is null where ul.unit_id = t.id), t.id) as "opdId"
    from tempat t where t.id is not null`.execute(db as Database);
  return rows[0] ?? null;
}

export type Calon = { id: string; nama: string; jabatan: string; unit: string };

/** People of one perangkat daerah and of the top by name or NIP; without personal data. */
export async function listCalon(db: Db, opdId: string, hari: string, pilih: { cari: string } | { id: string }): Promise<Calon[]> {
  const cocok =
    "id" in pilih
      ? sql<boolean>`p.id = ${pilih.id}`
      : /^\d{6,18}$/.test(pilih.cari.replaceAll(" ", ""))
        ? sql<boolean>`p.nip like ${`${pilih.cari.replaceAll(" ", "")}%`}`
        : sql<boolean>`p.nama ilike ${`%${pilih.cari.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}`;
  const { rows } = await sql<Calon>`
    select p.id, p.nama, j.nama as jabatan, u.nama as unit from pegawai p join penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= ${hari} and (t.selesai is null or ${hari} < t.selesai)
    join jabatan j on j.id = t.jabatan_id join unit u on u.id = j.unit_id
    where ${cocok} and (p.berhenti_pada is null or ${hari} < p.berhenti_pada)
      and (u.induk_id is null or exists (select 1 from unit_lingkup ul where ul.unit_id = u.id and ul.leluhur_id = ${opdId})) order by p.nama, p.id limit 10`.execute(
    db as Database,
  );
  return rows;
}

export async function findTiketSerupa(tx: Tx, pegawaiId: string, jenis: JenisTiket): Promise<number | null> {
  const row = await tx
    .selectFrom("tiket")
    .select("nomor")
    .where("pegawai_id", "=", pegawaiId)
    .where("jenis", "=", jenis)
    .where("status", "in", ["BARU", "DIPROSES"])
    .executeTakeFirst();
  return row?.nomor ?? null;
}

/** Locks a ticket and gives what a change must know. */
export async function lockTiket(tx: Tx, tiketId: string): Promise<{ status: StatusTiket; versi: number; penangan: string | null }> {
  const { rows } = await sql<{ status: StatusTiket; versi: number; penangan: string | null }>`
    select t.status, t.versi, d.nama as penangan from tiket t left join pegawai d on d.id = t.ditangani_oleh where t.id = ${tiketId} for update of t`.execute(
    tx,
  );
  return rows[0] as { status: StatusTiket; versi: number; penangan: string | null };
}

/** What waits for a pengelola: how many open tickets, the nearest deadline, how many have passed it. */
export async function findAntrean(db: Db, where: RawBuilder<boolean>, today: string): Promise<{ jumlah: number; lewat: number; batas: string | null }> {
  const { rows } = await sql<{ jumlah: number; lewat: number; batas: string | null }>`
    select count(*)::int as jumlah, count(*) filter (where t.batas < ${today})::int as lewat, min(t.batas) as batas from tiket t where t.status in ('BARU','DIPROSES') and ${where}`.execute(
    db as Database,
  );
  return rows[0] ?? { jumlah: 0, lewat: 0, batas: null };
}

/** A person's open tickets, and those answered within the last week. */
export async function listTiketKini(
  db: Db,
  pegawaiId: string,
  today: string,
): Promise<{ id: string; nomor: number; batas: string; penangan: string | null; dijawab: string | null }[]> {
  const { rows } = await sql<{ id: string; nomor: number; batas: string; penangan: string | null; dijawab: string | null }>`
    select t.id, t.nomor, t.batas, d.nama as penangan, (t.selesai_pada at time zone 'Asia/Jakarta')::date as dijawab from tiket t left join pegawai d on d.id = t.ditangani_oleh
    where t.pegawai_id = ${pegawaiId} and (t.selesai_pada is null or (t.selesai_pada at time zone 'Asia/Jakarta')::date > ${today}::date - 7) order by t.nomor desc limit 5`.execute(
    db as Database,
  );
  return rows;
}
