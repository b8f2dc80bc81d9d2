import type { JenisJabatan } from "./kosakata-pegawai.ts";

/** Figures of the whole city or country that thousands of people make together. */
const MAKRO =
  /indeks pembangunan manusia|\bipm\b|(?:usia|angka) harapan hidup|pengangguran terbuka|tingkat pengangguran|\binflasi\b|pertumbuhan ekonomi|\bpdrb\b|rasio gini|adipura|kota layak anak|opini wtp|\bopini bpk\b/iu;
/** These are also made in one unit; only with the scope of the city or beyond are they out of reach. */
const MAKRO_BERLINGKUP =
  /(?:angka|tingkat|persentase|jumlah)?\s*kemiskinan|prevalensi|\bsakip\b|reformasi birokrasi|\bspbe\b|indeks kepuasan masyarakat|indeks pelayanan publik|indeks kerukunan|stunting/iu;
const LINGKUP = /kota medan|pemerintah kota|pemko|se-?\s?kota|tingkat kota|nasional|provinsi|sumatera utara|indonesia/iu;
/** What one person does contribute to such a figure: its evidence, its data, one family. */
const SUMBANGAN = /\b(?:dokumen|bukti|bahan|data|berkas|eviden|lembar kerja|rekomendasi|tindak lanjut|keluarga|laporan\s+(?!keuangan)|unsur|komponen)\b/iu;

/** The figure beyond the reach of one pelaksana or fungsional, as written, or null. Heads of units answer for more. */
export function diLuarKendali(teks: string, jenisJabatan: JenisJabatan | null | undefined): string | null {
  if (jenisJabatan !== "PELAKSANA" && jenisJabatan !== "FUNGSIONAL") return null;
  if (SUMBANGAN.test(teks)) return null;
  const kata = MAKRO.exec(teks) ?? (LINGKUP.test(teks) ? MAKRO_BERLINGKUP.exec(teks) : null);
  return kata?.[0].trim() ?? null;
}
