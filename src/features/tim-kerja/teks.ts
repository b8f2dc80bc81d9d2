import { defineRefusals } from "#platform/refusal.ts";

export const TOLAK_TIM = defineRefusals({
  ORANG_TIDAK_DITEMUKAN: { status: 422, kalimat: "Tidak ada pegawai yang masih bertugas dengan NIP itu." },
  SUDAH_ANGGOTA: { status: 409, kalimat: (d) => `${typeof d.nama === "string" ? d.nama : "Pegawai ini"} sudah menjadi anggota tim pada masa itu.` },
  BUKAN_ANGGOTA: { status: 409, kalimat: "Hanya anggota tim yang masih berjalan yang dapat menjadi ketua atau dikeluarkan." },
  KETUA_TIDAK_DIKELUARKAN: { status: 409, kalimat: "Ketua tidak dapat dikeluarkan. Tunjuk ketua lain dahulu." },
  TIM_SUDAH_BERAKHIR: { status: 409, kalimat: (d) => `Tim ini sudah berakhir${typeof d.pada === "string" ? ` pada ${d.pada}` : ""}.` },
  TANGGAL_TIM: { status: 422, kalimat: "Tanggalnya harus di dalam masa tim." },
});
