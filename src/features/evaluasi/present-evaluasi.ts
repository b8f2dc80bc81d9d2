import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { Actor } from "#platform/operation.ts";
import { hasilFinal } from "#rules/hasil-final.ts";
import { tindakanEvaluasi } from "#rules/siklus-evaluasi.ts";
import { hitungPosisi, jendelaDari, predikatDraf, saranSesudahPilihan, tenggatEvaluasi } from "./hitung.ts";
import { kumpulkanBahan } from "./masukan.ts";
import type { BahanEvaluasi } from "./masukan.ts";
import { findCapaianDipakai, findEvaluasi, findKalender, listUrutanTim } from "./queries.ts";
import type { EvaluasiRow } from "./queries.ts";
import type { EvaluasiResponse } from "./schemas.ts";
import { DASAR_JANGKAR, JANGKAR } from "./teks.ts";

type Db = Database | Reader | Tx;

const DISAMPAIKAN = new Set(["DISAMPAIKAN", "DITERIMA", "DIKEMBALIKAN"]);

/** Whether the person rated may read the result: from its delivery on. */
export function isDisampaikan(status: EvaluasiRow["status"]): boolean {
  return DISAMPAIKAN.has(status);
}

/** Drafts are the penilai's alone; the person rated reads the result from its delivery on, other readers once it is set. */
export function mayReadRating(evaluasi: EvaluasiRow, actor: Actor): boolean {
  const who = actor.jenis === "PEGAWAI" ? actor.pegawaiId : null;
  if (who === evaluasi.penilaiId) return true;
  if (who === evaluasi.pegawaiId) return isDisampaikan(evaluasi.status);
  return evaluasi.status !== "TERBUKA";
}

/** What the ratings rest on: live while they are open, frozen once they are set. */
export async function bahanDari(db: Db, evaluasi: EvaluasiRow): Promise<BahanEvaluasi> {
  if (evaluasi.masukan) return { rhk: evaluasi.masukan.rhk, perilaku: evaluasi.masukan.perilaku };
  return (await kumpulkanBahan(db, [evaluasi.id])).get(evaluasi.id) ?? { rhk: [], perilaku: [] };
}

/** The evaluation as the API answers it, for this actor; null when it does not exist or may not be seen. */
export async function presentEvaluasi(
  db: Db,
  evaluasiId: string,
  actor: Actor,
  today: string,
  allowed?: RawBuilder<boolean>,
): Promise<EvaluasiResponse | null> {
  const e = await findEvaluasi(db, evaluasiId, allowed);
  if (!e) return null;
  const bahan = await bahanDari(db, e);
  const who = actor.jenis === "PEGAWAI" ? actor.pegawaiId : null;
  const isPenilai = who === e.penilaiId;
  const terbaca = mayReadRating(e, actor);
  const rating = terbaca
    ? e
    : { hasilKerja: null, perilakuKerja: null, alasanHasilKerja: null, alasanPerilakuKerja: null, catatan: null, predikat: null, tugasBelajar: null };
  const { nilai: isFinal } = hasilFinal({ dinilaiKepalaDaerah: e.isPenilaiKepalaDaerah, dinilaiAtasanPenilai: false });
  const jendela = jendelaDari(e, today, e.status !== "TERBUKA");
  const capaian = e.capaianOrganisasi ?? (await findCapaianDipakai(db, e, today));
  const tenggat = tenggatEvaluasi(e, isFinal, await findKalender(db));
  const isPemilikMenunggu = who === e.pegawaiId && !terbaca;
  return {
    id: e.id,
    skpId: e.skpId,
    status: e.status,
    versi: e.versi,
    jendela,
    pegawai: e.pegawai,
    penilai: e.penilai,
    penilaiAlasan: e.penilaiAlasan,
    atasanPenilai: e.atasanPenilai,
    ...bahan,
    posisi: hitungPosisi(bahan),
    hasilKerja: rating.hasilKerja,
    perilakuKerja: rating.perilakuKerja,
    alasanHasilKerja: rating.alasanHasilKerja,
    alasanPerilakuKerja: rating.alasanPerilakuKerja,
    catatan: rating.catatan,
    tugasBelajar: rating.tugasBelajar,
    predikat: rating.predikat,
    predikatDraf: e.status === "TERBUKA" ? predikatDraf(rating) : null,
    capaianOrganisasi: { unit: e.penilai.unitKerja, capaian },
    saran: isPenilai && e.status === "TERBUKA" ? saranSesudahPilihan(bahan, e.hasilKerja) : null,
    jangkar: { ...JANGKAR, dasar: DASAR_JANGKAR },
    ditetapkanPada: isPemilikMenunggu ? null : (e.ditetapkanPada?.toISOString() ?? null),
    disampaikanPada: e.disampaikanPada?.toISOString() ?? null,
    diterimaPada: e.diterimaPada?.toISOString() ?? null,
    ditandatanganiPada: e.ditandatanganiPada?.toISOString() ?? null,
    tenggat: isPemilikMenunggu ? { penyampaian: null, pengembalian: null, keberatan: null } : tenggat,
    diubahPada: e.diubahPada.toISOString(),
    diubahOleh: isPemilikMenunggu ? null : e.diubahOleh,
    boleh: bolehEvaluasi(e, who, jendela.tahap),
    tetangga: isPenilai ? await tetanggaDari(db, e) : { sebelum: null, sesudah: null, urutan: null, jumlah: null },
  };
}

/** Rights of this person on this evaluation now: relation ∧ life cycle ∧ window. */
function bolehEvaluasi(e: EvaluasiRow, who: string | null, tahap: "SEBELUM_BUKA" | "TERBUKA" | "LEWAT"): EvaluasiResponse["boleh"] {
  const can = new Set(tindakanEvaluasi(e.status));
  const isPenilai = who === e.penilaiId;
  const isPemilik = who === e.pegawaiId;
  const bolehMenilai = isPenilai && can.has("tetapkan") && tahap === "TERBUKA";
  return {
    nilai: bolehMenilai,
    tetapkan: bolehMenilai,
    sampaikan: isPenilai && can.has("sampaikan"),
    terima: isPemilik && can.has("terima"),
    tandaTangani: isPemilik && can.has("tandaTangani"),
  };
}

async function tetanggaDari(db: Db, e: EvaluasiRow): Promise<EvaluasiResponse["tetangga"]> {
  const urutan = await listUrutanTim(db, e.penilaiId, e.periodeEvaluasiId);
  const index = urutan.findIndex((one) => one.evaluasiId === e.id);
  return { sebelum: urutan[index - 1] ?? null, sesudah: urutan[index + 1] ?? null, urutan: index + 1, jumlah: urutan.length };
}
