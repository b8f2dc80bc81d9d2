/** The words of structure: kinds of units and posts as people read them. */

export const JENIS_UNIT = [
  "PEMKO",
  "SETDA",
  "SETWAN",
  "DINAS",
  "BADAN",
  "INSPEKTORAT",
  "SATUAN",
  "KECAMATAN",
  "KELURAHAN",
  "BIDANG",
  "BAGIAN",
  "SEKRETARIAT",
  "SUBBAGIAN",
  "SEKSI",
  "UPT",
  "PUSKESMAS",
  "SEKOLAH",
  "RUMAH_SAKIT",
  "INSTALASI",
] as const;
export type JenisUnit = (typeof JENIS_UNIT)[number];

export const LABEL_JENIS_UNIT: Record<JenisUnit, string> = {
  PEMKO: "Pemerintah kota",
  SETDA: "Sekretariat daerah",
  SETWAN: "Sekretariat DPRD",
  DINAS: "Dinas",
  BADAN: "Badan",
  INSPEKTORAT: "Inspektorat",
  SATUAN: "Satuan",
  KECAMATAN: "Kecamatan",
  KELURAHAN: "Kelurahan",
  BIDANG: "Bidang",
  BAGIAN: "Bagian",
  SEKRETARIAT: "Sekretariat",
  SUBBAGIAN: "Subbagian",
  SEKSI: "Seksi",
  UPT: "UPT",
  PUSKESMAS: "Puskesmas",
  SEKOLAH: "Sekolah",
  RUMAH_SAKIT: "Rumah sakit",
  INSTALASI: "Instalasi",
};

export const JENIS_JABATAN = ["KEPALA_DAERAH", "JPT", "ADMINISTRATOR", "PENGAWAS", "PELAKSANA", "FUNGSIONAL"] as const;
export type JenisJabatan = (typeof JENIS_JABATAN)[number];
export const LABEL_JENIS_JABATAN: Record<JenisJabatan, string> = {
  KEPALA_DAERAH: "Kepala daerah",
  JPT: "Pimpinan tinggi",
  ADMINISTRATOR: "Administrator",
  PENGAWAS: "Pengawas",
  PELAKSANA: "Pelaksana",
  FUNGSIONAL: "Fungsional",
};

export const JENIS_PENUGASAN = ["DEFINITIF", "PLT", "PLH", "TAMBAHAN"] as const;
export type JenisPenugasan = (typeof JENIS_PENUGASAN)[number];
/** Before a name: "Plt. Ahmad"; nothing for the definitive holder. */
export const AWALAN_PENUGASAN: Record<JenisPenugasan, string> = { DEFINITIF: "", PLT: "Plt. ", PLH: "Plh. ", TAMBAHAN: "Tugas tambahan: " };

/** What a post is besides its name: who leads a school, who leads a unit that plans by itself. */
export function sebutanJabatan(jabatan: { jenis: JenisJabatan; isPimpinanUnit: boolean; isMandiri: boolean }, jenisUnit: JenisUnit): string {
  const sebutan = [LABEL_JENIS_JABATAN[jabatan.jenis]];
  if (jabatan.isPimpinanUnit) sebutan.push(jenisUnit === "SEKOLAH" && jabatan.jenis === "FUNGSIONAL" ? "kepala sekolah" : "pimpinan unit");
  if (jabatan.isMandiri) sebutan.push("pimpinan unit kerja mandiri");
  return sebutan.join(", ");
}
