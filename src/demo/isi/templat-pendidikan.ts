import { i, tambahan, utama } from "./templat.ts";
import type { Pustaka, RhkTemplat } from "./templat.ts";

const guru = (jam: string): RhkTemplat[] => [
  utama(
    "LAYANAN",
    "Peserta didik mencapai tujuan pembelajaran",
    i(
      "KUALITAS",
      "Persentase peserta didik yang mencapai tujuan pembelajaran",
      "78–86%",
      "N",
      "Rekap asesmen",
      "{n} mencapai tujuan; kelompok kecil dibantu sore hari.",
      "{n}; pecahan dan perbandingan masih sulit.",
    ),
    i("KUANTITAS", "Jumlah jam tatap muka terlaksana", jam, "A", "Jurnal mengajar", "{n} sampai bulan ini.", "{n}; dua pekan terpotong kegiatan sekolah."),
  ),
  utama(
    "PROGRAM",
    "Pembelajaran membaik melalui refleksi",
    i(
      "KUALITAS",
      "Jumlah siklus perbaikan pembelajaran yang selesai diobservasi",
      "3–4 siklus",
      "A",
      "Catatan observasi kelas",
      "{n} selesai diobservasi kepala sekolah.",
      "{n}; observasi ditunda.",
    ),
  ),
  tambahan(
    "SDM",
    "Rekan guru terbantu melalui komunitas belajar",
    i("KUANTITAS", "Jumlah berbagi praktik di komunitas belajar", "4–6 kali", "A", "Notula komunitas belajar", "{n} kali berbagi.", "{n} kali."),
  ),
];

export const TEMPLAT_PENDIDIKAN: Pustaka = {
  guruPertama: guru("860–920 jam"),
  guruMuda: guru("880–940 jam"),
  guruMadya: guru("840–900 jam"),
  pamongBelajar: [
    utama(
      "LAYANAN",
      "Warga belajar kesetaraan hadir dan tuntas",
      i(
        "KUANTITAS",
        "Jumlah warga belajar aktif Paket A, B, dan C",
        "480–540 orang",
        "N",
        "Daftar hadir PKBM binaan",
        "{n} aktif.",
        "{n}; warga belajar yang bekerja sulit hadir malam.",
      ),
      i("KUALITAS", "Persentase warga belajar yang tuntas modul", "68–76%", "A", "Rekap modul", "{n} tuntas.", "{n}; modul cetak terlambat."),
    ),
    utama(
      "PROGRAM",
      "Tutor PKBM terampil mengajar orang dewasa",
      i(
        "KUANTITAS",
        "Jumlah tutor yang didampingi sampai tuntas",
        "36–44 tutor",
        "A",
        "Lembar pendampingan",
        "{n} tuntas didampingi.",
        "{n}; tutor honor berganti.",
      ),
    ),
    tambahan(
      "DATA",
      "Data warga belajar mutakhir di Dapodik",
      i("KUALITAS", "Persentase data warga belajar yang valid", "94–98%", "N", "Dapodik", "{n} valid.", "{n}; NIK ganda."),
    ),
  ],
  pamongBudaya: [
    utama(
      "PROGRAM",
      "Pengetahuan tradisional dan cagar budaya tercatat",
      i(
        "KUANTITAS",
        "Jumlah objek pemajuan kebudayaan yang didokumentasikan",
        "24–30 objek",
        "A",
        "Lembar pencatatan",
        "{n} didokumentasikan.",
        "{n}; narasumber sakit.",
      ),
      i("KUALITAS", "Persentase dokumentasi yang lolos telaah ahli", "85–92%", "N", "Berita acara telaah", "{n} lolos.", "{n}; foto kurang tajam."),
    ),
    utama(
      "LAYANAN",
      "Sanggar dan komunitas budaya terlayani",
      i("KUANTITAS", "Jumlah sanggar yang dibina", "18–22 sanggar", "A", "Laporan pembinaan", "{n} dibina.", "{n}."),
    ),
  ],
  penelaahDikdas: [
    utama(
      "PROGRAM",
      "Telaahan kebijakan pendidikan dasar dipakai bidang",
      i("KUANTITAS", "Jumlah telaahan yang dipakai", "10–12 telaahan", "A", "Lembar disposisi", "{n} dipakai.", "{n}; dua menunggu data sekolah."),
      i("WAKTU", "Waktu penyelesaian telaahan", "3–5 hari kerja", "T", "Buku kendali", "Rata-rata {n}.", "Rata-rata {n}; data sekolah terlambat."),
    ),
    utama(
      "DATA",
      "Data sekolah valid dan terbaca",
      i("KUALITAS", "Persentase sekolah dengan data Dapodik valid", "95–98%", "N", "Dapodik", "{n} valid.", "{n}; operator sekolah berganti."),
    ),
    tambahan(
      "LAYANAN",
      "Pertanyaan sekolah dijawab cepat",
      i("WAKTU", "Persentase pertanyaan yang dijawab dalam sehari", "85–93%", "N", "Log kanal sekolah", "{n} dijawab.", "{n}."),
    ),
  ],
  tuSekolah: [
    utama(
      "TATA_KELOLA",
      "Administrasi sekolah tertib",
      i(
        "WAKTU",
        "Waktu penyelesaian surat keterangan siswa",
        "10–20 menit",
        "T",
        "Buku surat keluar",
        "Rata-rata {n}.",
        "Rata-rata {n}; kepala sekolah rapat di dinas.",
      ),
      i("KUALITAS", "Persentase buku induk yang lengkap", "92–97%", "N", "Buku induk", "{n} lengkap.", "{n}; foto siswa pindahan belum ada."),
    ),
    utama(
      "DATA",
      "Data siswa dan guru mutakhir",
      i("WAKTU", "Persentase mutasi siswa yang tercatat dalam 3 hari", "88–95%", "N", "Dapodik", "{n} tercatat.", "{n}."),
    ),
  ],
};
