import type { UnitPadaRow } from "./queries.ts";
import type { SimpulUnit } from "./schemas.ts";

/** So many hits of a search are shown at most. */
export const KENA_TERBANYAK = 60;

type Tampak = Omit<SimpulUnit, "pimpinan">;

/**
 * The part of the tree somebody looks at, in order from the top: the city and what stands right below it, the children of opened
 * units, and the way down to every hit of a search.
 */
export function bentangkan(
  semua: readonly UnitPadaRow[],
  cari: string,
  buka: readonly string[],
): { tampak: Tampak[]; jumlahKena: number; jumlahPegawai: number } {
  const dari = new Map(semua.map((satu) => [satu.id, satu]));
  // a parent that did not exist that day leaves its children at the top, never lost
  const anak = Map.groupBy(semua, (satu) => (satu.indukId !== null && dari.has(satu.indukId) ? satu.indukId : null));
  const jumlah = new Map<string, number>();
  const hitung = (satu: UnitPadaRow): number => {
    const n = satu.pegawai + (anak.get(satu.id) ?? []).reduce((total, turun) => total + hitung(turun), 0);
    jumlah.set(satu.id, n);
    return n;
  };
  const akar = anak.get(null) ?? [];
  const jumlahPegawai = akar.reduce((total, satu) => total + hitung(satu), 0);

  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean);
  const isKena = ({ nama, kode }: UnitPadaRow) => kata.length > 0 && kata.every((satu) => nama.toLowerCase().includes(satu) || kode.toLowerCase() === satu);
  const kena = semua.filter(isKena);
  const dikenai = new Set(kena.slice(0, KENA_TERBANYAK).map((satu) => satu.id));
  const jalan = new Set<string>();
  for (const id of [...dikenai, ...buka]) {
    for (let satu = dari.get(id); satu && !jalan.has(satu.id); satu = satu.indukId === null ? undefined : dari.get(satu.indukId)) jalan.add(satu.id);
  }
  const dibuka = new Set(buka);

  const tampak: Tampak[] = [];
  const turun = (satu: UnitPadaRow, tingkat: number): void => {
    const bawah = anak.get(satu.id) ?? [];
    const semuaBawah = dibuka.has(satu.id) || (satu.indukId === null && kata.length === 0);
    const lanjut = semuaBawah ? bawah : bawah.filter((turunan) => jalan.has(turunan.id));
    tampak.push({
      id: satu.id,
      indukId: satu.indukId,
      tingkat,
      kode: satu.kode,
      nama: satu.nama,
      jenis: satu.jenis,
      jumlahAnak: bawah.length,
      jumlahPegawai: jumlah.get(satu.id) ?? 0,
      terbuka: semuaBawah,
      kena: dikenai.has(satu.id),
    });
    for (const turunan of lanjut) turun(turunan, tingkat + 1);
  };
  for (const satu of akar) if (kata.length === 0 || jalan.has(satu.id)) turun(satu, 0);
  return { tampak, jumlahKena: kena.length, jumlahPegawai };
}
