import { sql } from "kysely";
import { SANDI_PERAGAAN } from "#demo/waktu.ts";
import type { PersonActor } from "#platform/access/relation.ts";
import type { Database } from "#platform/db/connect.ts";
import { SAMBUNGAN } from "./beban.ts";

/** People of the demo city whose SKP is set and who have an evaluation with its explanation, one per connection. */
export type Orang = PersonActor & { nip: string; skpId: string; evaluasiId: string; cookie: string };
export type Berperan = PersonActor & { cookie: string };

export async function masukkanOrang(db: Database, alamat: string): Promise<Orang[]> {
  const { rows } = await sql<Omit<Orang, "cookie" | "jenis">>`
    select p.id as "pegawaiId", a.id as "akunId", p.nama, p.nip, s.id as "skpId", e.id as "evaluasiId"
    from skp s join periode r on r.id = s.periode_id and r.tahun = 2026 join pegawai p on p.id = s.pegawai_id join akun a on a.pegawai_id = p.id
    join kredensial k on k.akun_id = a.id
    join periode_evaluasi pe on pe.periode_id = s.periode_id and pe.triwulan = 'II' join evaluasi e on e.skp_id = s.id and e.periode_evaluasi_id = pe.id
    where s.status = 'DITETAPKAN' and s.pendekatan = 'KUANTITATIF' and s.keluarga = 'JA_JF' and e.diterima_pada is not null
    order by p.id limit ${SAMBUNGAN}`.execute(db);
  if (rows.length < SAMBUNGAN) throw new Error(`Kota peragaan hanya punya ${rows.length} orang yang cocok untuk diukur.`);
  const orang: Orang[] = [];
  for (const row of rows) orang.push({ ...row, jenis: "PEGAWAI", cookie: await masuk(alamat, row.nip) });
  return orang;
}

/** Somebody who holds this role for the whole city, signed in. */
export async function masukkanBerperan(db: Database, alamat: string, peran: string): Promise<Berperan> {
  const { rows } = await sql<Omit<Orang, "cookie" | "jenis">>`
    select p.id as "pegawaiId", a.id as "akunId", p.nama, p.nip from peran r join unit u on u.id = r.unit_id and u.induk_id is null
    join pegawai p on p.id = r.pegawai_id join akun a on a.pegawai_id = p.id join kredensial k on k.akun_id = a.id
    where r.peran = ${peran} order by p.id limit 1`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`Tidak ada ${peran} yang dapat masuk.`);
  return { pegawaiId: row.pegawaiId, akunId: row.akunId, nama: row.nama, jenis: "PEGAWAI", cookie: await masuk(alamat, row.nip) };
}

async function masuk(alamat: string, nip: string): Promise<string> {
  const jawaban = await fetch(`${alamat}/api/v1/sesi`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ nip, kataSandi: SANDI_PERAGAAN }),
  });
  if (!jawaban.ok) throw new Error(`Tidak dapat masuk: ${jawaban.status} ${await jawaban.text()}`);
  return jawaban.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
}

/** Rows of the tables that matter, for the report. */
export async function hitungBaris(db: Database): Promise<Record<string, number>> {
  const jumlah: Record<string, number> = {};
  for (const tabel of ["pegawai", "skp", "realisasi", "evaluasi", "audit"]) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(tabel)}`.execute(db);
    jumlah[tabel] = rows[0]?.n ?? 0;
  }
  return jumlah;
}
