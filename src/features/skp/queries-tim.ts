import { sql } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { StatusSkp } from "#rules/siklus-skp.ts";
import { findPeriode } from "./queries.ts";

type Db = Database | Reader | Tx;

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
    /** A change of a set SKP that is being drawn up or waits to be set. */
    perubahan: { skpId: string; status: StatusSkp } | null;
    /** The person works elsewhere since that day; the SKP of this post ended. */
    berakhirPada: string | null;
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
    perubahan: { skpId: string; status: StatusSkp; milikSaya: boolean } | null;
    berakhirPada: string | null;
  }>`
    select p.id as "pegawaiId", p.nama, j.nama as jabatan, s.id as "skpId", s.status, case when c.status = 'DIAJUKAN' then c.diajukan_pada else s.diajukan_pada end as "diajukanPada",
      case when c.id is null then null else json_build_object('skpId', c.id, 'status', c.status, 'milikSaya', c.penilai_id = ${penilaiId}) end as perubahan, s.selesai as "berakhirPada",
      case when ${penilaiId} in (s.penilai_id, c.penilai_id) then 'PENILAI' else 'ATASAN_PENILAI' end as hubungan, ${today} > coalesce(s.batas_penetapan, ${periode.batas_skp}::date) as lewat
    from skp s join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id left join skp c on c.mengubah_id = s.id
    where s.periode_id = ${periode.id} and (s.penilai_id = ${penilaiId} or c.penilai_id = ${penilaiId} or (s.atasan_penilai_id = ${penilaiId} and s.status = 'DIAJUKAN' and ${today} > coalesce(s.batas_penetapan, ${periode.batas_skp}::date)))
    union all
    select p.id, p.nama, j.nama, null, null, null, null, null, 'PENILAI', false
    from penugasan saya join jabatan j on j.atasan_id = saya.jabatan_id
    join penugasan t on t.jabatan_id = j.id and t.jenis = 'DEFINITIF' and t.mulai <= ${today} and (t.selesai is null or ${today} < t.selesai)
    join pegawai p on p.id = t.pegawai_id and p.id <> ${penilaiId}
    where saya.pegawai_id = ${penilaiId} and saya.mulai <= ${today} and (saya.selesai is null or ${today} < saya.selesai)
      and not exists (select 1 from skp s where s.pegawai_id = p.id and s.periode_id = ${periode.id} and s.selesai is null)
    order by 2`.execute(db as Database);
  return {
    tahun,
    batasSkp: periode.batas_skp,
    tim: rows.map(({ lewat, perubahan, ...row }) => ({
      ...row,
      diajukanPada: row.diajukanPada?.toISOString() ?? null,
      perubahan: perubahan && { skpId: perubahan.skpId, status: perubahan.status },
      menungguSaya:
        (row.status === "DIAJUKAN" && (row.hubungan === "ATASAN_PENILAI" ? lewat : !lewat)) ||
        (perubahan !== null && perubahan.status === "DIAJUKAN" && perubahan.milikSaya),
    })),
  };
}
