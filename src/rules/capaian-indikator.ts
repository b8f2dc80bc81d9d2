import { tulisAngka, tulisRentang } from "./angka.ts";
import { PASAL } from "./putusan.ts";
import type { Alasan, Putusan } from "./putusan.ts";
import type { Arah } from "./target.ts";

/** What the regulation leaves open and a city decides. Both ways of TURUN are in use; the cap keeps one number from hiding the rest. */
export type KebijakanCapaian = {
  /** Highest percentage shown, at least 100. */
  readonly tertinggi: number;
  /** TURUN: SELISIH = (2 − realisasi/target) × 100; NISBAH = target/realisasi × 100. */
  readonly caraTurun: "SELISIH" | "NISBAH";
};

/** [ours] No source read fixes these; change them here. */
export const KEBIJAKAN_CAPAIAN: KebijakanCapaian = { tertinggi: 120, caraTurun: "SELISIH" };

export type InputCapaian = {
  readonly realisasi: number;
  /** The band of the target; null is an open end. */
  readonly bawah: number | null;
  readonly atas: number | null;
  readonly arah: Arah;
};

const BUKAN_RATING: Alasan = {
  teks: "Persentase ini hanya keterangan; rating tetap keputusan penilai atas semua hasil bersama-sama.",
  dasar: PASAL.ratingHasil,
};

/**
 * Achievement of one indicator in percent by its direction, or null where a percentage would mean nothing (a target of zero
 * or below that is not met). Maximise: realisasi ÷ target. Minimise: by policy. In range: 100 inside, less by distance
 * outside. Never below 0 nor above the cap. Information only, never a rating ([ours]; rule book §3.11 and §5.5).
 * Throws RangeError for a number that is not finite, a band without ends or reversed, or a cap below 100.
 */
export function capaianIndikator(input: InputCapaian, kebijakan: KebijakanCapaian = KEBIJAKAN_CAPAIAN): Putusan<number | null> {
  periksa(input, kebijakan);
  const { realisasi, bawah, atas, arah } = input;
  // bounded by "at least" or "at most": the end that counts is the one there is
  const target = (arah === "TURUN" ? (atas ?? bawah) : (bawah ?? atas)) as number;
  const { nilai, teks } = arah === "RENTANG" ? dalamRentang(input) : target <= 0 ? tanpaNisbah(input, target) : nisbah(input, target, kebijakan);
  const alasan: Alasan[] = [{ teks, dasar: PASAL.rentangTarget, realisasi, bawah, atas, arah }];
  if (nilai === null) return { nilai, alasan: [...alasan, BUKAN_RATING] };
  const terjepit = Math.min(Math.max(nilai, 0), kebijakan.tertinggi);
  if (nilai > kebijakan.tertinggi) alasan.push({ teks: `Ditulis paling tinggi ${tulisAngka(kebijakan.tertinggi)}% menurut kebijakan.` });
  if (nilai < 0) alasan.push({ teks: "Ditulis paling rendah 0%." });
  return { nilai: Math.round(terjepit * 100) / 100, alasan: [...alasan, BUKAN_RATING] };
}

type Hitungan = { nilai: number | null; teks: string };

function nisbah({ realisasi, arah }: InputCapaian, target: number, { caraTurun, tertinggi }: KebijakanCapaian): Hitungan {
  const [r, t] = [tulisAngka(realisasi), tulisAngka(target)];
  if (arah === "NAIK") return { nilai: (realisasi / target) * 100, teks: `Makin tinggi makin baik: ${r} ÷ ${t} × 100.` };
  if (caraTurun === "SELISIH") return { nilai: (2 - realisasi / target) * 100, teks: `Makin rendah makin baik: (2 − ${r} ÷ ${t}) × 100.` };
  // nothing at all is the best there is, and no divisor
  if (realisasi <= 0) return { nilai: tertinggi, teks: `Makin rendah makin baik, dan realisasinya ${r}: capaian tertinggi.` };
  return { nilai: (target / realisasi) * 100, teks: `Makin rendah makin baik: ${t} ÷ ${r} × 100.` };
}

/** A target of zero or below cannot divide: it is met or it is not. */
function tanpaNisbah({ realisasi, arah }: InputCapaian, target: number): Hitungan {
  const terpenuhi = arah === "NAIK" ? realisasi >= target : realisasi <= target;
  const t = tulisAngka(target);
  if (terpenuhi) return { nilai: 100, teks: `Target ${t} tidak dapat menjadi pembagi; target terpenuhi, jadi ditulis 100%.` };
  return { nilai: null, teks: `Target ${t} tidak dapat menjadi pembagi. Bandingkan angkanya langsung: target ${t}, realisasi ${tulisAngka(realisasi)}.` };
}

function dalamRentang({ realisasi, bawah, atas }: InputCapaian): Hitungan {
  const rentang = tulisRentang(bawah, atas, "");
  const tepi = bawah !== null && realisasi < bawah ? bawah : atas !== null && realisasi > atas ? atas : null;
  if (tepi === null) return { nilai: 100, teks: `Di dalam rentang ${rentang}: 100%.` };
  // an edge of zero has no size to compare with: the width of the band stands in
  const ukuran = tepi !== 0 ? Math.abs(tepi) : (atas ?? 0) - (bawah ?? 0);
  const jarak = Math.abs(realisasi - tepi);
  if (ukuran <= 0) return { nilai: null, teks: `Di luar rentang ${rentang}, selisih ${tulisAngka(jarak)}; rentang nol tidak dapat menjadi pembagi.` };
  return { nilai: (1 - jarak / ukuran) * 100, teks: `Di luar rentang ${rentang}: (1 − ${tulisAngka(jarak)} ÷ ${tulisAngka(ukuran)}) × 100.` };
}

function periksa({ realisasi, bawah, atas }: InputCapaian, { tertinggi }: KebijakanCapaian): void {
  for (const angka of [realisasi, bawah, atas])
    if (angka !== null && !Number.isFinite(angka)) throw new RangeError(`Realisasi dan target harus berupa angka, bukan ${angka}.`);
  if (bawah === null && atas === null) throw new RangeError("Target belum punya batas; isi sedikitnya satu angka.");
  if (bawah !== null && atas !== null && bawah > atas) throw new RangeError(`Batas bawah ${tulisAngka(bawah)} melebihi batas atas ${tulisAngka(atas)}.`);
  if (!(tertinggi >= 100)) throw new RangeError("Capaian tertinggi sedikitnya 100%.");
}
