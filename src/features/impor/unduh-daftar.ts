import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { z } from "zod";
import { pengurusUnit } from "#features/pegawai/access.ts";
import { anyRelation, masuk } from "#platform/access/relation.ts";
import type { Database, Tx } from "#platform/db/connect.ts";
import { BerkasKeluar } from "#platform/input.ts";
import { XLSX, tulisCsv, tulisXlsx } from "#platform/lembar/tulis.ts";
import type { KolomLembar, NilaiLembar } from "#platform/lembar/tulis.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { BIDANG, JENIS_IMPOR, LABEL_JENIS } from "./bidang.ts";
import type { JenisImpor } from "./bidang.ts";

type Baris = Record<string, NilaiLembar>;
const TANGGAL = new Set(["mulai", "selesai", "berhentiPada"]);

/**
 * Units, posts, people or holdings in the columns the import reads, so that a file taken out, corrected and sent in again
 * changes exactly what was corrected. A write, because who took a list out of the system is kept in the audit.
 */
export const unduhDaftar = writeOperation({
  summary: "Mengunduh unit, jabatan, pegawai, atau riwayat jabatan unit yang saya kelola, dengan kolom yang dibaca impor",
  http: ["GET", "/unduh-daftar/:daftar"],
  input: z.object({
    daftar: z.enum(JENIS_IMPOR, "Pilih daftar yang diunduh."),
    bentuk: z.enum(["xlsx", "csv"], "Pilih xlsx atau csv.").default("xlsx"),
  }),
  output: BerkasKeluar,
  access: masuk,
  rahasia: true,
  async run({ tx, actor, today, audit }, { daftar, bentuk }) {
    if (actor.jenis !== "PEGAWAI") refuse(REFUSAL.BELUM_MASUK);
    const baris = await BACA[daftar](tx, anyRelation([pengurusUnit], "u", actor, today), today);
    const bidang = BIDANG[daftar];
    const kolom = bidang.map(({ judul, kunci }): KolomLembar => ({ judul, jenis: kunci === "kelas" ? "angka" : TANGGAL.has(kunci) ? "tanggal" : "teks" }));
    const lembar = { nama: LABEL_JENIS[daftar], kolom, baris: baris.map((satu) => bidang.map(({ kunci }) => satu[kunci] ?? null)) };
    const isi = bentuk === "csv" ? tulisCsv(lembar) : await tulisXlsx([lembar]);
    audit({ jenis: "pegawai", id: actor.pegawaiId, rincian: { daftar, bentuk, baris: baris.length } });
    return {
      nama: `${LABEL_JENIS[daftar].toLowerCase().replaceAll(" ", "-")}-${today}.${bentuk}`,
      jenis: bentuk === "csv" ? "text/csv; charset=utf-8" : XLSX,
      isi,
    };
  },
});

/** Rows by the field names of the import; `allowed` speaks of the unit `u`. */
const BACA: Record<JenisImpor, (tx: Tx, allowed: RawBuilder<boolean>, hari: string) => Promise<Baris[]>> = {
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
