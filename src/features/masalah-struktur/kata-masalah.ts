/** Kinds of trouble in the structure, most urgent first, with what to do about each. */
export const JENIS_MASALAH = [
  "TANPA_PENILAI",
  "PIMPINAN_KOSONG",
  "TANPA_JABATAN",
  "JABATAN_DI_UNIT_BERAKHIR",
  "PERAN_DI_UNIT_BERAKHIR",
  "DELEGASI_BERAKHIR",
  "PENUGASAN_BERAKHIR",
  "PLT_LAMA",
  "TIM_TANPA_KETUA",
] as const;
export type JenisMasalah = (typeof JENIS_MASALAH)[number];

export const KATA_MASALAH: Record<JenisMasalah, { judul: string; langkah: string }> = {
  TANPA_PENILAI: { judul: "Pegawai tanpa penilai", langkah: "Perbaiki atasan jabatannya, atau tetapkan pemegang jabatan di atasnya." },
  PIMPINAN_KOSONG: { judul: "Jabatan pimpinan kosong tanpa Plt.", langkah: "Tetapkan pemegang definitif atau Plt." },
  TANPA_JABATAN: { judul: "Pegawai tanpa jabatan definitif", langkah: "Tetapkan jabatannya, atau catat pemberhentiannya." },
  JABATAN_DI_UNIT_BERAKHIR: { judul: "Jabatan di unit yang sudah berakhir", langkah: "Pindahkan jabatan ke unit penerusnya, atau akhiri." },
  PERAN_DI_UNIT_BERAKHIR: { judul: "Peran pada unit yang sudah berakhir", langkah: "Cabut peran ini, lalu beri pada unit penerusnya." },
  DELEGASI_BERAKHIR: { judul: "Delegasi penilaian segera berakhir", langkah: "Perpanjang dengan surat baru, atau biarkan penilaian kembali ke atasan." },
  PENUGASAN_BERAKHIR: { judul: "Penugasan segera berakhir", langkah: "Tetapkan siapa yang memegang jabatan ini sesudahnya." },
  PLT_LAMA: { judul: "Plt. lebih dari enam bulan", langkah: "Usulkan pemegang definitif, atau perbarui surat penunjukannya." },
  TIM_TANPA_KETUA: { judul: "Tim kerja tanpa ketua", langkah: "Tetapkan ketua tim, atau akhiri tim ini." },
};
