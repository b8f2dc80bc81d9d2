import { sql } from "kysely";
import type { Insertable, RawBuilder } from "kysely";
import { orangJson } from "#features/pegawai/queries.ts";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { Indikator } from "#platform/db/types.gen.ts";
import type { Orang } from "#features/pegawai/schemas.ts";
import { REFUSAL, Refusal } from "#platform/refusal.ts";
import type { JenisJabatan } from "#rules/kosakata-pegawai.ts";
import type { StatusSkp } from "#rules/siklus-skp.ts";
import type {
  Aspek,
  JenisLampiran,
  JenisPerubahan,
  JenisRhk,
  KeluargaSkp,
  NilaiPerilaku,
  Pendekatan,
  Perspektif,
  StatusTugasBelajar,
} from "#rules/kosakata.ts";
import type { Arah } from "#rules/target.ts";
import { lipatPerubahan } from "./perubahan-isi.ts";
import type { TindakanJejak } from "./tindakan-jejak.ts";

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
  /** First day it holds and first day it no longer does; null: the bounds of the periode. */
  berlaku_mulai: string | null;
  berlaku_selesai: string | null;
  /** The SKP this draft changes, with why; null for a SKP itself. */
  mengubah_id: string | null;
  jenis_perubahan: JenisPerubahan | null;
  alasan_perubahan: string | null;
  /** The draft that changes this SKP. */
  perubahan_terbuka: { skpId: string; status: StatusSkp; tenggat: string | null } | null;
  /** Of a change that waits: the day by which the penilai is asked to answer. */
  tenggat_jawab: string | null;
  penilai_pengganti_id: string | null;
  penilai_pengganti: string | null;
};

/** SQL: the periode of a SKP on alias `s`; that of a change is the one of the SKP it changes. */
export const PERIODE_SKP = sql`(coalesce(s.periode_id, (select asli.periode_id from skp asli where asli.id = s.mengubah_id)))`;

/** One SKP with its people; null when it does not exist or `allowed` (on alias `s`) says no. */
export async function findSkp(db: Db, skpId: string, allowed: RawBuilder<boolean> = sql<boolean>`true`): Promise<SkpRow | null> {
  const { rows } = await sql<SkpRow>`
    select s.id, pr.tahun, pr.mulai, pr.selesai, coalesce(s.batas_penetapan, pr.batas_skp) as batas_skp, s.status, s.versi, s.keluarga, s.pendekatan, s.tugas_belajar,
      j.jenis as jenis_jabatan, s.pegawai_id, s.penilai_id, s.atasan_penilai_id, pr.id as periode_id, s.mulai as berlaku_mulai, s.selesai as berlaku_selesai,
      s.mengubah_id, s.jenis_perubahan, s.alasan_perubahan,
      (select json_build_object('skpId', c.id, 'status', c.status, 'tenggat', c.tenggat_jawab) from skp c where c.mengubah_id = s.id) as perubahan_terbuka, s.tenggat_jawab,
      s.penilai_pengganti_id, (select g.nama from pegawai g where g.id = s.penilai_pengganti_id) as penilai_pengganti,
      ${orangJson("p", "j", "u")} as pegawai, ${orangJson("pp", "pj", "pu")} as penilai, s.penilai_alasan,
      case when s.atasan_penilai_id is null then null else ${orangJson("ap", "aj", "au")} end as atasan_penilai,
      s.alasan_kembali, s.diajukan_pada, s.ditetapkan_pada, s.diubah_pada, d.nama as diubah_oleh
    from skp s join periode pr on pr.id = ${PERIODE_SKP}
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
  /** What is to be reached by the end of each quarter. */
  lintasan: (number | null)[] | null;
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

/** Days, both included. */
export type Rentang = { mulai: string; selesai: string };
/** SQL: whether a line holds now, or held on some day of a range. */
const berlaku = (baris: string, rentang: Rentang | undefined): RawBuilder<boolean> => {
  const [mulai, selesai] = [sql.ref(`${baris}.mulai`), sql.ref(`${baris}.selesai`)];
  return rentang
    ? sql<boolean>`(${mulai} is null or ${mulai} <= ${rentang.selesai}::date) and (${selesai} is null or ${rentang.mulai}::date < ${selesai})`
    : sql<boolean>`${selesai} is null`;
};

/**
 * The results of a SKP with their indicators, in order; the superior's result in its words of today. Those that hold now, or
 * that held on some day of `rentang`. One statement.
 */
export async function listRhk(db: Db, skpId: string, rentang?: Rentang): Promise<RhkRow[]> {
  const { rows } = await sql<RhkRow>`
    select r.id, r.jenis, r.teks, r.rhk_pimpinan_id as "rhkPimpinanId", coalesce(a.teks, r.rhk_pimpinan_teks) as "rhkPimpinanTeks", ap.nama as "rhkPimpinanPemilik",
      r.penugasan_dari as "penugasanDari", r.is_tugas_belajar as "isTugasBelajar",
      coalesce((select json_agg(json_build_object('id', i.id, 'aspek', i.aspek, 'teks', i.teks, 'target', i.target, 'targetBawah', i.target_bawah, 'targetAtas', i.target_atas,
        'satuan', i.satuan, 'arah', i.arah, 'isAkumulatif', i.is_akumulatif, 'lintasan', i.lintasan, 'perspektif', i.perspektif, 'pustaka',
        (select json_build_object('versiId', pv.id, 'pustakaId', pi.id, 'kode', pi.kode) from pustaka_indikator_versi pv join pustaka_indikator pi on pi.id = pv.pustaka_id where pv.id = i.pustaka_versi_id)) order by i.urutan) from indikator i where i.rhk_id = r.id and ${berlaku("i", rentang)}), '[]') as indikator
    from rencana_hasil_kerja r left join rencana_hasil_kerja a on a.id = r.rhk_pimpinan_id left join skp s on s.id = a.skp_id left join pegawai ap on ap.id = s.pegawai_id
    where r.skp_id = ${skpId} and ${berlaku("r", rentang)} order by r.urutan`.execute(db as Database);
  return rows;
}

export async function listEkspektasi(db: Db, skpId: string): Promise<{ nilai: NilaiPerilaku; teks: string }[]> {
  return (db as Database).selectFrom("ekspektasi_khusus").select(["nilai", "teks"]).where("skp_id", "=", skpId).orderBy("nilai").orderBy("urutan").execute();
}

export async function listLampiran(db: Db, skpId: string): Promise<{ jenis: JenisLampiran; teks: string }[]> {
  return (db as Database).selectFrom("lampiran_skp").select(["jenis", "teks"]).where("skp_id", "=", skpId).orderBy("jenis").orderBy("urutan").execute();
}

/** One change in words. `kunci` names the line it belongs to, whatever its number, so that later edits of it fold; `usul` the proposal it came from. */
export type Perubahan = { bagian: string; dari: string | null; menjadi: string | null; kunci?: string; usul?: string };
export type JejakRow = {
  pada: Date;
  oleh: string;
  olehId: string | null;
  tindakan: TindakanJejak;
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
      // an accepted proposal says whose it was: it stays an entry of its own
      last.catatan === null &&
      !row.catatan &&
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

/**
 * Locks the SKP for a change and gives what the life cycle and the lost-update check need. A draft of a change goes when it is
 * set or called off: whoever waited for its lock is told that it is gone.
 */
export async function lockSkp(tx: Tx, skpId: string) {
  return tx
    .selectFrom("skp")
    .leftJoin("skp as asli", "asli.id", "skp.mengubah_id")
    .innerJoin("periode", (join) => join.on("periode.id", "=", (eb) => eb.fn.coalesce("skp.periode_id", "asli.periode_id")))
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
      "periode.id as periode_id",
      "skp.penilai_pengganti_id",
      "skp.mengubah_id",
      "skp.jenis_perubahan",
      "skp.alasan_perubahan",
      "skp.tugas_belajar",
      "skp.mulai as berlaku_mulai",
      "skp.selesai as berlaku_selesai",
      "skp.ditetapkan_pada",
      "skp.ditetapkan_oleh",
      sql<string>`coalesce(skp.batas_penetapan, periode.batas_skp)`.as("batas_skp"),
      "periode.tahun",
      "periode.selesai as periode_selesai",
      "d.nama as diubah_oleh",
      "skp.diubah_oleh as diubah_oleh_id",
    ])
    .where("skp.id", "=", skpId)
    .forNoKeyUpdate("skp")
    .executeTakeFirstOrThrow(() => new Refusal(REFUSAL.TIDAK_DITEMUKAN));
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

/** Results of the penilai and of the penilai's penilai in the same year, to intervene: drafts are not shown, nor what rests on this SKP itself. */
export async function listRhkPimpinan(db: Db, skpId: string): Promise<PilihanRhk[]> {
  const { rows } = await sql<PilihanRhk>`
    select r.id, r.teks, r.jenis, p.nama as pemilik, j.nama as jabatan,
      coalesce((select json_agg(i.teks || coalesce(' (' || i.target || ')', '') order by i.urutan) from indikator i where i.rhk_id = r.id and i.selesai is null), '[]') as indikator
    from skp milik left join skp asli on asli.id = milik.mengubah_id
    join skp s on s.periode_id = coalesce(milik.periode_id, asli.periode_id) and s.pegawai_id in (milik.penilai_id, milik.atasan_penilai_id) and s.status <> 'DRAF' and s.selesai is null
    join rencana_hasil_kerja r on r.skp_id = s.id and r.selesai is null join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id
    where milik.id = ${skpId} and not exists (
      with recursive naik (id, atas_id, langkah) as (
        select r.id, r.rhk_pimpinan_id, 0 union all select a.id, a.rhk_pimpinan_id, n.langkah + 1 from naik n join rencana_hasil_kerja a on a.id = n.atas_id where n.langkah < 12
      ) select 1 from naik n join rencana_hasil_kerja x on x.id = n.id where x.skp_id in (milik.id, milik.mengubah_id))
    order by s.pegawai_id = milik.penilai_id desc, r.urutan`.execute(db as Database);
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

/** The SKP of a person with an open change of each, newest year first, the running one before those that ended. */
export async function listSkpSaya(db: Db, pegawaiId: string) {
  return (db as Database)
    .selectFrom("skp")
    .innerJoin("periode", "periode.id", "skp.periode_id")
    .innerJoin("pegawai as n", "n.id", "skp.penilai_id")
    .innerJoin("jabatan", "jabatan.id", "skp.jabatan_id")
    .leftJoin("skp as c", "c.mengubah_id", "skp.id")
    .select([
      "skp.id",
      "periode.tahun",
      "skp.status",
      "skp.diubah_pada",
      "skp.mulai",
      "skp.selesai",
      "skp.jabatan_id",
      "n.nama as penilai",
      "jabatan.nama as jabatan",
      "c.id as perubahan_id",
      "c.status as perubahan_status",
    ])
    .where("skp.pegawai_id", "=", pegawaiId)
    .orderBy("periode.tahun", "desc")
    .orderBy("skp.selesai", (order) => order.desc().nullsFirst())
    .execute();
}
