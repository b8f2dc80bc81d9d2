import { sql } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { StatusSkp } from "#rules/siklus-skp.ts";
import { findPeriode } from "./queries.ts";
import { listPerubahanDitunggu } from "./queries-tim-perubahan.ts";
import type { PerubahanDitunggu } from "./queries-tim-perubahan.ts";

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
    /** Until when what waits for the one who asks is answered; null where nothing does, or no day is left. */
    tenggat: string | null;
    /** The last day of the penilai, after which the dialogue goes on with the superior. */
    batas: string | null;
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
    perubahan: { skpId: string; status: StatusSkp } | null;
    batas: string | null;
    berakhirPada: string | null;
  }>`
    select p.id as "pegawaiId", p.nama, j.nama as jabatan, s.id as "skpId", s.status, case when c.status = 'DIAJUKAN' then c.diajukan_pada else s.diajukan_pada end as "diajukanPada",
      case when c.id is null then null else json_build_object('skpId', c.id, 'status', c.status) end as perubahan, s.selesai as "berakhirPada",
      case when ${penilaiId} in (s.penilai_id, c.penilai_id) then 'PENILAI' else 'ATASAN_PENILAI' end as hubungan, s.atasan_penilai_id is not null and ${today} > coalesce(s.batas_penetapan, ${periode.batas_skp}::date) as lewat, coalesce(s.batas_penetapan, ${periode.batas_skp}::date) as batas
    from skp s join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id left join skp c on c.mengubah_id = s.id
    where s.id in (select k.id from skp k where k.penilai_id = ${penilaiId} or k.atasan_penilai_id = ${penilaiId} union select k.mengubah_id from skp k where k.penilai_id = ${penilaiId} and k.mengubah_id is not null)
      and s.periode_id = ${periode.id} and (s.penilai_id = ${penilaiId} or c.penilai_id = ${penilaiId} or (s.atasan_penilai_id = ${penilaiId} and s.status = 'DIAJUKAN' and ${today} > coalesce(s.batas_penetapan, ${periode.batas_skp}::date)))
    union all
    select p.id, p.nama, j.nama, null, null, null, null, null, 'PENILAI', false, null::date
    from penugasan saya join jabatan j on j.atasan_id = saya.jabatan_id
    join penugasan t on t.jabatan_id = j.id and t.jenis = 'DEFINITIF' and t.mulai <= ${today} and (t.selesai is null or ${today} < t.selesai)
    join pegawai p on p.id = t.pegawai_id and p.id <> ${penilaiId}
    where saya.pegawai_id = ${penilaiId} and saya.mulai <= ${today} and (saya.selesai is null or ${today} < saya.selesai)
      and not exists (select 1 from skp s where s.pegawai_id = p.id and s.periode_id = ${periode.id} and s.selesai is null)
    order by 2`.execute(db as Database);
  const ditunggu = await listPerubahanDitunggu(db, penilaiId, periode.id, today);
  const dariAsli = new Map(ditunggu.map((satu) => [satu.asliId, satu]));
  const tim = rows.map(({ lewat, ...row }): SkpTim["tim"][number] => {
    const perubahan = row.skpId === null ? undefined : dariAsli.get(row.skpId);
    if (perubahan) return { ...row, ...menungguPerubahan(perubahan) };
    const menungguSaya = row.status === "DIAJUKAN" && (row.hubungan === "ATASAN_PENILAI" ? lewat : !lewat);
    return {
      ...row,
      diajukanPada: row.diajukanPada?.toISOString() ?? null,
      menungguSaya,
      tenggat: menungguSaya && row.batas !== null && today <= row.batas ? row.batas : null,
    };
  });
  const terdaftar = new Set(rows.map((row) => row.skpId));
  // a change that climbed to the superior of the rater, whose SKP is none of theirs
  const naik = ditunggu.filter((satu) => !terdaftar.has(satu.asliId));
  return {
    tahun,
    batasSkp: periode.batas_skp,
    tim: [
      ...tim,
      ...naik.map((satu) => ({
        pegawaiId: satu.pegawaiId,
        nama: satu.nama,
        jabatan: satu.jabatan,
        skpId: satu.asliId,
        status: "DITETAPKAN" as const,
        berakhirPada: null,
        ...menungguPerubahan(satu),
      })),
    ],
  };
}

const menungguPerubahan = ({ skpId, hubungan, diajukanPada, tenggat, batas }: PerubahanDitunggu) => ({
  perubahan: { skpId, status: "DIAJUKAN" as const },
  hubungan,
  menungguSaya: true,
  diajukanPada: diajukanPada.toISOString(),
  tenggat: hubungan === "PENILAI" ? tenggat : null,
  batas,
});
