/**
 * A target reached in steps: what is to be reached by the end of each quarter. The regulation knows trajectories for
 * organisations only; for one person they are optional and [ours] (ADR 0013).
 */
import { bacaTarget, bulatkan, rentangBulan } from "./target.ts";
import type { Arah, Target } from "./target.ts";
import { adaLangkah, menyebutTriwulan, NAMA_LANGKAH } from "./tulis-lintasan.ts";
import type { Lintasan } from "./tulis-lintasan.ts";

export type { Lintasan } from "./tulis-lintasan.ts";

/** Months one step covers: the periods of evaluation are quarters. */
const BULAN_PER_LANGKAH = 3;

/** One step as people write it: "50", "50%", "Rp 1,5 miliar"; null for words, a band, a bound or a negative number. */
export function bacaLangkah(teks: string): { nilai: number; satuan: string } | null {
  const baca = bacaTarget(teks);
  return baca !== null && baca.bawah !== null && baca.bawah === baca.atas ? { nilai: baca.bawah, satuan: baca.satuan } : null;
}

/** What is wrong with one written step, in words for its field; null when it can be kept. An empty one is no step. */
export function salahLangkah(teks: string, target: Target | null): string | null {
  if (teks.trim() === "") return null;
  const langkah = bacaLangkah(teks);
  if (langkah === null) return "Tulis satu angka, nol atau lebih, misalnya 50.";
  if (langkah.satuan === "" || target === null || langkah.satuan === target.satuan) return null;
  return target.satuan === ""
    ? "Target setahun tidak bersatuan; tulis angkanya saja."
    : `Pakai satuan target setahun, ${target.satuan}, atau tulis angkanya saja.`;
}

const TW = String.raw`(?:pada |di |akhir |sampai |s\.?d\.? )*(?:tw|triwulan)[ .-]*(iv|i{1,3}|[1-4])\b`;
const DI_BELAKANG = new RegExp(String.raw`^(.*\d.*?)[ :=-]*[([]?${TW}[)\]]?$`);
const DI_DEPAN = new RegExp(String.raw`^[([]?${TW}[)\]]?[ :=-]*(.*\d.*)$`);
const ANGKA_ROMAWI: Record<string, number> = { i: 0, ii: 1, iii: 2, iv: 3 };
const nomorLangkah = (kata: string): number => ANGKA_ROMAWI[kata] ?? Number(kata) - 1;

/**
 * Reads "25% (TW I), 50% (TW II), 75% (TW III), 100% (TW IV)", "TW I: 3 dokumen; TW IV: 12 dokumen" and the like: quarters in
 * order, at least two, one unit. The last step is the target of the year. Null for anything else.
 */
export function bacaBertahap(teks: string): { target: Target; lintasan: Lintasan } | null {
  if (teks.length > 300 || !menyebutTriwulan(teks)) return null;
  const bagian = teks
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, "-")
    .split(/\s*[;\n]\s*|,\s+|\s+(?:dan|lalu|kemudian)\s+/)
    .map((satu) => satu.replaceAll(/\s+/g, " ").trim().replace(/\.$/, ""))
    .filter((satu) => satu !== "");
  const lintasan: (number | null)[] = NAMA_LANGKAH.map(() => null);
  let [terakhir, satuan] = [-1, ""];
  for (const satu of bagian) {
    const [, depan, dan] = DI_DEPAN.exec(satu) ?? [];
    const [, angka = dan ?? "", nomor = depan ?? ""] = depan === undefined ? (DI_BELAKANG.exec(satu) ?? []) : [];
    const langkah = bacaLangkah(angka);
    const ke = nomorLangkah(nomor);
    if (langkah === null || ke <= terakhir || (satuan !== "" && langkah.satuan !== "" && satuan !== langkah.satuan)) return null;
    lintasan[ke] = langkah.nilai;
    satuan ||= langkah.satuan;
    terakhir = ke;
  }
  const akhir = lintasan[terakhir];
  if (bagian.length < 2 || akhir === undefined || akhir === null) return null;
  return { target: { bawah: akhir, atas: akhir, satuan }, lintasan };
}

/** Steps in one cell of a spreadsheet: "20; 40; 60; 80", an empty place for a quarter that follows the one before, or by name. */
export function bacaDaftarLangkah(teks: string): Lintasan | null {
  const bernama = bacaBertahap(teks);
  if (bernama) return bernama.lintasan;
  const bagian = teks.split(";").map((satu) => satu.trim());
  const angka = bagian.map((satu) => (satu === "" ? null : bacaLangkah(satu)));
  if (bagian.length > NAMA_LANGKAH.length || angka.some((satu, ke) => satu === null && bagian[ke] !== "")) return null;
  const lintasan = NAMA_LANGKAH.map((_, ke) => angka[ke]?.nilai ?? null);
  return adaLangkah(lintasan) ? lintasan : null;
}

/** A target with its steps in figures: those its own words tell, else those given beside it. */
export function bacaTargetLintasan(teks: string | null, lintasan: Lintasan | null | undefined): { target: Target | null; lintasan: Lintasan | null } {
  if (teks === null || teks.trim() === "") return { target: null, lintasan: adaLangkah(lintasan) ? lintasan : null };
  return bacaBertahap(teks) ?? { target: bacaTarget(teks), lintasan: adaLangkah(lintasan) ? lintasan : null };
}

type Harapan = {
  readonly bawah: number | null;
  readonly atas: number | null;
  readonly akumulatif: boolean;
  readonly arah?: Arah | null | undefined;
  readonly lintasan?: Lintasan | null | undefined;
  readonly bulan: number;
};

/**
 * The band expected by the end of a month (1–12), by the steps where there are any, else as `rentangBulan` says. A step is the
 * end of the band that has to be reached; the other end keeps its proportion. What accumulates grows evenly from one step to
 * the next; anything else is expected at the step of its quarter all quarter long. December is always the target of the year.
 */
export function rentangHarapan(input: Harapan): { bawah: number | null; atas: number | null } {
  const { bawah, atas, akumulatif, arah, lintasan, bulan } = input;
  const biasa = rentangBulan({ bawah, atas, akumulatif, bulan });
  const patokan = arah === "TURUN" ? (atas ?? bawah) : (bawah ?? atas);
  if (!adaLangkah(lintasan) || patokan === null || bulan === 12) return biasa;
  const titik = akumulatif ? titikTumbuh(lintasan, patokan, bulan) : titikTetap(lintasan, patokan, bulan);
  const geser = (ujung: number | null): number | null => {
    if (ujung === null) return null;
    return bulatkan(ujung === patokan ? titik : patokan > 0 ? (ujung * titik) / patokan : ujung + titik - patokan);
  };
  return { bawah: geser(bawah), atas: geser(atas) };
}

const langkahDari = (bulan: number): number => Math.ceil(bulan / BULAN_PER_LANGKAH) - 1;

/** The step of the quarter, else the last one before it, else the first one given; in the last quarter the target itself. */
function titikTetap(lintasan: Lintasan, target: number, bulan: number): number {
  const ke = langkahDari(bulan);
  if (ke === NAMA_LANGKAH.length - 1) return target;
  return lintasan.slice(0, ke + 1).findLast((satu) => satu !== null) ?? lintasan.find((satu) => satu !== null) ?? target;
}

/** The point on the way between two steps; from zero in January to the target in December. */
function titikTumbuh(lintasan: Lintasan, target: number, bulan: number): number {
  const penuh = isi(lintasan).map((satu, ke) => ({ bulan: (ke + 1) * BULAN_PER_LANGKAH, nilai: satu }));
  const titik = [{ bulan: 0, nilai: 0 }, ...penuh.flatMap(({ bulan: pada, nilai }) => (nilai === null || pada === 12 ? [] : [{ bulan: pada, nilai }]))];
  const dari = titik.findLast((satu) => satu.bulan < bulan) ?? { bulan: 0, nilai: 0 };
  const ke = titik.find((satu) => satu.bulan >= bulan) ?? { bulan: 12, nilai: target };
  return dari.nilai + ((ke.nilai - dari.nilai) * (bulan - dari.bulan)) / (ke.bulan - dari.bulan);
}

/** Quarters left out carry the last step given; those before the first stay open. */
function isi(lintasan: Lintasan): (number | null)[] {
  let terakhir: number | null = null;
  return lintasan.map((satu) => (terakhir = satu ?? terakhir));
}

/** Where steps and target do not fit each other, in words; none of it is a reason to refuse. */
export function nasihatLintasan(input: Omit<Harapan, "bulan">): { kode: "LINTASAN_AKHIR" | "LINTASAN_MUNDUR"; teks: string }[] {
  const { bawah, atas, akumulatif, arah, lintasan } = input;
  if (!adaLangkah(lintasan) || (bawah === null && atas === null)) return [];
  const akhir = lintasan[NAMA_LANGKAH.length - 1] ?? null;
  const nasihat: ReturnType<typeof nasihatLintasan> = [];
  // a bound such as "minimal 85" is one figure; a range may be met anywhere inside
  const [dari, sampai] = [bawah ?? atas ?? 0, atas ?? bawah ?? 0];
  if (akhir !== null && (akhir < dari || akhir > sampai))
    nasihat.push({
      kode: "LINTASAN_AKHIR",
      teks: "Langkah Triwulan IV belum sama dengan target setahun. Pada akhir tahun yang berlaku target setahun; samakan keduanya.",
    });
  const ada = lintasan.flatMap((satu, ke) => (satu === null ? [] : [{ ke, nilai: satu }]));
  const turun = !akumulatif && arah === "TURUN";
  const isMundur = (nilai: number, lalu: number): boolean => (turun ? nilai > lalu : nilai < lalu);
  const mundur = arah === "RENTANG" && !akumulatif ? undefined : ada.find(({ nilai }, n) => isMundur(nilai, ada[n - 1]?.nilai ?? nilai));
  if (mundur)
    nasihat.push({
      kode: "LINTASAN_MUNDUR",
      teks: `Langkah Triwulan ${NAMA_LANGKAH[mundur.ke]} ${turun ? "lebih tinggi" : "lebih rendah"} daripada langkah sebelumnya${akumulatif ? ", padahal angkanya bertambah sepanjang tahun" : ""}. Periksa lagi.`,
    });
  return nasihat;
}
