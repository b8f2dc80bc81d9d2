import { tulisAngka, tulisNilai, tulisRentang } from "./angka.ts";
import type { Ekspektasi } from "./kosakata.ts";
import { PASAL } from "./putusan.ts";
import type { Putusan } from "./putusan.ts";
import type { Arah } from "./target.ts";

export type InputPosisi = {
  readonly nilai: number;
  readonly bawah: number | null;
  readonly atas: number | null;
  readonly arah: Arah;
  /** As `bacaTarget` returns it; "" when there is none. */
  readonly satuan?: string;
};

/** `jarak`: how far outside the band, with unit, "" inside. `klausa`: one plain clause for the line under the chart. */
export type PosisiIndikator = Putusan<Ekspektasi> & { readonly jarak: string; readonly klausa: string };

const EPSILON = 1e-9;

function tulisJarak(selisih: number, satuan: string): string {
  const unit = satuan === "%" ? "poin persen" : satuan.startsWith("skala ") ? "" : satuan;
  if (selisih < 0.005) return `kurang dari ${tulisNilai(0.01, unit)}`;
  return unit === "poin persen" ? `${tulisAngka(selisih)} ${unit}` : tulisNilai(selisih, unit);
}

/** Signed distance outside the band: negative below it, positive above it, 0 inside (ends count as inside). */
function diLuar({ nilai, bawah, atas }: InputPosisi): number {
  const toleransi = EPSILON * Math.max(1, Math.abs(nilai));
  if (bawah !== null && nilai < bawah - toleransi) return nilai - bawah;
  if (atas !== null && nilai > atas + toleransi) return nilai - atas;
  return 0;
}

function periksa({ nilai, bawah, atas }: InputPosisi): void {
  for (const angka of [nilai, bawah, atas]) {
    if (angka !== null && !Number.isFinite(angka)) throw new RangeError(`Nilai dan rentang harus berupa angka, bukan ${angka}.`);
  }
  if (bawah === null && atas === null) throw new RangeError("Target belum punya batas; isi sedikitnya satu angka.");
  if (bawah !== null && atas !== null && bawah > atas) {
    throw new RangeError(`Batas bawah ${tulisAngka(bawah)} melebihi batas atas ${tulisAngka(atas)}.`);
  }
}

/**
 * Where one realisation stands against its band: inside is SESUAI, beyond it on the good side DIATAS, short of it
 * DIBAWAH; for RENTANG both outsides are DIBAWAH. A band open on its good side has nothing beyond it. This is input to
 * the rater's judgement per indicator, never a formula for the rating ([ours], rule book §3.11 and §5.5).
 * Throws RangeError for a band without ends, a reversed band, or a number that is not finite.
 */
export function posisiIndikator(input: InputPosisi): PosisiIndikator {
  periksa(input);
  const { nilai: realisasi, bawah, atas, arah } = input;
  const satuan = input.satuan ?? "";
  const selisih = diLuar(input);
  const rentang = tulisRentang(bawah, atas, satuan);
  const titik = bawah === atas;
  const baik = (arah === "NAIK" && selisih > 0) || (arah === "TURUN" && selisih < 0);
  const nilai: Ekspektasi = selisih === 0 ? "SESUAI" : baik ? "DIATAS" : "DIBAWAH";
  const jarak = selisih === 0 ? "" : tulisJarak(Math.abs(selisih), satuan);
  const sasaran = titik ? "target" : "rentang";

  let klausa: string;
  if (nilai === "SESUAI") klausa = titik ? `tepat pada target (${rentang})` : `dalam rentang (${rentang})`;
  else if (nilai === "DIBAWAH") klausa = titik ? `${jarak} lagi mencapai target` : `${jarak} lagi masuk rentang`;
  else klausa = arah === "NAIK" ? `di atas ${sasaran} (${rentang})` : `lebih baik daripada ${sasaran} (${rentang})`;

  return {
    nilai,
    jarak,
    klausa,
    alasan: [
      {
        teks: `Realisasi ${tulisNilai(realisasi, satuan)}: ${klausa}.`,
        dasar: PASAL.rentangTarget,
        realisasi,
        bawah,
        atas,
        arah,
      },
      { teks: "Posisi indikator membantu menimbang; rating tetap keputusan penilai atas semua hasil bersama-sama.", dasar: PASAL.ratingHasil },
    ],
  };
}
