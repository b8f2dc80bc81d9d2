import type { IsiSasaran, Kerangka } from "./queries.ts";

/** A goal where it stands in the tree. */
export type Letak = Kerangka & { isYatim: boolean; kena: boolean; tingkat: number; jumlahBawah: number };
export type Simpul = Omit<Letak, "hidup"> & IsiSasaran & { jumlahOrang: number };
export type Pohon = { simpul: Letak[]; jumlah: number; jumlahKena: number; jumlahYatim: number };

const KOSONG: IsiSasaran = { indikator: [], penyumbang: [], jumlahPenyumbang: 0 };

/** The goals with what belongs to them and how many people reach each. */
export const lengkapi = (letak: readonly Letak[], isi: ReadonlyMap<string, IsiSasaran>, orang: ReadonlyMap<string, number>): Simpul[] =>
  letak.map(({ hidup: _hidup, ...satu }) => ({ ...satu, ...(isi.get(satu.id) ?? KOSONG), jumlahOrang: orang.get(satu.id) ?? 0 }));

/**
 * The goals in order of the tree with what a search hits (`isi` holds the words it looks in) and which goals nobody reaches. A goal whose parent ended or lies
 * outside the view stands at the top. People who reach a goal below are counted above too.
 */
export function susunPohon(semua: readonly Kerangka[], cari = "", isi: ReadonlyMap<string, IsiSasaran> = new Map()): Pohon {
  const ada = new Map(semua.map((satu) => [satu.id, satu]));
  const anak = Map.groupBy(semua, (satu) => (satu.indukId !== null && ada.has(satu.indukId) ? satu.indukId : null));
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean);
  const kena = (satu: Kerangka) => {
    if (kata.length === 0) return false;
    const { indikator, penyumbang } = isi.get(satu.id) ?? KOSONG;
    const semuaKata = [satu.teks, satu.unit, ...indikator.map(({ teks }) => teks), ...penyumbang.map(({ nama }) => nama)].join(" ").toLowerCase();
    return kata.every((k) => semuaKata.includes(k));
  };
  const simpul: Letak[] = [];
  /** @returns whether anybody reaches the goal or one below, and whether the search hits here or below. */
  const telusuri = (satu: Kerangka, lapis: number): { hidup: boolean; tampak: boolean } => {
    const tempat = simpul.length;
    const ini: Letak = {
      ...satu,
      indukId: satu.indukId !== null && ada.has(satu.indukId) ? satu.indukId : null,
      isYatim: false,
      kena: kena(satu),
      tingkat: lapis,
      jumlahBawah: 0,
    };
    simpul.push(ini);
    const turunan = (anak.get(satu.id) ?? []).map((turun) => telusuri(turun, lapis + 1));
    const hidup = satu.hidup || turunan.some((t) => t.hidup);
    ini.isYatim = !hidup;
    const tampak = kata.length === 0 || ini.kena || turunan.some((t) => t.tampak);
    if (!tampak) simpul.splice(tempat);
    return { hidup, tampak };
  };
  const yatimSemua = () => simpul.filter(({ isYatim }) => isYatim).length;
  for (const akar of anak.get(null) ?? []) telusuri(akar, 0);
  return { simpul, jumlah: semua.length, jumlahKena: simpul.filter((satu) => satu.kena).length, jumlahYatim: yatimSemua() };
}

/**
 * As much of a tree as a phone draws at once: the goal asked for with what is below it, then as many levels as fit. What is left
 * out is counted where it hangs. A search keeps its hits in order instead of cutting levels.
 */
export function ringkasPohon(pohon: Pohon, { akarId, cari, terbanyak }: { akarId: string | null; cari: string; terbanyak: number }) {
  const dari = akarId === null ? -1 : pohon.simpul.findIndex(({ id }) => id === akarId);
  const semua = dari < 0 ? pohon.simpul : cabang(pohon.simpul, dari);
  const dasar = semua[0]?.tingkat ?? 0;
  let dalam = Math.max(0, ...semua.map(({ tingkat }) => tingkat - dasar));
  if (cari === "") while (dalam > 0 && semua.filter(({ tingkat }) => tingkat - dasar <= dalam).length > terbanyak) dalam--;
  const simpul = semua
    .flatMap((satu, nomor) => {
      if (satu.tingkat - dasar > dalam) return [];
      const jumlahBawah = satu.tingkat - dasar === dalam ? cabang(semua, nomor).length - 1 : 0;
      return [{ ...satu, indukId: nomor === 0 && dari >= 0 ? null : satu.indukId, jumlahBawah }];
    })
    .slice(0, terbanyak);
  const jalur: { id: string; teks: string }[] = [];
  const menurutId = new Map(pohon.simpul.map((satu) => [satu.id, satu]));
  for (let atas = dari < 0 ? undefined : menurutId.get(pohon.simpul[dari]?.indukId ?? ""); atas; atas = menurutId.get(atas.indukId ?? ""))
    jalur.unshift({ id: atas.id, teks: atas.teks });
  const tampak = simpul.length + simpul.reduce((jumlah, { jumlahBawah }) => jumlah + jumlahBawah, 0);
  return { simpul, jalur, jumlahTerpotong: semua.length - tampak };
}

/** A goal and everything below it: in this order all that follow until one stands no deeper. */
function cabang(simpul: readonly Letak[], dari: number): Letak[] {
  const tingkat = simpul[dari]?.tingkat ?? 0;
  const sampai = simpul.findIndex((satu, nomor) => nomor > dari && satu.tingkat <= tingkat);
  return simpul.slice(dari, sampai < 0 ? undefined : sampai);
}
