import type { Isi, Masalah } from "#web/formulir.ts";

/** What a refused form gives back: the refusal and what was typed. */
export type Jawaban = { masalah: Masalah; diketik: { [nama: string]: Isi } };

/** What somebody typed under a name with points, or what is stored. */
export function nilaiIsian(jawaban: Jawaban | null, nama: string, tersimpan = ""): string {
  if (!jawaban) return tersimpan;
  let nilai: Isi | undefined = jawaban.diketik;
  for (const langkah of nama.split(".")) {
    if (typeof nilai !== "object" || nilai instanceof File) return "";
    nilai = Array.isArray(nilai) ? nilai[Number(langkah)] : nilai[langkah];
  }
  return typeof nilai === "string" ? nilai : "";
}
