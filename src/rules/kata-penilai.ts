import { tanggalPanjang } from "./tanggal.ts";
import type { CaraMenilai } from "./pejabat-penilai.ts";

const SEBAGAI = { DEFINITIF: "", PLT: "Plt. ", PLH: "Plh. ", DELEGASI: "" } as const satisfies Record<CaraMenilai, string>;

/** One sentence that stays with an SKP: in which post the rater rates, and why that one. */
export function kataPenilai(
  penilai: { readonly cara: CaraMenilai; readonly jabatan: string; readonly langkah: number; readonly nomor_surat: string | null },
  hari: string,
): string {
  const bagaimana =
    penilai.nomor_surat !== null
      ? `menilai berdasarkan surat delegasi ${penilai.nomor_surat}`
      : penilai.langkah === 1
        ? "atasan langsung"
        : "atasan terdekat yang terisi";
  return `${SEBAGAI[penilai.cara]}${penilai.jabatan}, ${bagaimana} menurut struktur pada ${tanggalPanjang(hari)}.`;
}
