import { PASAL } from "./putusan.ts";
import type { Putusan } from "./putusan.ts";

/**
 * Whether the result of an evaluation is final, that is, without objection: when the *kepala daerah* rated (annex p. 90
 * 12), or the superior of the rater did after the window had passed (p. 90 11). That final means "no objection" is our
 * reading (rule book §5.8).
 */
export function hasilFinal(input: { readonly dinilaiKepalaDaerah: boolean; readonly dinilaiAtasanPenilai: boolean }): Putusan<boolean> {
  if (input.dinilaiKepalaDaerah)
    return { nilai: true, alasan: [{ teks: "Hasil yang ditetapkan kepala daerah bersifat final, jadi tidak ada keberatan.", dasar: PASAL.hasilFinal }] };
  if (input.dinilaiAtasanPenilai) {
    return {
      nilai: true,
      alasan: [
        { teks: "Masa penilaian terlewat dan atasan pejabat penilai yang menilai, jadi hasilnya final dan tidak ada keberatan.", dasar: PASAL.hasilFinal },
      ],
    };
  }
  return { nilai: false, alasan: [{ teks: "Pegawai yang tidak setuju berhak mengajukan keberatan disertai alasan.", dasar: PASAL.keberatan }] };
}
