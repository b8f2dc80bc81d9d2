export const JENIS_TIKET = ["ATASAN_SALAH", "UNIT_SALAH", "JABATAN_SALAH", "DATA_DIRI_SALAH", "TIDAK_BISA_MASUK", "LAINNYA"] as const;
export type JenisTiket = (typeof JENIS_TIKET)[number];
export const STATUS_TIKET = ["BARU", "DIPROSES", "SELESAI", "DITOLAK"] as const;
export type StatusTiket = (typeof STATUS_TIKET)[number];

export const LABEL_JENIS_TIKET: Record<JenisTiket, string> = {
  ATASAN_SALAH: "Atasan atau penilai saya salah",
  UNIT_SALAH: "Unit kerja saya salah",
  JABATAN_SALAH: "Jabatan saya salah",
  DATA_DIRI_SALAH: "Data diri saya salah",
  TIDAK_BISA_MASUK: "Tidak bisa masuk",
  LAINNYA: "Hal lain",
};
export const LABEL_STATUS_TIKET: Record<StatusTiket, string> = {
  BARU: "Menunggu dibaca",
  DIPROSES: "Sedang ditangani",
  SELESAI: "Selesai",
  DITOLAK: "Tidak diubah",
};
