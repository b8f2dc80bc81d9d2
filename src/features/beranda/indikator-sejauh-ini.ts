import type { RealisasiRow } from "#features/realisasi/queries.ts";
import type { IndikatorRow, RhkRow } from "#features/skp/queries.ts";
import type { Ekspektasi, Pendekatan } from "#rules/kosakata.ts";
import { posisiIndikator } from "#rules/posisi-indikator.ts";
import { rentangHarapan } from "#rules/lintasan.ts";
import { namaBulan } from "#web/format/tanggal.ts";
import type { IndikatorSejauhIni } from "./schemas.ts";

type Masukan = { pendekatan: Pendekatan; tahun: number; rhk: readonly RhkRow[]; realisasi: readonly RealisasiRow[] };

/** Every indicator of a SKP (every RHK in the qualitative approach) with its year and where the last figure stands. Pure. */
export function indikatorSejauhIni({ pendekatan, tahun, rhk, realisasi }: Masukan): IndikatorSejauhIni[] {
  const catatan = Map.groupBy(realisasi, (row) => `${row.rhkId} ${row.indikatorId ?? ""}`);
  return rhk.flatMap((satu, i) => {
    const dirinci = pendekatan === "KUANTITATIF" && satu.indikator.length > 0;
    return (dirinci ? satu.indikator : [null]).map((indikator) => baris(satu, i + 1, indikator, tahun, catatan.get(`${satu.id} ${indikator?.id ?? ""}`) ?? []));
  });
}

function baris(rhk: RhkRow, nomor: number, indikator: IndikatorRow | null, tahun: number, catatan: readonly RealisasiRow[]): IndikatorSejauhIni {
  const perBulan = new Map(catatan.map((row) => [row.bulan, row]));
  const seri = Array.from({ length: 12 }, (_, i) => {
    const bulan = `${tahun}-${String(i + 1).padStart(2, "0")}`;
    const nilai = perBulan.get(bulan)?.nilai ?? null;
    return { bulan, nilai: nilai === null ? null : Number(nilai), ...rentangPada(indikator, i + 1) };
  });
  const akhir = catatan.toSorted((a, b) => a.bulan.localeCompare(b.bulan)).at(-1);
  return {
    id: indikator?.id ?? rhk.id,
    teks: indikator?.teks ?? rhk.teks,
    rhk: { nomor, jenis: rhk.jenis },
    aspek: indikator?.aspek ?? null,
    target: indikator?.target ?? null,
    satuan: indikator?.satuan ?? "",
    arah: indikator?.arah ?? null,
    seri,
    terakhir: akhir
      ? {
          bulan: akhir.bulan,
          nilai: akhir.nilai === null ? null : Number(akhir.nilai),
          uraian: akhir.uraian,
          ...posisiPada(indikator, akhir),
          membaik: isMembaik(indikator, seri),
        }
      : null,
  };
}

function rentangPada(indikator: IndikatorRow | null, bulan: number): { bawah: number | null; atas: number | null } {
  if (!indikator) return { bawah: null, atas: null };
  const { targetBawah: bawah, targetAtas: atas, isAkumulatif: akumulatif, arah, lintasan } = indikator;
  return rentangHarapan({ bawah, atas, akumulatif, arah, lintasan, bulan });
}

function posisiPada(indikator: IndikatorRow | null, row: RealisasiRow): { posisi: Ekspektasi | null; klausa: string | null } {
  const bulan = Number(row.bulan.slice(5, 7));
  const rentang = rentangPada(indikator, bulan);
  if (!indikator?.arah || row.nilai === null || (rentang.bawah === null && rentang.atas === null)) return { posisi: null, klausa: null };
  const { nilai, klausa } = posisiIndikator({ nilai: Number(row.nilai), ...rentang, arah: indikator.arah, satuan: indikator.satuan ?? "" });
  return { posisi: nilai, klausa: `${namaBulan(bulan)} ${klausa}` };
}

/** Whether the last three recorded figures each came nearer to the good side. */
function isMembaik(indikator: IndikatorRow | null, seri: IndikatorSejauhIni["seri"]): boolean {
  const [a, b, c] = seri.flatMap(({ nilai }) => (nilai === null ? [] : [nilai])).slice(-3);
  if (indikator?.isAkumulatif || a === undefined || b === undefined || c === undefined) return false;
  return (indikator?.arah === "NAIK" && a < b && b < c) || (indikator?.arah === "TURUN" && a > b && b > c);
}
