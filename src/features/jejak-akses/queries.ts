import { sql } from "kysely";
import type { Database, Reader } from "#platform/db/connect.ts";
import type { JenisJejak } from "#platform/access/trail.ts";

export const SEHALAMAN = 30;

export type JejakRow = {
  id: number;
  pada: Date;
  pelakuId: string;
  nama: string;
  jabatan: string | null;
  unitKerja: string | null;
  jenis: JenisJejak;
  sebagai: string;
  tahun: number | null;
  triwulan: string | null;
  form: string | null;
};

/** Who opened a person's data, newest first, with what it was; the record itself may be gone by now. */
export async function listJejakAkses(db: Reader, pegawaiId: string, sebelum: number | null, today: string): Promise<JejakRow[]> {
  const { rows } = await sql<JejakRow>`
    select a.id, a.pada, p.id as "pelakuId", p.nama, j.nama as jabatan, u.nama as "unitKerja", a.jenis, a.sebagai, pr.tahun, pe.triwulan, d.form
    from jejak_akses a join pegawai p on p.id = a.pelaku_id
    left join penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= ${today} and (t.selesai is null or ${today} < t.selesai)
    left join jabatan j on j.id = t.jabatan_id left join unit u on u.id = j.unit_id
    left join dokumen d on d.id = case when a.jenis = 'DOKUMEN' then a.sasaran_id::uuid end
    left join bukti b on b.id = case when a.jenis = 'REALISASI' then a.sasaran_id::uuid end left join realisasi rl on rl.id = b.realisasi_id
    left join evaluasi e on e.id = coalesce(d.evaluasi_id, case when a.jenis in ('EVALUASI','PENJELASAN') then a.sasaran_id::uuid end)
    left join periode_evaluasi pe on pe.id = e.periode_evaluasi_id
    left join skp s on s.id = coalesce(e.skp_id, d.skp_id, rl.skp_id, case when a.jenis in ('SKP','UMPAN_BALIK') then a.sasaran_id::uuid end)
    left join periode pr on pr.id = s.periode_id
    where a.pegawai_id = ${pegawaiId} ${sebelum === null ? sql`` : sql`and a.id < ${sebelum}`}
    order by a.id desc limit ${SEHALAMAN + 1}`.execute(db as unknown as Database);
  return rows;
}

export type PerwakilanRow = { id: string; wakil: string; alasan: string; mulai: Date; sampai: Date; diakhiriPada: Date | null };

/** Who acted for a person, newest first. */
export async function listPerwakilanUntuk(db: Reader, pegawaiId: string): Promise<PerwakilanRow[]> {
  const { rows } = await sql<PerwakilanRow>`
    select w.id, p.nama as wakil, w.alasan, w.mulai, w.sampai, w.diakhiri_pada as "diakhiriPada" from perwakilan w join pegawai p on p.id = w.wakil_id
    where w.untuk_id = ${pegawaiId} order by w.mulai desc limit 20`.execute(db as unknown as Database);
  return rows;
}
