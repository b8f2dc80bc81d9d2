import { z } from "zod";

const Isi = z.tuple([z.string().regex(/^(-?infinity|\d{4}-\d{2}-\d{2})$/), z.string().max(500), z.uuid()]);

/** Where a page of the list ends: the sort key of its last row. Opaque to callers. */
export const tulisKursor = (kunci: readonly string[]): string => Buffer.from(JSON.stringify(kunci)).toString("base64url");

export const KursorKelengkapan = z.preprocess(
  (nilai) => (nilai === "" ? undefined : nilai),
  z
    .string("Penanda halaman tidak terbaca.")
    .max(2000, "Penanda halaman tidak terbaca.")
    .transform((teks, konteks) => {
      const hasil = baca(teks);
      if (hasil) return hasil;
      konteks.addIssue({ code: "custom", message: "Penanda halaman tidak terbaca. Mulai lagi dari halaman pertama." });
      return z.NEVER;
    })
    .optional(),
);

function baca(teks: string): [string, string, string] | null {
  try {
    const hasil = Isi.safeParse(JSON.parse(Buffer.from(teks, "base64url").toString("utf8")));
    return hasil.success && !hasil.data[1].includes("\u0000") ? hasil.data : null;
  } catch {
    return null;
  }
}
