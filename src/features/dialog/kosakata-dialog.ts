/** How the two met. */
export const CARA_DIALOG = ["TATAP_MUKA", "DARING"] as const;
/** The four things a dialogue settles (Ps 7(1)), in the order of the talk. */
export const LANGKAH_DIALOG = ["ekspektasi", "dukungan", "pertanggungjawaban", "konsekuensi"] as const;
export type LangkahDialog = (typeof LANGKAH_DIALOG)[number];
