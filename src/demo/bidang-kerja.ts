import type { JabatanKota } from "./kota.ts";

export type BidangKerja = "KESEHATAN" | "PENDIDIKAN" | "WILAYAH" | "UMUM";

/** The field of work a post belongs to, by the unit it stands in. */
export function bidangKerja({ unit }: JabatanKota): BidangKerja {
  if (/^(?:DINKES|RSUD)/.test(unit.kode)) return "KESEHATAN";
  if (unit.kode.startsWith("DIKBUD")) return "PENDIDIKAN";
  return /^12\.71\.\d/.test(unit.kode) ? "WILAYAH" : "UMUM";
}
