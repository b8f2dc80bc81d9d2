import { PASAL } from "./putusan.ts";
import type { Putusan } from "./putusan.ts";
import type { PelakuSiklus } from "./siklus.ts";
import type { StatusUsul } from "./siklus-usul.ts";

/** Whose words a line stands in: the employee's, the leader's (taken over by the employee), or found in exchange. */
export const ASAL_BARIS = ["PEGAWAI", "PENILAI", "BERSAMA"] as const;
export type AsalBaris = (typeof ASAL_BARIS)[number];

export type BarisDitimbang = {
  readonly kunci: string;
  /** The words as they stand. */
  readonly kini: string;
  /** Words a leader offered before, from the matrix, and the employee took. */
  readonly ditawarkan?: string | null;
};
export type UsulDitimbang = {
  readonly id: string;
  readonly membalasId: string | null;
  readonly kunci: string;
  readonly menjadi: string;
  readonly pengusul: PelakuSiklus;
  readonly status: StatusUsul;
};
export type PorsiPenulisan = { readonly jumlah: Readonly<Record<AsalBaris, number>>; readonly asal: ReadonlyMap<string, AsalBaris> };

/**
 * Share of co-authorship over the trail: per line the last accepted proposal whose words still stand decides. Accepted
 * straight away, the words are the proposer's; accepted after an exchange, they belong to both. A line nobody proposed
 * anything for, or that its owner wrote anew since, is the employee's. `[ours]`: the regulation wants agreement
 * (Ps 7; L.II.A.7 p. 52) and knows no measure of it, so this is told in words and rates nobody.
 */
export function porsiPenulisan(baris: readonly BarisDitimbang[], usul: readonly UsulDitimbang[]): Putusan<PorsiPenulisan> {
  const asal = new Map(baris.map((satu) => [satu.kunci, asalBaris(satu, usul)]));
  const jumlah = { PEGAWAI: 0, PENILAI: 0, BERSAMA: 0 };
  for (const satu of asal.values()) jumlah[satu] += 1;
  return {
    nilai: { jumlah, asal },
    alasan: [
      {
        teks: "Ekspektasi disepakati dalam dialog kinerja: Pimpinan menyampaikan harapan, Pegawai mengklarifikasi dan menyatakan kesanggupan.",
        dasar: PASAL.dialogKinerja,
      },
    ],
  };
}

function asalBaris({ kunci, kini, ditawarkan }: BarisDitimbang, usul: readonly UsulDitimbang[]): AsalBaris {
  const terakhir = usul.findLast((satu) => satu.kunci === kunci && satu.status === "DITERIMA");
  if (terakhir?.menjadi === kini) return terakhir.membalasId === null ? terakhir.pengusul : "BERSAMA";
  return ditawarkan === kini ? "PENILAI" : "PEGAWAI";
}
