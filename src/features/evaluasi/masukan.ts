import { sql } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import { NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { Aspek, CapaianOrganisasi, Ekspektasi, JenisRhk, NilaiPerilaku, PeranUmpanBalik, StatusTugasBelajar } from "#rules/kosakata.ts";
import { posisiIndikator } from "#rules/posisi-indikator.ts";
import { rentangHarapan } from "#rules/lintasan.ts";
import type { Arah } from "#rules/target.ts";
import { kataLangkah } from "#rules/tulis-lintasan.ts";
import type { Lintasan } from "#rules/tulis-lintasan.ts";

type Db = Database | Reader | Tx;

/** `tautan` for evidence that lives elsewhere; a file is opened at `/bukti/:id/berkas`. */
export type BuktiMasukan = { id: string; judul: string; tautan?: string | null };
/** `dari` is the label the giver is shown by, `pada` an ISO instant. */
export type UmpanBalikMasukan = { id: string; dari: string; peran: PeranUmpanBalik; teks: string; pada: string };

/** `bawah`–`atas` is the band expected by the month of the record that counts, not of the year. */
export type IndikatorMasukan = {
  indikatorId: string;
  teks: string;
  aspek: Aspek | null;
  target: string | null;
  bawah: number | null;
  atas: number | null;
  satuan: string | null;
  arah: Arah | null;
  nilai: number | null;
  uraian: string;
  posisi: Ekspektasi | null;
  /** The step of the target that applied, in words; left out where there was none. */
  langkah?: string;
  bukti: BuktiMasukan[];
};

export type RhkMasukan = {
  rhkId: string;
  jenis: JenisRhk;
  teks: string;
  indikator: IndikatorMasukan[];
  /** The narrative record of the result as a whole (qualitative approach). */
  realisasi: { uraian: string; bukti: BuktiMasukan[] } | null;
  umpanBalik: UmpanBalikMasukan[];
};

export type PerilakuMasukan = { nilai: NilaiPerilaku; ekspektasiKhusus: string[]; umpanBalik: UmpanBalikMasukan[] };

/** What a penilai weighs: all results with realisasi, evidence and feedback, and all seven values of behaviour. */
export type BahanEvaluasi = { rhk: RhkMasukan[]; perilaku: PerilakuMasukan[] };

/** Everything one predikat was set on, frozen with it; `putarUlang` must give the same predikat again. */
export type MasukanEvaluasi = BahanEvaluasi & {
  aturanVersi: string;
  hasilKerja: Ekspektasi;
  perilakuKerja: Ekspektasi;
  tugasBelajar: StatusTugasBelajar | null;
  capaianOrganisasi: CapaianOrganisasi;
  alasanHasilKerja: string;
  alasanPerilakuKerja: string;
};

type RhkRow = { evaluasi_id: string; rhk_id: string; jenis: JenisRhk; teks: string; bulan_akhir: number };
type IndikatorRow = Omit<IndikatorMasukan, "posisi" | "langkah" | "uraian" | "bukti"> & {
  evaluasi_id: string;
  rhk_id: string;
  is_akumulatif: boolean;
  lintasan: Lintasan | null;
};
type RealisasiRow = {
  evaluasi_id: string;
  rhk_id: string;
  indikator_id: string | null;
  bulan: number;
  nilai: number | null;
  uraian: string;
  bukti: BuktiMasukan[];
};
/** SQL: whether a line of a SKP held on some day of the period on alias `pe` (ADR 0021). */
const dalamPeriode = (alias: string) =>
  sql<boolean>`(${sql.ref(`${alias}.mulai`)} is null or ${sql.ref(`${alias}.mulai`)} <= pe.selesai) and (${sql.ref(`${alias}.selesai`)} is null or pe.mulai < ${sql.ref(`${alias}.selesai`)})`;

type UmpanBalikRow = Omit<UmpanBalikMasukan, "pada"> & { pada: Date; evaluasi_id: string; rhk_id: string | null; nilai: NilaiPerilaku | null };

/**
 * Collects, for many evaluations at once, what the ratings rest on. Of an indicator (or of a result without indicator
 * records) the last realisasi within the quarter counts; the evidence of every month of the quarter is kept.
 */
export async function kumpulkanBahan(db: Db, evaluasiIds: readonly string[]): Promise<Map<string, BahanEvaluasi>> {
  if (evaluasiIds.length === 0) return new Map();
  const ids = sql`(${sql.join(evaluasiIds.map((id) => sql`${id}::uuid`))})`;
  const run = db as Database;
  const { rows: rhkRows } = await sql<RhkRow>`
    select e.id as evaluasi_id, r.id as rhk_id, r.jenis, r.teks, extract(month from pe.selesai)::int as bulan_akhir
    from evaluasi e join periode_evaluasi pe on pe.id = e.periode_evaluasi_id join rencana_hasil_kerja r on r.skp_id = e.skp_id and ${dalamPeriode("r")}
    where e.id in ${ids} order by r.jenis desc, r.urutan`.execute(run);
  const { rows: indikatorRows } = await sql<IndikatorRow>`
    select distinct e.id as evaluasi_id, i.rhk_id, i.urutan, i.id as "indikatorId", i.teks, i.aspek, i.target, i.target_bawah::float8 as bawah, i.target_atas::float8 as atas, i.satuan, i.arah, i.is_akumulatif, i.lintasan
    from evaluasi e join periode_evaluasi pe on pe.id = e.periode_evaluasi_id join rencana_hasil_kerja r on r.skp_id = e.skp_id join indikator i on i.rhk_id = r.id and ${dalamPeriode("i")}
    where e.id in ${ids} order by i.rhk_id, i.urutan`.execute(run);
  const { rows: realisasiRows } = await sql<RealisasiRow>`
    select e.id as evaluasi_id, x.rhk_id, x.indikator_id, extract(month from x.bulan)::int as bulan, x.nilai::float8 as nilai, x.uraian,
      coalesce((select json_agg(json_build_object('id', b.id, 'judul', b.judul, 'tautan', b.tautan) order by b.dibuat_pada, b.id) from bukti b where b.realisasi_id = x.id), '[]') as bukti
    from evaluasi e join periode_evaluasi pe on pe.id = e.periode_evaluasi_id
    join realisasi x on x.skp_id = e.skp_id and x.bulan between pe.mulai and pe.selesai
    where e.id in ${ids} order by x.bulan desc`.execute(run);
  const { rows: ekspektasiRows } = await sql<{ evaluasi_id: string; nilai: NilaiPerilaku; teks: string }>`
    select e.id as evaluasi_id, k.nilai, k.teks from evaluasi e join ekspektasi_khusus k on k.skp_id = e.skp_id where e.id in ${ids} order by k.nilai, k.urutan`.execute(
    run,
  );
  const { rows: umpanRows } = await sql<UmpanBalikRow>`
    select e.id as evaluasi_id, u.rhk_id, u.nilai, u.id, u.dari_label as dari, u.peran, u.teks, u.dibuat_pada as pada
    from evaluasi e join umpan_balik u on u.skp_id = e.skp_id and u.periode_evaluasi_id = e.periode_evaluasi_id
    where e.id in ${ids} order by u.dibuat_pada, u.id`.execute(run);

  const indikatorOf = Map.groupBy(indikatorRows, (row) => `${row.evaluasi_id} ${row.rhk_id}`);
  const realisasiOf = Map.groupBy(realisasiRows, (row) => `${row.evaluasi_id} ${row.rhk_id} ${row.indikator_id ?? ""}`);
  const umpanOf = Map.groupBy(umpanRows, (row) => `${row.evaluasi_id} ${row.rhk_id ?? row.nilai}`);
  const ekspektasiOf = Map.groupBy(ekspektasiRows, (row) => `${row.evaluasi_id} ${row.nilai}`);
  const rhkOf = Map.groupBy(rhkRows, (row) => row.evaluasi_id);

  return new Map(
    evaluasiIds.map((evaluasiId) => [
      evaluasiId,
      {
        rhk: (rhkOf.get(evaluasiId) ?? []).map((rhk) => {
          const milik = realisasiOf.get(`${evaluasiId} ${rhk.rhk_id} `) ?? [];
          return {
            rhkId: rhk.rhk_id,
            jenis: rhk.jenis,
            teks: rhk.teks,
            indikator: (indikatorOf.get(`${evaluasiId} ${rhk.rhk_id}`) ?? []).map((one) =>
              susunIndikator(one, realisasiOf.get(`${evaluasiId} ${rhk.rhk_id} ${one.indikatorId}`) ?? [], rhk.bulan_akhir),
            ),
            realisasi: milik[0] ? { uraian: milik[0].uraian, bukti: milik.flatMap((row) => row.bukti) } : null,
            umpanBalik: (umpanOf.get(`${evaluasiId} ${rhk.rhk_id}`) ?? []).map(susunUmpanBalik),
          };
        }),
        perilaku: NILAI_PERILAKU.map((nilai) => ({
          nilai,
          ekspektasiKhusus: (ekspektasiOf.get(`${evaluasiId} ${nilai}`) ?? []).map((row) => row.teks),
          umpanBalik: (umpanOf.get(`${evaluasiId} ${nilai}`) ?? []).map(susunUmpanBalik),
        })),
      },
    ]),
  );
}

/** `records` newest first. */
function susunIndikator(row: IndikatorRow, records: readonly RealisasiRow[], bulanAkhir: number): IndikatorMasukan {
  const last = records[0];
  const bulan = last?.bulan ?? bulanAkhir;
  const { bawah, atas } = rentangHarapan({ bawah: row.bawah, atas: row.atas, akumulatif: row.is_akumulatif, arah: row.arah, lintasan: row.lintasan, bulan });
  const langkah = kataLangkah(row.lintasan, row.satuan, bulan);
  const nilai = last?.nilai ?? null;
  const hasBand = bawah !== null || atas !== null;
  return {
    indikatorId: row.indikatorId,
    teks: row.teks,
    aspek: row.aspek,
    target: row.target,
    bawah,
    atas,
    satuan: row.satuan,
    arah: row.arah,
    nilai,
    uraian: last?.uraian ?? "",
    posisi: nilai !== null && row.arah && hasBand ? posisiIndikator({ nilai, bawah, atas, arah: row.arah, satuan: row.satuan ?? "" }).nilai : null,
    ...(langkah === null ? {} : { langkah }),
    bukti: records.flatMap((record) => record.bukti),
  };
}

function susunUmpanBalik(row: UmpanBalikRow): UmpanBalikMasukan {
  return { id: row.id, dari: row.dari, peran: row.peran, teks: row.teks, pada: row.pada.toISOString() };
}
