import type { JenisJejak } from "#platform/access/trail.ts";
import { SEBAGAI_WAKIL } from "#platform/access/trail.ts";
import { PASAL } from "#rules/putusan.ts";
import type { Dasar } from "#rules/putusan.ts";
import type { JejakRow } from "./queries.ts";

const BENDA: Record<JenisJejak, string> = {
  SKP: "SKP",
  REALISASI: "bukti dukung",
  EVALUASI: "evaluasi",
  PENJELASAN: "penjelasan predikat",
  DOKUMEN: "dokumen",
  UMPAN_BALIK: "umpan balik",
  PROFIL: "data kepegawaian",
  EKSPOR: "daftar yang diunduh dan memuat data Anda",
};

const KURUN: Record<string, string> = { I: "triwulan I", II: "triwulan II", III: "triwulan III", "IV-AKHIR": "tahunan" };

/** What was opened, in words. */
export function sebutan({ jenis, tahun, triwulan, form }: Pick<JejakRow, "jenis" | "tahun" | "triwulan" | "form">): string {
  return [BENDA[jenis], form, triwulan && KURUN[triwulan], tahun].filter(Boolean).join(" ");
}

const ALASAN: Record<string, { teks: string; dasar?: Dasar }> = {
  "pejabat penilai": { teks: "Pejabat penilai membaca SKP, realisasi, dan bukti pegawai yang dinilainya.", dasar: PASAL.ratingDariBukti },
  "atasan pejabat penilai": { teks: "Atasan pejabat penilai menilai bila penilai melewati waktu dan memutus keberatan.", dasar: PASAL.penilaiMelewatiWaktu },
  "pengelola kinerja unit": { teks: "Pengelola kinerja mengurus administrasi kinerja unit Anda dan melaporkannya.", dasar: PASAL.pelaporan },
  inspektorat: { teks: "Inspektorat mengawasi pelaksanaan penilaian. Ia hanya membaca, tidak dapat mengubah apa pun." },
  [SEBAGAI_WAKIL]: { teks: "Pengelola kinerja bertindak untuk Anda dengan alasan yang tertulis, paling lama 60 menit." },
};

/** Why somebody may open this, by the relation that let them in. */
export function alasanAkses(sebagai: string): { teks: string; dasar: Dasar | null } {
  const satu = ALASAN[sebagai];
  return satu ? { teks: satu.teks, dasar: satu.dasar ?? null } : { teks: `Terang membukanya karena hubungan “${sebagai}” dengan data ini.`, dasar: null };
}
