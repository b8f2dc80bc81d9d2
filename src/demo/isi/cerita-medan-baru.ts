import type { Cerita } from "./cerita.ts";
import { i, tambahan, utama } from "./templat.ts";

/** The clerk for whom the appraisal was unclear: returned once with an explanation, then agreed, then understood. */
export const MARUF: Cerita = {
  pendekatan: "KUANTITATIF",
  rhk: [
    utama(
      "LAYANAN",
      "Surat keterangan warga selesai cepat dan benar",
      i("WAKTU", "Waktu penyelesaian surat keterangan sejak berkas lengkap sampai siap ditandatangani", "20–30 menit", "T", "Rekap loket", "", ""),
      i("KUALITAS", "Persentase surat yang kembali karena salah", "1–3%", "T", "Buku koreksi", "", ""),
    ),
    utama(
      "TATA_KELOLA",
      "Surat masuk dan keluar seksi tercatat dan mudah dicari",
      i("KUANTITAS", "Persentase surat yang tercatat pada hari yang sama", "88–95%", "N", "Log Srikandi", "", ""),
    ),
    tambahan(
      "DATA",
      "Data RT dan lingkungan mutakhir",
      i("KUANTITAS", "Jumlah lingkungan yang datanya dimutakhirkan", "36–42 lingkungan", "A", "Formulir data lingkungan", "", ""),
    ),
  ],
  ekspektasi: {
    BERORIENTASI_PELAYANAN: ["Menjelaskan syarat yang kurang kepada warga sebelum berkasnya ditolak"],
    AKUNTABEL: ["Mencatat realisasi tiap bulan; bila sulit, bertanya sebelum tanggal 9"],
  },
  lampiran: {
    DUKUNGAN_SUMBER_DAYA: [
      "Komputer loket dan pencetak yang berfungsi",
      "Daftar syarat surat yang ditempel di loket",
      "Pendampingan mencatat realisasi pada tiga bulan pertama",
    ],
    SKEMA_PERTANGGUNGJAWABAN: [
      "Rekap loket dan buku koreksi dibahas berdua tiap Senin pertama",
      "Waktu pejabat tidak di tempat tidak dihitung sebagai waktu layanan",
    ],
    KONSEKUENSI: [
      "Memenuhi ekspektasi setahun: diusulkan mengikuti pelatihan pelayanan prima",
      "Belum memenuhi ekspektasi: target dan dukungan dibahas ulang, tanpa potongan apa pun dari sistem ini",
    ],
  },
  jejak: [
    { pada: ["2026-01-12", "13:10"], oleh: "PEGAWAI", tindakan: "MULAI" },
    { pada: ["2026-01-13", "09:20"], oleh: "PEGAWAI", tindakan: "AJUKAN" },
    {
      pada: ["2026-01-14", "08:45"],
      oleh: "PENILAI",
      tindakan: "KEMBALIKAN",
      catatan:
        "“Melayani dengan baik” belum bisa dinilai dengan adil: Anda tidak tahu kapan sudah cukup, saya pun tidak. Kita pakai dua angka: berapa menit surat selesai, dan berapa yang kembali karena salah. Tahun lalu rata-rata 41 menit dan 6% kembali. Target 20–30 menit dan 1–3% sudah bagus, dan saya bantu pencetak kedua.",
    },
    {
      pada: ["2026-01-14", "10:02"],
      oleh: "PEGAWAI",
      tindakan: "PESAN",
      catatan: "Saya sempat khawatir, Bu. Kawan-kawan bilang penilaian ini untuk mencari siapa yang dipotong. Yang dihitung sejak warga menyerahkan berkas?",
    },
    {
      pada: ["2026-01-14", "10:40"],
      oleh: "PENILAI",
      tindakan: "PESAN",
      catatan:
        "Sejak berkas lengkap sampai siap ditandatangani. Waktu saya atau Pak Camat tidak di tempat tidak dihitung. Angkanya untuk kita berdua, supaya tahu apa yang perlu dibantu; hasilnya nanti selalu disertai alasan tertulis, dan Anda boleh keberatan.",
    },
    {
      pada: ["2026-01-15", "11:15"],
      oleh: "PEGAWAI",
      tindakan: "UBAH",
      catatan: "Menulis ulang RHK 1 dengan dua angka.",
      perubahan: [
        { bagian: "RHK 1", dari: "Melayani masyarakat dengan baik dan cepat", menjadi: "Surat keterangan warga selesai cepat dan benar" },
        { bagian: "Target RHK 1, indikator 1", dari: "cepat", menjadi: "20–30 menit" },
        { bagian: "Target RHK 1, indikator 2", dari: null, menjadi: "1–3%" },
      ],
    },
    {
      pada: ["2026-01-19", "14:30"],
      oleh: "PENILAI",
      tindakan: "PESAN",
      catatan: "Ini sudah jelas. Rabu ada Klinik SKP dari BKPSDM di aula kecamatan, ikut ya, lalu ajukan.",
    },
    { pada: ["2026-01-22", "08:55"], oleh: "PEGAWAI", tindakan: "AJUKAN" },
    { pada: ["2026-01-23", "09:30"], oleh: "PENILAI", tindakan: "TETAPKAN" },
  ],
  realisasi: {
    "0.0": {
      nilai: [42, 40, 37, 33, 31, 29, 28, 27, 26],
      uraian: {
        1: "Rata-rata 42 menit; pencetak bergantian dengan seksi sebelah.",
        3: "Rata-rata 37 menit; daftar syarat sudah ditempel.",
        6: "Rata-rata 29 menit sejak ada pencetak kedua.",
        9: "Rata-rata 26 menit; antrean pagi dibagi dua loket.",
      },
    },
    "0.1": {
      nilai: [6, 5, 5, 4, 3, 3, 3, 2, 2],
      uraian: { 6: "3% kembali; terbanyak salah ketik nama.", 9: "2% kembali; nama dicocokkan dengan KTP sebelum dicetak." },
    },
    "1.0": { nilai: [86, 88, 89, 90, 91, 92, 91, 93, 93] },
    "2.0": { nilai: [2, 6, 9, 13, 16, 20, 24, 27, 30], uraian: { 9: "30 lingkungan selesai dimutakhirkan bersama kepala lingkungan." } },
  },
  umpan: [
    {
      tw: "I",
      pada: ["2026-03-30", "15:00"],
      peran: "PIMPINAN",
      dari: "kasiTapem",
      tentang: 0,
      teks: "Dari 42 menjadi 37 menit itu kemajuan. Yang membuat lama pencetaknya, bukan Anda; pencetak kedua datang April.",
    },
    {
      tw: "I",
      pada: ["2026-03-30", "15:06"],
      peran: "PIMPINAN",
      dari: "kasiTapem",
      tentang: "ADAPTIF",
      teks: "Awalnya ragu apa yang dinilai; sesudah indikator kita tulis ulang bersama, Anda mencatat tiap bulan dan berani bertanya.",
    },
    {
      tw: "II",
      pada: ["2026-06-25", "10:45"],
      peran: "PIHAK_LAIN",
      dari: null,
      label: "Warga Padang Bulan",
      tentang: "BERORIENTASI_PELAYANAN",
      teks: "Surat saya selesai sebelum kopi saya dingin, dan dijelaskan apa yang kurang tanpa dimarahi.",
    },
    {
      tw: "II",
      pada: ["2026-06-29", "14:20"],
      peran: "PIMPINAN",
      dari: "kasiTapem",
      tentang: 0,
      teks: "Juni sudah masuk rentang, 29 menit. Sisa pekerjaan: surat yang kembali.",
    },
    {
      tw: "III",
      pada: ["2026-09-30", "11:10"],
      peran: "PIMPINAN",
      dari: "kasiTapem",
      tentang: "HARMONIS",
      teks: "Sekarang Anda yang menjelaskan SKP kepada petugas baru. Itu menolong kami semua.",
    },
  ],
  evaluasi: {
    I: {
      hasil: "SESUAI",
      perilaku: "SESUAI",
      status: "DIKEMBALIKAN",
      pada: ["2026-04-16", "13:15"],
      alasanHasil:
        "Waktu penyelesaian 37 menit belum masuk rentang 20–30 menit karena satu pencetak dipakai dua seksi, jadi tidak saya hitung sebagai kekurangan Anda. Pencatatan surat sudah sesuai dan pemutakhiran data mengikuti rencana.",
      alasanPerilaku: "Konsisten melayani dan mulai mencatat tiap bulan.",
      catatan: "Pencetak kedua datang April; kita lihat lagi angkanya Juni.",
    },
    II: {
      hasil: "SESUAI",
      perilaku: "SESUAI",
      status: "DIKEMBALIKAN",
      pada: ["2026-07-22", "09:40"],
      alasanHasil:
        "Waktu penyelesaian turun dari 37 menjadi 29 menit dan masuk rentang 20–30 menit; surat yang kembali 3%, juga dalam rentang. Karena kedua indikator utama sesuai dan tidak ada yang melampaui, ratingnya SESUAI, bukan DIATAS.",
      alasanPerilaku:
        "Konsisten menerapkan nilai dasar ASN. Untuk DIATAS, aturan meminta nilai itu dijaga juga di luar pekerjaan sendiri, misalnya menolong petugas loket lain.",
      catatan: "Kalau surat yang kembali turun di bawah 1%, hasil kerja dapat DIATAS. Tidak setuju boleh; caranya ada di halaman ini.",
    },
    III: {
      hasil: "SESUAI",
      perilaku: "DIATAS",
      status: "DITERIMA",
      pada: ["2026-10-12", "10:20"],
      alasanHasil:
        "Waktu penyelesaian 26 menit dan surat yang kembali 2%, keduanya dalam rentang; pencatatan surat 93% dan pemutakhiran 30 lingkungan juga sesuai rencana. Tidak ada yang melewati rentang, jadi ratingnya SESUAI.",
      alasanPerilaku:
        "Konsisten, dan kini menjaganya di luar pekerjaan sendiri: menjelaskan SKP kepada petugas baru dan membantu loket sebelah pada jam ramai. Itulah bedanya dengan triwulan lalu.",
      catatan: "Hasil SESUAI dan perilaku DIATAS bertemu di sel BAIK. Bila surat yang kembali turun di bawah 1%, hasilnya dapat DIATAS.",
    },
  },
};
