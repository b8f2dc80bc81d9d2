import type { Ekspektasi } from "#rules/kosakata.ts";
import { acakDari } from "./acak.ts";
import type { TriwulanCerita } from "./isi/cerita.ts";
import type { SkpKota } from "./susun-skp.ts";

export type RatingKota = { readonly hasil: Ekspektasi; readonly perilaku: Ekspektasi };

/** The one person whose behaviour fell below expectation, and when. */
const PERILAKU_DIBAWAH = { pegawai: "SATPOLPP/2", triwulan: "II" } as const;

/**
 * How a person's quarter goes: mostly as expected, some above, a few below. Records of the months follow it, and so does
 * what the penilai decides, where it is decided yet. Hand-written stories come first.
 */
export function ratingTriwulan(skp: SkpKota, triwulan: TriwulanCerita): RatingKota {
  const ditulis = skp.cerita.evaluasi?.[triwulan];
  if (ditulis) return { hasil: ditulis.hasil, perilaku: ditulis.perilaku };
  if (skp.pegawai.kunci === PERILAKU_DIBAWAH.pegawai && triwulan === PERILAKU_DIBAWAH.triwulan) return { hasil: "SESUAI", perilaku: "DIBAWAH" };
  // a story told for one quarter colours the others
  const lain = skp.cerita.evaluasi?.III ?? skp.cerita.evaluasi?.II;
  if (lain && lain.hasil !== "DIATAS") return { hasil: lain.hasil, perilaku: "SESUAI" };
  const tetap = acakDari(`rating:${skp.pegawai.kunci}`).pecahan();
  const acak = acakDari(`rating:${skp.pegawai.kunci}:${triwulan}`);
  const n = acak.mungkin(0.75) ? tetap : acak.pecahan();
  if (n < 0.07) return { hasil: "DIATAS", perilaku: "DIATAS" };
  if (n < 0.15) return { hasil: "DIATAS", perilaku: "SESUAI" };
  if (n < 0.27) return { hasil: "SESUAI", perilaku: "DIATAS" };
  if (n > 0.95 && skp.pegawai.jabatan.kelompok !== "JPT") return { hasil: "DIBAWAH", perilaku: "SESUAI" };
  return { hasil: "SESUAI", perilaku: "SESUAI" };
}
