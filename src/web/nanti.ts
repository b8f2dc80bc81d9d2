const JEDA_MS = 3000;

/** Waits until the network says it is back, or a moment has passed. */
const tunggu = (): Promise<void> =>
  new Promise((selesai) => {
    setTimeout(selesai, JEDA_MS);
    globalThis.addEventListener?.("online", () => selesai(), { once: true });
  });

/**
 * Loads a part of a page for `lazy`, again and again until it comes: a network that breaks meanwhile must not take down the page
 * around it, with what was typed there. Until then the server's own drawing of the part stays.
 */
export async function nanti<T>(muat: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await muat();
    } catch (galat) {
      if (globalThis.document === undefined) throw galat;
      await tunggu();
    }
  }
}
