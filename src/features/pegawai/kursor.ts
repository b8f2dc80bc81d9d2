import { z } from "zod";

/** Where a page of the list begins or ends: the sort key of its edge row, and what the first page already found out. */
export type Kursor = {
  /** B: the page after the key; S: the page before it. */
  arah: "B" | "S";
  urut: string;
  /** People counted on the first page. */
  total: number;
  /** The list was found by similar, not by equal, words. */
  mirip: boolean;
  kunci: string[];
};

const Isi = z.tuple([z.enum(["B", "S"]), z.string().max(10), z.number().int().min(0).max(2000), z.boolean(), z.array(z.string().max(500)).min(2).max(3)]);

export function tulisKursor({ arah, urut, total, mirip, kunci }: Kursor): string {
  return Buffer.from(JSON.stringify([arah, urut, total, mirip, kunci])).toString("base64url");
}

/** Opaque to callers; null when it is none of ours. */
export function bacaKursor(teks: string): Kursor | null {
  try {
    const hasil = Isi.safeParse(JSON.parse(Buffer.from(teks, "base64url").toString("utf8")));
    if (!hasil.success) return null;
    const [arah, urut, total, mirip, kunci] = hasil.data;
    const isId = z.uuid().safeParse(kunci.at(-1)).success;
    return isId && kunci.every((satu) => !satu.includes("\u0000")) ? { arah, urut, total, mirip, kunci } : null;
  } catch {
    return null;
  }
}
