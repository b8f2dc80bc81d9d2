/** Minutes one person takes at the rater's desk: said as "kira-kira". */
export const MENIT_PER_ORANG = 10;

/** "A", "A dan B", "A, B dan 3 orang lain". */
export function sebut(nama: readonly string[], tampil = 2): string {
  if (nama.length <= 1) return nama[0] ?? "";
  if (nama.length <= tampil) return `${nama.slice(0, -1).join(", ")} dan ${nama.at(-1)}`;
  return `${nama.slice(0, tampil).join(", ")} dan ${nama.length - tampil} lainnya`;
}
