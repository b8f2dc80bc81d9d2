import { defineRefusals } from "#platform/refusal.ts";

const kata = (nilai: unknown, lain: string) => (typeof nilai === "string" && nilai !== "" ? nilai : lain);

export const TOLAK_PENUGASAN = defineRefusals({
  PENUGASAN_DIRI_SENDIRI: { status: 403, kalimat: "Anda tidak dapat mengubah penugasan Anda sendiri. Mintalah pengelola lain di atas unit Anda." },
  PENUGASAN_BERTUMPANG: {
    status: 409,
    kalimat: (d) =>
      `${kata(d.nama, "Pegawai ini")} sudah memegang jabatan definitif ${kata(d.jabatan, "lain")} sejak ${kata(d.mulai, "sebelumnya")}. Pakai Pindahkan bila ia berpindah.`,
  },
  JABATAN_SUDAH_DIPEGANG: {
    status: 409,
    kalimat: (d) =>
      `Jabatan ini sudah dipegang ${kata(d.nama, "orang lain")} (${kata(d.jenis, "definitif")}) sejak ${kata(d.mulai, "sebelumnya")}. Satu jabatan satu pemegang; akhiri dahulu yang itu.`,
  },
  JABATAN_TIDAK_BERLAKU: { status: 409, kalimat: (d) => `Jabatan ini tidak berlaku pada ${kata(d.mulai, "tanggal itu")}.` },
  PENUGASAN_SAMA: { status: 409, kalimat: "Penugasan yang sama untuk masa itu sudah tercatat." },
  PEGAWAI_SUDAH_BERHENTI: {
    status: 409,
    kalimat: (d) => `${kata(d.nama, "Orang ini")} berhenti pada ${kata(d.pada, "tanggal sebelumnya")}, jadi tidak dapat diberi jabatan sesudahnya.`,
  },
  BUKAN_UNIT_ANDA: {
    status: 403,
    kalimat: (d) =>
      `${kata(d.nama, "Pegawai ini")} kini bertugas di ${kata(d.unit, "unit lain")}, di luar unit yang Anda kelola. Mintalah ${kata(d.pengelola, "BKPSDM")} memindahkannya.`,
  },
  TANPA_JABATAN_DEFINITIF: { status: 409, kalimat: "Pegawai ini belum memegang jabatan definitif. Pakai Beri jabatan." },
  BERHENTI_ADMIN_TERAKHIR: { status: 409, kalimat: "Orang ini admin terakhir. Beri dulu peran admin kepada orang lain, lalu catat berhentinya." },
  KEADAAN_BERTUMPANG: { status: 409, kalimat: (d) => `Untuk masa itu sudah tercatat ${kata(d.keadaan, "keadaan lain")} sejak ${kata(d.mulai, "sebelumnya")}.` },
  TANGGAL_TIDAK_COCOK: { status: 422, kalimat: (d) => kata(d.teks, "Tanggal berakhir harus sesudah tanggal mulai.") },
});
