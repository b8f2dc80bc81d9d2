import { randomUUID } from "node:crypto";
import type { RhkRow } from "#features/skp/queries.ts";
import { JENIS_LAMPIRAN, NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { JenisLampiran, KeluargaSkp, NilaiPerilaku } from "#rules/kosakata.ts";
import { periksaSkp } from "#rules/syarat-skp.ts";
import type { IsiTemplat, IsiTemplatInput } from "./schemas.ts";

type Lampiran = readonly { jenis: JenisLampiran; teks: string }[];
type Ekspektasi = readonly { nilai: NilaiPerilaku; teks: string }[];

/** The content of a SKP as a template keeps it: new ids, the superior's result in words only. */
export function isiDariSkp(skp: { pendekatan: IsiTemplat["pendekatan"] }, rhk: readonly RhkRow[], ekspektasi: Ekspektasi, lampiran: Lampiran): IsiTemplat {
  return {
    pendekatan: skp.pendekatan,
    rhk: rhk
      .filter((satu) => satu.teks.trim() !== "")
      .map((satu) => ({
        id: randomUUID(),
        jenis: satu.jenis,
        teks: satu.teks,
        rhkPimpinanTeks: satu.rhkPimpinanTeks,
        penugasanDari: satu.penugasanDari,
        isTugasBelajar: false,
        indikator: satu.indikator.map(({ aspek, teks, target, arah, isAkumulatif, lintasan, perspektif, pustaka }) => ({
          id: randomUUID(),
          aspek,
          teks,
          target,
          arah,
          isAkumulatif,
          lintasan,
          perspektif,
          pustaka,
        })),
      })),
    ekspektasi: perKunci(NILAI_PERILAKU, (nilai) => ekspektasi.filter((satu) => satu.nilai === nilai).map(({ teks }) => teks)),
    lampiran: perKunci(JENIS_LAMPIRAN, (jenis) => lampiran.filter((satu) => satu.jenis === jenis).map(({ teks }) => teks)),
  };
}

type Asal = IsiTemplat["rhk"][number]["indikator"][number]["pustaka"];

/** What the editor sent, with the ids and the links to the library each line had before, or has since it was taken from there (`ambilan`). */
export function isiDariMasukan(masukan: IsiTemplatInput, keluarga: KeluargaSkp, lama: IsiTemplat, ambilan: ReadonlyMap<string, Asal>): IsiTemplat {
  const milik = new Set(lama.rhk.flatMap((satu) => [satu.id, ...satu.indikator.map(({ id }) => id)]));
  const pustaka = new Map(lama.rhk.flatMap((satu) => satu.indikator.map((ind) => [ind.id, ind.pustaka])));
  const ambil = (id: string | null): string => (id !== null && milik.delete(id) ? id : randomUUID());
  const kuantitatif = masukan.pendekatan === "KUANTITATIF";
  return {
    pendekatan: masukan.pendekatan,
    rhk: masukan.rhk.map((satu) => ({
      id: ambil(satu.id),
      jenis: satu.jenis,
      teks: satu.teks,
      rhkPimpinanTeks: satu.rhkPimpinanTeks,
      penugasanDari: satu.penugasanDari,
      isTugasBelajar: satu.isTugasBelajar,
      indikator: satu.indikator.map((ind) => {
        const id = ambil(ind.id);
        return {
          id,
          aspek: kuantitatif && keluarga === "JA_JF" ? ind.aspek : null,
          teks: ind.teks,
          target: kuantitatif ? ind.target : null,
          arah: ind.arah,
          isAkumulatif: ind.isAkumulatif,
          lintasan: kuantitatif ? ind.lintasan : null,
          perspektif: keluarga === "JPT" ? ind.perspektif : null,
          pustaka: pustaka.get(id) ?? ambilan.get(ind.id ?? "") ?? null,
        };
      }),
    })),
    ekspektasi: masukan.ekspektasi,
    lampiran: masukan.lampiran,
  };
}

/** What the rules say about a template: as of a SKP, except that whose result is served is each person's own. */
export function temuanTemplat(keluarga: KeluargaSkp, isi: IsiTemplat) {
  const { galat, nasihat } = periksaSkp({
    keluarga,
    pendekatan: isi.pendekatan,
    rhk: isi.rhk.map(({ jenis, teks, rhkPimpinanTeks, indikator }) => ({ jenis, teks, rhkPimpinan: rhkPimpinanTeks, indikator })),
    lampiran: isi.lampiran,
    perilaku: isi.ekspektasi,
  });
  const tampak = nasihat.filter(({ path }) => !path.endsWith(".rhkPimpinan"));
  return { galat: galat.map((satu) => ({ ...satu })), nasihat: tampak.map((satu) => ({ ...satu })) };
}

function perKunci<K extends string>(kunci: readonly K[], isi: (satu: K) => string[]): Record<K, string[]> {
  return Object.fromEntries(kunci.map((satu) => [satu, isi(satu)])) as Record<K, string[]>;
}
