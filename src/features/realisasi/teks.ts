import { defineRefusals } from "#platform/refusal.ts";
import type { SniffReason } from "#platform/files/sniff.ts";

/** Every sentence of recording a person can read as a refusal. */
export const TOLAK_REALISASI = defineRefusals({
  SKP_BELUM_DITETAPKAN: {
    status: 409,
    kalimat: (d) => `Realisasi dicatat setelah SKP ditetapkan. SKP Anda masih berstatus ${String(d.status ?? "draf").toLowerCase()}.`,
  },
  BULAN_DI_LUAR_SKP: { status: 422, kalimat: "Bulan ini di luar masa SKP Anda. Pilih bulan lain." },
  BULAN_BELUM_MULAI: { status: 409, kalimat: (d) => `Bulan ini belum mulai. Realisasi dapat dicatat mulai ${String(d.mulai ?? "tanggal 1")}.` },
  SUDAH_DINILAI: { status: 409, kalimat: (d) => `Triwulan ${String(d.triwulan ?? "ini")} sudah dinilai, jadi realisasi dan buktinya tidak dapat diubah lagi.` },
  BATAS_CATAT_LEWAT: {
    status: 409,
    kalimat: (d) =>
      `Pencatatan untuk bulan ini ditutup ${String(d.tutup)}. Bila masih ada yang perlu disampaikan, bicarakan dengan ${String(d.tanya ?? "atasan penilai Anda")}.`,
  },
  INDIKATOR_TIDAK_SAH: { status: 422, kalimat: "Indikator ini bukan bagian dari hasil kerja itu. Muat ulang halaman, lalu pilih lagi." },
  BERKAS_DITOLAK: { status: 422, kalimat: "Berkas bukti belum dapat diterima. Realisasi Anda tetap tersimpan." },
  BUKTI_TERLALU_BANYAK: {
    status: 409,
    kalimat: (d) => `Satu realisasi paling banyak memuat ${Number(d.maks)} bukti. Hapus yang tidak perlu, lalu tambahkan lagi.`,
  },
});

/** The refusals every change of a month can meet. */
export const TOLAK_CATAT = [
  TOLAK_REALISASI.SKP_BELUM_DITETAPKAN,
  TOLAK_REALISASI.BULAN_DI_LUAR_SKP,
  TOLAK_REALISASI.BULAN_BELUM_MULAI,
  TOLAK_REALISASI.SUDAH_DINILAI,
  TOLAK_REALISASI.BATAS_CATAT_LEWAT,
] as const;

export const KALIMAT_ISIAN = {
  angka: "Isi dengan angka, misalnya 69 atau 69,5.",
  angkaTerlaluBesar: "Angka ini terlalu besar. Periksa lagi jumlah digitnya.",
  persenTidakWajar: "Persentase di atas 1.000% biasanya salah ketik. Periksa lagi angkanya.",
  angkaMinus: "Realisasi tidak kurang dari nol. Tulis angkanya tanpa tanda minus.",
  tanpaAngka: "Hasil kerja ini dicatat dengan kalimat, bukan angka. Kosongkan angkanya.",
  uraian: "Tulis satu kalimat tentang apa yang terjadi.",
  tautan: "Tautan ditulis lengkap, misalnya https://contoh.medan.go.id/laporan.",
  bulan: "Bulan ditulis seperti 2026-09.",
} as const;

/** What to say at the field when a file is refused. */
export function kalimatBerkas(sebab: SniffReason, akhiran: string | undefined): string {
  const kalimat: Record<SniffReason, string> = {
    TANPA_BERKAS: "Pilih foto atau berkas lebih dahulu.",
    KOSONG: "Berkas ini kosong. Pilih berkas lain.",
    TERLALU_BESAR: "Berkas ini lebih dari 5 MB. Kecilkan fotonya atau kirim tautannya.",
    JENIS_DITOLAK: "Jenis berkas ini tidak diterima. Kirim PDF, foto (PNG, JPEG, WebP), XLSX, DOCX, CSV, atau TXT.",
    ISI_HALAMAN_WEB: "Berkas ini berisi halaman web atau gambar SVG, yang tidak diterima. Simpan sebagai PDF atau PNG, lalu kirim lagi.",
    AKHIRAN_BERBEDA: `Isi berkas ini tidak cocok dengan namanya. Simpan dengan akhiran .${akhiran ?? "pdf"}, lalu kirim lagi.`,
  };
  return kalimat[sebab];
}
