export const KEADAAN_BUTIR = ["SELESAI", "DILANJUTKAN", "DIHENTIKAN"] as const;
export type KeadaanButir = (typeof KEADAAN_BUTIR)[number];
export const LABEL_BUTIR = {
  SELESAI: "Sudah selesai",
  DILANJUTKAN: "Perlu dilanjutkan penerus",
  DIHENTIKAN: "Tidak dilanjutkan",
} as const satisfies Record<KeadaanButir, string>;
