import type { Connection } from "#platform/db/connect.ts";
import { isRefusal } from "#platform/refusal.ts";
import { pastikan } from "../cli/baca-json.ts";
import { PerintahError } from "../cli/perintah-error.ts";
import { Kasus } from "./bentuk-kasus.ts";
import { duniaKasus } from "./dunia-kasus.ts";
import type { DuniaKasus } from "./dunia-kasus.ts";
import { jalankanEvaluasi, pilihanKasus } from "./jalankan-evaluasi.ts";
import { jalankanSkp } from "./jalankan-skp.ts";
import type { SkpDijalankan } from "./jalankan-skp.ts";

export type BerkasKasus = { nama: string; isi: Uint8Array };
type RingkasanSkp = { status: string; jumlahRhkUtama: number; jumlahRhkTambahan: number; jumlahIndikator: number };
type RingkasanEvaluasi = { predikat: string | null; ratingHasilKerja: string | null; ratingPerilakuKerja: string | null };
export type HasilKasus = { ringkasan: RingkasanSkp | RingkasanEvaluasi; berkas: BerkasKasus[] };

/**
 * Plays one `skp-…` or `evaluasi-…` case in a migrated database, as people of its own, to the documents.
 * Throws PerintahError with one sentence for a case that is broken, and the refusal's own where the system says no.
 */
export async function muatKasus(connection: Connection, masukan: unknown): Promise<HasilKasus> {
  const kasus = pastikan(Kasus, masukan);
  const pilihan = kasus.kind.startsWith("evaluasi-") ? pilihanKasus(kasus) : null;
  const dunia = await duniaKasus(connection, kasus);
  try {
    const skp = await jalankanSkp(dunia, kasus);
    const hasil = pilihan ? await jalankanEvaluasi(dunia, kasus, skp, pilihan) : null;
    return {
      ringkasan: hasil ? { predikat: hasil.predikat, ratingHasilKerja: hasil.hasilKerja, ratingPerilakuKerja: hasil.perilakuKerja } : ringkasSkp(skp),
      berkas: await unduhBerkas(dunia, skp.id, hasil?.id ?? null),
    };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const [pertama] = error.errors;
    throw new PerintahError(pertama ? `${error.message} ${pertama.path}: ${pertama.message}` : error.message);
  }
}

function ringkasSkp(skp: SkpDijalankan): RingkasanSkp {
  return {
    status: skp.status,
    jumlahRhkUtama: skp.rhk.filter((one) => one.jenis === "UTAMA").length,
    jumlahRhkTambahan: skp.rhk.filter((one) => one.jenis === "TAMBAHAN").length,
    jumlahIndikator: skp.rhk.reduce((jumlah, one) => jumlah + one.indikator.length, 0),
  };
}

/** The documents in force: those of the evaluation, or of the SKP where none was played. */
async function unduhBerkas({ call }: DuniaKasus, skpId: string, evaluasiId: string | null): Promise<BerkasKasus[]> {
  await call.pegawai("dokumen.siapkan", { skpId });
  const { dokumen } = await call.pegawai("dokumen.daftar", evaluasiId ? { evaluasiId } : { skpId });
  const berkas: BerkasKasus[] = [];
  for (const one of dokumen.filter((row) => row.digantikanPada === null)) {
    const { nama, isi } = await call.pegawai("dokumen.unduh", { dokumenId: one.id });
    berkas.push({ nama, isi });
  }
  return berkas;
}
