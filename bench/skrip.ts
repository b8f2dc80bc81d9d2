import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type { Pernyataan } from "./rekam.ts";

/** Writes each list of statements as one pgbench script. @returns their paths */
export function tulisSkrip(dir: string, nama: string, daftar: readonly (readonly Pernyataan[])[]): string[] {
  return daftar.map((isi, n) => {
    const jalur = `${dir}/${nama}-${n}.sql`;
    writeFileSync(jalur, `${isi.map(denganNilai).join("\n")}\n`);
    return jalur;
  });
}

/** How long every transaction of the scripts of this name took, in microseconds; the logs are gone afterwards. */
export const bacaCatatan = (dir: string, nama: string) => (): number[] =>
  readdirSync(dir)
    .filter((berkas) => berkas.startsWith(`${nama}-`) && berkas.includes(".sql.log"))
    .flatMap((berkas) => {
      const lama = readFileSync(`${dir}/${berkas}`, "utf8")
        .trim()
        .split("\n")
        .map((baris) => Number(baris.split(" ")[2]));
      rmSync(`${dir}/${berkas}`);
      return lama;
    });

/** A statement with its values in it. */
export function denganNilai({ sql, parameters }: Pernyataan): string {
  return `${sql.replaceAll(/\s+/g, " ").replaceAll(/\$(\d+)/g, (_, nomor: string) => tulisNilai(parameters[Number(nomor) - 1]))};`;
}

function tulisNilai(nilai: unknown): string {
  if (nilai === null || nilai === undefined) return "null";
  if (typeof nilai === "number" || typeof nilai === "boolean") return String(nilai);
  const teks = nilai instanceof Date ? nilai.toISOString() : Array.isArray(nilai) ? `{${nilai.map((satu) => JSON.stringify(satu)).join(",")}}` : String(nilai);
  // a colon before a letter would be a variable of pgbench
  return `E'${teks.replaceAll("\\", "\\\\").replaceAll("'", "''").replaceAll(":", "\\x3a")}'`;
}
