/** The words about units, posts and people that the whole system shares, each with how it is shown. */
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

export const JENIS_PEGAWAI = ["PNS", "PPPK", "PPPK_PARUH_WAKTU", "NON_ASN"] as const;
export const LABEL_JENIS_PEGAWAI = { PNS: "PNS", PPPK: "PPPK", PPPK_PARUH_WAKTU: "PPPK paruh waktu", NON_ASN: "Bukan ASN" } as const satisfies Record<
  (typeof JENIS_PEGAWAI)[number],
  string
>;
export const JENIS_JABATAN = ["KEPALA_DAERAH", "JPT", "ADMINISTRATOR", "PENGAWAS", "FUNGSIONAL", "PELAKSANA"] as const;
export type JenisJabatan = (typeof JENIS_JABATAN)[number];
export const LABEL_JENIS_JABATAN = {
  KEPALA_DAERAH: "Kepala daerah",
  JPT: "Pimpinan tinggi",
  ADMINISTRATOR: "Administrator",
  PENGAWAS: "Pengawas",
  FUNGSIONAL: "Fungsional",
  PELAKSANA: "Pelaksana",
} as const satisfies Record<(typeof JENIS_JABATAN)[number], string>;
export const JENJANG = ["PEMULA", "TERAMPIL", "MAHIR", "PENYELIA", "AHLI_PERTAMA", "AHLI_MUDA", "AHLI_MADYA", "AHLI_UTAMA"] as const;
export type Jenjang = (typeof JENJANG)[number];
export const LABEL_JENJANG: Record<Jenjang, string> = {
  PEMULA: "Pemula",
  TERAMPIL: "Terampil",
  MAHIR: "Mahir",
  PENYELIA: "Penyelia",
  AHLI_PERTAMA: "Ahli Pertama",
  AHLI_MUDA: "Ahli Muda",
  AHLI_MADYA: "Ahli Madya",
  AHLI_UTAMA: "Ahli Utama",
};

export const ESELON = ["I.a", "I.b", "II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b"] as const;
export type Eselon = (typeof ESELON)[number];

/** How a post is held: by appointment, for a vacant post, for somebody away, beside one's own. */
export const JENIS_PENUGASAN = ["DEFINITIF", "PLT", "PLH", "TAMBAHAN"] as const;
export type JenisPenugasan = (typeof JENIS_PENUGASAN)[number];
export const LABEL_PENUGASAN = { DEFINITIF: "Definitif", PLT: "Plt.", PLH: "Plh.", TAMBAHAN: "Tugas tambahan" } as const satisfies Record<
  JenisPenugasan,
  string
>;
/** Times in which somebody is not simply at their post (annex p. 65–66, 89, 92). */
export const KEADAAN_CATATAN = ["CLTN", "MPP", "DIBERHENTIKAN_SEMENTARA", "TUGAS_BELAJAR", "DIPERBANTUKAN", "BERHALANGAN_TETAP"] as const;
/** What a list can be narrowed to; without it: everybody in service. */
export const KEADAAN = ["TANPA_JABATAN", "PLT", ...KEADAAN_CATATAN, "BERHENTI", "SEMUA"] as const;
export const LABEL_KEADAAN = {
  TANPA_JABATAN: "Tanpa jabatan",
  PLT: "Menjadi Plt.",
  CLTN: "Cuti di luar tanggungan negara",
  MPP: "Masa persiapan pensiun",
  DIBERHENTIKAN_SEMENTARA: "Diberhentikan sementara",
  TUGAS_BELAJAR: "Tugas belajar",
  DIPERBANTUKAN: "Diperbantukan",
  BERHALANGAN_TETAP: "Berhalangan tetap",
  BERHENTI: "Sudah berhenti",
  SEMUA: "Semua, juga yang sudah berhenti",
} as const satisfies Record<(typeof KEADAAN)[number], string>;
export const ALASAN_BERHENTI = ["PENSIUN", "MENINGGAL", "MENGUNDURKAN_DIRI", "DIBERHENTIKAN", "PINDAH_INSTANSI", "KONTRAK_BERAKHIR"] as const;
export const LABEL_ALASAN_BERHENTI = {
  PENSIUN: "Pensiun",
  MENINGGAL: "Meninggal dunia",
  MENGUNDURKAN_DIRI: "Mengundurkan diri",
  DIBERHENTIKAN: "Diberhentikan",
  PINDAH_INSTANSI: "Pindah instansi",
  KONTRAK_BERAKHIR: "Perjanjian kerja berakhir",
} as const satisfies Record<(typeof ALASAN_BERHENTI)[number], string>;
export const URUT = ["nama", "nip", "unit", "jabatan"] as const;
export const LABEL_URUT = { nama: "Nama", nip: "NIP", unit: "Unit kerja", jabatan: "Jabatan" } as const satisfies Record<(typeof URUT)[number], string>;
