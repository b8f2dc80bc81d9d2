import type { Tx } from "#platform/db/connect.ts";
import { PUSTAKA_AWAL, versiDari } from "./isi/pustaka-awal.ts";
import { findUnitPemilik, insertPustakaBaru } from "./queries.ts";

/**
 * Puts what the library begins with into the database. What is there already stays as people have made it, so it can be
 * repeated. Everything holds from the first of January of the day's year, so that a SKP of this year may use it.
 * @returns how many were added, of how many; null without any unit to own them
 */
export async function muatPustaka(tx: Tx, hari: string, pada: Date): Promise<{ ditambah: { id: string; kode: string }[]; jumlah: number } | null> {
  const semua: Parameters<typeof insertPustakaBaru>[1][number][] = [];
  for (const kelompok of PUSTAKA_AWAL) {
    const unitId = await findUnitPemilik(tx, kelompok.pemilik.jenis, kelompok.pemilik.kata, hari);
    if (unitId === null) return null;
    semua.push(...kelompok.butir.map((butir) => ({ kode: butir.kode, unitId, isi: versiDari(kelompok, butir) })));
  }
  const ditambah = await insertPustakaBaru(tx, semua, { mulai: `${hari.slice(0, 4)}-01-01`, dibuatPada: pada });
  return { ditambah, jumlah: semua.length };
}
