/** What was saved meanwhile, and by whom. */
export type VersiLain = { nilai: number | null; uraian: string; oleh: string; versi: number };

/** Whether the detail of a refusal holds the version saved meanwhile. */
export function isVersiLain(isi: unknown): isi is VersiLain {
  return (
    typeof isi === "object" &&
    isi !== null &&
    "versi" in isi &&
    typeof isi.versi === "number" &&
    "uraian" in isi &&
    typeof isi.uraian === "string" &&
    "nilai" in isi
  );
}
