import { defineRefusals } from "#platform/refusal.ts";
import { tanggalPanjang } from "#rules/tanggal.ts";

/** Every sentence of planning a person can read as a refusal. */
export const TOLAK_SKP = defineRefusals({
  STATUS_TIDAK_MENGIZINKAN: {
    status: 409,
    kalimat: (d) => `SKP ini berstatus ${String(d.status ?? "lain").toLowerCase()}, jadi tindakan ini tidak dapat dilakukan sekarang.`,
  },
  SKP_BELUM_LENGKAP: {
    status: 422,
    kalimat: (d) =>
      Number(d.jumlah) > 1
        ? `Ada ${Number(d.jumlah)} hal yang perlu dilengkapi sebelum SKP diajukan.`
        : "Ada satu hal yang perlu dilengkapi sebelum SKP diajukan.",
  },
  BELUM_DITETAPKAN: { status: 409, kalimat: "SKP ini belum ditetapkan, jadi isinya masih dapat diubah langsung dalam drafnya." },
  SKP_SUDAH_BERAKHIR: { status: 409, kalimat: "SKP ini tidak berlaku lagi, jadi tidak dapat diubah. Isinya tetap menjadi dasar evaluasi masanya." },
  PERUBAHAN_SUDAH_ADA: { status: 409, kalimat: "SKP ini sedang diubah. Lanjutkan perubahan yang ada, atau batalkan dahulu." },
  BUKAN_PERUBAHAN: { status: 409, kalimat: "Ini bukan perubahan SKP yang masih terbuka. Muat ulang halaman untuk melihat keadaannya." },
  PENDEKATAN_TETAP: { status: 422, kalimat: "Pendekatan hasil kerja tidak berganti di tengah tahun: realisasi yang sudah dicatat mengikutinya." },
  TIDAK_ADA_YANG_BERUBAH: { status: 422, kalimat: "Belum ada yang berubah. Ubah isinya dahulu, atau batalkan perubahan ini." },
  SKP_SUDAH_ADA: { status: 409, kalimat: "SKP Anda untuk tahun ini sudah ada." },
  PERIODE_TIDAK_ADA: { status: 409, kalimat: "Periode penilaian tahun ini belum dibuka. Tanyakan kepada pengelola kinerja unit Anda." },
  BATAS_SKP_LEWAT: {
    status: 409,
    kalimat: (d) =>
      `Batas penetapan SKP sudah lewat (${typeof d.batas === "string" && d.batas !== "…" ? tanggalPanjang(d.batas) : "31 Januari"}), jadi penetapan dilanjutkan dengan atasan penilai, ${String(d.atasan ?? "atasan pejabat penilai")}. Tulisan Anda tetap tersimpan.`,
  },
  PENILAI_TIDAK_DITEMUKAN: { status: 409, kalimat: "Pejabat penilai Anda belum tercatat. Hubungi pengelola kinerja unit Anda; draf Anda tidak hilang." },
  BUKAN_PEGAWAI_ASN: { status: 409, kalimat: "SKP disusun pegawai ASN. Kepala daerah menilai tanpa SKP sendiri." },
  TIDAK_BERJABATAN: { status: 409, kalimat: "Jabatan Anda belum tercatat. Hubungi pengelola kinerja unit Anda." },
  SUMBER_TIDAK_BOLEH: { status: 422, kalimat: "SKP itu tidak dapat disalin: bukan milik Anda, atau pemiliknya tidak (lagi) mengizinkan." },
  INDIKATOR_TIDAK_DITAWARKAN: { status: 409, kalimat: "Indikator ini tidak ditawarkan lagi. Pilih indikator lain dari pustaka." },
  RHK_BUKAN_MILIK_SKP: { status: 409, kalimat: "Hasil kerja yang dipilih tidak ada lagi dalam SKP ini. Pilih lagi hasil kerjanya." },
  SKP_PENUH: { status: 409, kalimat: "Hasil kerja ini sudah memuat 20 indikator, atau SKP ini sudah memuat 60 hasil kerja. Kurangi dahulu." },
  RHK_PIMPINAN_TIDAK_SAH: { status: 422, kalimat: "Hasil kerja pimpinan yang dipilih bukan milik penilai atau tim Anda. Pilih lagi dari daftar." },
});
