import { ASPEK, JENIS_RHK, LABEL_ASPEK, LABEL_NILAI, LABEL_PERSPEKTIF, NILAI_PERILAKU, PERSPEKTIF } from "#rules/kosakata.ts";
import { ALASAN_BERHENTI, ESELON, JENIS_JABATAN, JENIS_PENUGASAN, JENIS_UNIT, JENJANG } from "#rules/kosakata-pegawai.ts";

/** SIMPEG's words for our values, in small letters with everything else but letters and figures as a blank. */
const sendiri = <T extends string>(nilai: readonly T[]): Record<string, T> =>
  Object.fromEntries(nilai.map((satu) => [satu.toLowerCase().replaceAll("_", " "), satu]));

export const KATA_UNIT = {
  ...sendiri(JENIS_UNIT),
  "sub bagian": "SUBBAGIAN",
  uptd: "UPT",
  rsud: "RUMAH_SAKIT",
  sd: "SEKOLAH",
  smp: "SEKOLAH",
  "sekretariat daerah": "SETDA",
  "sekretariat dprd": "SETWAN",
} as const satisfies Record<string, (typeof JENIS_UNIT)[number]>;

export const KATA_JABATAN: Record<string, (typeof JENIS_JABATAN)[number]> = {
  ...sendiri(JENIS_JABATAN),
  "jabatan pimpinan tinggi": "JPT",
  "jpt pratama": "JPT",
  "pimpinan tinggi pratama": "JPT",
  "eselon ii a": "JPT",
  "eselon ii b": "JPT",
  "eselon iii a": "ADMINISTRATOR",
  "eselon iii b": "ADMINISTRATOR",
  "eselon iv a": "PENGAWAS",
  "eselon iv b": "PENGAWAS",
  "fungsional umum": "PELAKSANA",
  "fungsional tertentu": "FUNGSIONAL",
  "jabatan fungsional": "FUNGSIONAL",
  "jabatan administrator": "ADMINISTRATOR",
  "jabatan pengawas": "PENGAWAS",
  "jabatan pelaksana": "PELAKSANA",
  jfu: "PELAKSANA",
  jft: "FUNGSIONAL",
};

export const KATA_JENJANG: Record<string, (typeof JENJANG)[number]> = {
  ...sendiri(JENJANG),
  pertama: "AHLI_PERTAMA",
  muda: "AHLI_MUDA",
  madya: "AHLI_MADYA",
  utama: "AHLI_UTAMA",
};

export const KATA_ESELON: Record<string, (typeof ESELON)[number]> = Object.fromEntries(
  ESELON.flatMap((satu) => [
    [satu.toLowerCase().replace(".", " "), satu],
    [satu.toLowerCase().replace(".", ""), satu],
  ]),
);

const JENIS_PEGAWAI = ["PNS", "PPPK", "PPPK_PARUH_WAKTU"] as const;
export const KATA_PEGAWAI: Record<string, (typeof JENIS_PEGAWAI)[number]> = {
  ...sendiri(JENIS_PEGAWAI),
  cpns: "PNS",
  p3k: "PPPK",
  "p3k paruh waktu": "PPPK_PARUH_WAKTU",
  "pppk pw": "PPPK_PARUH_WAKTU",
};

export const KATA_PENUGASAN: Record<string, (typeof JENIS_PENUGASAN)[number]> = {
  ...sendiri(JENIS_PENUGASAN),
  "pelaksana tugas": "PLT",
  "pelaksana harian": "PLH",
  "tugas tambahan": "TAMBAHAN",
};

export const KATA_ALASAN: Record<string, (typeof ALASAN_BERHENTI)[number]> = {
  ...sendiri(ALASAN_BERHENTI),
  "meninggal dunia": "MENINGGAL",
  bup: "PENSIUN",
  "mutasi keluar": "PINDAH_INSTANSI",
};

export const KATA_YA: Record<string, "YA" | "TIDAK"> = { ya: "YA", y: "YA", "1": "YA", tidak: "TIDAK", t: "TIDAK", "0": "TIDAK" };

const berlabel = <T extends string>(nilai: readonly T[], label: Readonly<Record<T, string>>): Record<string, T> => ({
  ...sendiri(nilai),
  ...Object.fromEntries(
    nilai.map((satu) => [
      label[satu]
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, " ")
        .trim(),
      satu,
    ]),
  ),
});
export const KATA_JENIS_RHK = sendiri(JENIS_RHK);
export const KATA_ASPEK = berlabel(ASPEK, LABEL_ASPEK);
export const KATA_PERSPEKTIF = berlabel(PERSPEKTIF, LABEL_PERSPEKTIF);
export const KATA_NILAI = berlabel(NILAI_PERILAKU, LABEL_NILAI);
