import { PASAL } from "./putusan.ts";
import type { Dasar } from "./putusan.ts";

/** Quality and control level of a result, from the top of the pyramid down (L.II.A p. 28, 44–45). */
export const TINGKAT_HASIL = ["OUTCOME", "OUTCOME_ANTARA", "OUTPUT_KENDALI_RENDAH", "OUTPUT_KENDALI_SEDANG", "OUTPUT_KENDALI_TINGGI"] as const;
export type TingkatHasil = (typeof TINGKAT_HASIL)[number];

/** As printed in Format A.1.3. */
export const LABEL_TINGKAT = {
  OUTCOME: "Outcome",
  OUTCOME_ANTARA: "Outcome Antara",
  OUTPUT_KENDALI_RENDAH: "Output kendali rendah",
  OUTPUT_KENDALI_SEDANG: "Output kendali sedang",
  OUTPUT_KENDALI_TINGGI: "Output kendali tinggi",
} as const satisfies Record<TingkatHasil, string>;

export const ARTI_TINGKAT = {
  OUTCOME: "Manfaat atau dampak, jangka pendek sampai panjang.",
  OUTCOME_ANTARA: "Manfaat yang diperoleh lewat direct cascading.",
  OUTPUT_KENDALI_RENDAH: "Produk atau layanan yang lebih banyak ditentukan pihak lain.",
  OUTPUT_KENDALI_SEDANG: "Produk atau layanan yang sama kuat ditentukan pemilik dan pihak lain.",
  OUTPUT_KENDALI_TINGGI: "Produk atau layanan yang lebih banyak ditentukan pemiliknya.",
} as const satisfies Record<TingkatHasil, string>;

/** The three cells of Format A.1.3: what a JPT and a pimpinan unit kerja mandiri answer for. */
export const TINGKAT_JPT = ["OUTCOME", "OUTCOME_ANTARA", "OUTPUT_KENDALI_RENDAH"] as const satisfies readonly TingkatHasil[];

export type PemilikHasil = {
  keluarga: "JPT" | "JA_JF";
  jenisJabatan: "KEPALA_DAERAH" | "JPT" | "ADMINISTRATOR" | "PENGAWAS" | "FUNGSIONAL" | "PELAKSANA";
  isKetuaTim: boolean;
};
export type TemuanTingkat = { jenis: "GALAT" | "NASIHAT"; teks: string; dasar: Dasar };

/**
 * Whether a result of this level fits its owner (p. 28, 44–45). For a JPT the penilai "memastikan": an error. For the others
 * it "sebaiknya" fits: advice [ours]. A pelaksana may carry any level; a JF who heads no team follows the jenjang.
 */
export function periksaTingkat({ keluarga, jenisJabatan, isKetuaTim }: PemilikHasil, tingkat: TingkatHasil): TemuanTingkat | null {
  const nama = LABEL_TINGKAT[tingkat].toLowerCase();
  if (keluarga === "JPT")
    return (TINGKAT_JPT as readonly TingkatHasil[]).includes(tingkat)
      ? null
      : {
          jenis: "GALAT",
          teks: `Hasil pimpinan berupa outcome, outcome antara, atau output kendali rendah; ${nama} dibagikan kepada pegawai.`,
          dasar: PASAL.tingkatHasil,
        };
  const isPemimpin = jenisJabatan === "ADMINISTRATOR" || jenisJabatan === "PENGAWAS" || (jenisJabatan === "FUNGSIONAL" && isKetuaTim);
  if (isPemimpin && tingkat === "OUTPUT_KENDALI_TINGGI")
    return {
      jenis: "NASIHAT",
      teks: "Administrator, pengawas, dan ketua tim sebaiknya memikul paling sedikit output kendali sedang atau outcome antara.",
      dasar: PASAL.tingkatHasil,
    };
  return null;
}
