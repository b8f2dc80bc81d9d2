/**
 * The draft as the form of the page holds it: everything a text, lists of sentences one per line. Pure, used by the page's
 * action, by the autosave in the browser, and to show two versions side by side.
 */
import type { SkpResponse } from "#features/skp/schemas.ts";
import { ASPEK, JENIS_LAMPIRAN, JENIS_RHK, NILAI_PERILAKU, PENDEKATAN, PERSPEKTIF } from "#rules/kosakata.ts";
import type { JenisLampiran, JenisRhk, NilaiPerilaku, Pendekatan } from "#rules/kosakata.ts";
import { bacaFormulir, type Isi } from "#web/formulir.ts";

export type IsianIndikator = {
  id: string;
  aspek: string;
  teks: string;
  target: string;
  arah: string;
  isAkumulatif: boolean;
  /** One figure per quarter. */
  lintasan: string[];
  perspektif: string;
};
export type IsianRhk = {
  id: string;
  jenis: JenisRhk;
  teks: string;
  rhkPimpinanId: string;
  rhkPimpinanTeks: string;
  penugasanDari: string;
  isTugasBelajar: boolean;
  indikator: IsianIndikator[];
};
export type IsianSkp = { pendekatan: Pendekatan; rhk: IsianRhk[]; ekspektasi: Record<NilaiPerilaku, string>; lampiran: Record<JenisLampiran, string> };

export const INDIKATOR_KOSONG: IsianIndikator = { id: "", aspek: "", teks: "", target: "", arah: "", isAkumulatif: false, lintasan: [], perspektif: "" };

export function rhkKosong(jenis: JenisRhk): IsianRhk {
  return { id: "", jenis, teks: "", rhkPimpinanId: "", rhkPimpinanTeks: "", penugasanDari: "", isTugasBelajar: false, indikator: [INDIKATOR_KOSONG] };
}

type Kelompok = { [nama: string]: Isi };
const kelompok = (isi: Isi | undefined): Kelompok => (typeof isi === "object" && !Array.isArray(isi) && !(isi instanceof File) ? isi : {});
const daftar = (isi: Isi | undefined): Isi[] => (Array.isArray(isi) ? isi : []);
const teks = (isi: Isi | undefined): string => (typeof isi === "string" ? isi : "");
const salahSatu = <T extends string>(kata: readonly T[], isi: Isi | undefined, lain: T): T => kata.find((satu) => satu === isi) ?? lain;
const perKunci = <K extends string, V>(kunci: readonly K[], nilai: (satu: K) => V) =>
  Object.fromEntries(kunci.map((satu) => [satu, nilai(satu)])) as Record<K, V>;

/** Reads the posted form. Positions are counted anew, so a message about `rhk.1` points at the second row drawn from this. */
export function bacaIsianSkp(formulir: FormData): IsianSkp {
  const isi = bacaFormulir(formulir);
  return {
    pendekatan: salahSatu(PENDEKATAN, isi["pendekatan"], "KUANTITATIF"),
    rhk: daftar(isi["rhk"])
      .map(kelompok)
      .map((satu) => ({
        id: teks(satu["id"]),
        jenis: salahSatu(JENIS_RHK, satu["jenis"], "UTAMA"),
        teks: teks(satu["teks"]),
        rhkPimpinanId: teks(satu["rhkPimpinanId"]),
        rhkPimpinanTeks: teks(satu["rhkPimpinanTeks"]),
        penugasanDari: teks(satu["penugasanDari"]),
        isTugasBelajar: satu["isTugasBelajar"] !== undefined,
        indikator: daftar(satu["indikator"])
          .map(kelompok)
          .map((ind) => ({
            id: teks(ind["id"]),
            aspek: salahSatu<string>(ASPEK, ind["aspek"], ""),
            teks: teks(ind["teks"]),
            target: teks(ind["target"]),
            arah: teks(ind["arah"]),
            isAkumulatif: ind["isAkumulatif"] !== undefined,
            lintasan: daftar(ind["lintasan"]).map(teks),
            perspektif: salahSatu<string>(PERSPEKTIF, ind["perspektif"], ""),
          })),
      })),
    ekspektasi: perKunci(NILAI_PERILAKU, (nilai) => teks(kelompok(isi["ekspektasi"])[nilai])),
    lampiran: perKunci(JENIS_LAMPIRAN, (jenis) => teks(kelompok(isi["lampiran"])[jenis])),
  };
}

/** The draft as the server holds it, in the shape of the form. */
export function isianDariSkp(skp: SkpResponse): IsianSkp {
  return {
    pendekatan: skp.pendekatan,
    rhk: skp.rhk.map((satu) => ({
      id: satu.id,
      jenis: satu.jenis,
      teks: satu.teks,
      rhkPimpinanId: satu.rhkPimpinanId ?? "",
      rhkPimpinanTeks: satu.rhkPimpinanId ? "" : (satu.rhkPimpinanTeks ?? ""),
      penugasanDari: satu.penugasanDari ?? "",
      isTugasBelajar: satu.isTugasBelajar,
      indikator: satu.indikator.map((ind) => ({
        id: ind.id,
        aspek: ind.aspek ?? "",
        teks: ind.teks,
        target: ind.target ?? "",
        arah: ind.arah ?? "",
        isAkumulatif: ind.isAkumulatif,
        lintasan: isianLintasan(ind.lintasan),
        perspektif: ind.perspektif ?? "",
      })),
    })),
    ekspektasi: perKunci(NILAI_PERILAKU, (nilai) => skp.ekspektasi[nilai].join("\n")),
    lampiran: perKunci(JENIS_LAMPIRAN, (jenis) => skp.lampiran[jenis].join("\n")),
  };
}

/** Steps as they are typed, without thousands points. */
export function isianLintasan(lintasan: readonly (number | null)[] | null | undefined): string[] {
  return (lintasan ?? []).map((satu) => (satu === null ? "" : String(satu).replace(".", ",")));
}

/** Sentences of a box, one per line. */
export function barisDari(isi: string): string[] {
  return isi
    .split(/\r?\n/)
    .map((satu) => satu.trim())
    .filter((satu) => satu !== "");
}

/** What `skp.simpan` takes. Own words for the superior's result count only while none is chosen. */
export function masukanDari(isian: IsianSkp) {
  return {
    pendekatan: isian.pendekatan,
    rhk: isian.rhk.map((satu) => ({ ...satu, rhkPimpinanTeks: satu.rhkPimpinanId === "" ? satu.rhkPimpinanTeks : "" })),
    ekspektasi: perKunci(NILAI_PERILAKU, (nilai) => barisDari(isian.ekspektasi[nilai])),
    lampiran: perKunci(JENIS_LAMPIRAN, (jenis) => barisDari(isian.lampiran[jenis])),
  };
}

/** The field a message speaks about: the id of its control on the page. */
export function idIsian(path: string): string {
  const lampiran = /^lampiran\.[A-Z_]+/.exec(path)?.[0];
  if (lampiran) return lampiran;
  const perilaku = /^(?:perilaku|ekspektasi)\.([A-Z_]+)/.exec(path)?.[1];
  if (perilaku) return `ekspektasi.${perilaku}`;
  return path.replace(/\.(?:rhkPimpinan|rhkPimpinanTeks)$/, ".rhkPimpinanId");
}
