/**
 * A sentence that ends with a name may end with the name's degree ("S.STP., M.Si."), which brings the full stop along: one
 * stop stands there, not two (EYD V, pemakaian tanda titik).
 */
export function satuTitik(kalimat: string): string {
  return kalimat.replaceAll(/(?<!\.)\.\.(?!\.)/g, ".");
}
