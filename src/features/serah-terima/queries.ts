import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { KeadaanButir } from "./kata-serah-terima.ts";

type Db = Database | Reader | Tx;

export type SerahTerimaRow = {
  skpId: string;
  tahun: number;
  pegawaiId: string;
  pegawai: string;
  jabatan: string;
  unit: string;
  selesai: string | null;
  versi: number;
  diserahkanPada: Date | null;
  diterimaPada: Date | null;
  diterimaOleh: string | null;
  penerus: { id: string; nama: string }[];
  butir: {
    rhkId: string;
    nomor: number;
    teks: string;
    keadaan: KeadaanButir | null;
    catatan: string;
    /** The last month recorded, "YYYY-MM", with its words, and how many pieces of evidence there are. */
    terakhir: { bulan: string; uraian: string } | null;
    jumlahBukti: number;
  }[];
};

/** A SKP that ended with what is handed over, for who may read it (`allowed` on alias `s`); null when there is none such. One statement. */
export async function findSerahTerima(db: Db, skpId: string, hari: string, allowed: RawBuilder<boolean>): Promise<SerahTerimaRow | null> {
  const { rows } = await sql<SerahTerimaRow>`
    select s.id as "skpId", d.tahun, p.id as "pegawaiId", p.nama as pegawai, j.nama as jabatan, u.nama as unit, s.selesai, coalesce(t.versi, 0) as versi,
      t.diserahkan_pada as "diserahkanPada", t.diterima_pada as "diterimaPada", o.nama as "diterimaOleh",
      (select coalesce(json_agg(json_build_object('id', x.id, 'nama', x.nama) order by x.nama), '[]') from penugasan w join pegawai x on x.id = w.pegawai_id
        where s.selesai is not null and w.jabatan_id = s.jabatan_id and w.pegawai_id <> s.pegawai_id and w.jenis in ('DEFINITIF','PLT') and w.mulai <= ${hari} and (w.selesai is null or ${hari} < w.selesai)) as penerus,
      (select coalesce(json_agg(json_build_object('rhkId', r.id, 'nomor', r.urutan + 1, 'teks', r.teks, 'keadaan', b.keadaan, 'catatan', coalesce(b.catatan, ''),
        'terakhir', (select json_build_object('bulan', to_char(l.bulan, 'YYYY-MM'), 'uraian', l.uraian) from realisasi l where l.rhk_id = r.id order by l.bulan desc, l.dicatat_pada desc limit 1),
        'jumlahBukti', (select count(*)::int from bukti k join realisasi l on l.id = k.realisasi_id where l.rhk_id = r.id)) order by r.urutan), '[]')
        from rencana_hasil_kerja r left join serah_terima_butir b on b.serah_terima_id = t.id and b.rhk_id = r.id where r.skp_id = s.id and r.selesai is null) as butir
    from skp s join periode d on d.id = s.periode_id join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id join unit u on u.id = j.unit_id
    left join serah_terima t on t.skp_id = s.id left join pegawai o on o.id = t.diterima_oleh
    where s.id = ${skpId} and ${allowed}`.execute(db as Database);
  return rows[0] ?? null;
}

/** The SKP of a hand-over, locked, with how far the hand-over is. */
export async function lockSerahTerima(tx: Tx, skpId: string) {
  const skp = await tx.selectFrom("skp").select(["selesai", "jabatan_id", "pegawai_id"]).where("id", "=", skpId).forNoKeyUpdate().executeTakeFirstOrThrow();
  const ada = await tx.selectFrom("serah_terima").select(["id", "versi", "diserahkan_pada", "diterima_pada"]).where("skp_id", "=", skpId).executeTakeFirst();
  return { ...skp, ada: ada ?? null };
}

export type Butir = { rhkId: string; keadaan: KeadaanButir; catatan: string };

export async function simpanButir(
  tx: Tx,
  skpId: string,
  butir: readonly Butir[],
  isi: { versi: number; diserahkan_pada: Date | null; diubah_pada: Date },
): Promise<string> {
  const { id } = await tx
    .insertInto("serah_terima")
    .values({ skp_id: skpId, ...isi })
    .onConflict((conflict) => conflict.column("skp_id").doUpdateSet(isi))
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx.deleteFrom("serah_terima_butir").where("serah_terima_id", "=", id).execute();
  if (butir.length > 0)
    await tx
      .insertInto("serah_terima_butir")
      .values(butir.map((one) => ({ serah_terima_id: id, rhk_id: one.rhkId, keadaan: one.keadaan, catatan: one.catatan })))
      .execute();
  return id;
}

/** The lines of a SKP that a hand-over may name. */
export async function listRhkId(tx: Tx, skpId: string): Promise<string[]> {
  const rows = await tx.selectFrom("rencana_hasil_kerja").select("id").where("skp_id", "=", skpId).where("selesai", "is", null).execute();
  return rows.map((row) => row.id);
}

export async function tandaiDiterima(tx: Tx, skpId: string, oleh: string, pada: Date): Promise<void> {
  await tx
    .updateTable("serah_terima")
    .set((eb) => ({ diterima_pada: pada, diterima_oleh: oleh, diubah_pada: pada, versi: eb("versi", "+", 1) }))
    .where("skp_id", "=", skpId)
    .execute();
}

export type SerahTerimaMenunggu = { skpId: string; jabatan: string; dari: string; peran: "PEMILIK" | "PENERUS"; sejak: string };

/** Hand-overs that wait for a person: of a SKP of theirs that ended within two months, or to be received in the post they hold now. */
export async function listMenunggu(db: Db, pegawaiId: string, hari: string): Promise<SerahTerimaMenunggu[]> {
  const { rows } = await sql<SerahTerimaMenunggu>`
    select s.id as "skpId", j.nama as jabatan, p.nama as dari, 'PEMILIK' as peran, s.selesai as sejak
    from skp s join jabatan j on j.id = s.jabatan_id join pegawai p on p.id = s.pegawai_id left join serah_terima t on t.skp_id = s.id
    where s.pegawai_id = ${pegawaiId} and s.selesai is not null and ${hari}::date < s.selesai + 60 and t.diserahkan_pada is null
    union all
    select s.id, j.nama, p.nama, 'PENERUS', s.selesai
    from penugasan w join skp s on s.jabatan_id = w.jabatan_id and s.selesai is not null and s.pegawai_id <> w.pegawai_id join jabatan j on j.id = s.jabatan_id join pegawai p on p.id = s.pegawai_id
    join serah_terima t on t.skp_id = s.id and t.diserahkan_pada is not null and t.diterima_pada is null
    where w.pegawai_id = ${pegawaiId} and w.jenis in ('DEFINITIF','PLT') and w.mulai <= ${hari} and (w.selesai is null or ${hari} < w.selesai)
    order by 5`.execute(db as Database);
  return rows;
}
