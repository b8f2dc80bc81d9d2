/** Numbers as Indonesian prints them: decimal comma, thousands point. Written out by hand so that every browser agrees. */

/**
 * "9.214", "69,5", "−3". A `numeric` of the database may come as a string.
 * @param desimal most digits after the comma; zeros at the end are dropped.
 */
export function angka(nilai: number | string, desimal = 2): string {
  const n = Number(nilai);
  if (!Number.isFinite(n)) return "";
  const [bulat = "0", pecahan = ""] = Math.abs(n).toFixed(desimal).split(".");
  const ribuan = bulat.replace(/\B(?=(?:\d{3})+$)/g, ".");
  const ekor = pecahan.replace(/0+$/, "");
  const tanda = n < 0 && (Number(bulat) !== 0 || ekor !== "") ? "−" : "";
  return tanda + ribuan + (ekor === "" ? "" : `,${ekor}`);
}

/** "61%" sticks, "33 menit" stands apart; the unit "" adds nothing. */
export function denganSatuan(nilai: number | string, satuan: string, desimal = 2): string {
  return angka(nilai, desimal) + ekorSatuan(satuan);
}

/** "20–30 menit", "80–90%"; one end open: "paling sedikit 80%", "paling banyak 6"; both the same: "0". */
export function rentangAngka(bawah: number | string | null, atas: number | string | null, satuan: string, desimal = 2): string {
  if (bawah === null && atas === null) return "";
  if (bawah === null) return `paling banyak ${denganSatuan(atas ?? 0, satuan, desimal)}`;
  if (atas === null) return `paling sedikit ${denganSatuan(bawah, satuan, desimal)}`;
  if (Number(bawah) === Number(atas)) return denganSatuan(bawah, satuan, desimal);
  return `${angka(bawah, desimal)}–${denganSatuan(atas, satuan, desimal)}`;
}

/**
 * What a person typed, as a number: "69,5", "69.5", "1.234", "1.234,5", " 80 % ". A point before groups of exactly three
 * digits separates thousands, otherwise it is a decimal point. Null when it is no number.
 */
export function bacaAngka(teks: string): number | null {
  const rapi = teks
    .trim()
    .replace(/\s*%$/, "")
    .replace(/^[−–]/, "-")
    .replace(/[\s\u00a0]/g, "");
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(rapi)) return Number(rapi.replaceAll(".", "").replace(",", "."));
  if (/^-?\d+(?:[.,]\d+)?$/.test(rapi)) return Number(rapi.replace(",", "."));
  return null;
}

/** "214 KB", "8,2 MB": file sizes, 1024 bytes to the KB. */
export function ukuranBerkas(bita: number): string {
  if (bita < 1024) return `${bita} B`;
  if (bita < 1024 * 1024) return `${angka(bita / 1024, 0)} KB`;
  return `${angka(bita / (1024 * 1024), 1)} MB`;
}

function ekorSatuan(satuan: string): string {
  if (satuan === "") return "";
  return satuan === "%" ? "%" : ` ${satuan}`;
}
