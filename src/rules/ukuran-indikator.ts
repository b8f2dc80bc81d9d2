/** What an indicator and its target lack to be counted: a unit, a whole, a time, a point to start from. Plain word lists, advice only. */
import { isKategori } from "./kata-skp.ts";
import type { Aspek } from "./kosakata.ts";
import type { PasanganTarget } from "./skp-diperiksa.ts";
import { isTargetTanggal } from "./target.ts";

const KEPALA_PERSEN = /^(?:persentase|presentase|persen|prosentase|proporsi)\b/iu;
const KEPALA_BAGIAN = /^(?:persentase|presentase|persen|prosentase|proporsi|cakupan|tingkat)\s+/iu;
/** Scales and counts need no unit: the indicator says what is counted. */
const SATUAN_TERSIRAT = /\b(?:indeks|nilai|skor|ipk|ikm|skm|angka|rasio|level|tingkat|predikat|peringkat|maturitas|jumlah|banyaknya|frekuensi)\b/iu;
const SATUAN_WAKTU = /^(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun|triwulan|semester|%)/iu;
/** Nouns a percentage of which says nothing until one knows of how many. */
const TANPA_JUMLAH =
  /^(?:pelayanan|layanan|kinerja|kegiatan|keberhasilan|capaian|pencapaian|pelaksanaan|program|administrasi|pengelolaan|laporan|tugas|pekerjaan|dokumen|sosialisasi|koordinasi|pembinaan|monitoring|evaluasi|pengawasan)$/iu;
/** Anything that shows the whole or the condition: "yang lulus", "dari jumlah", "sesuai standar", "terlayani". */
const PENUNJUK_JUMLAH =
  /\b(?:yang|dari|terhadap|dibanding\p{L}*|dengan|per|atas|sesuai|sebelum|sesudah|setelah|bebas|tepat|pengobatan|mendapat\p{L}*|memiliki|menerima|memenuhi|mencapai|hadir|lulus|puas|valid|lengkap|sehat|aktif|ter\p{L}{4,}|di\p{L}{5,})\b/iu;
const PERUBAHAN =
  /^(?:persentase |presentase |jumlah |tingkat |angka )?(?:peningkatan|kenaikan|penurunan|pertumbuhan|pengurangan|bertambahnya|berkurangnya|meningkatnya|menurunnya|naiknya|turunnya)\b/iu;
const PATOKAN =
  /\bdari\b.*\d|\bmenjadi\b|\bdibanding|\bterhadap\b|\btahun\s+(?:lalu|sebelumnya|\d{4})|\bsebelumnya\b|\bsemula\b|\bpatokan\b|\brealisasi\s+\d{4}/iu;
const WAKTU_KABUR =
  /(?<![\p{L}-])(?:secepatnya|secepat mungkin|sesegera mungkin|dengan segera|segera|dalam waktu singkat|secara (?:berkala|rutin|periodik))(?![\p{L}-])/iu;
const ADA_WAKTU = /\d|\b(?:tiap|setiap|harian|mingguan|bulanan|triwulan\p{L}*|semester\p{L}*|tahunan|per\s+(?:hari|minggu|bulan)|jam kerja|hari yang sama)\b/iu;

/** The bare figure of a target whose unit cannot be guessed from the indicator, or null. */
export function angkaTanpaSatuan({ teks, target, baca }: PasanganTarget): string | null {
  if (baca === null || baca.satuan !== "") return null;
  if (KEPALA_PERSEN.test(teks.trim())) return target.trim();
  return SATUAN_TERSIRAT.test(teks) ? null : target.trim();
}

/** Whether a target in percent leaves open: of what? */
export function isTanpaPenyebut({ teks, target, baca }: PasanganTarget): boolean {
  if (baca?.satuan !== "%" || /%\s*\p{L}/u.test(target)) return false;
  const bersih = teks.trim();
  if (PENUNJUK_JUMLAH.test(bersih) || PERUBAHAN.test(bersih)) return false;
  const isi = bersih.replace(KEPALA_BAGIAN, "").split(/\s+/);
  if (isi.length > 3) return false;
  return TANPA_JUMLAH.test(isi[0] ?? "") || isKategori(bersih);
}

/** Whether a change in percent has no point to start from. */
export function isTanpaPatokan({ teks, target, baca }: PasanganTarget): boolean {
  return baca?.satuan === "%" && PERUBAHAN.test(teks.trim()) && !PATOKAN.test(`${teks} ${target}`);
}

/** The word that promises a time and names none ("secepatnya"), or null. */
export function waktuKabur(teks: string, target: string | null): string | null {
  return ADA_WAKTU.test(`${teks} ${target ?? ""}`) ? null : (WAKTU_KABUR.exec(teks)?.[0] ?? null);
}

/** Whether the aspect is time and the target counts something else. */
export function isTargetBukanWaktu(aspek: Aspek | null, { target, baca }: PasanganTarget): boolean {
  if (aspek !== "WAKTU" || isTargetTanggal(target)) return false;
  const satuan = baca?.satuan ?? "";
  return satuan !== "" && !SATUAN_WAKTU.test(satuan);
}
