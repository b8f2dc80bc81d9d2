import { PEMBACA_SKP, penilaiSkp } from "#features/skp/access.ts";
import { on } from "#platform/access/relation.ts";
import { teksWajib } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { BeriInput, UmpanBalikResponse } from "./schemas.ts";
import { simpanUmpanBalik } from "./simpan-umpan-balik.ts";
import { TOLAK_BERI } from "./teks.ts";

export const catatPihakLain = writeOperation({
  summary: "Mencatat umpan balik dari pihak lain yang berhubungan, misalnya pasien atau mitra (Ps 18)",
  http: ["POST", "/umpan-balik/pihak-lain"],
  input: BeriInput.extend({ dariLabel: teksWajib(200, "Asal umpan balik", "Tulis dari siapa umpan balik ini, misalnya Pasien atau Mitra kerja.") }),
  output: UmpanBalikResponse,
  access: on((input: { skpId: string }) => input.skpId, [penilaiSkp], PEMBACA_SKP),
  refusals: TOLAK_BERI,
  async run(context, { dariLabel, ...input }) {
    return simpanUmpanBalik(context, input, { peran: "PIHAK_LAIN", dariId: null, dari: dariLabel });
  },
});
