/**
 * What a page may ask of the frame: `export const handle: Bingkai = { tugas: true }`.
 * `tugas`: a task page, without footer, on a phone only a way back and the action bar. `polos`: no header (sign-in).
 */
export type Bingkai = { tugas?: boolean; polos?: boolean };

/** The frame asked for by the matched routes, the deepest deciding. */
export function bingkaiDari(handles: readonly unknown[]): Required<Bingkai> {
  let bingkai = { tugas: false, polos: false };
  for (const handle of handles) {
    if (typeof handle === "object" && handle !== null) bingkai = { ...bingkai, ...(handle as Bingkai) };
  }
  return bingkai;
}
