/** Targets nobody can meet, or that say the opposite of what was meant. */
import type { PasanganTarget } from "./skp-diperiksa.ts";
import type { Arah, Target } from "./target.ts";

const BAGIAN = /^(?:persentase|presentase|persen|prosentase|proporsi|cakupan|tingkat|ketepatan|ketersediaan)\b/iu;
const BOLEH_LEBIH = /peningkatan|kenaikan|pertumbuhan|penurunan|terhadap|dibanding|capaian target|realisasi|pendapatan|penerimaan|produktivitas/iu;
const RASIO = /^(?:persentase|presentase|persen|prosentase|proporsi|rasio|cakupan|perbandingan)\b/iu;
/** Things one wants none of. */
const BURUK =
  /kesalahan|keluhan|pengaduan|komplain|temuan|kecelakaan|kematian|pelanggaran|keterlambatan|kehilangan|kerusakan|kejadian|gangguan|insiden|putus sekolah|bolos|cacat|salah|gagal|kasus|tunggakan|sengketa|kebocoran|kebakaran|genangan|liar|sanksi|cedera/iu;
const PALING_LAMA: Readonly<Record<string, number>> = {
  hari: 366,
  "hari kerja": 260,
  "hari kalender": 366,
  minggu: 53,
  pekan: 53,
  bulan: 12,
  triwulan: 4,
  semester: 2,
};
const MASA = /\b(?:usia|umur|masa|garansi|berlaku|simpan)\b/iu;
const SATUAN_KERTAS = /^(?:laporan|surat|dokumen|berkas|notulen|naskah|modul|rapat|kegiatan|kali)\b/iu;
const SKALA_SERATUS = /kepuasan|survei|survey|\bikm\b|\bskm\b|akuntabilitas|\bsakip\b|reformasi birokrasi|rapor/iu;
const HARI_BULAN: Readonly<Record<string, number>> = { februari: 29, april: 30, juni: 30, september: 30, november: 30 };

/** "−5 laporan": a dash glued to the first figure. */
const NEGATIF = /^(?:(?:minimal|maksimal|sebesar|sebanyak|target)\s+)?[-−–]\s?\d/iu;

/** Why a target cannot be meant so, in the words of the advice, or null. */
export function ketidakwajaran({ teks, target, baca }: PasanganTarget): string | null {
  const bersih = target.trim();
  if (NEGATIF.test(bersih)) return "Target ini di bawah nol. Tulis jumlah yang ingin dicapai; bila maksudnya turun, tulis batas tertingginya.";
  const tanggal = /(?<!\d)(\d{1,2})\s+([a-z]+)/iu.exec(bersih);
  const terakhir = tanggal ? HARI_BULAN[(tanggal[2] ?? "").toLowerCase()] : undefined;
  if (terakhir !== undefined && Number(tanggal?.[1]) > terakhir)
    return `Tanggal ini tidak ada di kalender. ${kapital(tanggal?.[2] ?? "")} berakhir tanggal ${terakhir === 29 ? "28 atau 29" : terakhir}.`;
  if (baca === null) return isTerbalik(bersih) ? "Rentang ini terbalik. Tulis angka kecil lebih dahulu, misalnya 80–90%." : null;
  return dariAngka(teks, baca);
}

function dariAngka(teks: string, { bawah, atas, satuan }: Target): string | null {
  const besar = Math.max(bawah ?? 0, atas ?? 0);
  const lama = PALING_LAMA[satuan];
  if (lama !== undefined && besar > lama && !MASA.test(teks)) return `SKP berlaku satu tahun; ${besar} ${satuan} melewatinya. Periksa angka atau satuannya.`;
  const skala = /^skala (\d+)$/.exec(satuan);
  if (skala && besar > Number(skala[1])) return `Angka ini di atas skalanya sendiri. Tulis angka sampai ${skala[1]}.`;
  if (satuan === "" && /^(?:indeks|nilai|skor)\b/iu.test(teks.trim()) && SKALA_SERATUS.test(teks) && besar > 100)
    return "Nilai ini di atas 100. Periksa angka atau sebutkan skalanya.";
  if (SATUAN_KERTAS.test(satuan) && besar >= 1e6) return "Jumlah ini tidak mungkin dikerjakan satu orang dalam setahun. Periksa nolnya.";
  return null;
}

function isTerbalik(target: string): boolean {
  const [, awal, akhir] = /^(\d+(?:,\d+)?)\s*%?\s*[-–—]\s*(\d+(?:,\d+)?)/u.exec(target) ?? [];
  return awal !== undefined && akhir !== undefined && Number(awal.replace(",", ".")) > Number(akhir.replace(",", "."));
}

const kapital = (kata: string): string => kata.charAt(0).toUpperCase() + kata.slice(1).toLowerCase();

/** Whether a share of a whole is to be more than the whole. */
export function isLebihDariSeratus({ teks, target, baca }: PasanganTarget): boolean {
  return baca?.satuan === "%" && Math.max(baca.bawah ?? 0, baca.atas ?? 0) > 100 && BAGIAN.test(teks.trim()) && !BOLEH_LEBIH.test(`${teks} ${target}`);
}

/**
 * Nought as a target. `RASIO`: a ratio, which cannot be divided by it and leaves no room; `TIDAK_ADA`: nothing is to be reached,
 * though the thing is wanted. Null: no nought, or a count of things one wants none of.
 */
export function targetNol({ teks, baca }: PasanganTarget, arah: Arah | null): "RASIO" | "TIDAK_ADA" | null {
  if (baca === null || baca.bawah !== 0 || baca.atas !== 0) return null;
  if (RASIO.test(teks.trim())) return BURUK.test(teks) || arah === "TURUN" ? "RASIO" : "TIDAK_ADA";
  return BURUK.test(teks) || arah === "TURUN" ? null : "TIDAK_ADA";
}

/** Whether the whole band lies on the bad side of what was reached last year. Inside the band, or no band: no. */
export function isDiBawahLalu(baca: Target | null, arah: Arah | null, realisasiLalu: number): boolean {
  if (baca === null || arah === "RENTANG") return false;
  const turun = arah === null ? baca.bawah === null : arah === "TURUN";
  if (turun) return (baca.bawah ?? baca.atas ?? realisasiLalu) > realisasiLalu;
  return (baca.atas ?? baca.bawah ?? realisasiLalu) < realisasiLalu;
}
