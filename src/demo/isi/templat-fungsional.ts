import { i, tambahan, utama } from "./templat.ts";
import type { Pustaka, RhkTemplat } from "./templat.ts";

const auditor = (laporan: string): RhkTemplat[] => [
  utama(
    "PROGRAM",
    "Hasil pengawasan menunjukkan sebab dan jalan perbaikannya",
    i(
      "KUANTITAS",
      "Jumlah kertas kerja pengawasan yang selesai direviu",
      laporan,
      "A",
      "Register kertas kerja",
      "{n} selesai direviu.",
      "{n}; permintaan data lama dijawab.",
    ),
    i(
      "KUALITAS",
      "Persentase rekomendasi yang disepakati objek pengawasan",
      "82–90%",
      "N",
      "Berita acara pembahasan",
      "{n} disepakati.",
      "{n}; beda tafsir aturan aset.",
    ),
  ),
  utama(
    "TATA_KELOLA",
    "Tindak lanjut rekomendasi terpantau",
    i("WAKTU", "Persentase pemantauan yang dimutakhirkan tepat waktu", "90–96%", "N", "SIPTL", "{n} dimutakhirkan.", "{n}."),
  ),
  tambahan(
    "SDM",
    "Kompetensi pengawasan berkembang",
    i("KUANTITAS", "Jumlah jam pelatihan pengawasan", "80–120 jam", "A", "Sertifikat", "{n} sampai bulan ini.", "{n}; kelas lanjutan ditunda."),
  ),
];
const analis = (usul: string): RhkTemplat[] => [
  utama(
    "LAYANAN",
    "Usul kepegawaian selesai tepat waktu dan tanpa pengembalian",
    i("KUANTITAS", "Jumlah usul yang diselesaikan", usul, "A", "Rekap SIMPEG", "{n} selesai sampai bulan ini.", "{n}; verifikasi ijazah menunggu kampus."),
    i("WAKTU", "Waktu penyelesaian usul sejak lengkap", "3–5 hari kerja", "T", "Rekap layanan", "Rata-rata {n}.", "Rata-rata {n}; SIASN lambat."),
  ),
  utama(
    "DATA",
    "Data pegawai sama dengan SIASN",
    i("KUALITAS", "Persentase data yang cocok pada rekonsiliasi", "94–98%", "N", "Laporan rekonsiliasi", "{n} cocok.", "{n}; riwayat diklat belum lengkap."),
  ),
  tambahan(
    "SDM",
    "Pengelola kepegawaian unit terbantu",
    i("KUANTITAS", "Jumlah klinik layanan bagi pengelola unit", "8–10 klinik", "A", "Daftar hadir", "{n} terlaksana.", "{n}."),
  ),
];
const prakom = (aplikasi: string): RhkTemplat[] => [
  utama(
    "DATA",
    "Aplikasi unit andal dan aman",
    i(
      "KUALITAS",
      "Persentase waktu aplikasi dapat diakses",
      "98–99,5%",
      "N",
      "Catatan pemantauan",
      "Ketersediaan {n}.",
      "Ketersediaan {n}; listrik padam dua kali.",
    ),
    i("WAKTU", "Waktu pemulihan gangguan", "30–60 menit", "T", "Tiket gangguan", "Rata-rata {n}.", "Rata-rata {n}; gangguan di penyedia jaringan."),
  ),
  utama(
    "LAYANAN",
    "Kebutuhan pengguna terpenuhi",
    i("KUANTITAS", "Jumlah perbaikan dan fitur yang dipakai", aplikasi, "A", "Catatan rilis", "{n} dipakai.", "{n}; satu fitur ditolak pengguna."),
  ),
  tambahan(
    "TATA_KELOLA",
    "Risiko keamanan informasi turun",
    i("KUALITAS", "Persentase temuan keamanan yang ditutup dalam sebulan", "85–95%", "N", "Laporan pemindaian", "{n} ditutup.", "{n}."),
  ),
];

export const TEMPLAT_FUNGSIONAL: Pustaka = {
  auditorMadya: auditor("12–15 berkas"),
  auditorMuda: auditor("14–18 berkas"),
  auditorPertama: auditor("16–20 berkas"),
  ppupd: auditor("10–13 berkas"),
  analisSdm: analis("520–620 usul"),
  analisSdmPertama: analis("440–520 usul"),
  analisKinerja: [
    utama(
      "TATA_KELOLA",
      "Siklus kinerja pegawai berjalan tepat waktu",
      i(
        "WAKTU",
        "Persentase evaluasi triwulan unit binaan yang selesai tepat waktu",
        "88–94%",
        "N",
        "Rekap Terang",
        "{n} selesai tepat waktu.",
        "{n}; tiga unit perlu didatangi.",
      ),
      i(
        "KUALITAS",
        "Persentase SKP unit binaan tanpa indikator bermasalah",
        "78–86%",
        "N",
        "Telaah SKP",
        "{n} tanpa indikator bermasalah.",
        "{n}; kata “semua” dan “selalu” masih sering dipakai.",
      ),
    ),
    utama(
      "SDM",
      "Penilai mampu memberi umpan balik yang menolong",
      i("KUANTITAS", "Jumlah penilai yang didampingi", "90–110 penilai", "A", "Catatan pendampingan", "{n} didampingi.", "{n}; jadwal lapangan padat."),
    ),
    utama(
      "LAYANAN",
      "Pertanyaan pegawai tentang penilaian dijawab jelas",
      i(
        "WAKTU",
        "Persentase pertanyaan yang dijawab dalam 2 hari kerja",
        "88–95%",
        "N",
        "Log layanan",
        "{n} dijawab.",
        "{n}; melonjak saat jendela penilaian dibuka.",
      ),
    ),
  ],
  perencana: [
    utama(
      "PROGRAM",
      "Dokumen perencanaan selaras dan tepat waktu",
      i("WAKTU", "Persentase dokumen yang selesai sesuai jadwal", "90–96%", "N", "Kalender perencanaan", "{n} sesuai jadwal.", "{n}; perubahan pagu mendadak."),
      i("KUALITAS", "Persentase kegiatan dengan indikator hasil", "82–90%", "N", "Lembar telaah", "{n} kegiatan.", "{n}; bidang masih menulis keluaran."),
    ),
    utama(
      "DATA",
      "Capaian rencana aksi terpantau",
      i("KUANTITAS", "Jumlah laporan capaian yang dibahas bersama bidang", "10–12 laporan", "A", "Notula pembahasan", "{n} dibahas.", "{n}."),
    ),
    tambahan(
      "ANGGARAN",
      "Usul anggaran sesuai standar harga",
      i("KUALITAS", "Persentase usul yang lolos tanpa koreksi", "82–90%", "N", "Lembar asistensi", "{n} lolos.", "{n}."),
    ),
  ],
  analisKebijakan: [
    utama(
      "PROGRAM",
      "Kebijakan tersusun berdasarkan bukti",
      i("KUANTITAS", "Jumlah naskah kebijakan yang selesai", "5–7 naskah", "A", "Naskah final", "{n} selesai.", "{n}; menunggu pendapat bagian hukum."),
      i("KUALITAS", "Persentase saran kebijakan yang diterima", "70–80%", "N", "Lembar disposisi", "{n} diterima.", "{n}."),
    ),
    utama(
      "TATA_KELOLA",
      "Proses bisnis perangkat daerah lebih ringkas",
      i("KUANTITAS", "Jumlah SOP yang disederhanakan", "18–24 SOP", "A", "SOP terbit", "{n} disederhanakan.", "{n}; uji coba butuh waktu."),
    ),
  ],
  prakom: prakom("10–14 fitur"),
  prakomMuda: prakom("14–18 fitur"),
  arsiparis: [
    utama(
      "TATA_KELOLA",
      "Arsip mudah ditemukan",
      i("WAKTU", "Waktu temu kembali arsip", "5–10 menit", "T", "Uji temu kembali", "Rata-rata {n}.", "Rata-rata {n}; arsip 2019 belum dipilah."),
      i(
        "KUANTITAS",
        "Jumlah arsip yang dialihmediakan",
        "5.500–6.500 berkas",
        "A",
        "Daftar arsip elektronik",
        "{n} sampai bulan ini.",
        "{n}; pemindai bergantian.",
      ),
    ),
    utama(
      "DATA",
      "Arsip inaktif tertata sesuai jadwal retensi",
      i("KUANTITAS", "Panjang arsip yang ditata", "28–34 meter", "A", "Berita acara penataan", "{n} ditata.", "{n}; ruang simpan penuh."),
    ),
  ],
  humas: [
    utama(
      "LAYANAN",
      "Warga mendapat kabar yang benar dan cepat",
      i("KUANTITAS", "Jumlah siaran dan konten layanan publik", "420–480 konten", "A", "Kalender konten", "{n} terbit.", "{n}."),
      i("WAKTU", "Waktu tanggap atas kabar keliru", "2–4 jam", "T", "Log pantauan media", "Rata-rata {n}.", "Rata-rata {n}; konfirmasi unit terlambat."),
    ),
    utama(
      "PROGRAM",
      "Pertanyaan warga di media sosial dijawab",
      i(
        "WAKTU",
        "Persentase pertanyaan yang dijawab pada hari yang sama",
        "85–92%",
        "N",
        "Log media sosial",
        "{n} dijawab.",
        "{n}; akhir pekan kosong petugas.",
      ),
    ),
  ],
  poldapraja: [
    utama(
      "PROGRAM",
      "Ketertiban ruang publik terjaga dengan santun",
      i("KUANTITAS", "Jumlah patroli yang selesai dilaporkan", "240–280 patroli", "A", "Buku patroli", "{n} dilaporkan.", "{n}; armada dipakai bergantian."),
      i("KUALITAS", "Persentase penertiban tanpa pengaduan", "93–97%", "N", "Buku pengaduan", "{n} tanpa pengaduan.", "{n}; dua pengaduan pedagang."),
    ),
    utama(
      "LAYANAN",
      "Pengaduan ketertiban ditangani",
      i("WAKTU", "Waktu tiba di lokasi", "30–45 menit", "T", "Log radio", "Rata-rata {n}.", "Rata-rata {n}; macet sore."),
    ),
  ],
};
