import type { Acak } from "#demo/acak.ts";
import { PUSTAKA } from "#demo/isi/pustaka-templat.ts";
import type { IndikatorTemplat, RhkTemplat, Tema } from "#demo/isi/templat.ts";
import { SASARAN_KOTA, sasaran } from "#demo/susun-skp.ts";
import type { IndikatorKota } from "#demo/susun-skp.ts";
import type { Atasan } from "./penilai.ts";

/** A result of a plan with its measures, as the builders of records and evaluations need it. */
export type Rhk = {
  readonly id: string;
  readonly urutan: number;
  readonly jenis: "UTAMA" | "TAMBAHAN";
  readonly tema: Tema;
  readonly teks: string;
  readonly pimpinanId: string | null;
  readonly pimpinanTeks: string | null;
  readonly penugasanDari: string | null;
  readonly indikator: readonly IndikatorKota[];
};
/** What of a superior's plan others point at. */
export type RhkAtasan = Pick<Rhk, "id" | "tema">;

type Pita = ReturnType<typeof sasaran>;
const RAGAM = 6;
const pitaDari = new Map<IndikatorTemplat, Pita[]>();

/** One of a few variants of a template's band: reading it anew for every plan would cost more than all the rest. */
function pita(templat: IndikatorTemplat, acak: Acak): Pita {
  let semua = pitaDari.get(templat);
  if (!semua) {
    const geser = (n: number): Acak => ({ ...acak, pilih: (daftar) => daftar[n % daftar.length] as (typeof daftar)[number] });
    semua = Array.from({ length: RAGAM }, (_, n) => sasaran(templat, geser(n)));
    pitaDari.set(templat, semua);
  }
  return semua[acak.bulat(0, RAGAM - 1)] as Pita;
}

type Bahan = {
  templat: string;
  keluarga: "JPT" | "JA_JF";
  isKuantitatif: boolean;
  penilai: Atasan;
  rhkPenilai: readonly RhkAtasan[];
  acak: Acak;
  id: () => string;
};

/** The results of one plan from the library of its post; each serves the superior's result of the same theme. */
export function susunRencana({ templat, keluarga, isKuantitatif, penilai, rhkPenilai, acak, id }: Bahan): Rhk[] {
  const isi = isiDari(templat);
  return isi.map((satu, nomor) => {
    const dilayani = rhkPenilai.find((rhk) => rhk.tema === satu.tema) ?? rhkPenilai[0];
    return {
      id: id(),
      urutan: nomor + 1,
      jenis: satu.jenis,
      tema: satu.tema,
      teks: satu.teks,
      pimpinanId: dilayani?.id ?? null,
      pimpinanTeks: dilayani ? null : `Perjanjian kinerja ${penilai.pos.unit.nama}: ${SASARAN_KOTA[satu.tema]}`,
      penugasanDari: keluarga === "JPT" ? penilai.pos.nama : null,
      indikator: satu.indikator.map((one) => susunIndikator(one, { keluarga, isKuantitatif, acak, id })),
    };
  });
}

const urutanDari = new Map<string, readonly RhkTemplat[]>();
/** The forms print the main results first. A part-timer's plan has a result of service beside its own. */
function isiDari(templat: string): readonly RhkTemplat[] {
  let isi = urutanDari.get(templat);
  if (!isi) {
    const milik = PUSTAKA[templat] ?? [];
    const semua = milik.length > 1 ? milik : [...milik, ...(PUSTAKA.operatorLayanan ?? []).slice(-1)];
    isi = semua.toSorted((a, b) => Number(a.jenis === "TAMBAHAN") - Number(b.jenis === "TAMBAHAN"));
    urutanDari.set(templat, isi);
  }
  return isi;
}

function susunIndikator(
  templat: IndikatorTemplat,
  { keluarga, isKuantitatif, acak, id }: Pick<Bahan, "keluarga" | "isKuantitatif" | "acak" | "id">,
): IndikatorKota {
  const { bawah, atas, satuan, target } = pita(templat, acak);
  return {
    id: id(),
    aspek: isKuantitatif && keluarga === "JA_JF" ? templat.aspek : null,
    perspektif: keluarga === "JPT" ? templat.perspektif : null,
    teks: isKuantitatif ? templat.teks : `${templat.teks}: ${target}`,
    target: isKuantitatif ? target : null,
    bawah,
    atas,
    satuan,
    arah: templat.arah,
    isAkumulatif: templat.isAkumulatif,
    lintasan: null,
    templat,
  };
}
