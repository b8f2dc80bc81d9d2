/** How far the SKP of one person is. DRAF was never returned; DIKEMBALIKAN was. */
export const KEADAAN_SKP = ["BELUM", "DRAF", "DIKEMBALIKAN", "MENUNGGU", "DITETAPKAN"] as const;
export type KeadaanSkp = (typeof KEADAAN_SKP)[number];

export const LABEL_KEADAAN_SKP: Record<KeadaanSkp, string> = {
  BELUM: "Belum mulai",
  DRAF: "Draf",
  DIKEMBALIKAN: "Dikembalikan",
  MENUNGGU: "Menunggu penetapan",
  DITETAPKAN: "Ditetapkan",
};
