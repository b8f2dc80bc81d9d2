/** What a later change does not touch; null when nothing was set before it. */
export function tetapDipakai(jumlah: number): string | null {
  return jumlah === 0
    ? null
    : `${jumlah} evaluasi yang sudah ditetapkan tetap memakai capaian sebelumnya. Capaian ini berlaku untuk evaluasi yang ditetapkan sesudah sekarang.`;
}
