import { sql } from "kysely";
import { PERAGAAN_MULAI, SANDI_PERAGAAN } from "#demo/waktu.ts";
import type { Connection } from "#platform/db/connect.ts";
import { KOLOM } from "./kolom.ts";
import type { Tabel } from "./kolom.ts";
import { bukaPenyalin } from "./salin.ts";
import type { Penyalin } from "./salin.ts";
import { akunId, susunBaris, tokohKota } from "./susun-baris.ts";
import type { PilihanKota } from "./susun-baris.ts";
import { susunKota } from "./susun-kota.ts";
import { bacaWilayah } from "./susun-struktur.ts";
import type { Wilayah } from "./susun-struktur.ts";

/** People who get the demo's password, so that they can be signed in; the others have an account without one. */
const BERSANDI = 64;
/** Pieces per transaction: one commit for a few tens of megabytes. */
const SEKALI = 24;

export type HasilKota = { readonly jumlah: Readonly<Partial<Record<Tabel, number>>>; readonly detik: number };

/** Whether nobody and nothing is in the database yet. */
export async function isKosong({ db }: Connection): Promise<boolean> {
  const { rows } = await sql<{ ada: boolean }>`select exists (select 1 from unit) or exists (select 1 from pegawai) as ada`.execute(db);
  return rows[0]?.ada === false;
}

/**
 * Fills an empty, migrated database with the city of `pilihan`, in pieces, with all constraints on. Memory does not
 * grow with the years. A load broken off leaves a part behind: start again with an empty database.
 */
export async function muatKota(
  connection: Connection,
  pilihan: PilihanKota,
  options: { hashSandi?: (sandi: string) => Promise<string>; kabar?: (teks: string) => void } = {},
): Promise<HasilKota> {
  const mulai = performance.now();
  const wilayah = await bacaWilayah();
  const penyalin = await bukaPenyalin(connection);
  try {
    const jumlah = await salinSemua(penyalin, pilihan, wilayah, options.kabar ?? (() => {}));
    await tulisAkun(connection, pilihan, wilayah, options.hashSandi ? await options.hashSandi(SANDI_PERAGAAN) : null);
    await penyalin.perintah("analyze");
    return { jumlah, detik: Math.round((performance.now() - mulai) / 100) / 10 };
  } finally {
    await penyalin.tutup();
  }
}

async function salinSemua(penyalin: Penyalin, pilihan: PilihanKota, wilayah: Wilayah, kabar: (teks: string) => void): Promise<Partial<Record<Tabel, number>>> {
  const jumlah: Partial<Record<Tabel, number>> = {};
  let ke = 0;
  let total = 0;
  // foreign keys are checked by plans made while the tables are still small; without this they would read them from end to end
  await penyalin.perintah("set enable_seqscan = off");
  await penyalin.perintah("begin");
  let disalin = Promise.resolve();
  for (const potongan of susunBaris(pilihan, wilayah)) {
    await disalin;
    disalin = penyalin.salin(potongan); // the database takes it in while the next piece is made
    jumlah[potongan.tabel] = (jumlah[potongan.tabel] ?? 0) + potongan.baris;
    total += potongan.baris;
    ke += 1;
    if (ke % SEKALI !== 0) continue;
    await disalin;
    await penyalin.perintah("commit; begin");
    kabar(`${total.toLocaleString("id-ID")} baris, ${(jumlah.realisasi ?? 0).toLocaleString("id-ID")} di antaranya realisasi`);
  }
  await disalin;
  await penyalin.perintah("commit");
  await penyalin.perintah("reset enable_seqscan");
  return Object.fromEntries((Object.keys(KOLOM) as Tabel[]).map((tabel) => [tabel, jumlah[tabel] ?? 0]));
}

/** Passwords for a handful, the people of the sign-in page, and the morning on which the city begins. */
async function tulisAkun({ db }: Connection, pilihan: PilihanKota, wilayah: Wilayah, sandi: string | null): Promise<void> {
  const kota = susunKota(pilihan, wilayah);
  const tokoh = tokohKota(kota);
  await db
    .insertInto("pengaturan")
    .values([
      { kunci: "peragaan.tokoh", nilai: JSON.stringify(tokoh) },
      { kunci: "peragaan.mulai", nilai: JSON.stringify({ peragaan: PERAGAAN_MULAI, nyata: new Date().toISOString() }) },
    ])
    .execute();
  if (sandi === null) return;
  const aktif = kota.orang.filter((satu) => satu.berhenti === null && satu.nip !== null);
  const jarak = Math.max(1, Math.floor(aktif.length / BERSANDI));
  const terpilih = new Set([...tokoh.map((satu) => satu.akunId), ...aktif.filter((_, n) => n % jarak === 0).map(akunId)]);
  const pada = new Date(PERAGAAN_MULAI);
  await db
    .insertInto("kredensial")
    .values(
      [...terpilih].map((id) => ({ id: `sandi-${id}`, akun_id: id, penyedia: "credential", akun_penyedia: id, sandi, dibuat_pada: pada, diubah_pada: pada })),
    )
    .execute();
}
