import { sql } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { JenisPerubahan } from "#rules/kosakata.ts";
import type { IsiSkpRows } from "./beda-isi.ts";
import type { Perubahan } from "./queries.ts";

type Db = Database | Reader | Tx;

/** For each line of a change that stands for a line of the SKP: its id and that line's. */
export async function listAsal(db: Db, skpId: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; asal: string }>`
    select r.id, r.asal_id as asal from rencana_hasil_kerja r where r.skp_id = ${skpId} and r.asal_id is not null
    union all select i.id, i.asal_id from indikator i join rencana_hasil_kerja r on r.id = i.rhk_id where r.skp_id = ${skpId} and i.asal_id is not null`.execute(
    db as Database,
  );
  return new Map(rows.map((row) => [row.id, row.asal]));
}

/** A rater as a SKP records them. */
export type PenilaiTercatat = {
  penilai_id: string;
  penilai_jabatan_id: string;
  penilai_alasan: string;
  atasan_penilai_id: string | null;
  atasan_penilai_jabatan_id: string | null;
};

/** A draft with everything the SKP says today, each line knowing the one it stands for. @returns its id */
export async function insertPerubahan(
  tx: Tx,
  skpId: string,
  baru: PenilaiTercatat & {
    jenis: JenisPerubahan;
    alasan: string;
    tugas_belajar: "SEDANG" | "LULUS" | "TIDAK_LULUS" | null;
    pada: Date;
    oleh: string;
    batas: string;
  },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into skp (periode_id, mengubah_id, pegawai_id, jabatan_id, penilai_id, penilai_jabatan_id, penilai_alasan, atasan_penilai_id, atasan_penilai_jabatan_id, keluarga, pendekatan,
      tugas_belajar, batas_penetapan, jenis_perubahan, alasan_perubahan, dibuat_pada, diubah_pada, diubah_oleh)
    select null, s.id, s.pegawai_id, s.jabatan_id, ${baru.penilai_id}::uuid, ${baru.penilai_jabatan_id}::uuid, ${baru.penilai_alasan}, ${baru.atasan_penilai_id}::uuid, ${baru.atasan_penilai_jabatan_id}::uuid,
      s.keluarga, s.pendekatan, ${baru.tugas_belajar}, ${baru.batas}::date, ${baru.jenis}, ${baru.alasan}, ${baru.pada}, ${baru.pada}, ${baru.oleh}::uuid
    from skp s where s.id = ${skpId} returning id`.execute(tx);
  const id = rows[0]?.id ?? "";
  await sql`
    with baru as (
      insert into rencana_hasil_kerja (skp_id, asal_id, urutan, jenis, teks, rhk_pimpinan_id, rhk_pimpinan_teks, penugasan_dari, is_tugas_belajar, sasaran_id)
      select ${id}::uuid, r.id, r.urutan, r.jenis, r.teks, r.rhk_pimpinan_id, r.rhk_pimpinan_teks, r.penugasan_dari, r.is_tugas_belajar, r.sasaran_id
      from rencana_hasil_kerja r where r.skp_id = ${skpId} and r.selesai is null returning id, asal_id
    )
    insert into indikator (rhk_id, asal_id, urutan, aspek, teks, target, target_bawah, target_atas, satuan, arah, is_akumulatif, lintasan, perspektif, pustaka_versi_id)
    select b.id, i.id, i.urutan, i.aspek, i.teks, i.target, i.target_bawah, i.target_atas, i.satuan, i.arah, i.is_akumulatif, i.lintasan, i.perspektif, i.pustaka_versi_id
    from baru b join indikator i on i.rhk_id = b.asal_id and i.selesai is null`.execute(tx);
  await sql`insert into ekspektasi_khusus (skp_id, nilai, urutan, teks) select ${id}::uuid, nilai, urutan, teks from ekspektasi_khusus where skp_id = ${skpId}`.execute(
    tx,
  );
  await sql`insert into lampiran_skp (skp_id, jenis, urutan, teks) select ${id}::uuid, jenis, urutan, teks from lampiran_skp where skp_id = ${skpId}`.execute(
    tx,
  );
  return id;
}

export async function findPerubahan(db: Db, skpId: string): Promise<string | null> {
  return (await (db as Database).selectFrom("skp").select("id").where("mengubah_id", "=", skpId).executeTakeFirst())?.id ?? null;
}

/** Removes a draft of a change; its trail stays with the SKP. */
export async function deletePerubahan(tx: Tx, skpId: string, mengubahId: string): Promise<void> {
  await tx.updateTable("jejak_skp").set({ skp_id: mengubahId }).where("skp_id", "=", skpId).execute();
  await tx.deleteFrom("skp").where("id", "=", skpId).execute();
}

/** The rater a SKP records. */
export async function findPenilaiTercatat(tx: Tx, skpId: string): Promise<PenilaiTercatat> {
  return tx
    .selectFrom("skp")
    .select(["penilai_id", "penilai_jabatan_id", "penilai_alasan", "atasan_penilai_id", "atasan_penilai_jabatan_id"])
    .where("id", "=", skpId)
    .executeTakeFirstOrThrow();
}

/** Lines that were ended stand behind those that hold, and behind those that ended before. */
const SESUDAH_BERAKHIR = 1000;

/**
 * Brings the lines of a draft into the SKP it changes. A line keeps its id, so what hangs on it stays; one that is missing in
 * the draft ends on `hari`, one that is new holds from `hari`.
 */
export async function terapkanBaris(tx: Tx, skpId: string, perubahanId: string, hari: string): Promise<void> {
  await sql`update rencana_hasil_kerja o set selesai = ${hari}::date, urutan = o.urutan + (select coalesce(max(z.urutan) + 1, ${SESUDAH_BERAKHIR}) from rencana_hasil_kerja z where z.skp_id = ${skpId} and z.selesai is not null)
    where o.skp_id = ${skpId} and o.selesai is null and not exists (select 1 from rencana_hasil_kerja n where n.skp_id = ${perubahanId} and n.asal_id = o.id)`.execute(
    tx,
  );
  await sql`update indikator o set selesai = ${hari}::date, urutan = o.urutan + (select coalesce(max(z.urutan) + 1, ${SESUDAH_BERAKHIR}) from indikator z where z.rhk_id = o.rhk_id and z.selesai is not null)
    from rencana_hasil_kerja r where r.id = o.rhk_id and r.skp_id = ${skpId} and r.selesai is null and o.selesai is null
      and not exists (select 1 from indikator n join rencana_hasil_kerja b on b.id = n.rhk_id and b.skp_id = ${perubahanId} where n.asal_id = o.id)`.execute(
    tx,
  );
  await sql`update rencana_hasil_kerja o set urutan = n.urutan, jenis = n.jenis, teks = n.teks, rhk_pimpinan_id = n.rhk_pimpinan_id, rhk_pimpinan_teks = n.rhk_pimpinan_teks,
      penugasan_dari = n.penugasan_dari, is_tugas_belajar = n.is_tugas_belajar, sasaran_id = n.sasaran_id
    from rencana_hasil_kerja n where n.skp_id = ${perubahanId} and n.asal_id = o.id and o.skp_id = ${skpId}`.execute(tx);
  // an indicator moves under the result its line in the draft stands under
  await sql`update indikator o set rhk_id = coalesce(b.asal_id, b.id), urutan = n.urutan, aspek = n.aspek, teks = n.teks, target = n.target, target_bawah = n.target_bawah, target_atas = n.target_atas,
      satuan = n.satuan, arah = n.arah, is_akumulatif = n.is_akumulatif, lintasan = n.lintasan, perspektif = n.perspektif, pustaka_versi_id = n.pustaka_versi_id
    from indikator n join rencana_hasil_kerja b on b.id = n.rhk_id where b.skp_id = ${perubahanId} and n.asal_id = o.id`.execute(tx);
  await sql`delete from indikator n using rencana_hasil_kerja b where b.id = n.rhk_id and b.skp_id = ${perubahanId} and n.asal_id is not null`.execute(tx);
  await sql`update indikator n set rhk_id = b.asal_id, mulai = ${hari}::date from rencana_hasil_kerja b where b.id = n.rhk_id and b.skp_id = ${perubahanId} and b.asal_id is not null`.execute(
    tx,
  );
  await sql`update rencana_hasil_kerja set skp_id = ${skpId}, mulai = ${hari}::date where skp_id = ${perubahanId} and asal_id is null`.execute(tx);
  for (const tabel of ["ekspektasi_khusus", "lampiran_skp"]) {
    await sql`delete from ${sql.table(tabel)} where skp_id = ${skpId}`.execute(tx);
    await sql`update ${sql.table(tabel)} set skp_id = ${skpId} where skp_id = ${perubahanId}`.execute(tx);
  }
}

/**
 * Evaluations not rated yet follow the SKP as it is now: its rater, except where the window is open, since the rater who moves
 * inside it still rates (L.IV.A.14 p. 91–92), and its study leave.
 */
export async function ikutkanEvaluasi(tx: Tx, skpId: string, hari: string): Promise<void> {
  await sql`update evaluasi e set tugas_belajar = s.tugas_belajar, penilai_id = case when ${hari}::date between pe.buka and pe.tutup then e.penilai_id else s.penilai_id end
    from skp s, periode_evaluasi pe where s.id = e.skp_id and pe.id = e.periode_evaluasi_id and e.skp_id = ${skpId} and e.status = 'TERBUKA'`.execute(tx);
}

/** The SKP's documents of planning say from now on that they were replaced; new ones are issued by the job. */
export async function gantikanDokumen(tx: Tx, skpId: string, pada: Date): Promise<void> {
  await tx
    .updateTable("dokumen")
    .set({ digantikan_pada: pada })
    .where("skp_id", "=", skpId)
    .where("evaluasi_id", "is", null)
    .where("digantikan_pada", "is", null)
    .execute();
}

export type VersiBaru = {
  skp_id: string;
  isi: IsiSkpRows;
  ditetapkan_pada: Date;
  ditetapkan_oleh: string;
  diganti_pada: Date;
  diganti_oleh: string;
  jenis_perubahan: JenisPerubahan;
  alasan: string;
  perubahan: readonly Omit<Perubahan, "kunci">[];
};

/** Keeps the words in force so far. @returns the number of that version, 1 for the first */
export async function insertVersi(tx: Tx, { isi, perubahan, ...row }: VersiBaru): Promise<number> {
  const { n } = await tx
    .selectFrom("skp_versi")
    .select((eb) => eb.fn.coalesce(eb.fn.max("nomor"), eb.lit(0)).as("n"))
    .where("skp_id", "=", row.skp_id)
    .executeTakeFirstOrThrow();
  const nomor = Number(n) + 1;
  await tx
    .insertInto("skp_versi")
    .values({ ...row, nomor, isi: JSON.stringify(isi), perubahan: JSON.stringify(perubahan) })
    .execute();
  return nomor;
}

export type VersiRow = {
  nomor: number;
  ditetapkanPada: Date;
  ditetapkanOleh: string;
  digantiPada: Date;
  digantiOleh: string;
  jenis: JenisPerubahan;
  alasan: string;
  perubahan: { bagian: string; dari: string | null; menjadi: string | null }[];
};

/** The earlier versions of a SKP with why each was replaced, newest first. */
export async function listVersi(db: Db, skpId: string): Promise<VersiRow[]> {
  const { rows } = await sql<VersiRow>`
    select v.nomor, v.ditetapkan_pada as "ditetapkanPada", o.nama as "ditetapkanOleh", v.diganti_pada as "digantiPada", g.nama as "digantiOleh", v.jenis_perubahan as jenis, v.alasan, v.perubahan
    from skp_versi v join pegawai o on o.id = v.ditetapkan_oleh join pegawai g on g.id = v.diganti_oleh where v.skp_id = ${skpId} order by v.nomor desc`.execute(
    db as Database,
  );
  return rows;
}

/** What an earlier version said. */
export async function findIsiVersi(db: Db, skpId: string, nomor: number): Promise<IsiSkpRows | null> {
  const row = await (db as Database).selectFrom("skp_versi").select("isi").where("skp_id", "=", skpId).where("nomor", "=", nomor).executeTakeFirst();
  return (row?.isi as IsiSkpRows | undefined) ?? null;
}
