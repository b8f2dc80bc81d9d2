import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Tx } from "#platform/db/connect.ts";
import type { NilaiLembar } from "#platform/lembar/tulis.ts";
import type { JenisImpor } from "./bidang.ts";

type Baris = Record<string, NilaiLembar>;

/** Rows by the field names of the import; `allowed` speaks of the unit `u`. */
export const BACA_DAFTAR: Record<Exclude<JenisImpor, "SKP">, (tx: Tx, allowed: RawBuilder<boolean>, hari: string) => Promise<Baris[]>> = {
  UNIT: (tx, allowed) =>
    baca(
      tx,
      sql`select u.kode, u.nama, u.jenis, i.kode as "indukKode", u.mulai, u.selesai from unit u left join unit i on i.id = u.induk_id where ${allowed} order by u.kode`,
    ),
  JABATAN: (tx, allowed) =>
    baca(
      tx,
      sql`select j.kode, j.nama, u.kode as "unitKode", j.jenis, j.jenjang, j.eselon, j.kelas, a.kode as "atasanKode", case when j.is_pimpinan_unit then 'Ya' end as pimpinan,
        case when j.is_mandiri then 'Ya' end as mandiri, j.tugas, j.fungsi, j.mulai, j.selesai
      from jabatan j join unit u on u.id = j.unit_id left join jabatan a on a.id = j.atasan_id where ${allowed} order by u.kode, j.is_pimpinan_unit desc, j.nama, j.id`,
    ),
  PEGAWAI: (tx, allowed, hari) =>
    baca(
      tx,
      sql`select distinct p.nip, p.nama, p.jenis, p.pangkat_gol_ruang as pangkat, p.surel, p.berhenti_pada as "berhentiPada", p.alasan_berhenti as "alasanBerhenti"
      from pegawai p join pegawai_masa m on m.id = p.id and m.mulai <= ${hari} and ${hari} < m.sampai join unit u on u.id = m.unit_id where p.nip is not null and ${allowed} order by p.nama`,
    ),
  PENUGASAN: (tx, allowed) =>
    baca(
      tx,
      sql`select p.nip, j.kode as "jabatanKode", j.nama as jabatan, u.kode as unit, t.jenis, t.mulai, t.selesai, t.dasar
      from penugasan t join pegawai p on p.id = t.pegawai_id join jabatan j on j.id = t.jabatan_id join unit u on u.id = j.unit_id
      where p.nip is not null and ${allowed} order by p.nip, t.mulai, t.id`,
    ),
};

async function baca(tx: Tx, perintah: RawBuilder<unknown>): Promise<Baris[]> {
  return (await (perintah as RawBuilder<Baris>).execute(tx as unknown as Database)).rows;
}
