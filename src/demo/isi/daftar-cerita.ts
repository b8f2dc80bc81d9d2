import type { Cerita } from "./cerita.ts";
import { MELVA, PARLINDUNGAN, ROSMALA } from "./cerita-kesetaraan.ts";
import { MARUF } from "./cerita-medan-baru.ts";
import { BUDI, DEWI, FAUZI, MAYA, PUTRI, RATNA, ROSLINA, SUHERMAN, YOHANES } from "./cerita-puskesmas.ts";
import { SARI } from "./cerita-sari.ts";
import type { KunciOrang } from "./orang.ts";

/** Whose year is told by hand, in whole or in part. */
export const CERITA: Readonly<Partial<Record<KunciOrang, Cerita>>> = {
  sari: SARI,
  budi: BUDI,
  ratna: RATNA,
  maya: MAYA,
  dewi: DEWI,
  putri: PUTRI,
  roslina: ROSLINA,
  fauzi: FAUZI,
  suherman: SUHERMAN,
  tugasBelajar: YOHANES,
  melva: MELVA,
  kabidPaud: ROSMALA,
  parlindungan: PARLINDUNGAN,
  maruf: MARUF,
};
