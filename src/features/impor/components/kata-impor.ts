import type { ImporRow } from "../schemas.ts";

export const KATA_STATUS: Record<ImporRow["status"], string> = {
  PEMETAAN: "Menunggu Anda menunjuk kolom",
  MEMERIKSA: "Sedang diperiksa",
  SIAP: "Siap diterapkan",
  BERGALAT: "Ada galat",
  MENERAPKAN: "Sedang diterapkan",
  DITERAPKAN: "Diterapkan",
  MEMBATALKAN: "Sedang dibatalkan",
  DIBATALKAN: "Dibatalkan",
  DITINGGALKAN: "Ditinggalkan",
  GAGAL: "Tidak terbaca",
};

const KATA = { TAMBAH: "ditambah", UBAH: "diubah", AKHIRI: "diakhiri", SAMA: "tetap", GALAT: "galat" } as const;
export const LABEL_TINDAKAN = { TAMBAH: "Ditambah", UBAH: "Diubah", AKHIRI: "Diakhiri", SAMA: "Tetap", GALAT: "Galat" } as const;

/** "1.204 ditambah, 14 diubah"; nothing about what does not occur. */
export function ringkasJumlah(ringkasan: ImporRow["ringkasan"], { tanpaTetap = false } = {}): string {
  return (["GALAT", "TAMBAH", "UBAH", "AKHIRI", "SAMA"] as const)
    .filter((satu) => (ringkasan[satu] ?? 0) > 0 && !(tanpaTetap && satu === "SAMA"))
    .map((satu) => `${(ringkasan[satu] ?? 0).toLocaleString("id-ID")} ${KATA[satu]}`)
    .join(", ");
}
