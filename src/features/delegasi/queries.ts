import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";

type Db = Database | Reader | Tx;
export type DasarWewenang = "PLT" | "PLH" | "FUNGSIONAL_PEMIMPIN_UNIT" | "PEJABAT_LAIN";

export type DelegasiRow = {
  id: string;
  jabatan: string;
  unit: string;
  pegawai: string | null;
  kepada: string;
  kepadaJabatan: string;
  dasarWewenang: DasarWewenang;
  alasan: string;
  nomorSurat: string;
  mulai: string;
  selesai: string;
  diberikanOleh: string;
  keadaan: "AKAN_DATANG" | "BERLAKU" | "BERAKHIR" | "DICABUT";
  alasanCabut: string | null;
  versi: number;
  bolehCabut: boolean;
};

/** Delegations that `allowed` (alias `d`) lets be read, running and coming first. */
export async function listDelegasi(db: Db, allowed: RawBuilder<boolean>, bolehCabut: RawBuilder<boolean>, hari: string): Promise<DelegasiRow[]> {
  const { rows } = await sql<DelegasiRow>`
    select d.id, j.nama as jabatan, u.nama as unit, p.nama as pegawai, k.nama as kepada, kj.nama as "kepadaJabatan", d.dasar_wewenang as "dasarWewenang", d.alasan, d.nomor_surat as "nomorSurat",
      d.mulai, d.selesai, o.nama as "diberikanOleh", d.alasan_cabut as "alasanCabut", d.versi,
      case when d.dicabut_pada is not null then 'DICABUT' when d.selesai <= ${hari} then 'BERAKHIR' when d.mulai > ${hari} then 'AKAN_DATANG' else 'BERLAKU' end as keadaan,
      d.dicabut_pada is null and d.selesai > ${hari} and ${bolehCabut} as "bolehCabut"
    from delegasi_penilaian d join jabatan j on j.id = d.jabatan_id join unit u on u.id = j.unit_id left join pegawai p on p.id = d.pegawai_id
    join pegawai k on k.id = d.kepada_id join jabatan kj on kj.id = d.kepada_jabatan_id join pegawai o on o.id = d.diberikan_oleh
    where ${allowed} order by (d.dicabut_pada is not null or d.selesai <= ${hari}), d.mulai desc, d.id limit 200`.execute(db as Database);
  return rows;
}

export type Penerima = {
  id: string;
  nama: string;
  jabatan_id: string;
  jenis: string;
  is_pimpinan_unit: boolean;
  is_mandiri: boolean;
  penugasan: string;
  di_jabatan_ini: boolean;
};

/** What the person holds on a day, the post in question first. */
export async function listPenerima(tx: Tx, nip: string, jabatanId: string, hari: string): Promise<Penerima[]> {
  const { rows } = await sql<Penerima>`
    select p.id, p.nama, j.id as jabatan_id, j.jenis, j.is_pimpinan_unit, j.is_mandiri, t.jenis as penugasan, j.id = ${jabatanId} as di_jabatan_ini
    from pegawai p join penugasan t on t.pegawai_id = p.id and t.mulai <= ${hari} and (t.selesai is null or ${hari} < t.selesai) join jabatan j on j.id = t.jabatan_id
    where p.nip = ${nip} order by (j.id = ${jabatanId}) desc, case t.jenis when 'DEFINITIF' then 1 when 'PLT' then 2 else 3 end`.execute(tx);
  return rows;
}

export async function listBertumpang(tx: Tx, jabatanId: string, mulai: string, selesai: string): Promise<{ nama: string }[]> {
  const { rows } = await sql<{ nama: string }>`select k.nama from delegasi_penilaian d join pegawai k on k.id = d.kepada_id
    where d.jabatan_id = ${jabatanId} and d.dicabut_pada is null and d.mulai < ${selesai} and ${mulai} < d.selesai limit 1`.execute(tx);
  return rows;
}

export async function insertSurat(tx: Tx, berkas: { nama: string; jenis: string; isi: Uint8Array; pemilikId: string; pada: Date }): Promise<string> {
  const { id } = await tx
    .insertInto("berkas")
    .values({
      nama: berkas.nama,
      jenis_mime: berkas.jenis,
      ukuran: berkas.isi.length,
      sha256: createHash("sha256").update(berkas.isi).digest("hex"),
      isi: Buffer.from(berkas.isi),
      pemilik_id: berkas.pemilikId,
      dibuat_pada: berkas.pada,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function findSurat(db: Db, id: string, allowed: RawBuilder<boolean>): Promise<{ nama: string; jenis: string; isi: Uint8Array } | null> {
  const { rows } = await sql<{
    nama: string;
    jenis: string;
    isi: Uint8Array;
  }>`select b.nama, b.jenis_mime as jenis, b.isi from delegasi_penilaian d join berkas b on b.id = d.berkas_id where d.id = ${id} and ${allowed}`.execute(
    db as Database,
  );
  return rows[0] ?? null;
}

/** Posts with subordinates that the person may hand on: of the units they keep, and the ones right below their own. */
export async function listJabatanPenilai(
  db: Db,
  syarat: RawBuilder<boolean>,
  cari: string,
  hari: string,
): Promise<{ id: string; nama: string; unit: string; pemegang: string | null }[]> {
  const pola = `%${cari
    .toLowerCase()
    .replaceAll(/[%_\\]/g, "")
    .split(/\s+/)
    .join("%")}%`;
  const { rows } = await sql<{ id: string; nama: string; unit: string; pemegang: string | null }>`
    select j.id, j.nama, u.nama as unit, (select p.nama from penugasan t join pegawai p on p.id = t.pegawai_id where t.jabatan_id = j.id and t.jenis in ('DEFINITIF','PLT') and t.mulai <= ${hari} and (t.selesai is null or ${hari} < t.selesai) limit 1) as pemegang
    from jabatan j join unit u on u.id = j.unit_id where (j.selesai is null or ${hari} < j.selesai) and exists (select 1 from jabatan x where x.atasan_id = j.id) and ${syarat}
      and (lower(j.nama) like ${pola} or lower(u.nama) like ${pola}) order by j.nama, u.nama limit 20`.execute(db as Database);
  return rows;
}
