import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";

type Db = Database | Reader | Tx;

export type Calon = { id: string; nama: string; jabatan: string | null; unitKerja: string | null; isPejabat: boolean };

/** A person with whether they hold a role or rate somebody, and so cannot be acted for; `allowed` on alias `p`. */
export async function findCalon(db: Db, pegawaiId: string, today: string, allowed: RawBuilder<boolean> = sql<boolean>`true`): Promise<Calon | null> {
  const { rows } = await sql<Calon>`
    select p.id, p.nama, j.nama as jabatan, u.nama as "unitKerja", (p.jenis = 'NON_ASN'
      or exists (select 1 from peran h where h.pegawai_id = p.id and (h.selesai is null or ${today} < h.selesai))
      or exists (select 1 from skp s join periode pd on pd.id = s.periode_id where s.penilai_id = p.id and ${today}::date <= pd.selesai + 60)
      or exists (select 1 from penugasan tp join jabatan jp on jp.id = tp.jabatan_id where tp.pegawai_id = p.id and tp.mulai <= ${today} and (tp.selesai is null or ${today} < tp.selesai)
        and (jp.is_pimpinan_unit or jp.jenis in ('KEPALA_DAERAH','JPT')))) as "isPejabat"
    from pegawai p left join penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= ${today} and (t.selesai is null or ${today} < t.selesai)
    left join jabatan j on j.id = t.jabatan_id left join unit u on u.id = j.unit_id
    where p.id = ${pegawaiId} and ${allowed}`.execute(db as Database);
  return rows[0] ?? null;
}

export async function insertPerwakilan(tx: Tx, row: { wakilId: string; untukId: string; alasan: string; mulai: Date; sampai: Date }): Promise<string> {
  const { id } = await tx
    .insertInto("perwakilan")
    .values({ wakil_id: row.wakilId, untuk_id: row.untukId, alasan: row.alasan, mulai: row.mulai, sampai: row.sampai })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Hangs the representation on one session of the account. False when that session is none of it. */
export async function attachSesi(tx: Tx, token: string, akunId: string, perwakilanId: string): Promise<boolean> {
  const done = await tx.updateTable("sesi").set({ perwakilan_id: perwakilanId }).where("token", "=", token).where("akun_id", "=", akunId).executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Ends one representation, on every session that carries it. */
export async function endPerwakilan(tx: Tx, perwakilanId: string, pada: Date): Promise<void> {
  await tx.updateTable("perwakilan").set({ diakhiri_pada: pada }).where("id", "=", perwakilanId).where("diakhiri_pada", "is", null).execute();
  await tx.updateTable("sesi").set({ perwakilan_id: null }).where("perwakilan_id", "=", perwakilanId).execute();
}

/** Ends what somebody does for others because they lost the role for it. Gives their account, to forget its sessions. */
export async function endPerwakilanOleh(tx: Tx, wakilId: string, pada: Date): Promise<string | null> {
  const { rows } = await sql<{
    id: string;
  }>`update perwakilan set diakhiri_pada = ${pada} where wakil_id = ${wakilId} and diakhiri_pada is null and sampai > ${pada} returning id`.execute(tx);
  if (rows.length === 0) return null;
  return (await tx.selectFrom("akun").select("id").where("pegawai_id", "=", wakilId).executeTakeFirst())?.id ?? null;
}
