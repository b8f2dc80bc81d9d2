import bidan from "../contoh/al3-t11-skp-bidan-penyelia.json" with { type: "json" };
import direktur from "../contoh/al2-t6-skp-direktur2.json" with { type: "json" };
import kadinkes from "../contoh/al3-t4-skp-kadinkes.json" with { type: "json" };
import kapuskesmas from "../contoh/al3-t5-skp-kapuskesmas.json" with { type: "json" };
import kasubdit from "../contoh/al2-t14-skp-kasubdit2.json" with { type: "json" };
import matriksDirektur from "../contoh/al2-t10-matriks-direktur2.json" with { type: "json" };
import matriksUkp from "../contoh/al3-t9-matriks-tim-ukp.json" with { type: "json" };
import pernyataan from "../contoh/al1-t2-klasifikasi-pernyataan-kesehatan.json" with { type: "json" };
import perjanjian from "../contoh/al3-t3-pk-puskesmas.json" with { type: "json" };
import renstra from "../contoh/al3-t1-renstra-dinkes.json" with { type: "json" };
import targetMutlak from "../contoh/rc-target-mutlak.json" with { type: "json" };
import tugasBelajar from "../contoh/al6-t1-skp-tugas-belajar.json" with { type: "json" };
import type { Aspek, KeluargaSkp } from "#rules/kosakata.ts";
import { ASPEK, LABEL_ASPEK } from "#rules/kosakata.ts";
import type { Arah } from "#rules/target.ts";
import { INDIKATOR_TULISAN } from "./pernyataan-indikator.ts";
import { RHK_TULISAN } from "./pernyataan-rhk.ts";

/** One statement and what a careful reader finds in it. `kode` empty: a good statement. */
export type PernyataanBerlabel = {
  readonly jenis: "RHK" | "INDIKATOR";
  readonly teks: string;
  /** Null: qualitative approach. */
  readonly target: string | null;
  readonly kode: readonly string[];
  readonly keluarga: KeluargaSkp;
  readonly aspek: Aspek | null;
  readonly arah: Arah | null;
  readonly jenisJabatan: "PELAKSANA" | "FUNGSIONAL" | "ADMINISTRATOR" | null;
  readonly realisasiLalu: number | null;
  /** The main result touches life (p. 51): its target may be absolute. */
  readonly isNyawa: boolean;
  /** Annex, table and page, or null for a statement of our own. */
  readonly sumber: string | null;
  readonly pelabel: "regulasi" | "kami";
};

const KOSONG = {
  target: null,
  kode: [],
  keluarga: "JA_JF",
  aspek: null,
  arah: null,
  jenisJabatan: null,
  realisasiLalu: null,
  isNyawa: false,
  sumber: null,
} as const;

const KODE_JENIS: Readonly<Record<string, readonly string[]>> = { AKTIVITAS: ["RHK_AKTIVITAS"], KATEGORI: ["RHK_KATEGORI"], PENCAPAIAN: [] };

type Isi = {
  rencana_hasil_kerja: string;
  ukuran?: { teks: string }[];
  indikator?: { indikator_kinerja_individu: string; target: string; aspek?: string }[];
};

function dariSkp(berkas: { source: string; content: { hasil_kerja: { utama: Isi[]; tambahan: Isi[] } } }, keluarga: KeluargaSkp): PernyataanBerlabel[] {
  const bersama = { ...KOSONG, keluarga, sumber: berkas.source, pelabel: "regulasi" } as const;
  return [...berkas.content.hasil_kerja.utama, ...berkas.content.hasil_kerja.tambahan].flatMap((rhk) => [
    { ...bersama, jenis: "RHK", teks: rhk.rencana_hasil_kerja },
    // Deliveries: an absolute word stands there by the exception for life itself.
    ...(rhk.ukuran ?? []).map(({ teks }) => ({ ...bersama, jenis: "INDIKATOR" as const, teks, isNyawa: /persalinan/.test(teks) })),
    ...(rhk.indikator ?? []).map((satu) => ({
      ...bersama,
      jenis: "INDIKATOR" as const,
      teks: satu.indikator_kinerja_individu,
      target: satu.target,
      aspek: ASPEK.find((kata) => LABEL_ASPEK[kata] === satu.aspek) ?? null,
    })),
  ]);
}

function dariMatriks(berkas: { source: string; content: { baris: { peran_hasil: string[][] }[] } }): PernyataanBerlabel[] {
  const teks = berkas.content.baris.flatMap((baris) => baris.peran_hasil.flat());
  return teks.map((satu) => ({ ...KOSONG, jenis: "RHK", teks: satu, sumber: berkas.source, pelabel: "regulasi" }));
}

/** Statements printed in the regulation. Those in its filled forms count as good, as the regulation holds them up as examples. */
function dariRegulasi(): PernyataanBerlabel[] {
  const tabel = pernyataan.content.pernyataan.map((satu) => ({
    ...KOSONG,
    jenis: "RHK" as const,
    teks: satu.pernyataan,
    kode: KODE_JENIS[satu.jenis] ?? [],
    sumber: pernyataan.source,
    pelabel: "regulasi" as const,
  }));
  const janji = perjanjian.content.sasaran.flatMap((satu) => [
    { ...KOSONG, jenis: "RHK" as const, keluarga: "JPT" as const, teks: satu.sasaran, sumber: perjanjian.source, pelabel: "regulasi" as const },
    ...satu.indikator.map((indikator) => ({
      ...KOSONG,
      jenis: "INDIKATOR" as const,
      keluarga: "JPT" as const,
      teks: indikator.indikator_kinerja_utama,
      target: indikator.target,
      sumber: perjanjian.source,
      pelabel: "regulasi" as const,
    })),
  ]);
  const rencana = renstra.content.baris.map(([, teks, target]) => ({
    ...KOSONG,
    jenis: "INDIKATOR" as const,
    keluarga: "JPT" as const,
    teks: teks ?? "",
    target: target ?? null,
    sumber: renstra.source,
    pelabel: "regulasi" as const,
  }));
  const mutlak = targetMutlak.kasus
    .filter(({ input }) => !("jenis_jabatan" in input) && !("menyangkut" in input) && input.target.length > 20)
    .map(({ input, expected }) => ({
      ...KOSONG,
      jenis: "INDIKATOR" as const,
      teks: input.target,
      kode: expected.peringatan ? ["KATA_MUTLAK"] : [],
      sumber: targetMutlak.source,
      pelabel: "regulasi" as const,
    }));
  return [
    ...tabel,
    ...dariSkp(direktur, "JPT"),
    ...dariSkp(kasubdit, "JA_JF"),
    ...dariSkp(kadinkes, "JPT"),
    ...dariSkp(kapuskesmas, "JPT"),
    ...dariSkp(bidan, "JA_JF"),
    ...dariSkp(tugasBelajar, "JA_JF"),
    ...dariMatriks(matriksDirektur),
    ...dariMatriks(matriksUkp),
    ...janji,
    ...rencana,
    ...mutlak,
  ];
}

function dariKami(): PernyataanBerlabel[] {
  const pisah = (kode: string): string[] => kode.split(" ").filter(Boolean);
  return [
    ...RHK_TULISAN.map(([teks, kode, jenisJabatan]) => ({
      ...KOSONG,
      jenis: "RHK" as const,
      teks,
      kode: pisah(kode),
      jenisJabatan: jenisJabatan ?? null,
      pelabel: "kami" as const,
    })),
    ...INDIKATOR_TULISAN.map(([teks, target, kode, fakta]) => ({
      ...KOSONG,
      jenis: "INDIKATOR" as const,
      teks,
      target,
      kode: pisah(kode),
      ...fakta,
      pelabel: "kami" as const,
    })),
  ];
}

const kunci = ({ jenis, teks, target }: PernyataanBerlabel): string => `${jenis}|${teks}|${target ?? ""}`;

/** All labelled statements, each once. */
export const PERNYATAAN: readonly PernyataanBerlabel[] = [...new Map([...dariRegulasi(), ...dariKami()].map((satu) => [kunci(satu), satu])).values()];

/** FNV-1a of the statement; even: the rules are tuned on it, odd: held out. Fixed, so that no statement changes sides. */
function cincang(teks: string): number {
  let nilai = 0x811c9dc5;
  for (const huruf of teks) nilai = Math.imul(nilai ^ (huruf.codePointAt(0) ?? 0), 0x01000193);
  return nilai >>> 0;
}

/** Whether a statement belongs to the half the rules were never tuned on. */
export function isDisisihkan(satu: PernyataanBerlabel): boolean {
  return (cincang(kunci(satu)) >>> 13) % 2 === 1;
}
