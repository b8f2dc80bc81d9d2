import type { PredikatKinerja } from "#rules/kosakata.ts";
import { predikatKinerja } from "#rules/predikat-kinerja.ts";
import type { Putusan } from "#rules/putusan.ts";
import type { MasukanEvaluasi } from "./masukan.ts";

type Aturan = (masukan: MasukanEvaluasi) => Putusan<PredikatKinerja>;

/** Every rule set a predikat was ever set by. A new version adds a line and never changes an old one. */
const ATURAN_TERSIMPAN: Readonly<Record<string, Aturan>> = {
  "permenpanrb-6-2022/1": ({ hasilKerja, perilakuKerja, tugasBelajar }) =>
    predikatKinerja({ hasilKerja, perilakuKerja, ...(tugasBelajar ? { tugasBelajar } : {}) }),
};

/** Decides again from the frozen input by the rule set of its day. Throws RangeError for a version nobody knows. */
export function putarUlang(masukan: MasukanEvaluasi): Putusan<PredikatKinerja> {
  const aturan = Object.hasOwn(ATURAN_TERSIMPAN, masukan.aturanVersi) ? ATURAN_TERSIMPAN[masukan.aturanVersi] : undefined;
  if (!aturan) throw new RangeError(`Kumpulan aturan ${masukan.aturanVersi} tidak dikenal.`);
  return aturan(masukan);
}
