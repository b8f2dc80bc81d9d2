import { GARIS_DASAR_BELUM_ADA } from "../schemas.ts";
import type { IsiVersi } from "../schemas.ts";
import type { ButirPustaka, KelompokPustaka } from "./bentuk.ts";
import { KEPEGAWAIAN } from "./kepegawaian.ts";
import { KESEHATAN_LAYANAN } from "./kesehatan-layanan.ts";
import { KESEHATAN_SPM } from "./kesehatan-spm.ts";
import { KEUANGAN } from "./keuangan.ts";
import { KEWILAYAHAN } from "./kewilayahan.ts";
import { PENDIDIKAN_DINAS } from "./pendidikan-dinas.ts";
import { PENDIDIKAN_SEKOLAH } from "./pendidikan-sekolah.ts";
import { KINERJA, PENGADAAN, TIK } from "./pendukung.ts";
import { ARSIP, UMUM } from "./umum.ts";

/** What the library begins with. No figure of the city is known here, so no baseline is claimed. */
export const PUSTAKA_AWAL: readonly KelompokPustaka[] = [
  PENDIDIKAN_SEKOLAH,
  PENDIDIKAN_DINAS,
  KESEHATAN_SPM,
  KESEHATAN_LAYANAN,
  KEWILAYAHAN,
  KEPEGAWAIAN,
  KEUANGAN,
  UMUM,
  ARSIP,
  PENGADAAN,
  TIK,
  KINERJA,
];

/** One indicator with everything left out filled in. */
export function versiDari({ urusan, sumber }: KelompokPustaka, butir: ButirPustaka): IsiVersi {
  return {
    teks: butir.teks,
    definisi: butir.definisi,
    rumus: butir.rumus,
    satuan: butir.satuan ?? "%",
    arah: butir.arah ?? "NAIK",
    isAkumulatif: butir.akumulatif ?? false,
    aspek: butir.aspek ?? "KUANTITAS",
    garisDasar: GARIS_DASAR_BELUM_ADA,
    garisDasarTahun: null,
    sumberData: butir.data,
    frekuensi: butir.tiap ?? "TRIWULANAN",
    urusan,
    jenisJabatan: [...(butir.jenis ?? [])],
    kataJabatan: butir.bagi.split(",").map((kata) => kata.trim().toLowerCase()),
    targetContoh: butir.target,
    sumberDefinisi: butir.sumber ?? sumber,
  };
}
