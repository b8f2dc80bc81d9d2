import { dayOf } from "#platform/clock.ts";
import type { Database, Tx } from "#platform/db/connect.ts";
import { catatImpor, catatPemetaan, findIsi, hapusBaris, insertAuditImpor, insertBaris, lockImpor } from "./queries.ts";
import { hitungTindakan } from "./rencana.ts";
import { bacaTersimpan, susunRencana } from "./susun-rencana.ts";
import { hitungBerubah, kembalikanJejak, tulisRencana } from "./tulis-rencana.ts";

const SEBUTAN: Record<string, string> = {
  unit: "unit",
  jabatan: "jabatan",
  pegawai: "pegawai",
  penugasan: "penugasan",
  unit_riwayat: "riwayat unit",
  jabatan_riwayat: "riwayat jabatan",
  skp: "SKP",
  jejak_skp: "jejak SKP",
  rencana_hasil_kerja: "hasil kerja",
  indikator: "indikator",
  ekspektasi_khusus: "ekspektasi khusus",
  lampiran_skp: "butir lampiran",
};

/**
 * Applies a checked import in one transaction: the file is compared anew with what is stored by now, and one error stops it
 * all. What stopped it is shown at its row, as in the check.
 */
export async function terapkanSekarang(db: Database, imporId: string, oleh: string, now: Date): Promise<void> {
  const impor = await findIsi(db, imporId);
  if (!impor?.isi || impor.status !== "MENERAPKAN") return;
  const hari = dayOf(now);
  const baris = await bacaTersimpan(impor.isi, impor.jenis, impor.pemetaan);
  const gagal = await semuaAtauTidak(db, async (tx) => {
    if ((await lockImpor(tx, imporId)).status !== "MENERAPKAN") return;
    const rencana = await susunRencana(tx, baris, { jenis: impor.jenis, unitId: impor.unit_id, hari, oleh, pada: now });
    const jumlah = hitungTindakan(rencana);
    if ((jumlah.GALAT ?? 0) > 0) {
      await hapusBaris(tx, imporId);
      await insertBaris(tx, imporId, rencana);
      await catatImpor(tx, imporId, {
        status: "BERGALAT",
        galat: "Data di Terang berubah sejak diperiksa, jadi tidak satu baris pun diterapkan.",
        ringkasan: jumlah,
      });
      return;
    }
    await tulisRencana(tx, imporId, rencana);
    await catatPemetaan(tx, impor.jenis, imporId, now);
    await catatImpor(tx, imporId, {
      status: "DITERAPKAN",
      galat: null,
      isi: null,
      diterapkan_oleh: oleh,
      diterapkan_pada: now,
      ringkasan: jumlah,
      kemajuan: rencana.length,
    });
    await insertAuditImpor(tx, { imporId, oleh, operasi: "impor.terapkan", now, rincian: { jenis: impor.jenis, ...jumlah } });
  });
  if (gagal) await catatImpor(db, imporId, { status: "BERGALAT", galat: `Basis data menolak, jadi tidak satu baris pun diterapkan. ${gagal}` });
}

/** Takes an applied import back, unless something it wrote has been changed or used since. */
export async function batalkanSekarang(db: Database, imporId: string, oleh: string, now: Date): Promise<void> {
  const gagal = await semuaAtauTidak(db, async (tx) => {
    if ((await lockImpor(tx, imporId)).status !== "MEMBATALKAN") return;
    const berubah = await hitungBerubah(tx, imporId);
    if (berubah.length > 0) {
      const daftar = berubah.map(({ tabel, jumlah }) => `${jumlah} ${SEBUTAN[tabel] ?? tabel}`).join(", ");
      await catatImpor(tx, imporId, {
        status: "DITERAPKAN",
        galat: `Tidak dibatalkan: sesudah impor ini, ${daftar} sudah diubah. Perbaiki satu per satu, atau impor berkas perbaikan.`,
      });
      return;
    }
    await kembalikanJejak(tx, imporId);
    await catatImpor(tx, imporId, { status: "DIBATALKAN", galat: null, dibatalkan_oleh: oleh, dibatalkan_pada: now });
    await insertAuditImpor(tx, { imporId, oleh, operasi: "impor.batalkan", now, rincian: {} });
  });
  if (gagal)
    await catatImpor(db, imporId, { status: "DITERAPKAN", galat: `Tidak dibatalkan: yang ditambahkan impor ini sudah dipakai, misalnya pada SKP. ${gagal}` });
}

/** @returns the reason of the database when it refused by a constraint; everything is undone then. Other faults are thrown. */
async function semuaAtauTidak(db: Database, kerja: (tx: Tx) => Promise<void>): Promise<string | null> {
  try {
    await db.transaction().execute(kerja);
    return null;
  } catch (error) {
    const kode = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!kode.startsWith("23")) throw error;
    return `Kaidah ${error instanceof Error && "constraint" in error ? String(error.constraint) : kode}.`;
  }
}
