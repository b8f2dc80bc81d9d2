import { sql } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import { HAL_TENGGAT } from "#rules/tenggat-kebijakan.ts";
import type { HalTenggat, KebijakanTenggat } from "#rules/tenggat-kebijakan.ts";
import type { Keyakinan } from "#rules/keyakinan.ts";

type Db = Database | Reader | Tx;

export type TenggatRow = { hal: HalTenggat; hariKerja: number; keyakinan: Keyakinan; sumber: string; mulai: string };

/** The clocks of the instansi as they hold on a day, in the order of the vocabulary. */
export async function listTenggat(db: Db, hari: string): Promise<TenggatRow[]> {
  const { rows } = await sql<TenggatRow>`select hal, hari_kerja as "hariKerja", keyakinan, sumber, mulai from tenggat_kebijakan
    where mulai <= ${hari}::date and (selesai is null or ${hari}::date < selesai)`.execute(db as Database);
  return rows.toSorted((a, b) => HAL_TENGGAT.indexOf(a.hal) - HAL_TENGGAT.indexOf(b.hal));
}

/** The same as the rules ask for it. */
export async function readKebijakanTenggat(db: Db, hari: string): Promise<KebijakanTenggat> {
  const rows = await listTenggat(db, hari);
  const hariKerja = (hal: HalTenggat): number => {
    const satu = rows.find((row) => row.hal === hal);
    if (!satu) throw new Error(`Tenggat ${hal} tidak punya kebijakan pada ${hari}.`);
    return satu.hariKerja;
  };
  return { JAWAB_PERUBAHAN: hariKerja("JAWAB_PERUBAHAN"), ALIH_PERUBAHAN: hariKerja("ALIH_PERUBAHAN"), SKP_JABATAN_BARU: hariKerja("SKP_JABATAN_BARU") };
}

/** The clock that holds now, locked; two people who change it come one after the other. */
export async function lockTenggat(tx: Tx, hal: HalTenggat): Promise<TenggatRow | null> {
  const { rows } = await sql<TenggatRow>`select hal, hari_kerja as "hariKerja", keyakinan, sumber, mulai from tenggat_kebijakan
    where hal = ${hal} and selesai is null for update`.execute(tx);
  return rows[0] ?? null;
}

/** From a day on a clock is as long as this; what it was before is kept with its days. */
export async function gantiTenggat(tx: Tx, { hal, hariKerja, keyakinan, sumber, mulai }: TenggatRow): Promise<void> {
  await sql`update tenggat_kebijakan set selesai = ${mulai}::date where hal = ${hal} and selesai is null and mulai < ${mulai}::date`.execute(tx);
  await sql`insert into tenggat_kebijakan (hal, mulai, hari_kerja, keyakinan, sumber) values (${hal}, ${mulai}::date, ${hariKerja}, ${keyakinan}, ${sumber})
    on conflict (hal, mulai) do update set hari_kerja = excluded.hari_kerja, keyakinan = excluded.keyakinan, sumber = excluded.sumber`.execute(tx);
}
