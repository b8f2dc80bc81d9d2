/** How sure we are of a fact that is kept as policy data, so that who changes it knows what they stand on. */
export const KEYAKINAN = ["A", "B", "C", "D"] as const;
export type Keyakinan = (typeof KEYAKINAN)[number];

export const LABEL_KEYAKINAN: Record<Keyakinan, string> = {
  A: "peraturan, keputusan, atau halaman resmi",
  B: "dua sumber yang saling membenarkan",
  C: "satu sumber",
  D: "perkiraan sendiri",
};
