import type { SasaranRow } from "./queries.ts";

export type Simpul = SasaranRow & { isYatim: boolean; kena: boolean };

/**
 * The goals in order of the tree with what a search hits and which goals nobody reaches. A goal whose parent ended or lies
 * outside the view stands at the top. People who reach a goal below are counted above too.
 */
export function susunPohon(semua: readonly SasaranRow[], cari: string): { simpul: Simpul[]; jumlah: number; jumlahKena: number; jumlahYatim: number } {
  const ada = new Map(semua.map((satu) => [satu.id, satu]));
  const anak = Map.groupBy(semua, (satu) => (satu.indukId !== null && ada.has(satu.indukId) ? satu.indukId : null));
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean);
  const kena = (satu: SasaranRow) => {
    const isi = [satu.teks, satu.unit, ...satu.indikator.map(({ teks }) => teks), ...satu.penyumbang.map(({ nama }) => nama)].join(" ").toLowerCase();
    return kata.length > 0 && kata.every((k) => isi.includes(k));
  };
  const simpul: Simpul[] = [];
  /** @returns whether anybody reaches the goal or one below, and whether the search hits here or below. */
  const telusuri = (satu: SasaranRow): { hidup: boolean; tampak: boolean } => {
    const tempat = simpul.length;
    const ini: Simpul = { ...satu, indukId: satu.indukId !== null && ada.has(satu.indukId) ? satu.indukId : null, isYatim: false, kena: kena(satu) };
    simpul.push(ini);
    const turunan = (anak.get(satu.id) ?? []).map(telusuri);
    const hidup = satu.jumlahOrang > 0 || turunan.some((t) => t.hidup);
    ini.isYatim = !hidup;
    const tampak = kata.length === 0 || ini.kena || turunan.some((t) => t.tampak);
    if (!tampak) simpul.splice(tempat);
    return { hidup, tampak };
  };
  const yatimSemua = () => simpul.filter(({ isYatim }) => isYatim).length;
  for (const akar of anak.get(null) ?? []) telusuri(akar);
  return { simpul, jumlah: semua.length, jumlahKena: simpul.filter((satu) => satu.kena).length, jumlahYatim: yatimSemua() };
}
