import type { RhkRow } from "#features/skp/queries.ts";
import type { IsiDisimpan } from "#features/skp/schemas.ts";
import { JENIS_LAMPIRAN, LABEL_LAMPIRAN } from "#rules/kosakata.ts";
import type { JenisLampiran } from "#rules/kosakata.ts";
import { bacaBertahap } from "#rules/lintasan.ts";
import type { Lintasan } from "#rules/lintasan.ts";

/** One line of a SKP people can talk about. `kunci` is the name the trail (jejak_skp) knows it by. */
export type Baris = { kunci: string; bagian: string; jenis: "RHK" | "INDIKATOR" | "TARGET" | "LAMPIRAN"; kini: string; rhkId: string | null };

const kunciLampiran = (jenis: JenisLampiran): string => `lampiran.${jenis}`;
const LABEL_BAGIAN = { DUKUNGAN_SUMBER_DAYA: "Dukungan sumber daya", SKEMA_PERTANGGUNGJAWABAN: "Skema pertanggungjawaban", KONSEKUENSI: "Konsekuensi" };

/** Every line that has words, in the order of the form: each result, its indicators with their targets, the three lampiran. */
export function barisSkp(rhk: readonly RhkRow[], lampiran: Readonly<Record<JenisLampiran, readonly string[]>>): Baris[] {
  const hasil = rhk.flatMap((one, n): Baris[] => {
    const nama = `RHK ${n + 1}`;
    return [
      { kunci: one.id, bagian: nama, jenis: "RHK", kini: one.teks, rhkId: one.id },
      ...one.indikator.flatMap((ind, i): Baris[] => {
        const bagian = `${nama}, indikator ${i + 1}`;
        return [
          { kunci: ind.id, bagian, jenis: "INDIKATOR", kini: ind.teks, rhkId: one.id },
          { kunci: `${ind.id}.target`, bagian: `Target ${bagian}`, jenis: "TARGET", kini: ind.target ?? "", rhkId: one.id },
        ];
      }),
    ];
  });
  const sisa = JENIS_LAMPIRAN.map((jenis): Baris => ({
    kunci: kunciLampiran(jenis),
    bagian: LABEL_BAGIAN[jenis],
    jenis: "LAMPIRAN",
    kini: lampiran[jenis].join("\n"),
    rhkId: null,
  }));
  return [...hasil, ...sisa].filter((one) => one.kini !== "");
}

/** The name of a line in an entry of the trail that carries no key: the lampiran, and entries older than keys. */
export function kunciDariBagian(baris: readonly Baris[]): (bagian: string) => string | null {
  const nama = new Map(baris.map((one) => [one.bagian, one.kunci]));
  for (const jenis of JENIS_LAMPIRAN) nama.set(LABEL_LAMPIRAN[jenis], kunciLampiran(jenis));
  return (bagian) => nama.get(bagian) ?? null;
}

/** The content with other words on one line; everything else as it was. */
export function denganKata(isi: IsiDisimpan, kunci: string, menjadi: string): IsiDisimpan {
  return {
    ...isi,
    rhk: isi.rhk.map((one) => ({
      ...one,
      teks: one.id === kunci ? menjadi : one.teks,
      indikator: one.indikator.map((ind) => ({
        ...ind,
        teks: ind.id === kunci ? menjadi : ind.teks,
        ...(`${ind.id}.target` === kunci ? { target: menjadi, lintasan: langkahSesudah(ind, menjadi) } : {}),
      })),
    })),
    lampiran: Object.fromEntries(
      JENIS_LAMPIRAN.map((jenis) => [jenis, kunciLampiran(jenis) === kunci ? barisLampiran(menjadi) : isi.lampiran[jenis]]),
    ) as IsiDisimpan["lampiran"],
  };
}

/** Steps written beside a target stay with it; those its own old words told go with those words. */
const langkahSesudah = (ind: IsiDisimpan["rhk"][number]["indikator"][number], menjadi: string): Lintasan | null =>
  bacaBertahap(menjadi) !== null || bacaBertahap(ind.target ?? "") !== null ? null : (ind.lintasan ?? null);

/** One thing per line, as the form of the SKP reads it. */
const barisLampiran = (teks: string): string[] =>
  teks
    .split("\n")
    .map((satu) => satu.trim())
    .filter((satu) => satu !== "");

/** How many letters a line of this kind holds. */
export const HURUF_TERBANYAK = { RHK: 2000, INDIKATOR: 2000, TARGET: 500, LAMPIRAN: 4000 } as const;
