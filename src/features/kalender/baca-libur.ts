import { isTanggal } from "#rules/tanggal.ts";
import type { LiburRow } from "./queries.ts";

const BULAN = ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"];
/** A year has no more holidays than this. */
const TERBANYAK = 80;

export type LiburTerbaca = { baris: LiburRow[]; salah: string[] };

/**
 * Reads a pasted list of holidays, one a line: day, name, and "cuti bersama" where it is one; separated by semicolon or tab.
 * Days as 2027-03-20, 20/03/2027, 20-03-2027 or 20 Maret 2027. Nothing is kept while a line is wrong; each wrong line is named.
 */
export function bacaLibur(teks: string, sumber: string): LiburTerbaca {
  const baris: LiburRow[] = [];
  const salah: string[] = [];
  const isi = teks
    .split("\n")
    .map((satu, n) => [n + 1, satu.trim()] as const)
    .filter(([, satu]) => satu !== "");
  if (isi.length > TERBANYAK) return { baris, salah: [`Paling banyak ${TERBANYAK} baris sekali kirim; Anda menulis ${isi.length}.`] };
  for (const [nomor, satu] of isi) {
    const [hari = "", nama = "", cuti = ""] = satu.split(/[;\t]/).map((bagian) => bagian.trim());
    const tanggal = bacaHari(hari);
    if (tanggal === null && nomor === 1 && /tanggal/i.test(hari)) continue;
    if (tanggal === null) salah.push(`Baris ${nomor}: “${hari}” bukan tanggal. Tulis misalnya 20 Maret 2027.`);
    else if (nama === "") salah.push(`Baris ${nomor}: namanya belum ada. Tulis tanggal; nama.`);
    else if (nama.length > 200) salah.push(`Baris ${nomor}: namanya terlalu panjang.`);
    else if (baris.some((lain) => lain.tanggal === tanggal)) salah.push(`Baris ${nomor}: ${hari} sudah disebut di baris lain.`);
    else baris.push({ tanggal, nama, isCutiBersama: /^(cuti bersama|cuti|ya|y|1|true)$/i.test(cuti) || /^cuti bersama/i.test(nama), sumber });
  }
  if (isi.length > 0 && baris.length === 0 && salah.length === 0) salah.push("Belum ada hari libur di bawah judul kolomnya.");
  return { baris, salah };
}

/** An ISO day from one of the four ways people write it; null when it is none. */
function bacaHari(teks: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(teks);
  const angka = /^(\d{1,2})[/\-.](\d{1,2})[/\-.](\d{4})$/.exec(teks);
  const kata = /^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\s+(\d{4})$/i.exec(teks);
  const [tahun, bulan, hari] = iso
    ? [iso[1], iso[2], iso[3]]
    : angka
      ? [angka[3], angka[2], angka[1]]
      : kata
        ? [kata[3], String(BULAN.findIndex((satu) => satu.startsWith((kata[2] ?? "").toLowerCase())) + 1), kata[1]]
        : [];
  const tanggal = `${tahun}-${(bulan ?? "").padStart(2, "0")}-${(hari ?? "").padStart(2, "0")}`;
  return isTanggal(tanggal) ? tanggal : null;
}
