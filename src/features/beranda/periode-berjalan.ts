import { hariLagi, rentangTanggal, tanggalHari } from "#web/format/tanggal.ts";
import type { PeriodeBeranda } from "./queries.ts";

type Jendela = Pick<PeriodeBeranda, "triwulan" | "tahun" | "mulai" | "selesai" | "catatSampai" | "buka" | "tutup">;

/** "Triwulan III 2026"; the last period of the year also closes the year. */
export function namaPeriode({ triwulan, tahun }: Pick<Jendela, "triwulan" | "tahun">): string {
  return triwulan === "IV-AKHIR" ? `Tahunan ${tahun}` : `Triwulan ${triwulan} ${tahun}`;
}

/** The period the cycle turns on: whose window is open; else the last one whose window opened; else the first. */
export function periodeBerjalan<P extends Jendela>(periode: readonly P[], hariIni: string): P | null {
  return periode.find((satu) => satu.buka <= hariIni && hariIni <= satu.tutup) ?? periode.findLast((satu) => satu.buka <= hariIni) ?? periode[0] ?? null;
}

/** The period a rater works towards: whose window is open; else the next to open. */
export function periodeDinilai<P extends Jendela>(periode: readonly P[], hariIni: string): P | null {
  return periode.find((satu) => hariIni <= satu.tutup) ?? null;
}

/** What goes on in the city today, in one or two sentences, for everybody. */
export function kabarHari(periode: readonly Jendela[], hariIni: string): string[] {
  const kabar: string[] = [];
  const catat = periode.find((satu) => satu.selesai < hariIni && hariIni <= satu.catatSampai);
  if (catat) kabar.push(`Realisasi ${namaPeriode(catat)} dicatat sampai ${tanggalHari(catat.catatSampai)}, ${hariLagi(catat.catatSampai, hariIni)}.`);
  const buka = periode.find((satu) => satu.buka <= hariIni && hariIni <= satu.tutup);
  if (buka) kabar.push(`Penilaian ${namaPeriode(buka)} berlangsung ${rentangTanggal(buka.buka, buka.tutup)}.`);
  const nanti = periode.find((satu) => hariIni < satu.buka);
  if (!buka && nanti) kabar.push(`Penilaian ${namaPeriode(nanti)} mulai ${tanggalHari(nanti.buka)}.`);
  if (kabar.length === 0) kabar.push("Belum ada periode penilaian yang berjalan.");
  return kabar;
}
