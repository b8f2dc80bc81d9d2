import { defineRefusals } from "#platform/refusal.ts";

export const TOLAK_PERAN = defineRefusals({
  PERAN_DI_LUAR_WEWENANG: { status: 403, kalimat: "Pengelola kinerja instansi hanya memberi peran pengelola kinerja kepada unit di bawahnya." },
  PERAN_UNTUK_DIRI_SENDIRI: { status: 422, kalimat: "Tidak seorang pun memberi peran kepada dirinya sendiri. Mintalah kepada admin yang lain." },
  PEGAWAI_TIDAK_DITEMUKAN: { status: 422, kalimat: "Tidak ada pegawai yang masih bertugas dengan NIP ini." },
  PERAN_SUDAH_ADA: { status: 409, kalimat: (d) => `${String(d.nama)} sudah memegang peran ini untuk unit yang sama pada masa itu.` },
  PERAN_BERTENTANGAN: {
    status: 409,
    kalimat: (d) => `${String(d.nama)} memegang peran ${String(d.lain)} pada masa itu. Yang memeriksa tidak boleh sekaligus mengelola kinerja atau akun.`,
  },
  ADMIN_TERAKHIR: { status: 409, kalimat: "Ini admin terakhir. Beri dulu peran admin kepada orang lain, lalu cabut yang ini." },
  PERAN_SUDAH_BERAKHIR: { status: 409, kalimat: "Peran ini sudah berakhir." },
});
