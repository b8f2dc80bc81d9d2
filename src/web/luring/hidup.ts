import { useSyncExternalStore } from "react";

const diam = () => () => {};

/** False on the server and while the page wakes up, true once script runs: for words that only hold with script. */
export function useHidup(): boolean {
  return useSyncExternalStore(
    diam,
    () => true,
    () => false,
  );
}
