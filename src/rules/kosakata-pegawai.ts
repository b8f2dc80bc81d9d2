/** The words about people and posts that the whole system shares, each with how it is shown. */
export const JENIS_PEGAWAI = ["PNS", "PPPK", "PPPK_PARUH_WAKTU", "NON_ASN"] as const;
export const LABEL_JENIS_PEGAWAI = { PNS: "PNS", PPPK: "PPPK", PPPK_PARUH_WAKTU: "PPPK paruh waktu", NON_ASN: "Bukan ASN" } as const satisfies Record<
  (typeof JENIS_PEGAWAI)[number],
  string
>;
export const JENIS_JABATAN = ["KEPALA_DAERAH", "JPT", "ADMINISTRATOR", "PENGAWAS", "FUNGSIONAL", "PELAKSANA"] as const;
export const LABEL_JENIS_JABATAN = {
  KEPALA_DAERAH: "Kepala daerah",
  JPT: "Pimpinan tinggi",
  ADMINISTRATOR: "Administrator",
  PENGAWAS: "Pengawas",
  FUNGSIONAL: "Fungsional",
  PELAKSANA: "Pelaksana",
} as const satisfies Record<(typeof JENIS_JABATAN)[number], string>;
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
  PENSIUN: "pensiun",
  MENINGGAL: "meninggal dunia",
  MENGUNDURKAN_DIRI: "mengundurkan diri",
  DIBERHENTIKAN: "diberhentikan",
  PINDAH_INSTANSI: "pindah instansi",
  KONTRAK_BERAKHIR: "perjanjian kerja berakhir",
} as const satisfies Record<(typeof ALASAN_BERHENTI)[number], string>;
export const URUT = ["nama", "nip", "unit", "jabatan"] as const;
export const LABEL_URUT = { nama: "Nama", nip: "NIP", unit: "Unit kerja", jabatan: "Jabatan" } as const satisfies Record<(typeof URUT)[number], string>;
