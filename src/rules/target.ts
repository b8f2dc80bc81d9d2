/**
 * Reads the target column of the quantitative forms (A.1.2, A.1.7) as people write it. The evaluation forms head that
 * column "TARGET/ SESUAI EKSPEKTASI": a target is a band, and inside the band is SESUAI (rule book §3.11).
 */

/** A band with inclusive ends; null is an open end. A single number is a band of one point. */
export type Target = { readonly bawah: number | null; readonly atas: number | null; readonly satuan: string };

/** Which side of the band is the good one: higher, lower, or neither (inside is best). */
export const ARAH = ["NAIK", "TURUN", "RENTANG"] as const;
export type Arah = (typeof ARAH)[number];

const ANGKA = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?|\d+\.\d+`;
const KELIPATAN = { ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 } as const;
const KATA_KELIPATAN = Object.keys(KELIPATAN).join("|");
const NILAI = String.raw`(?:rp\.?\s*)?(?:${ANGKA})(?![\d.,]*\d)(?:\s*(?:${KATA_KELIPATAN})\b)?`;
const SAMPAI = String.raw`\s*(?:-|sampai\s+dengan|sampai|hingga|s\.?\s?\/?\s?d\.?)\s*`;
const MINIMAL =
  "≥|>=|>|minimal|minimum|paling sedikit|paling rendah|paling tidak|sedikitnya|sekurang-kurangnya|setidaknya|setidak-tidaknya|di ?atas|lebih dari";
const MAKSIMAL =
  "≤|<=|<|maksimal|maksimum|paling banyak|paling lama|paling lambat|paling tinggi|paling besar|di ?bawah|kurang dari|tidak lebih dari|sebanyak-banyaknya|selambat-lambatnya";
const PENGANTAR = "sebanyak|sebesar|sejumlah|selama|rata-rata|rerata|nilai|indeks|skor|ipk|ikm|tingkat|capaian|target|antara|sekitar|kurang lebih|±";

const POLA = new RegExp(
  String.raw`^(?:(?:${PENGANTAR})\s+)*(?:(?<min>${MINIMAL})|(?<maks>${MAKSIMAL}))?\s*(?<satu>${NILAI})(?<persen>\s*(?:%|persen\b))?(?:(?:${SAMPAI}|(?<dan>\s*dan\s+))(?<dua>${NILAI}))?(?<sisa>.*)$`,
);

const BULAN = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember";
/** A date before any other number; "12 laporan sampai 31 Desember" is a quantity with a deadline. */
const TANGGAL = new RegExp(
  String.raw`^\D*?(?:\b\d{1,2}\s+(?:${BULAN})\b|\b(?:akhir|awal|pertengahan|bulan|minggu (?:pertama|kedua|ketiga|keempat|terakhir))\s+(?:bulan\s+)?(?:${BULAN}|tahun|bulan|triwulan|semester)\b|\b(?:${BULAN})\s+\d{4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{4}\b|\b(?:triwulan|tw|semester|minggu ke)[ -](?:i{1,3}|iv|[1-4])\b)|^(?:(?:paling lambat|selambat-lambatnya|sebelum|pada) )?(?:${BULAN})$`,
);
/** Words after which the unit is over and the explanation begins. */
const AKHIR_SATUAN =
  /^(?:setelah|sesudah|sebelum|sejak|dari|dalam|di|ke|pada|dengan|untuk|yang|selama|tiap|setiap|atas|sesuai|sampai|oleh|bagi|menurut|berdasarkan|terhadap|telah|sudah)$/;
/** A second quantity in the same sentence; a decimal comma inside a number does not count. */
const MAJEMUK = /(?:\b(?:dan|atau|serta)|(?<!\d)[&+/;,])\s*\d/;
/** Letters glued to a number are noise ("12abc"), except the units people do glue ("30menit"). */
const MENEMPEL = /^(?!(?:detik|menit|jam|hari|minggu|bulan|tahun|orang|kali|unit|dokumen|laporan|berkas)\b)[\p{L}\d]/u;

const rapikan = (teks: string): string =>
  teks
    .normalize("NFKC")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;,]+$/, "");

function bacaNilai(teks: string): { nilai: number; rupiah: boolean; kelipatan: number } {
  const rupiah = teks.startsWith("rp");
  const isi = teks.replace(/^rp\.?\s*/, "").trim();
  const angka = /^[\d.,]+/.exec(isi)?.[0] ?? "";
  const kata = isi.slice(angka.length).trim();
  const kelipatan = kata in KELIPATAN ? KELIPATAN[kata as keyof typeof KELIPATAN] : 1;
  const ribuan = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(angka);
  const nilai = Number(ribuan ? angka.replaceAll(".", "").replace(",", ".") : angka.replace(",", "."));
  // Decimal noise of 1.5 × 10⁹ and the like must not show.
  return { nilai: Number((nilai * kelipatan).toPrecision(15)), rupiah, kelipatan };
}

function bacaSatuan(sisa: string): string | null {
  const teks = sisa.trim();
  if (teks === "") return "";
  if (/^[%‰]/.test(teks) && !/^%(?![%\d])/.test(teks)) return null;
  if (/^(?:%|persen\b)/.test(teks)) return "%";
  const skala = /^(?:dari )?skala (\d+)\b/.exec(teks);
  if (skala) return `skala ${skala[1]}`;
  const kata: string[] = [];
  for (const potong of teks.replace(/[(,;].*$/, "").split(" ")) {
    if (AKHIR_SATUAN.test(potong) || kata.length === 3) break;
    if (!/^\p{L}[\p{L}/.-]*$/u.test(potong)) return kata.length > 0 ? kata.join(" ") : null;
    kata.push(potong);
  }
  return kata.join(" ");
}

/** Whether the target is a point in time ("31 Desember", "akhir triwulan", "TW III") rather than a quantity. */
export function isTargetTanggal(teks: string): boolean {
  return TANGGAL.test(rapikan(teks).toLowerCase());
}

/**
 * Reads "80–90%", "7-8 bulan", "≥ 85", "maksimal 3 hari", "1.250 orang", "Rp 1,5 miliar", "3,5 dari skala 5" and the
 * like. Thousands point, decimal comma; a point followed by other than three digits is read as a decimal point.
 * Returns null for dates, for two targets in one sentence, for bands written backwards, and for anything that is not
 * one quantity. Unit: "%", "Rp", "" or at most three words.
 */
export function bacaTarget(teks: string): Target | null {
  if (teks.length > 300 || isTargetTanggal(teks)) return null;
  // "1 (satu) dokumen": official prose spells the number out again.
  const bersih = rapikan(teks)
    .toLowerCase()
    .replace(/(?<=\d) ?\([a-z ]+\)/, "");
  const bagian = POLA.exec(bersih)?.groups;
  if (!bagian?.["satu"]) return null;
  const { min, maks, satu, persen, dan, dua } = bagian;
  const sisa = bagian["sisa"] ?? "";
  if (MAJEMUK.test(sisa) || (dan && !/\bantara\b/.test(bersih)) || (dua && (min || maks))) return null;
  if (MENEMPEL.test(sisa) && /\d$/.test(dua ?? persen ?? satu)) return null;
  if (persen && !dua && sisa.startsWith("%")) return null;

  const pertama = bacaNilai(satu);
  const kedua = dua === undefined ? pertama : bacaNilai(dua);
  // "1–2 miliar" scales both ends.
  const bawah = kedua.kelipatan > 1 && pertama.kelipatan === 1 ? pertama.nilai * kedua.kelipatan : pertama.nilai;
  const atas = kedua.nilai;
  if (!(Math.abs(bawah) <= 1e15 && Math.abs(atas) <= 1e15) || bawah > atas) return null;

  const ekor = bacaSatuan(sisa);
  if (ekor === null || ekor === "wib") return null;
  if (persen && dua && ekor !== "%") return null;
  const rupiah = pertama.rupiah || kedua.rupiah || ekor === "rupiah";
  const satuan = rupiah ? "Rp" : persen ? "%" : ekor;
  if (min) return { bawah, atas: null, satuan };
  if (maks) return { bawah: null, atas, satuan };
  return { bawah, atas, satuan };
}

/** As a figure is shown: two decimals, four where it is smaller than one. */
export function bulatkan(nilai: number): number {
  const langkah = Math.abs(nilai) < 1 ? 1e4 : 100;
  return Math.round(nilai * langkah) / langkah;
}

/**
 * The band expected by the end of a month (1–12). An indicator that accumulates over the year is expected at
 * target × month/12 (linear, [ours]; the regulation knows trajectories for organisations only), rounded as it is shown,
 * so that what people read is what is compared; any other indicator has the same band all year.
 * Throws RangeError for another month.
 */
export function rentangBulan(input: { readonly bawah: number | null; readonly atas: number | null; readonly akumulatif: boolean; readonly bulan: number }): {
  bawah: number | null;
  atas: number | null;
} {
  const { bawah, atas, akumulatif, bulan } = input;
  if (!Number.isInteger(bulan) || bulan < 1 || bulan > 12) throw new RangeError(`Bulan harus 1 sampai 12, bukan ${bulan}.`);
  if (!akumulatif || bulan === 12) return { bawah, atas };
  const bagian = (nilai: number | null): number | null => (nilai === null ? null : bulatkan((nilai * bulan) / 12));
  return { bawah: bagian(bawah), atas: bagian(atas) };
}
