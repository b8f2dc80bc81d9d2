import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { orangJson } from "#features/pegawai/queries.ts";
import type { Orang } from "#features/pegawai/schemas.ts";
import { ZONE } from "#platform/clock.ts";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { Kalender } from "#rules/hari-kerja.ts";
import type { CapaianOrganisasi, Ekspektasi, KeluargaSkp, Pendekatan, PredikatKinerja, StatusTugasBelajar } from "#rules/kosakata.ts";
import type { StatusEvaluasi } from "#rules/siklus-evaluasi.ts";
import { capaianOrganisasiDipakai } from "#rules/syarat-evaluasi.ts";
import type { MasukanEvaluasi } from "./masukan.ts";

type Db = Database | Reader | Tx;
export type Triwulan = "I" | "II" | "III" | "IV-AKHIR";

export type PeriodeEvaluasiRow = {
  periodeEvaluasiId: string;
  tahun: number;
  triwulan: Triwulan;
  mulai: string;
  selesai: string;
  catatSampai: string;
  buka: string;
  tutup: string;
};

const KOLOM_PERIODE = sql`pe.id as "periodeEvaluasiId", pr.tahun, pe.triwulan, pe.mulai, pe.selesai, pe.catat_sampai as "catatSampai", pe.buka, pe.tutup`;

export type EvaluasiRow = PeriodeEvaluasiRow & {
  id: string;
  skpId: string;
  status: StatusEvaluasi;
  versi: number;
  pegawaiId: string;
  penilaiId: string;
  atasanPenilaiId: string | null;
  pegawai: Orang;
  penilai: Orang;
  penilaiAlasan: string;
  atasanPenilai: Orang | null;
  penilaiUnitId: string;
  isPenilaiKepalaDaerah: boolean;
  keluarga: KeluargaSkp;
  pendekatan: Pendekatan;
  periodeMulai: string;
  periodeSelesai: string;
  hasilKerja: Ekspektasi | null;
  perilakuKerja: Ekspektasi | null;
  alasanHasilKerja: string | null;
  alasanPerilakuKerja: string | null;
  catatan: string | null;
  tugasBelajar: StatusTugasBelajar | null;
  predikat: PredikatKinerja | null;
  capaianOrganisasi: CapaianOrganisasi | null;
  masukan: MasukanEvaluasi | null;
  ditetapkanPada: Date | null;
  ditetapkanOleh: string | null;
  disampaikanPada: Date | null;
  diterimaPada: Date | null;
  ditandatanganiPada: Date | null;
  diubahPada: Date;
  diubahOleh: string | null;
};

/** One evaluation with its people; null when it does not exist or `allowed` (on alias `e`) says no. */
export async function findEvaluasi(db: Db, evaluasiId: string, allowed: RawBuilder<boolean> = sql<boolean>`true`): Promise<EvaluasiRow | null> {
  const { rows } = await sql<EvaluasiRow>`
    select e.id, e.skp_id as "skpId", e.status, e.versi, e.pegawai_id as "pegawaiId", e.penilai_id as "penilaiId", s.atasan_penilai_id as "atasanPenilaiId", ${KOLOM_PERIODE},
      ${orangJson("p", "j", "u")} as pegawai, ${orangJson("pp", "pj", "pu")} as penilai, s.penilai_alasan as "penilaiAlasan",
      case when s.atasan_penilai_id is null then null else ${orangJson("ap", "aj", "au")} end as "atasanPenilai",
      pj.unit_id as "penilaiUnitId", pj.jenis = 'KEPALA_DAERAH' as "isPenilaiKepalaDaerah", s.keluarga, s.pendekatan, pr.mulai as "periodeMulai", pr.selesai as "periodeSelesai",
      e.rating_hasil_kerja as "hasilKerja", e.rating_perilaku_kerja as "perilakuKerja", e.alasan_hasil_kerja as "alasanHasilKerja", e.alasan_perilaku_kerja as "alasanPerilakuKerja",
      e.catatan, e.tugas_belajar as "tugasBelajar", e.predikat, e.capaian_organisasi as "capaianOrganisasi", e.masukan,
      e.ditetapkan_pada as "ditetapkanPada", d.nama as "ditetapkanOleh", e.disampaikan_pada as "disampaikanPada", e.diterima_pada as "diterimaPada", e.ditandatangani_pada as "ditandatanganiPada",
      e.diubah_pada as "diubahPada", ub.nama as "diubahOleh"
    from evaluasi e join periode_evaluasi pe on pe.id = e.periode_evaluasi_id join periode pr on pr.id = pe.periode_id
    join skp s on s.id = e.skp_id
    join pegawai p on p.id = e.pegawai_id join jabatan j on j.id = s.jabatan_id join unit u on u.id = j.unit_id
    join pegawai pp on pp.id = e.penilai_id join jabatan pj on pj.id = s.penilai_jabatan_id join unit pu on pu.id = pj.unit_id
    left join pegawai ap on ap.id = s.atasan_penilai_id left join jabatan aj on aj.id = s.atasan_penilai_jabatan_id left join unit au on au.id = aj.unit_id
    left join pegawai d on d.id = e.ditetapkan_oleh left join pegawai ub on ub.id = e.diubah_oleh
    where e.id = ${evaluasiId} and ${allowed}`.execute(db as Database);
  return rows[0] ?? null;
}

/** Locks the evaluation for a change, then reads it whole. */
export async function lockEvaluasi(tx: Tx, evaluasiId: string): Promise<EvaluasiRow> {
  await tx.selectFrom("evaluasi").select("id").where("id", "=", evaluasiId).forNoKeyUpdate().executeTakeFirstOrThrow();
  const row = await findEvaluasi(tx, evaluasiId);
  if (!row) throw new Error(`Evaluasi ${evaluasiId} hilang sesudah dikunci.`);
  return row;
}

/** Which days are working days here: the table of holidays, and the length of the week from the settings (5 unless set). */
export async function findKalender(db: Db): Promise<Kalender> {
  const { rows } = await sql<{ libur: string[]; minggu: unknown }>`
    select coalesce((select json_agg(tanggal order by tanggal) from hari_libur), '[]') as libur, (select nilai from pengaturan where kunci = 'hariKerjaPerMinggu') as minggu`.execute(
    db as Database,
  );
  return { hariLibur: rows[0]?.libur ?? [], hariKerjaPerMinggu: Number(rows[0]?.minggu) === 6 ? 6 : 5 };
}

/**
 * The achievement of the unit the penilai leads, as this period counts it: its own quarter; for the final one the
 * year's, or last year's once January has passed without it (annex p. 94 f–g).
 */
export async function findCapaianDipakai(
  db: Db,
  evaluasi: Pick<EvaluasiRow, "periodeEvaluasiId" | "triwulan" | "tahun" | "penilaiUnitId">,
  hari: string,
): Promise<CapaianOrganisasi | null> {
  const { rows } = await sql<{ capaian: CapaianOrganisasi; tahun: number; terbit: string }>`
    select c.capaian, pr.tahun, to_char(c.ditetapkan_pada at time zone ${ZONE}, 'YYYY-MM-DD') as terbit
    from capaian_organisasi c join periode_evaluasi pe on pe.id = c.periode_evaluasi_id join periode pr on pr.id = pe.periode_id
    where c.unit_id = ${evaluasi.penilaiUnitId} and pe.triwulan = ${evaluasi.triwulan} and pr.tahun in (${evaluasi.tahun}, ${evaluasi.tahun - 1})`.execute(
    db as Database,
  );
  const milikTahun = (tahun: number) => rows.find((row) => row.tahun === tahun);
  const kini = milikTahun(evaluasi.tahun);
  const belumLewat = hari <= `${evaluasi.tahun + 1}-01-31`;
  if (evaluasi.triwulan !== "IV-AKHIR" || (!kini && belumLewat)) return kini?.capaian ?? null;
  const { nilai } = capaianOrganisasiDipakai({
    jenis: "TAHUNAN",
    tahun: evaluasi.tahun,
    unitDipimpinPenilai: evaluasi.penilaiUnitId,
    terbit: kini?.terbit ?? null,
  });
  return milikTahun(nilai.tahun)?.capaian ?? null;
}

/** Names of the people who may set the achievement of a unit on a day, those of the unit itself first. */
export async function listPengelola(db: Db, unitId: string, hari: string): Promise<string[]> {
  const { rows } = await sql<{ nama: string }>`
    select p.nama from peran pr join unit_lingkup ul on ul.leluhur_id = pr.unit_id and ul.unit_id = ${unitId} join pegawai p on p.id = pr.pegawai_id
    where pr.peran = 'PENGELOLA_KINERJA' and pr.mulai <= ${hari} and (pr.selesai is null or ${hari} < pr.selesai)
    order by pr.unit_id = ${unitId} desc, p.nama limit 3`.execute(db as Database);
  return [...new Set(rows.map((row) => row.nama))];
}

export type EvaluasiSayaRow = PeriodeEvaluasiRow &
  Pick<
    EvaluasiRow,
    "id" | "skpId" | "status" | "predikat" | "ditetapkanPada" | "disampaikanPada" | "diterimaPada" | "ditandatanganiPada" | "isPenilaiKepalaDaerah"
  > & { namaPenilai: string; namaAtasan: string | null };

/** The evaluations of one person, newest period first. */
export async function listEvaluasiSaya(db: Db, pegawaiId: string): Promise<EvaluasiSayaRow[]> {
  const { rows } = await sql<EvaluasiSayaRow>`
    select e.id, e.skp_id as "skpId", e.status, e.predikat, e.ditetapkan_pada as "ditetapkanPada", e.disampaikan_pada as "disampaikanPada", e.diterima_pada as "diterimaPada",
      e.ditandatangani_pada as "ditandatanganiPada", pj.jenis = 'KEPALA_DAERAH' as "isPenilaiKepalaDaerah", n.nama as "namaPenilai", a.nama as "namaAtasan", ${KOLOM_PERIODE}
    from evaluasi e join periode_evaluasi pe on pe.id = e.periode_evaluasi_id join periode pr on pr.id = pe.periode_id
    join skp s on s.id = e.skp_id join jabatan pj on pj.id = s.penilai_jabatan_id join pegawai n on n.id = e.penilai_id left join pegawai a on a.id = s.atasan_penilai_id
    where e.pegawai_id = ${pegawaiId} order by pe.mulai desc`.execute(db as Database);
  return rows;
}

/** The evaluation periods in which someone has people, oldest first. */
export async function listPeriodeTim(db: Db, penilaiId: string): Promise<PeriodeEvaluasiRow[]> {
  const { rows } = await sql<PeriodeEvaluasiRow>`
    select ${KOLOM_PERIODE} from periode_evaluasi pe join periode pr on pr.id = pe.periode_id
    where pe.id in (select e.periode_evaluasi_id from evaluasi e where e.penilai_id = ${penilaiId}
      union select e.periode_evaluasi_id from skp s join evaluasi e on e.skp_id = s.id where s.atasan_penilai_id = ${penilaiId})
    order by pe.mulai`.execute(db as Database);
  return rows;
}

export type AnggotaRow = {
  evaluasiId: string;
  skpId: string;
  pegawaiId: string;
  nama: string;
  jabatan: string;
  unitKerja: string;
  status: StatusEvaluasi;
  versi: number;
  hubungan: "PENILAI" | "ATASAN_PENILAI";
  namaPenilai: string;
  hasilKerja: Ekspektasi | null;
  perilakuKerja: Ekspektasi | null;
  tugasBelajar: StatusTugasBelajar | null;
  predikat: PredikatKinerja | null;
  penilaiUnitId: string;
  penilaiUnit: string;
};

/** The people someone rates in a period, by name; after its end also those still unrated below the penilai they stand over. */
export async function listAnggota(db: Db, penilaiId: string, periode: PeriodeEvaluasiRow, hari: string): Promise<AnggotaRow[]> {
  const { rows } = await sql<AnggotaRow>`
    select e.id as "evaluasiId", e.skp_id as "skpId", p.id as "pegawaiId", p.nama, j.nama as jabatan, u.nama as "unitKerja", e.status, e.versi,
      case when e.penilai_id = ${penilaiId} then 'PENILAI' else 'ATASAN_PENILAI' end as hubungan, n.nama as "namaPenilai",
      e.rating_hasil_kerja as "hasilKerja", e.rating_perilaku_kerja as "perilakuKerja", e.tugas_belajar as "tugasBelajar", e.predikat, pj.unit_id as "penilaiUnitId", pu.nama as "penilaiUnit"
    from evaluasi e join skp s on s.id = e.skp_id join pegawai p on p.id = e.pegawai_id join jabatan j on j.id = s.jabatan_id join unit u on u.id = j.unit_id
    join jabatan pj on pj.id = s.penilai_jabatan_id join unit pu on pu.id = pj.unit_id join pegawai n on n.id = e.penilai_id
    where e.periode_evaluasi_id = ${periode.periodeEvaluasiId}
      and (e.penilai_id = ${penilaiId} or (s.atasan_penilai_id = ${penilaiId} and e.status = 'TERBUKA' and ${hari}::date > ${periode.tutup}::date))
    order by p.nama, p.id`.execute(db as Database);
  return rows;
}

type TetanggaRow = { evaluasiId: string; nama: string };

/** The team of one penilai in one period, in the order in which one goes through it. */
export async function listUrutanTim(db: Db, penilaiId: string, periodeEvaluasiId: string): Promise<TetanggaRow[]> {
  const { rows } = await sql<TetanggaRow>`
    select e.id as "evaluasiId", p.nama from evaluasi e join pegawai p on p.id = e.pegawai_id
    where e.penilai_id = ${penilaiId} and e.periode_evaluasi_id = ${periodeEvaluasiId} order by p.nama, p.id`.execute(db as Database);
  return rows;
}

/** `bulan`: the month a record is about, ISO date; null for other events. */
type PeristiwaRow = { pada: Date; oleh: string; apa: string; bulan: string | null };

/** Recorded events before a decision: the SKP set, realisasi recorded (per month and day), feedback written, achievement set. */
export async function listPeristiwaSebelum(db: Db, evaluasi: EvaluasiRow): Promise<PeristiwaRow[]> {
  const batas = evaluasi.ditetapkanPada;
  const { rows } = await sql<PeristiwaRow>`
    select s.ditetapkan_pada as pada, p.nama as oleh, 'menetapkan SKP' as apa, null::date as bulan from skp s join pegawai p on p.id = s.ditetapkan_oleh where s.id = ${evaluasi.skpId}
    union all
    select max(x.dicatat_pada), coalesce(w.nama || ' atas nama ', '') || p.nama, 'mencatat realisasi, ' || count(*) || ' isian', x.bulan
    from realisasi x join pegawai p on p.id = x.dicatat_oleh left join pegawai w on w.id = x.wakil_id
    where x.skp_id = ${evaluasi.skpId} and x.bulan between ${evaluasi.mulai} and ${evaluasi.selesai} and x.dicatat_pada <= ${batas} group by x.bulan, p.nama, w.nama
    union all
    select c.ditetapkan_pada, p.nama, 'menetapkan capaian kinerja organisasi', null from capaian_organisasi c join pegawai p on p.id = c.ditetapkan_oleh
    where c.unit_id = ${evaluasi.penilaiUnitId} and c.periode_evaluasi_id = ${evaluasi.periodeEvaluasiId} and c.ditetapkan_pada <= ${batas}
    order by 1`.execute(db as Database);
  return rows;
}
