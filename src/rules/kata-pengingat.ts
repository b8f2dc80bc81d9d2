/** What somebody is reminded of, by the state of the SKP. */
export const HAL_PENGINGAT = ["MULAI_SKP", "SUSUN_SKP", "PERBAIKI_SKP", "TETAPKAN_SKP", "TETAPKAN_PERUBAHAN"] as const;
export type HalPengingat = (typeof HAL_PENGINGAT)[number];

/** What a reminder says, without its full stop. `tentang`: names of those whose SKP it is about. */
export function isiPengingat(hal: HalPengingat, tahun: number, tentang: readonly string[]): string {
  const [nama = "seorang pegawai"] = tentang;
  const siapa = tentang.length <= 2 ? tentang.join(" dan ") : `${tentang.slice(0, 2).join(", ")}, dan ${tentang.length - 2} lainnya`;
  return {
    MULAI_SKP: `SKP ${tahun} Anda belum dimulai`,
    SUSUN_SKP: `SKP ${tahun} Anda masih draf dan belum diajukan`,
    PERBAIKI_SKP: `SKP ${tahun} Anda dikembalikan dan menunggu perbaikan`,
    TETAPKAN_SKP: tentang.length > 1 ? `${tentang.length} SKP ${tahun} menunggu Anda: ${siapa}` : `SKP ${tahun} ${nama} menunggu Anda`,
    TETAPKAN_PERUBAHAN:
      tentang.length > 1 ? `${tentang.length} perubahan SKP ${tahun} menunggu Anda: ${siapa}` : `perubahan SKP ${tahun} ${nama} menunggu Anda`,
  }[hal];
}
