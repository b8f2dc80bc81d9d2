import { sql } from "kysely";
import type { Tx } from "#platform/db/connect.ts";
import { hitungJejakLain } from "./queries-skp.ts";
import type { Rencana, TabelImpor, Tulisan } from "./rencana.ts";

/** Tables in the order in which they may be written: what is named before what names it. */
const URUTAN: readonly TabelImpor[] = [
  "unit_riwayat",
  "unit",
  "jabatan_riwayat",
  "jabatan",
  "pegawai",
  "penugasan",
  "skp",
  "jejak_skp",
  "rencana_hasil_kerja",
  "indikator",
  "ekspektasi_khusus",
  "lampiran_skp",
];
/** Computed by the database, so never written. */
const TURUNAN = new Set(["is_tunggal"]);

/** Writes the plans in a few set-based statements and keeps what each record was and became, so that it can be taken back. */
export async function tulisRencana(tx: Tx, imporId: string, rencana: readonly Rencana[]): Promise<void> {
  for (const tabel of URUTAN) {
    const semua = rencana.flatMap(({ tulis }) => tulis).filter((satu) => satu.tabel === tabel);
    // what ends comes before what begins: a post is free on the day its holder leaves
    await ubah(
      tx,
      imporId,
      tabel,
      semua.filter(({ cara }) => cara === "UBAH"),
    );
    await tambah(
      tx,
      imporId,
      tabel,
      semua.filter(({ cara }) => cara === "TAMBAH"),
    );
  }
}

async function tambah(tx: Tx, imporId: string, tabel: TabelImpor, tulisan: readonly Tulisan[]): Promise<void> {
  const [contoh] = tulisan;
  if (!contoh) return;
  const kolom = sql.join(Object.keys(contoh.nilai).map((nama) => sql.ref(nama)));
  const isi = JSON.stringify(tulisan.map(({ nilai }, urutan_tulis) => ({ ...nilai, urutan_tulis })));
  await sql`with masuk as (
      insert into ${sql.table(tabel)} as t (${kolom})
      select ${kolom} from (
        select (jsonb_populate_record(null::${sql.table(tabel)}, r.isi)).*, (r.isi ->> 'urutan_tulis')::integer as urutan_tulis from jsonb_array_elements(${isi}::jsonb) as r (isi)
      ) as baru order by baru.urutan_tulis
      returning t.id, to_jsonb(t.*) as sesudah)
    insert into impor_jejak (impor_id, tabel, baris_id, cara, sesudah) select ${imporId}::uuid, ${tabel}, id, 'TAMBAH', sesudah from masuk`.execute(tx);
}

async function ubah(tx: Tx, imporId: string, tabel: TabelImpor, tulisan: readonly Tulisan[]): Promise<void> {
  const kelompok = Map.groupBy(tulisan, ({ nilai }) => Object.keys(nilai).sort().join());
  for (const isi of kelompok.values()) {
    const kolom = Object.keys(isi[0]?.nilai ?? {}).filter((nama) => nama !== "id");
    const nilai = JSON.stringify(isi.map((satu) => satu.nilai));
    const ke = sql.join(kolom.map((nama) => sql`${sql.ref(nama)} = r.${sql.ref(nama)}`));
    await sql`with lama as (select t.id, to_jsonb(t.*) as sebelum from ${sql.table(tabel)} t where t.id in (select (x ->> 'id')::uuid from jsonb_array_elements(${nilai}::jsonb) as x)),
      baru as (
        update ${sql.table(tabel)} t set ${ke} from jsonb_populate_recordset(null::${sql.table(tabel)}, ${nilai}::jsonb) as r where t.id = r.id
        returning t.id, to_jsonb(t.*) as sesudah)
      insert into impor_jejak (impor_id, tabel, baris_id, cara, sebelum, sesudah)
      select ${imporId}::uuid, ${tabel}, id, 'UBAH', lama.sebelum, baru.sesudah from baru join lama using (id)`.execute(tx);
  }
}

/** How many records of the import no longer are as it left them. */
export async function hitungBerubah(tx: Tx, imporId: string): Promise<{ tabel: string; jumlah: number }[]> {
  const hasil: { tabel: string; jumlah: number }[] = [];
  for (const tabel of URUTAN) {
    const { rows } = await sql<{ jumlah: number }>`select count(*) as jumlah from impor_jejak j left join ${sql.table(tabel)} t on t.id = j.baris_id
      where j.impor_id = ${imporId} and j.tabel = ${tabel} and (t.id is null or to_jsonb(t.*) is distinct from j.sesudah)`.execute(tx);
    if ((rows[0]?.jumlah ?? 0) > 0) hasil.push({ tabel, jumlah: rows[0]?.jumlah ?? 0 });
  }
  const ditulisi = await hitungJejakLain(tx, imporId);
  if (ditulisi > 0) hasil.push({ tabel: "skp", jumlah: ditulisi });
  return hasil;
}

/** Takes everything back: what was added goes, what was changed is as before. */
export async function kembalikanJejak(tx: Tx, imporId: string): Promise<void> {
  for (const tabel of URUTAN.toReversed()) {
    await sql`delete from ${sql.table(tabel)} t using impor_jejak j where j.impor_id = ${imporId} and j.tabel = ${tabel} and j.cara = 'TAMBAH' and t.id = j.baris_id`.execute(
      tx,
    );
    const { rows } = await sql<{
      kolom: string;
    }>`select distinct jsonb_object_keys(sebelum) as kolom from impor_jejak where impor_id = ${imporId} and tabel = ${tabel} and cara = 'UBAH'`.execute(tx);
    const kolom = rows.map((satu) => satu.kolom).filter((nama) => nama !== "id" && !(tabel === "jabatan" && TURUNAN.has(nama)));
    if (kolom.length === 0) continue;
    const ke = sql.join(kolom.map((nama) => sql`${sql.ref(nama)} = r.${sql.ref(nama)}`));
    await sql`update ${sql.table(tabel)} t set ${ke} from (
        select (jsonb_populate_record(null::${sql.table(tabel)}, j.sebelum)).* from impor_jejak j where j.impor_id = ${imporId} and j.tabel = ${tabel} and j.cara = 'UBAH'
      ) as r where t.id = r.id`.execute(tx);
  }
}
