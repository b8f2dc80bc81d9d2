import { defineRefusals } from "#platform/refusal.ts";

export const TOLAK_STRATEGI = defineRefusals({
  IKI_STRATEGI_TIDAK_ADA: { status: 409, kalimat: "Indikator ini tidak ada lagi di SKP. Pilih indikator lain untuk strategi ini, lalu simpan." },
  STRATEGI_TIDAK_ADA: { status: 409, kalimat: "Strategi ini sudah dihapus. Kembali ke daftar strategi untuk melanjutkan." },
  STRATEGI_PENUH: { status: 409, kalimat: "Satu SKP memuat paling banyak 100 strategi. Hapus yang tidak dipakai dahulu." },
  BUKAN_CALON_PERAN: { status: 422, kalimat: "Orang ini bukan anggota Anda tahun ini. Pilih lagi dari daftar." },
  BELUM_ADA_PERAN: { status: 409, kalimat: "Belum ada bagian yang menyebut hasil dan orangnya, jadi belum ada yang dapat dibawa ke matriks." },
  TANPA_MATRIKS: { status: 409, kalimat: "Belum ada orang yang Anda nilai atau tim yang Anda ketuai, jadi belum ada matriks untuk strategi ini." },
  SEL_MATRIKS_PENUH: {
    status: 409,
    kalimat: (d) => `Sel ${typeof d.nama === "string" ? d.nama : "anggota ini"} di matriks sudah memuat 20 hasil. Kurangi dahulu di matriks.`,
  },
  WORKBLOCK_KOSONG: { status: 409, kalimat: "Workblock strategi ini belum diisi. Isi dan simpan dahulu, lalu unduh." },
});
