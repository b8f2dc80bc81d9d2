import { z } from "zod";
import { Id, teksWajib } from "#platform/input.ts";
import { NILAI_PERILAKU, PERAN_UMPAN_BALIK } from "#rules/kosakata.ts";
import { SkpId } from "#features/skp/schemas.ts";

const kosongJadiNull = (value: unknown) => (value === "" || value === undefined ? null : value);

export const BeriInput = z.object({
  skpId: SkpId,
  periodeEvaluasiId: z.preprocess(kosongJadiNull, Id.nullable()).default(null),
  /** Exactly one of `rhkId` and `nilai`. */
  rhkId: z.preprocess(kosongJadiNull, Id.nullable()).default(null),
  nilai: z.preprocess(kosongJadiNull, z.enum(NILAI_PERILAKU, "Pilih salah satu nilai perilaku.").nullable()).default(null),
  teks: teksWajib(4000, "Umpan balik", "Tulis apa yang Anda lihat, satu kalimat cukup."),
});

export const UmpanBalikResponse = z.object({
  id: z.string(),
  skpId: z.string(),
  periodeEvaluasiId: z.string(),
  triwulan: z.string(),
  dari: z.string(),
  /** Null for someone outside. */
  dariId: z.string().nullable(),
  peran: z.enum(PERAN_UMPAN_BALIK),
  sasaran: z.object({ jenis: z.enum(["RHK", "NILAI"]), id: z.string(), teks: z.string() }),
  teks: z.string(),
  dibuatPada: z.string(),
});
export type UmpanBalikResponse = z.output<typeof UmpanBalikResponse>;
