import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { PerintahError } from "./perintah-error.ts";

/** Larger than any case or question this command line knows. */
const MAKS_HURUF = 5_000_000;

/** The JSON of a file, or of standard input when there is no path. Throws PerintahError with one sentence. */
export async function bacaJson(path: string | undefined): Promise<unknown> {
  const isi = path === undefined ? await bacaMasukan() : await bacaBerkas(path);
  const asal = path === undefined ? "Masukan standar" : `Berkas ${path}`;
  if (isi.trim() === "") throw new PerintahError(`${asal} kosong; isinya harus JSON.`);
  if (isi.length > MAKS_HURUF) throw new PerintahError(`${asal} terlalu besar.`);
  try {
    return JSON.parse(isi.replace(/^\uFEFF/, ""));
  } catch {
    throw new PerintahError(`${asal} tidak dapat dibaca sebagai JSON.`);
  }
}

async function bacaMasukan(): Promise<string> {
  if (process.stdin.isTTY) throw new PerintahError("Kirim JSON lewat masukan standar, atau sebutkan nama berkasnya.");
  return text(process.stdin);
}

const SEBAB: Record<string, string> = { ENOENT: "tidak ada", EISDIR: "adalah folder, bukan berkas", EACCES: "tidak boleh dibaca", ENOTDIR: "tidak ada" };

async function bacaBerkas(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const kode = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new PerintahError(`Berkas ${path} ${SEBAB[kode] ?? "tidak dapat dibaca"}.`);
  }
}

/** Validates, or throws PerintahError with the sentence of the first thing wrong, and where it is. */
export function pastikan<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PerintahError(issue ? kalimatIsian(issue) : "Isinya tidak sah.");
}

function kalimatIsian(issue: z.core.$ZodIssue): string {
  const tempat = issue.path.join(".");
  if (issue.code === "unrecognized_keys") return `Isian ${[tempat, issue.keys[0]].filter(Boolean).join(".")} tidak dikenal.`;
  return tempat === "" ? issue.message : `Isian ${tempat}: ${issue.message}`;
}

/** A closed list of words, with the sentence that names them. */
export function kata<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words, {
    error: (issue) =>
      `${issue.input === undefined ? "belum ada; isi" : `${JSON.stringify(issue.input)} tidak dikenal; pilih`} salah satu dari ${words.join(", ")}.`,
  });
}
