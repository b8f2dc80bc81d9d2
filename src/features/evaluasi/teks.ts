import { defineRefusals } from "#platform/refusal.ts";
import type { Ekspektasi } from "#rules/kosakata.ts";
import { PASAL } from "#rules/putusan.ts";

const KEADAAN: Record<string, string> = {
  TERBUKA: "belum ditetapkan",
  DITETAPKAN: "sudah ditetapkan",
  DISAMPAIKAN: "sudah disampaikan",
  DITERIMA: "sudah diterima pegawai",
  DIKEMBALIKAN: "sudah ditandatangani pegawai",
};

/** Every sentence of the evaluation a person can read as a refusal. */
export const TOLAK_EVALUASI = defineRefusals({
  STATUS_TIDAK_MENGIZINKAN: {
    status: 409,
    kalimat: (d) => `Evaluasi ini ${KEADAAN[String(d.status)] ?? "berada pada tahap lain"}, jadi tindakan ini tidak dapat dilakukan sekarang.`,
  },
  JENDELA_BELUM_BUKA: { status: 409, kalimat: (d) => `Penilaian baru dibuka ${String(d.buka)}. Sampai hari itu pegawai masih mencatat realisasi.` },
  JENDELA_LEWAT: {
    status: 409,
    kalimat: (d) =>
      `Masa penilaian berakhir ${String(d.tutup)}, jadi ${typeof d.atasan === "string" ? `${d.atasan}, atasan pejabat penilai,` : "atasan pejabat penilai"} yang menilai dan hasilnya final. Draf Anda tetap tersimpan.`,
  },
  RATING_TANPA_REALISASI: {
    status: 409,
    kalimat: (d) => String(d.teks ?? "Belum ada realisasi yang dicatat pada periode ini; rating didasarkan pada realisasi dan bukti dukung."),
  },
  ALASAN_WAJIB: {
    status: 422,
    kalimat: (d) => (Number(d.jumlah) > 1 ? "Kedua rating belum punya alasan yang cukup." : "Satu rating belum punya alasan yang cukup."),
  },
  CAPAIAN_ORGANISASI_BELUM_ADA: {
    status: 409,
    kalimat: (d) => {
      const kepada =
        Array.isArray(d.pengelola) && d.pengelola.length > 0
          ? `Mintalah kepada pengelola kinerja: ${d.pengelola.join(", ")}.`
          : "Mintalah kepada pengelola kinerja unit Anda.";
      return `Capaian kinerja organisasi ${String(d.unit)} untuk periode ini belum ditetapkan. ${kepada} Tulisan Anda tetap tersimpan sebagai draf.`;
    },
  },
  HASIL_BELUM_TERSEDIA: {
    status: 409,
    kalimat: (d) =>
      d.status === "TERBUKA"
        ? "Predikat untuk periode ini belum ditetapkan."
        : "Hasil evaluasi ini belum disampaikan kepada Anda. Penilai punya 14 hari kerja untuk menyampaikannya.",
  },
});

/** The guide to the ratings as the regulation prints it (annex p. 97–98): an example, never a formula. */
export const JANGKAR: {
  hasilKerja: Record<Ekspektasi, { hasil: string; umpanBalik: string }>;
  perilakuKerja: Record<Ekspektasi, string>;
} = {
  hasilKerja: {
    DIATAS: { hasil: "Sebagian besar atau semua di atas; tidak ada hasil kerja utama di bawah", umpanBalik: "Sebagian besar atau semua umpan balik positif" },
    SESUAI: { hasil: "Sebagian besar atau semua sesuai; hanya sebagian kecil hasil kerja utama di bawah", umpanBalik: "Sebagian umpan balik positif" },
    DIBAWAH: { hasil: "Sebagian besar atau semua di bawah", umpanBalik: "Sebagian besar atau semua umpan balik tidak positif" },
  },
  perilakuKerja: {
    DIATAS: "Konsisten menerapkan nilai dan menjaganya di dalam atau luar unit kerja",
    SESUAI: "Konsisten menerapkan nilai",
    DIBAWAH: "Belum konsisten menerapkan nilai",
  },
};

export const DASAR_JANGKAR = PASAL.ratingHasil;

/** That the receipt waives nothing (rule book §6.2, our reading). */
export const TANDA_TERIMA = "Menandatangani tanda terima tidak menghapus hak ini.";
