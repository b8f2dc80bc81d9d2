import type { EvaluasiResponse } from "../schemas.ts";

type Periode = Pick<EvaluasiResponse["jendela"], "tahun" | "triwulan">;

/** "Triwulan III 2026"; the last window of the year also closes the year: "Tahunan 2026". */
export function namaPeriode({ tahun, triwulan }: Periode): string {
  return triwulan === "IV-AKHIR" ? `Tahunan ${tahun}` : `Triwulan ${triwulan} ${tahun}`;
}

/** "Evaluasi kinerja periodik" or "tahunan", as the forms name it. */
export function jenisEvaluasi({ triwulan }: Pick<Periode, "triwulan">): string {
  return triwulan === "IV-AKHIR" ? "Evaluasi kinerja tahunan" : "Evaluasi kinerja periodik";
}

/** What stands before a comma and the titles: "Sari Rahmadani, A.Md.Keb." becomes "Sari Rahmadani". */
export function namaPolos(nama: string): string {
  return nama.split(",")[0] ?? nama;
}
