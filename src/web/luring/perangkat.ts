/** "ponsel ini" where a finger points, "perangkat ini" elsewhere. */
export function namaPerangkat(): string {
  return globalThis.matchMedia?.("(pointer: coarse)").matches ? "ponsel ini" : "perangkat ini";
}
