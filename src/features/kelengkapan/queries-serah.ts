import { sql } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { Aspek, JenisRhk, Pendekatan } from "#rules/kosakata.ts";
import type { SkpDiserahkan } from "#rules/layak-serah.ts";
import type { StatusSkp } from "#rules/siklus-skp.ts";
import type { Keyakinan } from "#rules/keyakinan.ts";
import { dalamUnit, lengkap } from "./queries.ts";
import type { Tahun } from "./queries.ts";

type Db = Database | Reader | Tx;

/** One indicator of one SKP with everything around it; a result without indicators, or a SKP without results, is one row too. */
export type IsiRow = {
  skpId: string;
  status: StatusSkp;
  pendekatan: Pendekatan;
  mulai: string;
  selesai: string;
  nip: string | null;
  nama: string;
  jabatan: string;
  unit: string;
  rhkPimpinan: string | null;
  penugasanDari: string | null;
  rhkId: string | null;
  jenisRhk: JenisRhk | null;
  rhk: string | null;
  aspek: Aspek | null;
  indikator: string | null;
  target: string | null;
  lintasan: (number | null)[] | null;
  penilaiNip: string | null;
  penilaiNama: string;
};

/** SQL: the SKP that count, with their owner, in the unit of the post, as `dipilih`. */
const dipilih = (tahun: Tahun, unitId: string, hanyaDitetapkan: boolean) => sql`${lengkap(tahun, dalamUnit(unitId))}, dipilih as (
  select k.id as pegawai_id, k.nama, k.nip, k.jabatan_nama, k.unit_nama, k.urut_nama, k.skp_id from lengkap k where k.skp_id is not null ${hanyaDitetapkan ? sql`and k.keadaan = 'DITETAPKAN'` : sql``})`;

const SAMBUNG = sql`from dipilih d join skp s on s.id = d.skp_id
  left join rencana_hasil_kerja r on r.skp_id = s.id and r.selesai is null left join indikator i on i.rhk_id = r.id and i.selesai is null`;

/** How many rows the contents of a unit have: asked before they are read. */
export async function countIsi(db: Db, tahun: Tahun, unitId: string, hanyaDitetapkan: boolean): Promise<number> {
  const { rows } = await sql<{ n: number }>`with ${dipilih(tahun, unitId, hanyaDitetapkan)} select count(*)::int as n ${SAMBUNG}`.execute(db as Database);
  return rows[0]?.n ?? 0;
}

/** What stands in the SKP of a unit and below, by unit and name. */
export async function listIsi(db: Db, tahun: Tahun, unitId: string, hanyaDitetapkan: boolean): Promise<IsiRow[]> {
  const { rows } = await sql<IsiRow>`
    with ${dipilih(tahun, unitId, hanyaDitetapkan)}
    select s.id as "skpId", s.status, s.pendekatan, coalesce(s.mulai, pd.mulai) as mulai, pd.selesai, nullif(d.nip, '') as nip, d.nama, d.jabatan_nama as jabatan, d.unit_nama as unit,
      coalesce(a.teks, r.rhk_pimpinan_teks) as "rhkPimpinan", r.penugasan_dari as "penugasanDari", r.id as "rhkId", r.jenis as "jenisRhk", r.teks as rhk, i.aspek, i.teks as indikator, i.target, i.lintasan,
      n.nip as "penilaiNip", n.nama as "penilaiNama"
    ${SAMBUNG} join periode pd on pd.id = s.periode_id join pegawai n on n.id = s.penilai_id left join rencana_hasil_kerja a on a.id = r.rhk_pimpinan_id
    order by d.unit_nama, d.urut_nama, d.pegawai_id, r.urutan, i.urutan`.execute(db as Database);
  return rows;
}

export type LampiranRow = { skpId: string; dukungan: string | null; pertanggungjawaban: string | null; konsekuensi: string | null; ekspektasi: string | null };

/** The lampiran and special expectations of the SKP of a unit and below, each list one text, a line an item. */
export async function listLampiranUnit(db: Db, tahun: Tahun, unitId: string, label: Readonly<Record<string, string>>): Promise<LampiranRow[]> {
  const butir = (jenis: string) =>
    sql`(select string_agg(l.teks, chr(10) order by l.urutan) from lampiran_skp l where l.skp_id = d.skp_id and l.jenis = ${sql.lit(jenis)})`;
  const { rows } = await sql<LampiranRow>`
    with ${dipilih(tahun, unitId, false)}
    select d.skp_id as "skpId", ${butir("DUKUNGAN_SUMBER_DAYA")} as dukungan, ${butir("SKEMA_PERTANGGUNGJAWABAN")} as pertanggungjawaban, ${butir("KONSEKUENSI")} as konsekuensi,
      (select string_agg((${JSON.stringify(label)}::jsonb ->> e.nilai) || ': ' || e.teks, chr(10) order by e.nilai, e.urutan) from ekspektasi_khusus e where e.skp_id = d.skp_id) as ekspektasi
    from dipilih d`.execute(db as Database);
  return rows;
}

export type SkpSerahRow = SkpDiserahkan & { skpId: string; nama: string; jabatan: string; unit: string; penilaiJabatan: string; penilaiUnit: string };

/** The set SKP of a unit and below, one row each, with what decides whether they can be handed over. */
export async function listSkpSerah(db: Db, tahun: Tahun, unitId: string): Promise<SkpSerahRow[]> {
  const { rows } = await sql<SkpSerahRow>`
    with ${dipilih(tahun, unitId, true)}, isi as (
      select d.skp_id, count(distinct r.id) as rhk, count(*) filter (where r.id is not null and (i.id is null or btrim(i.teks) = ''
        or (s.pendekatan = 'KUANTITATIF' and (coalesce(btrim(i.target), '') = '' or (s.keluarga = 'JA_JF' and i.aspek is null))))) as kurang
      ${SAMBUNG} group by d.skp_id)
    select s.id as "skpId", d.nama, nullif(d.nip, '') as nip, d.jabatan_nama as jabatan, d.unit_nama as unit, n.nama as "penilaiNama", n.nip as "penilaiNip", n.jenis <> 'NON_ASN' as "isPenilaiAsn",
      n.pangkat_gol_ruang as "penilaiGolongan", nj.nama as "penilaiJabatan", nu.nama as "penilaiUnit", x.rhk::int as "jumlahRhk", x.kurang::int as "indikatorBelumLengkap"
    from dipilih d join skp s on s.id = d.skp_id join isi x on x.skp_id = s.id join pegawai n on n.id = s.penilai_id
    join jabatan nj on nj.id = s.penilai_jabatan_id join unit nu on nu.id = nj.unit_id order by d.unit_nama, d.urut_nama, d.pegawai_id`.execute(db as Database);
  return rows;
}

export const BERKAS_SERAH = ["SIASN_SKP22", "EKINERJA_SKP"] as const;
export type BerkasSerah = (typeof BERKAS_SERAH)[number];
export type KolomSerah = { berkas: BerkasSerah; nama: string; isi: string | null; keyakinan: Keyakinan; sumber: string; catatan: string | null };

/** The columns of the files as they hold on a day. */
export async function listKolomSerah(db: Db, hari: string): Promise<KolomSerah[]> {
  const { rows } = await sql<KolomSerah>`select berkas, nama, isi, keyakinan, sumber, catatan from serah_kolom
    where mulai <= ${hari} and (selesai is null or ${hari} < selesai) order by berkas, urutan`.execute(db as Database);
  return rows;
}

/** Words of Terang in the words of the other system, by fact and word. */
export async function readNilaiSerah(db: Db, hari: string): Promise<(isi: string, dari: string) => string> {
  const { rows } = await sql<{
    isi: string;
    dari: string;
    menjadi: string;
  }>`select isi, dari, menjadi from serah_nilai where mulai <= ${hari} and (selesai is null or ${hari} < selesai)`.execute(db as Database);
  const peta = new Map(rows.map((satu) => [`${satu.isi} ${satu.dari}`, satu.menjadi]));
  return (isi, dari) => peta.get(`${isi} ${dari}`) ?? dari;
}
