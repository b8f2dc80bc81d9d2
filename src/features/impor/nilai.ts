import type { Sel } from "#platform/lembar/baca.ts";
import { periksaNip } from "#rules/nip.ts";
import { isTanggal } from "#rules/tanggal.ts";

/** What a cell means, or one sentence why not. `null`: the cell says nothing. */
export type Terbaca<T> = { nilai: T | null } | { galat: string };

const BULAN = ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"];
/** From here on a spreadsheet has rounded the last digits away. */
const ANGKA_HILANG = 1e15;

export function bacaTeksSel(sel: Sel, maks: number): Terbaca<string> {
  if (sel === null) return { nilai: null };
  if (sel.jenis === "angka" && Math.abs(sel.nilai) >= ANGKA_HILANG)
    return { galat: `Lembar kerja membulatkan angka ini menjadi ${sel.nilai}. Ubah kolomnya menjadi teks, lalu isi lagi lengkap.` };
  const teks = String(sel.nilai);
  return teks.length > maks ? { galat: `Terlalu panjang: paling banyak ${maks} huruf, di sini ${teks.length}.` } : { nilai: teks };
}

/**
 * A number of 18 digits that names somebody; whether it fits the kind of employee is judged with the row. A number cell has
 * lost its last digits: 18 do not fit.
 */
export function bacaNipSel(sel: Sel): Terbaca<string> {
  if (sel === null) return { nilai: null };
  if (sel.jenis === "angka" && sel.nilai >= ANGKA_HILANG) {
    return {
      galat: `Lembar kerja membulatkan NIP ini menjadi ${sel.nilai.toPrecision(3)}, angka terakhirnya hilang. Ubah kolomnya menjadi teks, lalu isi lagi NIP lengkap.`,
    };
  }
  const polos = String(sel.nilai)
    .replace(/^\s*'/, "")
    .replaceAll(/[\s.-]/g, "");
  if (/^\d{18}$/.test(polos)) return { nilai: polos };
  const { nilai, alasan } = periksaNip(String(sel.nilai));
  return nilai ? { nilai: nilai.nip } : { galat: alasan[0]?.teks ?? "NIP tidak sah." };
}

/**
 * A day in any of the forms people write: a date cell, 2026-03-12, 12/03/2026, 12-3-2026, 12.3.2026, "12 Maret 2026", or the
 * day number of a spreadsheet. Day before month, as here; 03/25/2026 is refused instead of turned round.
 */
export function bacaTanggalSel(sel: Sel): Terbaca<string> {
  if (sel === null) return { nilai: null };
  if (sel.jenis === "tanggal") return wajar(sel.nilai, sel.nilai);
  if (sel.jenis === "angka") {
    if (!Number.isInteger(sel.nilai) || sel.nilai < 18_000 || sel.nilai > 80_000) return { galat: `${sel.nilai} bukan tanggal. Tulis misalnya 12/03/2026.` };
    return { nilai: new Date(Date.UTC(1899, 11, 30) + sel.nilai * 86_400_000).toISOString().slice(0, 10) };
  }
  if (/^\d{5}$/.test(sel.nilai)) return bacaTanggalSel({ jenis: "angka", nilai: Number(sel.nilai) }); // separated text has no numbers
  const teks = sel.nilai.toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00)?.*)?$/.exec(teks);
  if (iso) return wajar(susun(iso[1], iso[2], iso[3]), sel.nilai);
  const angka = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(teks);
  if (angka) {
    if (Number(angka[2]) > 12 && Number(angka[1]) <= 12)
      return { galat: `"${sel.nilai}" tampaknya bulan lebih dahulu. Tulis hari lebih dahulu, misalnya ${angka[2]}/${angka[1]}/${angka[3]}.` };
    return wajar(susun(angka[3], angka[2], angka[1]), sel.nilai);
  }
  const kata = /^(\d{1,2})[ -]([a-z]+)[ -](\d{4})$/.exec(teks);
  const bulan = kata
    ? BULAN.findIndex(
        (nama) =>
          nama === kata[2] ||
          (kata[2]?.length === 3 && nama.startsWith(kata[2])) ||
          (kata[2] === "agt" && nama === "agustus") ||
          (kata[2] === "nopember" && nama === "november"),
      )
    : -1;
  if (kata && bulan >= 0) return wajar(susun(kata[3], String(bulan + 1), kata[1]), sel.nilai);
  return { galat: `"${sel.nilai}" bukan tanggal yang dikenal. Tulis misalnya 12/03/2026 atau 12 Maret 2026.` };
}

const susun = (tahun = "", bulan = "", hari = "") => `${tahun}-${bulan.padStart(2, "0")}-${hari.padStart(2, "0")}`;

function wajar(tanggal: string, tertulis: string): Terbaca<string> {
  if (!isTanggal(tanggal)) return { galat: `"${tertulis}" bukan tanggal yang ada di kalender.` };
  const tahun = Number(tanggal.slice(0, 4));
  return tahun < 1950 || tahun > 2100 ? { galat: `Tahun ${tahun} tidak masuk akal. Periksa "${tertulis}".` } : { nilai: tanggal };
}

/** One of a closed list, by the words people use for it. */
export function bacaPilihanSel<T extends string>(sel: Sel, kata: Readonly<Record<string, T>>, nama: string): Terbaca<T> {
  if (sel === null) return { nilai: null };
  const teks = String(sel.nilai)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
  const nilai = Object.hasOwn(kata, teks) ? kata[teks] : undefined;
  if (nilai !== undefined) return { nilai };
  const pilihan = [...new Set(Object.values(kata))].slice(0, 8).join(", ");
  return { galat: `"${String(sel.nilai).slice(0, 60)}" bukan ${nama} yang dikenal. Pilihannya antara lain ${pilihan}.` };
}

export function bacaBulatSel(sel: Sel, dari: number, sampai: number): Terbaca<number> {
  if (sel === null) return { nilai: null };
  const nilai = sel.jenis === "angka" ? sel.nilai : Number(String(sel.nilai));
  return Number.isInteger(nilai) && nilai >= dari && nilai <= sampai ? { nilai } : { galat: `Isi dengan bilangan ${dari} sampai ${sampai}.` };
}
