import { i, tambahan, utama } from "./templat.ts";
import type { Pustaka, RhkTemplat } from "./templat.ts";

const dokter = (kunjungan: string): RhkTemplat[] => [
  utama(
    "LAYANAN",
    "Pasien mendapat pemeriksaan dan pengobatan yang tepat",
    i(
      "KUANTITAS",
      "Jumlah pasien yang diperiksa",
      kunjungan,
      "A",
      "Rekap e-Puskesmas",
      "{n} diperiksa sampai bulan ini.",
      "{n}; jadwal jaga berkurang karena pelatihan.",
    ),
    i(
      "KUALITAS",
      "Persentase rekam medis lengkap dalam 24 jam",
      "92–97%",
      "N",
      "Uji petik rekam medis",
      "{n} lengkap dalam 24 jam.",
      "{n}; kunjungan luar gedung dicatat esoknya.",
    ),
    i("KUALITAS", "Rasio rujukan nonspesialistik", "1–2%", "T", "P-Care", "Rasio {n}.", "Rasio {n}; obat tertentu kosong."),
  ),
  utama(
    "PROGRAM",
    "Penderita penyakit kronis terkendali",
    i(
      "KUANTITAS",
      "Persentase peserta Prolanis dengan tekanan darah terkendali",
      "65–75%",
      "N",
      "Buku pantau Prolanis",
      "{n} terkendali.",
      "{n}; peserta jarang hadir senam.",
    ),
  ),
  tambahan(
    "SDM",
    "Rekan kerja memahami tata laksana terbaru",
    i("KUANTITAS", "Jumlah diskusi kasus yang dipimpin", "8–10 diskusi", "A", "Daftar hadir diskusi kasus", "{n} terlaksana.", "{n}."),
  ),
];

const bidan = (anc: string, tunggu: string): RhkTemplat[] => [
  utama(
    "LAYANAN",
    "Ibu hamil mendapat pemeriksaan kehamilan sesuai perannya dalam SOP",
    i(
      "KUANTITAS",
      "Persentase ibu hamil terdaftar yang mendapat ANC sedikitnya 6 kali",
      anc,
      "A",
      "Register kohort ibu",
      "{n} sudah enam kali; kelas ibu hamil pindah ke Sabtu.",
      "{n}; ibu yang bekerja sulit datang pada hari kerja.",
    ),
    i("WAKTU", "Waktu tunggu pemeriksaan ANC", tunggu, "T", "Rekap antrean", "Rata-rata {n}.", "Rata-rata {n}; Senin dan Kamis paling padat."),
  ),
  utama(
    "PROGRAM",
    "Ibu bersalin dan nifas mendapat penanganan yang aman",
    i("KUALITAS", "Persentase kunjungan nifas lengkap", "88–95%", "N", "Kohort nifas", "{n} lengkap.", "{n}; tiga ibu pulang ke kampung."),
    i(
      "KUALITAS",
      "Komplain atas layanan persalinan setahun",
      "4–6 komplain",
      "T",
      "Buku pengaduan",
      "{n} sampai bulan ini.",
      "{n}; terbanyak tentang keramahan.",
    ),
  ),
  utama(
    "DATA",
    "Rekam medis dan register kohort lengkap dan dilaporkan tepat waktu",
    i(
      "KUALITAS",
      "Persentase rekam medis dan register kohort yang lengkap",
      "90–95%",
      "N",
      "Uji petik 40 berkas",
      "{n} lengkap.",
      "{n}; kolom golongan darah sering kosong.",
    ),
  ),
  tambahan(
    "DATA",
    "Ibu hamil dan ibu melahirkan terdata dalam aplikasi SICANTIK",
    i(
      "WAKTU",
      "Persentase data yang diperbarui paling lama 2 hari",
      "85–90%",
      "N",
      "Unduhan SICANTIK",
      "{n} diperbarui dalam 2 hari.",
      "{n}; aplikasi lambat pada jam kerja.",
    ),
  ),
];

const perawat: RhkTemplat[] = [
  utama(
    "LAYANAN",
    "Pasien mendapat asuhan keperawatan yang aman dan ramah",
    i("KUANTITAS", "Jumlah tindakan keperawatan", "2.600–3.000 tindakan", "A", "Rekap tindakan", "{n} sampai bulan ini.", "{n}; tenaga berkurang satu orang."),
    i(
      "KUALITAS",
      "Persentase asuhan keperawatan yang terdokumentasi lengkap",
      "88–95%",
      "N",
      "Uji petik catatan",
      "{n} lengkap.",
      "{n}; shift malam menulis singkat.",
    ),
  ),
  utama(
    "PROGRAM",
    "Keluarga berisiko mendapat kunjungan perawatan",
    i(
      "KUANTITAS",
      "Jumlah keluarga yang dikunjungi",
      "180–210 keluarga",
      "A",
      "Buku kunjungan rumah",
      "{n} dikunjungi.",
      "{n}; hujan menunda dua hari kunjungan.",
    ),
  ),
  tambahan(
    "SDM",
    "Kader kesehatan terampil",
    i("KUANTITAS", "Jumlah kader yang dilatih pertolongan pertama", "40–50 kader", "A", "Daftar hadir", "{n} dilatih.", "{n}."),
  ),
];

export const TEMPLAT_KESEHATAN: Pustaka = {
  dokterMuda: dokter("4.800–5.400 pasien"),
  dokterPertama: dokter("4.200–4.800 pasien"),
  dokterGigi: [
    utama(
      "LAYANAN",
      "Pasien gigi tertangani tuntas",
      i(
        "KUANTITAS",
        "Jumlah kunjungan poli gigi",
        "1.900–2.300 kunjungan",
        "A",
        "Rekap e-Puskesmas",
        "{n} sampai bulan ini.",
        "{n}; kursi gigi rusak sembilan hari.",
      ),
      i("KUALITAS", "Rasio tambal terhadap cabut gigi tetap", "1,2–1,6", "N", "Rekap tindakan", "Rasio {n}.", "Rasio {n}; pasien datang terlambat."),
    ),
    utama(
      "PROGRAM",
      "Anak sekolah bebas gigi berlubang",
      i("KUANTITAS", "Jumlah SD binaan UKGS yang diperiksa", "14–18 sekolah", "A", "Laporan UKGS", "{n} selesai diperiksa.", "{n}; jadwal ujian sekolah."),
    ),
  ],
  bidanPenyelia: bidan("80–90%", "20–30 menit"),
  bidanMahir: bidan("78–88%", "22–32 menit"),
  bidanTerampil: bidan("75–85%", "25–35 menit"),
  perawatMahir: perawat,
  perawatPertama: perawat,
  nutrisionisMahir: [
    utama(
      "PROGRAM",
      "Ibu hamil dan balita berstatus gizi baik",
      i(
        "KUANTITAS",
        "Persentase balita gizi kurang yang mendapat makanan tambahan",
        "90–96%",
        "N",
        "Kartu makanan tambahan",
        "{n} menerima.",
        "{n}; dua keluarga pindah.",
      ),
      i("KUALITAS", "Persentase balita gizi kurang yang naik berat badannya", "62–72%", "N", "e-PPGBM", "{n} naik.", "{n}; anak sakit diare pada Juni."),
    ),
    utama(
      "DATA",
      "Register gizi lengkap dan dilaporkan tepat waktu",
      i("KUALITAS", "Persentase register gizi yang lengkap", "90–95%", "N", "Register gizi", "{n} lengkap.", "{n}; posyandu terlambat setor."),
    ),
    tambahan(
      "LAYANAN",
      "Konseling gizi dirasakan bermanfaat",
      i("KUANTITAS", "Jumlah konseling gizi", "320–380 konseling", "A", "Buku konseling", "{n} sampai bulan ini.", "{n}."),
    ),
  ],
  sanitarian: [
    utama(
      "PROGRAM",
      "Lingkungan permukiman dan tempat umum memenuhi syarat kesehatan",
      i(
        "KUANTITAS",
        "Jumlah tempat pengelolaan pangan yang memenuhi syarat",
        "110–130 tempat",
        "A",
        "Berita acara inspeksi",
        "{n} memenuhi syarat.",
        "{n}; pedagang sulit air bersih.",
      ),
      i("KUANTITAS", "Jumlah rumah yang diinspeksi", "480–560 rumah", "A", "Formulir inspeksi", "{n} diinspeksi.", "{n}; banyak rumah terkunci siang hari."),
    ),
    utama(
      "DATA",
      "Limbah medis puskesmas tertangani aman",
      i(
        "KUALITAS",
        "Persentase limbah medis yang tercatat dan terangkut sesuai jadwal",
        "95–98%",
        "N",
        "Manifes limbah",
        "{n} terangkut.",
        "{n}; pengangkut mundur dua hari.",
      ),
    ),
  ],
  labTerampil: [
    utama(
      "LAYANAN",
      "Hasil pemeriksaan laboratorium tepat dan segera",
      i("WAKTU", "Waktu tunggu hasil laboratorium", "45–60 menit", "T", "Log laboratorium", "Rata-rata {n}.", "Rata-rata {n}; alat hematologi dikalibrasi."),
      i("KUANTITAS", "Jumlah pemeriksaan", "5.200–6.000 pemeriksaan", "A", "Rekap pemeriksaan", "{n} sampai bulan ini.", "{n}; reagen kosong empat hari."),
    ),
    utama(
      "TATA_KELOLA",
      "Mutu laboratorium terjaga",
      i("KUALITAS", "Persentase hasil pemantapan mutu dalam batas", "92–97%", "N", "Grafik kontrol mutu", "{n} dalam batas.", "{n}; suhu ruangan naik."),
    ),
  ],
  apoteker: [
    utama(
      "LAYANAN",
      "Obat tersedia dan dipakai dengan benar",
      i("KUALITAS", "Persentase ketersediaan obat esensial", "92–97%", "N", "Kartu stok", "Ketersediaan {n}.", "Ketersediaan {n}; kiriman terlambat."),
      i(
        "KUANTITAS",
        "Jumlah pasien yang mendapat pemberian informasi obat",
        "1.600–1.900 pasien",
        "A",
        "Register PIO",
        "{n} sampai bulan ini.",
        "{n}; ruang konseling dipakai bergantian.",
      ),
    ),
    utama(
      "ANGGARAN",
      "Obat kedaluwarsa menurun",
      i("BIAYA", "Nilai obat kedaluwarsa terhadap persediaan", "0,5–1%", "T", "Berita acara pemusnahan", "{n}.", "{n}; antibiotik tertentu jarang diresepkan."),
    ),
  ],
  epidemiolog: [
    utama(
      "PROGRAM",
      "Kejadian luar biasa tertangani dalam 24 jam",
      i(
        "WAKTU",
        "Waktu respons penyelidikan epidemiologi",
        "12–24 jam",
        "T",
        "Formulir penyelidikan",
        "Rata-rata {n}.",
        "Rata-rata {n}; sinyal masuk pada malam hari.",
      ),
      i("KUANTITAS", "Persentase alarm SKDR yang diverifikasi", "90–96%", "N", "SKDR", "{n} diverifikasi.", "{n}; dua puskesmas lambat menjawab."),
    ),
    utama(
      "DATA",
      "Analisis penyakit dipakai puskesmas",
      i("KUANTITAS", "Jumlah buletin epidemiologi", "10–12 buletin", "A", "Buletin terbit", "{n} terbit.", "{n}."),
    ),
  ],
  promkes: [
    utama(
      "PROGRAM",
      "Perilaku hidup sehat warga meningkat",
      i("KUANTITAS", "Persentase posyandu aktif", "75–82%", "N", "Rekap posyandu", "{n} aktif.", "{n}; kader lansia mundur."),
      i("KUALITAS", "Persentase sasaran yang paham pesan utama setelah penyuluhan", "78–86%", "N", "Tes singkat", "{n} paham.", "{n}; bahan terlalu panjang."),
    ),
    utama(
      "LAYANAN",
      "Materi promosi kesehatan menjangkau warga",
      i("KUANTITAS", "Jumlah tayangan konten kesehatan", "420.000–500.000 tayangan", "A", "Statistik kanal", "{n} sampai bulan ini.", "{n}."),
    ),
  ],
  adminkes: [
    utama(
      "PROGRAM",
      "Program kesehatan berjalan sesuai standar di puskesmas binaan",
      i(
        "KUANTITAS",
        "Jumlah puskesmas binaan yang memenuhi standar program",
        "16–20 puskesmas",
        "A",
        "Lembar supervisi",
        "{n} memenuhi standar.",
        "{n}; dua kepala puskesmas baru.",
      ),
      i(
        "KUALITAS",
        "Persentase temuan supervisi yang diperbaiki dalam sebulan",
        "75–85%",
        "N",
        "Lembar tindak lanjut",
        "{n} diperbaiki.",
        "{n}; butuh alat tambahan.",
      ),
    ),
    utama(
      "DATA",
      "Laporan program tersaji tepat dan dipakai mengambil keputusan",
      i("WAKTU", "Persentase laporan yang terkirim sebelum tanggal 5", "90–96%", "N", "Tanda terima", "{n} tepat waktu.", "{n}; data puskesmas terlambat."),
    ),
  ],
  penelaahKesehatan: [
    utama(
      "PROGRAM",
      "Telaahan program kesehatan dipakai bidang",
      i("KUANTITAS", "Jumlah telaahan yang dipakai", "10–12 telaahan", "A", "Lembar disposisi", "{n} dipakai.", "{n}."),
      i("WAKTU", "Waktu penyelesaian telaahan", "3–5 hari kerja", "T", "Buku kendali", "Rata-rata {n}.", "Rata-rata {n}; data SPM belum lengkap."),
    ),
    utama(
      "DATA",
      "Data SPM kesehatan tersaji lengkap",
      i("KUALITAS", "Persentase data SPM puskesmas yang lengkap", "90–96%", "N", "Dasbor SPM", "{n} lengkap.", "{n}."),
    ),
  ],
  loket: [
    utama(
      "LAYANAN",
      "Pasien terdaftar dengan cepat dan ramah",
      i("WAKTU", "Waktu pendaftaran pasien", "3–5 menit", "T", "Rekap antrean", "Rata-rata {n}.", "Rata-rata {n}; komputer kedua rusak."),
      i("KUANTITAS", "Jumlah pasien yang didaftarkan", "22.000–26.000 pasien", "A", "Rekap e-Puskesmas", "{n} sampai bulan ini.", "{n}."),
    ),
    utama(
      "LAYANAN",
      "Pertanyaan pasien dijawab dengan bahasa yang ramah",
      i(
        "WAKTU",
        "Persentase pertanyaan WhatsApp yang dijawab dalam 30 menit",
        "85–92%",
        "N",
        "Log WhatsApp",
        "{n} dijawab dalam 30 menit.",
        "{n}; jam sibuk pagi.",
      ),
    ),
  ],
};
