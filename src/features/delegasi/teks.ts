import { defineRefusals } from "#platform/refusal.ts";

export const TOLAK_DELEGASI = defineRefusals({
  PENERIMA_TIDAK_DITEMUKAN: { status: 422, kalimat: "Tidak ada pegawai yang memegang jabatan dengan NIP itu pada tanggal mulai." },
  PENERIMA_TIDAK_BERWENANG: {
    status: 409,
    kalimat: (d) =>
      `${typeof d.nama === "string" ? d.nama : "Orang ini"} bukan pejabat pengawas atau di atasnya, bukan Plt. atau Plh. jabatan ini, dan tidak memimpin unit kerja. Ketua tim saja tidak dapat menerima delegasi (Lampiran Bab IV.A.7, hlm. 89).`,
  },
  DELEGASI_BERTUMPANG: {
    status: 409,
    kalimat: (d) =>
      `Wewenang jabatan ini pada masa itu sudah didelegasikan kepada ${typeof d.nama === "string" ? d.nama : "orang lain"}. Cabut dahulu yang itu.`,
  },
  DELEGASI_TERLALU_LAMA: { status: 422, kalimat: "Delegasi paling lama satu tahun. Perpanjang dengan surat baru." },
  DELEGASI_SUDAH_BERAKHIR: { status: 409, kalimat: "Delegasi ini sudah berakhir atau sudah dicabut." },
  SURAT_DITOLAK: { status: 422, kalimat: "Surat harus berupa PDF atau gambar, paling besar 5 MB." },
});
