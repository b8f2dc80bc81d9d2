import { refuse } from "#platform/refusal.ts";
import { tanggalPanjang } from "#rules/tanggal.ts";
import type { EvaluasiRow } from "./queries.ts";
import { TOLAK_EVALUASI } from "./teks.ts";

/** The penilai rates inside the window only; afterwards the superior does, and is named (annex p. 90 11). */
export function assertJendela(evaluasi: EvaluasiRow, today: string): void {
  if (today < evaluasi.buka) refuse(TOLAK_EVALUASI.JENDELA_BELUM_BUKA, { buka: tanggalPanjang(evaluasi.buka) });
  if (today > evaluasi.tutup) refuse(TOLAK_EVALUASI.JENDELA_LEWAT, { tutup: tanggalPanjang(evaluasi.tutup), atasan: evaluasi.atasanPenilai?.nama ?? null });
}
