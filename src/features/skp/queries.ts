import { sql } from "kysely";
import type { Insertable, RawBuilder } from "kysely";
import { orangJson } from "#features/pegawai/queries.ts";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { Indikator } from "#platform/db/types.gen.ts";
import type { Orang } from "#features/pegawai/schemas.ts";
import type { JenisJabatan } from "#rules/kosakata-pegawai.ts";
import type { StatusSkp } from "#rules/siklus-skp.ts";
import type { Aspek, JenisLampiran, JenisRhk, KeluargaSkp, NilaiPerilaku, Pendekatan, Perspektif, StatusTugasBelajar } from "#rules/kosakata.ts";
import type { Arah } from "#rules/target.ts";
import { lipatPerubahan } from "./perubahan-isi.ts";

type Db = Database | Reader | Tx;

export type SkpRow = {
  id: string;
  tahun: number;
  mulai: string;
  selesai: string;
  batas_skp: string;
  status: StatusSkp;
  versi: number;
  keluarga: KeluargaSkp;
  pendekatan: Pendekatan;
  tugas_belajar: StatusTugasBelajar | null;
  jenis_jabatan: JenisJabatan;
  pegawai_id: string;
  penilai_id: string;
  atasan_penilai_id: string | null;
  periode_id: string;
  pegawai: Orang;
  penilai: Orang;
  penilai_alasan: string;
  atasan_penilai: Orang | null;
  alasan_kembali: string | null;
  diajukan_pada: Date | null;
  ditetapkan_pada: Date | null;
  diubah_pada: Date;
  diubah_oleh: string | null;
};

/** One SKP with its people; null when it does not exist or `allowed` (on alias `s`) says no. */
export async function findSkp(db: Db, skpId: string, allowed: RawBuilder<boolean> = sql<boolean>`true`): Promise<SkpRow | null> {
  const { rows } = await sql<SkpRow>`
    select s.id, pr.tahun, pr.mulai, pr.selesai, coalesce(s.batas_penetapan, pr.batas_skp) as batas_skp, s.status, s.versi, s.keluarga, s.pendekatan, s.tugas_belajar,
      j.jenis as jenis_jabatan, s.pegawai_id, s.penilai_id, s.atasan_penilai_id, s.periode_id,
      ${orangJson("p", "j", "u")} as pegawai, ${orangJson("pp", "pj", "pu")} as penilai, s.penilai_alasan,
      case when s.atasan_penilai_id is null then null else ${orangJson("ap", "aj", "au")} end as atasan_penilai,
      s.alasan_kembali, s.diajukan_pada, s.ditetapkan_pada, s.diubah_pada, d.nama as diubah_oleh
    from skp s join periode pr on pr.id = s.periode_id
    join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id join unit u on u.id = j.unit_id
    join pegawai pp on pp.id = s.penilai_id join jabatan pj on pj.id = s.penilai_jabatan_id join unit pu on pu.id = pj.unit_id
    left join pegawai ap on ap.id = s.atasan_penilai_id left join jabatan aj on aj.id = s.atasan_penilai_jabatan_id left join unit au on au.id = aj.unit_id
    left join pegawai d on d.id = s.diubah_oleh
    where s.id = ${skpId} and ${allowed}`.execute(db as Database);
  return rows[0] ?? null;
}

export type IndikatorRow = {
  id: string;
  aspek: Aspek | null;
  teks: string;
  target: string | null;
  targetBawah: number | null;
  targetAtas: number | null;
  satuan: string | null;
  arah: Arah | null;
  isAkumulatif: boolean;
  perspektif: Perspektif | null;
  /** The version in the library its words came from. */
  pustaka: { versiId: string; pustakaId: string; kode: string } | null;
};

export type RhkRow = {
  id: string;
  jenis: JenisRhk;
  teks: string;
  rhkPimpinanId: string | null;
  rhkPimpinanTeks: string | null;
  rhkPimpinanPemilik: string | null;
  penugasanDari: string | null;
  isTugasBelajar: boolean;
  indikator: IndikatorRow[];
};

/** The results of a SKP with their indicators, in order; the superior's result in its words of today. One statement. */
export async function listRhk(db: Db, skpId: string): Promise<RhkRow[]> {
  const { rows } = await sql<RhkRow>`
    select r.id, r.jenis, r.teks, r.rhk_pimpinan_id as "rhkPimpinanId", coalesce(a.teks, r.rhk_pimpinan_teks) as "rhkPimpinanTeks", ap.nama as "rhkPimpinanPemilik",
      r.penugasan_dari as "penugasanDari", r.is_tugas_belajar as "isTugasBelajar",
      coalesce((select json_agg(json_build_object('id', i.id, 'aspek', i.aspek, 'teks', i.teks, 'target', i.target, 'targetBawah', i.target_bawah, 'targetAtas', i.target_atas,
        'satuan', i.satuan, 'arah', i.arah, 'isAkumulatif', i.is_akumulatif, 'perspektif', i.perspektif, 'pustaka',
        (select json_build_object('versiId', pv.id, 'pustakaId', pi.id, 'kode', pi.kode) from pustaka_indikator_versi pv join pustaka_indikator pi on pi.id = pv.pustaka_id where pv.id = i.pustaka_versi_id)) order by i.urutan) from indikator i where i.rhk_id = r.id), '[]') as indikator
    from rencana_hasil_kerja r left join rencana_hasil_kerja a on a.id = r.rhk_pimpinan_id left join skp s on s.id = a.skp_id left join pegawai ap on ap.id = s.pegawai_id
    where r.skp_id = ${skpId} order by r.urutan`.execute(db as Database);
  return rows;
}

export async function listEkspektasi(db: Db, skpId: string): Promise<{ nilai: NilaiPerilaku; teks: string }[]> {
  return (db as Database).selectFrom("ekspektasi_khusus").select(["nilai", "teks"]).where("skp_id", "=", skpId).orderBy("nilai").orderBy("urutan").execute();
}

export async function listLampiran(db: Db, skpId: string): Promise<{ jenis: JenisLampiran; teks: string }[]> {
  return (db as Database).selectFrom("lampiran_skp").select(["jenis", "teks"]).where("skp_id", "=", skpId).orderBy("jenis").orderBy("urutan").execute();
}

/** One change in words. `kunci` names the line it belongs to, whatever its number, so that later edits of it fold. */
export type Perubahan = { bagian: string; dari: string | null; menjadi: string | null; kunci?: string };
export type JejakRow = {
  pada: Date;
  oleh: string;
  olehId: string | null;
  tindakan: "MULAI" | "UBAH" | "AJUKAN" | "KEMBALIKAN" | "TETAPKAN" | "PESAN" | "GANTI_PENILAI";
  catatan: string | null;
  perubahan: Perubahan[];
};

/** The trail of the dialogue, newest first. */
export async function listJejak(db: Db, skpId: string): Promise<JejakRow[]> {
  const { rows } =
    await sql<JejakRow>`select k.pada, coalesce(w.nama || ' atas nama ', '') || coalesce(p.nama, 'Terang') as oleh, coalesce(w.id, p.id) as "olehId", k.tindakan, k.catatan, k.perubahan
    from jejak_skp k left join pegawai p on p.id = k.pegawai_id left join pegawai w on w.id = k.wakil_id where k.skp_id = ${skpId} order by k.pada desc, k.urutan desc`.execute(
      db as Database,
    );
  return rows;
}

/** Writes one step of the dialogue. Edits of the same person within the hour fold into one entry, so autosave leaves one line. */
export async function catatJejak(
  tx: Tx,
  row: {
    skpId: string;
    pada: Date;
    pegawaiId: string | null;
    wakilId?: string | null;
    tindakan: JejakRow["tindakan"];
    catatan?: string | null;
    perubahan?: Perubahan[];
  },
): Promise<void> {
  const perubahan = row.perubahan ?? [];
  if (row.tindakan === "UBAH") {
    const last = await tx
      .selectFrom("jejak_skp")
      .selectAll()
      .where("skp_id", "=", row.skpId)
      .orderBy("pada", "desc")
      .orderBy("urutan", "desc")
      .limit(1)
      .executeTakeFirst();
    if (
      last?.tindakan === "UBAH" &&
      last.pegawai_id === row.pegawaiId &&
      last.wakil_id === (row.wakilId ?? null) &&
      row.pada.getTime() - last.pada.getTime() < 3_600_000
    ) {
      const rest = lipatPerubahan(last.perubahan as Perubahan[], perubahan);
      if (rest.length === 0) await tx.deleteFrom("jejak_skp").where("id", "=", last.id).execute();
      else
        await tx
          .updateTable("jejak_skp")
          .set({ pada: row.pada, perubahan: JSON.stringify(rest) })
          .where("id", "=", last.id)
          .execute();
      return;
    }
  }
  await tx
    .insertInto("jejak_skp")
    .values({
      skp_id: row.skpId,
      pada: row.pada,
      pegawai_id: row.pegawaiId,
      wakil_id: row.wakilId ?? null,
      tindakan: row.tindakan,
      catatan: row.catatan ?? null,
      perubahan: JSON.stringify(perubahan),
    })
    .execute();
}

/** Locks the SKP for a change and gives what the life cycle and the lost-update check need. */
export async function lockSkp(tx: Tx, skpId: string) {
  return tx
    .selectFrom("skp")
    .innerJoin("periode", "periode.id", "skp.periode_id")
    .leftJoin("pegawai as d", "d.id", "skp.diubah_oleh")
    .select([
      "skp.id",
      "skp.status",
      "skp.versi",
      "skp.keluarga",
      "skp.pendekatan",
      "skp.pegawai_id",
      "skp.penilai_id",
      "skp.atasan_penilai_id",
      "skp.jabatan_id",
      "skp.periode_id",
      sql<string>`coalesce(skp.batas_penetapan, periode.batas_skp)`.as("batas_skp"),
      "periode.tahun",
      "d.nama as diubah_oleh",
      "skp.diubah_oleh as diubah_oleh_id",
    ])
    .where("skp.id", "=", skpId)
    .forNoKeyUpdate("skp")
    .executeTakeFirstOrThrow();
}

/** A result without words yet, at the end of the SKP. */
export async function insertRhkKosong(tx: Tx, skpId: string, urutan: number): Promise<string> {
  const row = await tx.insertInto("rencana_hasil_kerja").values({ skp_id: skpId, urutan, jenis: "UTAMA", teks: "" }).returning("id").executeTakeFirstOrThrow();
  return row.id;
}

/** Puts one indicator into a result: a new line, or over the line `id`, which keeps its id. */
export async function pasangIndikator(tx: Tx, id: string | null, isi: Insertable<Indikator>): Promise<string> {
  if (id !== null) {
    await tx.updateTable("indikator").set(isi).where("id", "=", id).execute();
    return id;
  }
  return (await tx.insertInto("indikator").values(isi).returning("id").executeTakeFirstOrThrow()).id;
}

export async function tandaiDiubah(tx: Tx, skpId: string, jejak: { versi: number; diubah_pada: Date; diubah_oleh: string }): Promise<void> {
  await tx.updateTable("skp").set(jejak).where("id", "=", skpId).execute();
}

export type PilihanRhk = { id: string; teks: string; jenis: JenisRhk; pemilik: string; jabatan: string; indikator: string[] };

/** Results of the penilai and of the penilai's penilai in the same year, to intervene: drafts are not shown. */
export async function listRhkPimpinan(db: Db, skpId: string): Promise<PilihanRhk[]> {
  const { rows } = await sql<PilihanRhk>`
    select r.id, r.teks, r.jenis, p.nama as pemilik, j.nama as jabatan,
      coalesce((select json_agg(i.teks || coalesce(' (' || i.target || ')', '') order by i.urutan) from indikator i where i.rhk_id = r.id), '[]') as indikator
    from skp milik join skp s on s.periode_id = milik.periode_id and s.pegawai_id in (milik.penilai_id, milik.atasan_penilai_id) and s.status <> 'DRAF'
    join rencana_hasil_kerja r on r.skp_id = s.id join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id
    where milik.id = ${skpId} order by s.pegawai_id = milik.penilai_id desc, r.urutan`.execute(db as Database);
  return rows;
}

export async function findPeriode(db: Db, tahun: number) {
  return (db as Database).selectFrom("periode").selectAll().where("tahun", "=", tahun).executeTakeFirst();
}

/** Whether the person is a *Pegawai* in the sense of Ps 1(1) and 4, so that a SKP is theirs to draw up. */
export async function isPegawaiAsn(db: Db, pegawaiId: string): Promise<boolean> {
  const row = await (db as Database).selectFrom("pegawai").select("jenis").where("id", "=", pegawaiId).executeTakeFirst();
  return row !== undefined && row.jenis !== "NON_ASN";
}

/** The SKP ids of a person, newest year first. */
export async function listSkpSaya(db: Db, pegawaiId: string) {
  return (db as Database)
    .selectFrom("skp")
    .innerJoin("periode", "periode.id", "skp.periode_id")
    .innerJoin("pegawai as n", "n.id", "skp.penilai_id")
    .innerJoin("jabatan", "jabatan.id", "skp.jabatan_id")
    .select(["skp.id", "periode.tahun", "skp.status", "skp.diubah_pada", "n.nama as penilai", "jabatan.nama as jabatan"])
    .where("skp.pegawai_id", "=", pegawaiId)
    .orderBy("periode.tahun", "desc")
    .execute();
}

export type SkpTim = {
  tahun: number;
  batasSkp: string | null;
  tim: {
    pegawaiId: string;
    nama: string;
    jabatan: string;
    skpId: string | null;
    status: StatusSkp | null;
    diajukanPada: string | null;
    hubungan: "PENILAI" | "ATASAN_PENILAI";
    menungguSaya: boolean;
  }[];
};

/**
 * The people someone rates in a year, and those whose SKP climbed to them after the end of January. People in posts
 * directly below theirs who have not begun a SKP are listed too, so nobody is forgotten.
 */
export async function listSkpTim(db: Db, penilaiId: string, tahun: number, today: string): Promise<SkpTim> {
  const periode = await findPeriode(db, tahun);
  if (!periode) return { tahun, batasSkp: null, tim: [] };
  const { rows } = await sql<{
    pegawaiId: string;
    nama: string;
    jabatan: string;
    skpId: string | null;
    status: StatusSkp | null;
    diajukanPada: Date | null;
    hubungan: "PENILAI" | "ATASAN_PENILAI";
    lewat: boolean;
  }>`
    select p.id as "pegawaiId", p.nama, j.nama as jabatan, s.id as "skpId", s.status, s.diajukan_pada as "diajukanPada",
      case when s.penilai_id = ${penilaiId} then 'PENILAI' else 'ATASAN_PENILAI' end as hubungan, ${today} > coalesce(s.batas_penetapan, ${periode.batas_skp}::date) as lewat
    from skp s join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id
    where s.periode_id = ${periode.id} and (s.penilai_id = ${penilaiId} or (s.atasan_penilai_id = ${penilaiId} and s.status = 'DIAJUKAN' and ${today} > coalesce(s.batas_penetapan, ${periode.batas_skp}::date)))
    union all
    select p.id, p.nama, j.nama, null, null, null, 'PENILAI', false
    from penugasan saya join jabatan j on j.atasan_id = saya.jabatan_id
    join penugasan t on t.jabatan_id = j.id and t.jenis = 'DEFINITIF' and t.mulai <= ${today} and (t.selesai is null or ${today} < t.selesai)
    join pegawai p on p.id = t.pegawai_id and p.id <> ${penilaiId}
    where saya.pegawai_id = ${penilaiId} and saya.mulai <= ${today} and (saya.selesai is null or ${today} < saya.selesai)
      and not exists (select 1 from skp s where s.pegawai_id = p.id and s.periode_id = ${periode.id})
    order by 2`.execute(db as Database);
  return {
    tahun,
    batasSkp: periode.batas_skp,
    tim: rows.map(({ lewat, ...row }) => ({
      ...row,
      diajukanPada: row.diajukanPada?.toISOString() ?? null,
      menungguSaya: row.status === "DIAJUKAN" && (row.hubungan === "ATASAN_PENILAI" ? lewat : !lewat),
    })),
  };
}
