/** Several ideas in one sentence: two results, two measures or two targets that should each have a line of their own. */

const BUKAN_PREDIKAT =
  /^(?:terkait|terhadap|terbaik|terpadu|tertentu|termasuk|tersebut|terakhir|terdekat|tertinggi|terendah|terbesar|terkecil|terminal|terang|terapi|teras|ternak|terdiri|terutama|terlalu|terus|terdahulu|terampil|dinas|direktur|direktorat|direktif|dinamis|digital|diagnosa|diagnosis|disiplin|distribusi|diskusi|divisi|diameter|dialog|diri|disabilitas|dimensi|diploma|diare|diabetes|dinding|diesel)$/;
const PREDIKAT =
  /^(?:ter\p{L}{3,}|di\p{L}{4,}|siap|mudah|pulih|puas|lengkap|selesai|bersih|lancar|tertib|naik|turun|meningkat|menurun|berkurang|bertambah|mutakhir)$/u;
/** After these a verb belongs to its noun or to a condition, not to the sentence. */
const PENGIKAT = /^(?:yang|untuk|agar|supaya|sebelum|sesudah|setelah|saat|sejak|jika|bila|kapan\p{L}*|tanpa|dapat|bisa|mampu|siap|tidak|belum)$/u;
const KEPALA_UKURAN = "jumlah|banyaknya|persentase|presentase|tingkat|rata-rata|nilai|indeks|skor|rasio|waktu|lama|frekuensi|cakupan";
const DUA_UKURAN = new RegExp(String.raw`^(?:${KEPALA_UKURAN})\s.*\s(?:dan|serta|&)\s+(?:${KEPALA_UKURAN})\s`, "iu");
const KEPALA_HASIL = /(?:^|(?:[,;]|\bdan\b|\bserta\b)\s+)(?:ter|me|di|ber)?\p{L}+(?<!pengguna|peran|tugas|seluruh|bawah|antara|lain|sebelum)nya(?=\s)/giu;

const isPredikat = (kata: string): boolean => PREDIKAT.test(kata) && !BUKAN_PREDIKAT.test(kata);

/** A piece with a subject and a predicate of its own: "aset daerah tercatat lengkap", not "diarsipkan dengan baik". */
function isKlausa(bagian: string): boolean {
  const kata = bagian
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  if (kata.length < 2 || kata.includes("yang")) return false;
  const di = kata.findIndex((satu, i) => isPredikat(satu) && !PENGIKAT.test(kata[i - 1] ?? ""));
  return di >= 1 && !kata.slice(0, di).some((satu) => PENGIKAT.test(satu));
}

/** Whether a result or an indicator says more than one thing. */
export function isBanyakGagasan(teks: string): boolean {
  const bersih = teks.replaceAll(/\([^)]*\)/g, " ").trim();
  const kalimat = bersih.split(/;|\n|\.\s+(?=\p{Lu})/u).filter((satu) => satu.trim().split(/\s+/).length >= 2);
  if (kalimat.length >= 2) return true;
  if (DUA_UKURAN.test(bersih)) return true;
  if ([...`${bersih} `.matchAll(KEPALA_HASIL)].length >= 2) return true;
  return bersih.split(/,\s*(?:dan\s+|serta\s+)?|\s+(?:dan|serta)\s+/u).filter((satu) => isKlausa(satu)).length >= 2;
}

/** Whether a target holds two quantities: "12 laporan dan 90%", "48 kali; 10 titik". A band is one. */
export function isTargetMajemuk(target: string): boolean {
  return !/\bantara\b/i.test(target) && /\d.*?(?:\b(?:dan|serta)\b|;|\+)\s*\d/iu.test(target);
}
