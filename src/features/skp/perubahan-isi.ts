import { type Lintasan, tulisTargetBertahap } from "#rules/tulis-lintasan.ts";
import type { Perubahan, RhkRow } from "./queries.ts";

type RhkBaru = { id: string; teks: string; indikator: readonly { id: string; teks: string; target: string | null; lintasan?: Lintasan | null | undefined }[] };

/** A target with its steps, so that a step that moved is a change of the target. */
const targetDari = (ind: RhkBaru["indikator"][number]): string | null => tulisTargetBertahap(ind.target, ind.lintasan);

/** Changes of lists, one per part whose lines differ. */
export function bedaDaftar(parts: { bagian: string; dari: string[]; menjadi: string[] }[]): Perubahan[] {
  return parts
    .map(({ bagian, dari, menjadi }) => ({ bagian, dari: dari.join("\n") || null, menjadi: menjadi.join("\n") || null }))
    .filter((one) => one.dari !== one.menjadi);
}

/** Changes of results and indicators: by id, so a moved line is no change. */
export function bedaRhk(before: readonly RhkRow[], after: readonly RhkBaru[]): Perubahan[] {
  const changes: Perubahan[] = [];
  const note = (kunci: string, bagian: string, dari: string | null | undefined, menjadi: string | null) => {
    if ((dari ?? "") !== (menjadi ?? "")) changes.push({ kunci, bagian, dari: dari || null, menjadi: menjadi || null });
  };
  const old = new Map(before.map((one) => [one.id, one]));
  const oldIndikator = new Map(before.flatMap((one, index) => one.indikator.map((ind) => [ind.id, { ...ind, nomor: index + 1 }])));
  for (const [index, one] of after.entries()) {
    note(one.id, `RHK ${index + 1}`, old.get(one.id)?.teks, one.teks);
    old.delete(one.id);
    for (const [nomor, ind] of one.indikator.entries()) {
      const was = oldIndikator.get(ind.id);
      oldIndikator.delete(ind.id);
      const bagian = `RHK ${index + 1}, indikator ${nomor + 1}`;
      note(ind.id, bagian, was?.teks, ind.teks);
      note(`${ind.id}.target`, `Target ${bagian}`, was && targetDari(was), targetDari(ind));
    }
  }
  for (const gone of oldIndikator.values()) {
    note(gone.id, `RHK ${gone.nomor}, indikator dihapus`, gone.teks, null);
    note(`${gone.id}.target`, `Target RHK ${gone.nomor}, indikator dihapus`, targetDari(gone), null);
  }
  for (const gone of old.values()) note(gone.id, "RHK dihapus", gone.teks, null);
  return changes;
}

/** Two entries of the trail as one: each line from what it was first to what it is last; what came back to itself is no change. */
export function lipatPerubahan(lama: readonly Perubahan[], baru: readonly Perubahan[]): Perubahan[] {
  const folded = new Map(lama.map((one) => [one.kunci ?? one.bagian, one]));
  for (const one of baru) {
    const kunci = one.kunci ?? one.bagian;
    folded.set(kunci, { ...one, dari: folded.has(kunci) ? (folded.get(kunci)?.dari ?? null) : one.dari });
  }
  return [...folded.values()].filter((one) => one.dari !== one.menjadi);
}
