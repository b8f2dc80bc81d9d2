import { listPenilaiBernama } from "#features/penilai/queries.ts";
import { findPeriode } from "#features/skp/queries.ts";
import type { Database, Tx } from "#platform/db/connect.ts";
import { bacaBaris } from "./baca-baris.ts";
import type { BarisTerbaca } from "./baca-baris.ts";
import { bandingJabatan } from "./banding-jabatan.ts";
import { bandingPegawai } from "./banding-pegawai.ts";
import { bandingPenugasan } from "./banding-penugasan.ts";
import { bandingSkp } from "./banding-skp.ts";
import { bandingUnit } from "./banding-unit.ts";
import type { JenisImpor } from "./bidang.ts";
import { bukaLembar } from "./buka-lembar.ts";
import { listLingkup, loadJabatan, loadPegawai, loadPenugasan, loadUnit } from "./queries.ts";
import { loadPemilik, loadRhkPimpinan, loadSkp } from "./queries-skp.ts";
import type { Rencana } from "./rencana.ts";

/** `oleh` and `pada`: who writes and when, for records that keep it; while checking nothing is written. */
type Bahan = { jenis: JenisImpor; unitId: string; hari: string; oleh: string; pada: Date };

/** Compares every row of the file with what is stored now. Errors are in the plans, never thrown. */
export async function susunRencana(db: Database | Tx, baris: readonly BarisTerbaca[], { jenis, unitId, hari, oleh, pada }: Bahan): Promise<Rencana[]> {
  const lingkup = await listLingkup(db, unitId);
  if (jenis === "UNIT") return bandingUnit(baris, { unit: await loadUnit(db), lingkup, hari });
  if (jenis === "JABATAN") return bandingJabatan(baris, { jabatan: await loadJabatan(db), unit: await loadUnit(db), lingkup, hari });
  if (jenis === "SKP") return bandingSkp(baris, { ...(await bacaKeadaanSkp(db, baris, hari)), lingkup, hari, oleh, pada });
  const pegawai = await loadPegawai(
    db,
    baris.flatMap(({ isi }) => (typeof isi.nip === "string" ? [isi.nip] : [])),
    hari,
  );
  const penugasan = await loadPenugasan(
    db,
    pegawai.map(({ id }) => id),
    jenis === "PENUGASAN",
  );
  if (jenis === "PEGAWAI") return bandingPegawai(baris, { pegawai, penugasan, lingkup, hari });
  const orangLain = penugasan.map(({ pegawai_id: id, nama }) => ({
    id,
    nama,
    nip: `-${id}`,
    jenis: "",
    pangkat_gol_ruang: null,
    surel: null,
    berhenti_pada: null,
    alasan_berhenti: null,
    versi: 0,
    unit_id: null,
    unit: null,
  }));
  return bandingPenugasan(baris, { pegawai: [...orangLain, ...pegawai], penugasan, jabatan: await loadJabatan(db), unit: await loadUnit(db), lingkup });
}

async function bacaKeadaanSkp(db: Database | Tx, baris: readonly BarisTerbaca[], hari: string) {
  const pemilik = await loadPemilik(
    db,
    baris.flatMap(({ isi }) => (typeof isi.nip === "string" ? [isi.nip] : [])),
    hari,
  );
  const orang = pemilik.map(({ id }) => id);
  const periode = (await findPeriode(db, Number(hari.slice(0, 4)))) ?? null;
  const penilai = orang.length > 0 ? await listPenilaiBernama(db, orang, hari) : [];
  const atas = penilai.flatMap(({ penilai_id, atasan_penilai_id }) => [penilai_id, ...(atasan_penilai_id ? [atasan_penilai_id] : [])]);
  return {
    pemilik,
    periode,
    penilai,
    rhkPimpinan: periode ? await loadRhkPimpinan(db, periode.id, atas) : [],
    skp: periode ? await loadSkp(db, periode.id, orang) : [],
  };
}

/** The rows of a stored file, ready to compare. Throws when the file, read before, can no longer be read. */
export async function bacaTersimpan(isi: Uint8Array, jenis: JenisImpor, pemetaan: Readonly<Record<string, string>>): Promise<BarisTerbaca[]> {
  const buku = await bukaLembar(isi);
  if ("galat" in buku) throw new Error(buku.galat);
  return bacaBaris(jenis, buku.lembar, pemetaan);
}
