import { useState } from "react";
import { useActionData } from "react-router";

/**
 * Key of a form that is drawn afresh once something was accepted, so that nothing sent stays in its boxes. While the page tells of
 * a refusal the key stays: the page is read anew after that too, and what is being typed meanwhile must not go.
 * @param permintaanId of the submission that comes next; every reading of the page has another
 */
export function useKunciFormulir(permintaanId: string): string {
  const isDitolak = useActionData() !== undefined;
  const [kunci, aturKunci] = useState(permintaanId);
  if (isDitolak || kunci === permintaanId) return kunci;
  aturKunci(permintaanId);
  return permintaanId;
}
