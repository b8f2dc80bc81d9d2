import { PASAL } from "./putusan.ts";
import type { Putusan } from "./putusan.ts";

/** The three kinds of post the regulation tells apart here, for a regional government. */
export const JENIS_JABATAN_PENETAPAN = ["JPT", "PIMPINAN_UNIT_KERJA_MANDIRI", "LAINNYA"] as const;
export type JenisJabatanPenetapan = (typeof JENIS_JABATAN_PENETAPAN)[number];

export type PenetapSkp = "KEPALA_DAERAH" | "PIMPINAN_PERANGKAT_DAERAH" | "PEJABAT_PENILAI";

export const LABEL_PENETAP = {
  KEPALA_DAERAH: "Kepala Daerah",
  PIMPINAN_PERANGKAT_DAERAH: "Pimpinan perangkat daerah yang mengoordinasikan",
  PEJABAT_PENILAI: "Pejabat Penilai Kinerja",
} as const satisfies Record<PenetapSkp, string>;

const ATURAN_PENETAP = {
  JPT: {
    nilai: ["KEPALA_DAERAH"],
    teks: "SKP pejabat pimpinan tinggi di daerah ditetapkan Kepala Daerah.",
  },
  PIMPINAN_UNIT_KERJA_MANDIRI: {
    nilai: ["KEPALA_DAERAH", "PIMPINAN_PERANGKAT_DAERAH"],
    teks: "SKP pimpinan unit kerja mandiri di daerah ditetapkan Kepala Daerah atau pimpinan perangkat daerah yang mengoordinasikannya.",
  },
  LAINNYA: {
    nilai: ["PEJABAT_PENILAI"],
    teks: "SKP ditetapkan Pejabat Penilai Kinerja.",
  },
} as const satisfies Record<JenisJabatanPenetapan, { nilai: readonly PenetapSkp[]; teks: string }>;

/** Who may set a SKP in a regional government (annex p. 65): one of the returned. */
export function penetapSkp(jabatan: JenisJabatanPenetapan): Putusan<readonly PenetapSkp[]> {
  const { nilai, teks } = ATURAN_PENETAP[jabatan];
  return { nilai, alasan: [{ teks, dasar: PASAL.penetapSkp, jabatan }] };
}
