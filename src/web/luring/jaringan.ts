import { useSyncExternalStore } from "react";

/**
 * Whether this device reaches the server. The browser only knows about its own cable; a form that could not be sent knows
 * better, so both may speak here.
 */
export type Jaringan = "TERSAMBUNG" | "TERPUTUS" | "PULIH";

/** How long "Tersambung lagi." stays, in milliseconds. */
const LAMA_PULIH = 6_000;

let keadaan: Jaringan = "TERSAMBUNG";
let jam: ReturnType<typeof setTimeout> | undefined;
const pendengar = new Set<() => void>();

function jadi(baru: Jaringan): void {
  if (keadaan === baru) return;
  keadaan = baru;
  for (const p of pendengar) p();
}

/** A request did not arrive. */
export function jaringanTerputus(): void {
  clearTimeout(jam);
  jadi("TERPUTUS");
}

/** A request arrived, or the browser is online again. */
export function jaringanTersambung(): void {
  if (keadaan !== "TERPUTUS") return;
  jadi("PULIH");
  clearTimeout(jam);
  jam = setTimeout(() => jadi("TERSAMBUNG"), LAMA_PULIH);
}

function dengarkan(panggil: () => void): () => void {
  if (pendengar.size === 0) {
    addEventListener("offline", jaringanTerputus);
    addEventListener("online", jaringanTersambung);
    if (navigator.onLine === false) jaringanTerputus();
  }
  pendengar.add(panggil);
  return () => {
    pendengar.delete(panggil);
    if (pendengar.size > 0) return;
    removeEventListener("offline", jaringanTerputus);
    removeEventListener("online", jaringanTersambung);
  };
}

export function useJaringan(): Jaringan {
  return useSyncExternalStore(
    dengarkan,
    () => keadaan,
    () => "TERSAMBUNG",
  );
}
