/** The words people read for the values of assignments. */
export const LABEL_PENUGASAN = { DEFINITIF: "Definitif", PLT: "Plt.", PLH: "Plh.", TAMBAHAN: "Tugas tambahan" } as const;
export const LABEL_KEADAAN = {
  CLTN: "Cuti di luar tanggungan negara",
  MPP: "Masa persiapan pensiun",
  DIBERHENTIKAN_SEMENTARA: "Diberhentikan sementara",
  TUGAS_BELAJAR: "Tugas belajar",
  DIPERBANTUKAN: "Diperbantukan",
  BERHALANGAN_TETAP: "Berhalangan tetap",
} as const;
export const LABEL_BERHENTI = {
  PENSIUN: "Pensiun",
  MENINGGAL: "Meninggal dunia",
  MENGUNDURKAN_DIRI: "Mengundurkan diri",
  DIBERHENTIKAN: "Diberhentikan",
  PINDAH_INSTANSI: "Pindah instansi",
  KONTRAK_BERAKHIR: "Kontrak berakhir",
} as const;
