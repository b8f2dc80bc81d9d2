import { z } from "zod";
import { REFUSAL, Refusal } from "./refusal.ts";
import type { FieldError } from "./refusal.ts";

z.config(z.locales.id());

/** Shared building blocks of inputs, with sentences people understand at the field they typed in. */

/** A text of at most `maks` letters, trimmed, without what no database, spreadsheet or paper can hold (`cleanText`). */
export function teks(maks: number, nama: string) {
  return z
    .string(`${nama} harus berupa teks.`)
    .transform((value) => cleanText(value))
    .refine((value) => value.length <= maks, {
      error: (issue) => `${nama} terlalu panjang: paling banyak ${ribuan(maks)} huruf, Anda menulis ${ribuan(String(issue.input).length)}.`,
    });
}

/** As `teks`, but not empty. */
export function teksWajib(maks: number, nama: string, kalimat = `${nama} belum diisi.`) {
  return teks(maks, nama).refine((value) => value.length > 0, { error: kalimat });
}

/** Control and non-characters: no database text holds NUL, no XML the others, and one of them makes a whole workbook unreadable. */
const TAK_TERSIMPAN = /[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
/** Marks that turn the direction of writing: the rest of a line, and what stands behind it, would read backwards. */
const PEMBALIK = /[\u202A-\u202E\u2066-\u2069]/g;

/** Removes what cannot be stored, exported or read, unifies line ends, trims. */
export function cleanText(value: string): string {
  return value
    .replaceAll(/\r\n|[\v\f]/g, "\n")
    .replaceAll(TAK_TERSIMPAN, "")
    .replaceAll(PEMBALIK, "")
    .toWellFormed()
    .trim();
}

function ribuan(n: number): string {
  return String(n).replaceAll(/\B(?=(\d{3})+$)/g, ".");
}

/** A day of the calendar as `YYYY-MM-DD`; the sentence stands at the field when it is none. */
export function tanggal(kalimat: string) {
  return z.string(kalimat).refine(isHari, { error: kalimat });
}

/** A day that may be left empty in a form: null then. */
export function tanggalOpsional(kalimat = "Tanggal ini tidak ada dalam kalender.") {
  return z.preprocess((value) => (value === "" || value === undefined ? null : value), tanggal(kalimat).nullable());
}

const isHari = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);

export const Id = z.uuid("Pengenal ini tidak sah.");
/** A box of a form, a word in an address, or a boolean of the API; left out it is false. */
export const Centang = z
  .union([z.boolean(), z.enum(["on", "true", "1", "false", ""])], "Pilihan ini tidak sah.")
  .default(false)
  .transform((nilai) => nilai === true || nilai === "on" || nilai === "true" || nilai === "1");
export const Versi = z.coerce.number("Versi tidak sah.").int("Versi tidak sah.").min(1, "Versi tidak sah.");

/** All problems of an input, field by field. An id that is no id cannot exist: that is a 404, not a hint. */
export function inputRefusal(error: z.ZodError): Refusal {
  const errors: FieldError[] = error.issues.map((issue) => ({ path: issue.path.join("."), code: issue.code ?? "custom", message: issue.message }));
  if (error.issues.some((issue) => issue.code === "invalid_format" && "format" in issue && issue.format === "uuid"))
    return new Refusal(REFUSAL.TIDAK_DITEMUKAN);
  return new Refusal(REFUSAL.MASUKAN_TIDAK_SAH, { jumlah: errors.length }, errors);
}

/** A file that comes in with a form. */
export const BerkasMasuk = z.object({
  nama: z.string(),
  isi: z.instanceof(Uint8Array, { error: "Berkas tidak terbaca." }),
});

/** A file that goes out: bytes with a name and a media type. */
export const BerkasKeluar = z.object({ nama: z.string(), jenis: z.string(), isi: z.instanceof(Uint8Array) });
