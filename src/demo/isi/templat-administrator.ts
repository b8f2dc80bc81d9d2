import { i, tambahan, utama } from "./templat.ts";
import type { IndikatorTemplat, Pustaka, RhkTemplat } from "./templat.ts";

/** What every kepala bidang answers for besides the bidang's own results. */
const TIM: readonly RhkTemplat[] = [
  utama(
    "SDM",
    "Pegawai bidang bekerja dengan ekspektasi yang jelas dan umpan balik berkala",
    i(
      "KUALITAS",
      "Persentase pegawai yang menerima umpan balik sedikitnya sekali sebulan",
      "80–90%",
      "N",
      "Rekap umpan balik",
      "{n} pegawai menerima umpan balik; pertemuan Senin pagi jadi tempatnya.",
      "{n}; dua pegawai lapangan belum sempat ditemui.",
    ),
  ),
  tambahan(
    "ANGGARAN",
    "Anggaran bidang terserap sesuai rencana kas",
    i(
      "BIAYA",
      "Persentase realisasi anggaran bidang",
      "90–95%",
      "A",
      "Kartu kendali anggaran",
      "Serapan {n}.",
      "Serapan {n}; satu kegiatan digeser ke triwulan berikutnya.",
    ),
  ),
];
const bidang = (...pokok: RhkTemplat[]): RhkTemplat[] => [...pokok, ...TIM];
const k = (teks: string, target: string, arah: "N" | "A" | "T", bukti: string, baik: string, kendala: string): IndikatorTemplat =>
  i("KUANTITAS", teks, target, arah, bukti, baik, kendala);
const q = (teks: string, target: string, arah: "N" | "A" | "T", bukti: string, baik: string, kendala: string): IndikatorTemplat =>
  i("KUALITAS", teks, target, arah, bukti, baik, kendala);
const w = (teks: string, target: string, arah: "N" | "T", bukti: string, baik: string, kendala: string): IndikatorTemplat =>
  i("WAKTU", teks, target, arah, bukti, baik, kendala);

export const TEMPLAT_ADMINISTRATOR: Pustaka = {
  sekretarisDinas: [
    utama(
      "TATA_KELOLA",
      "Layanan sekretariat menopang kerja bidang tanpa hambatan",
      q(
        "Indeks kepuasan pegawai atas layanan sekretariat",
        "82–87",
        "N",
        "Survei layanan internal",
        "Nilai {n}; surat dinas kini dapat dilacak sendiri.",
        "Nilai {n}; permintaan kendaraan sering bentrok.",
      ),
      w("Waktu penyelesaian naskah dinas", "1–2 hari kerja", "T", "Rekap Srikandi", "Rata-rata {n}.", "Rata-rata {n}; menumpuk pada akhir bulan."),
    ),
    utama(
      "TATA_KELOLA",
      "Dokumen perencanaan dan pelaporan kinerja tersusun tepat waktu dan selaras",
      q(
        "Nilai evaluasi SAKIP komponen pelaporan",
        "12–13,5",
        "N",
        "Lembar hasil evaluasi",
        "Nilai sementara {n}.",
        "Nilai sementara {n}; analisis capaian masih singkat.",
      ),
    ),
    utama(
      "ANGGARAN",
      "Keuangan dan aset perangkat daerah terkelola tertib",
      i(
        "BIAYA",
        "Persentase realisasi anggaran perangkat daerah",
        "90–95%",
        "A",
        "Laporan realisasi anggaran",
        "Serapan {n}.",
        "Serapan {n}; tagihan pihak ketiga menumpuk.",
      ),
      k(
        "Persentase aset yang dicocokkan dengan kartu inventaris",
        "75–85%",
        "A",
        "Berita acara inventarisasi",
        "{n} aset dicocokkan.",
        "{n}; aset UPT jauh belum didatangi.",
      ),
    ),
    utama(
      "SDM",
      "Administrasi kepegawaian selesai sebelum hak pegawai jatuh tempo",
      w(
        "Persentase usul kenaikan gaji berkala yang selesai sebelum jatuh tempo",
        "90–96%",
        "N",
        "Rekap usul KGB",
        "{n} selesai sebelum jatuh tempo.",
        "{n}; SK lama sembilan pegawai tidak ditemukan.",
      ),
    ),
  ],
  "kabid:PAUDPNF": bidang(
    utama(
      "LAYANAN",
      "Meningkatnya partisipasi warga dalam PAUD dan pendidikan kesetaraan",
      k(
        "Capaian SPM pendidikan kesetaraan (warga 7–18 tahun yang belum tuntas dan ikut Paket A, B, atau C)",
        "70–78%",
        "N",
        "Dapodik dan data PKBM",
        "Capaian {n}; kelas malam di Medan Labuhan menambah 64 peserta.",
        "Capaian {n}; pendataan Medan Belawan tertinggal.",
      ),
      k("Angka partisipasi kasar PAUD usia 5–6 tahun", "88–92%", "N", "Dapodik PAUD", "APK {n}.", "APK {n}; satu TK tutup sementara."),
    ),
    utama(
      "PROGRAM",
      "Satuan PAUD dan PKBM bermutu dan terakreditasi",
      q(
        "Persentase PKBM yang terakreditasi minimal B",
        "65–75%",
        "A",
        "Sertifikat akreditasi",
        "{n} terakreditasi minimal B.",
        "{n}; visitasi lima PKBM diundur.",
      ),
    ),
  ),
  "kabid:SD": bidang(
    utama(
      "LAYANAN",
      "Murid SD belajar dengan capaian literasi dan numerasi yang naik",
      q("Persentase SD dengan literasi kategori baik", "58–66%", "N", "Rapor pendidikan", "{n} SD berkategori baik.", "{n}; kelas rangkap di pinggiran."),
    ),
    utama(
      "PROGRAM",
      "Tidak ada anak usia SD yang tertinggal dari sekolah",
      k(
        "Jumlah anak tidak sekolah usia 7–12 tahun yang kembali belajar",
        "180–220 anak",
        "A",
        "Verifikasi kelurahan",
        "{n} kembali belajar.",
        "{n}; keluarga berpindah tempat tinggal.",
      ),
    ),
  ),
  "kabid:SMP": bidang(
    utama(
      "LAYANAN",
      "Murid SMP menuntaskan pendidikan dengan karakter dan capaian yang baik",
      q(
        "Persentase SMP dengan iklim keamanan kategori baik",
        "75–83%",
        "N",
        "Rapor pendidikan",
        "{n} berkategori baik.",
        "{n}; dua kasus perundungan masih didampingi.",
      ),
      k("Angka putus sekolah SMP", "0,2–0,4%", "T", "Dapodik", "{n}.", "{n}; anak bekerja di musim panen ikan."),
    ),
  ),
  "kabid:GTK": bidang(
    utama(
      "SDM",
      "Guru dan tenaga kependidikan mencukupi dan berkembang",
      k(
        "Persentase sekolah negeri dengan jumlah guru terpenuhi menurut peta kebutuhan",
        "82–88%",
        "N",
        "Peta kebutuhan guru",
        "{n} sekolah terpenuhi.",
        "{n}; guru matematika kurang 41 orang.",
      ),
      w("Waktu penyelesaian usul tunjangan profesi", "8–12 hari kerja", "T", "SIM tunjangan", "Rata-rata {n}.", "Rata-rata {n}; data rekening berubah."),
    ),
  ),
  "kabid:BUDAYA": bidang(
    utama(
      "PROGRAM",
      "Warisan budaya Medan terlindungi dan dinikmati warga",
      k("Jumlah objek cagar budaya yang ditetapkan", "6–8 objek", "A", "SK penetapan", "{n} ditetapkan.", "{n}; kajian dua bangunan belum selesai."),
      k(
        "Jumlah kunjungan ke museum dan taman budaya",
        "52.000–60.000 kunjungan",
        "A",
        "Buku tamu digital",
        "{n} sampai bulan ini.",
        "{n}; libur panjang sepi.",
      ),
    ),
  ),
  "kabid:KESMAS": bidang(
    utama(
      "PROGRAM",
      "Ibu, bayi, dan balita sehat di seluruh kecamatan",
      k(
        "Persentase ibu hamil yang mendapat ANC sedikitnya 6 kali",
        "82–90%",
        "A",
        "Kohort ibu",
        "Capaian {n}.",
        "Capaian {n}; ibu pekerja sulit datang pada hari kerja.",
      ),
      k("Prevalensi balita stunting", "12–14%", "T", "e-PPGBM", "Prevalensi {n}.", "Prevalensi {n}; timbangan 12 posyandu rusak."),
    ),
    utama(
      "LAYANAN",
      "Rumah tangga berperilaku hidup bersih dan sehat",
      k("Persentase rumah tangga ber-PHBS", "72–78%", "A", "Survei PHBS", "{n} rumah tangga.", "{n}; kebiasaan merokok di rumah sulit turun."),
    ),
  ),
  "kabid:P2P": bidang(
    utama(
      "PROGRAM",
      "Penyakit menular dan tidak menular terkendali",
      k("Persentase penderita hipertensi yang dilayani sesuai standar", "85–92%", "A", "ASIK", "{n} dilayani.", "{n}; obat sempat kosong dua pekan."),
      k("Angka keberhasilan pengobatan TB", "88–92%", "N", "SITB", "Keberhasilan {n}.", "Keberhasilan {n}."),
    ),
    utama(
      "DATA",
      "Kewaspadaan dini berjalan di semua puskesmas",
      w("Persentase laporan W2 yang masuk tepat waktu", "92–97%", "N", "SKDR", "{n} tepat waktu.", "{n}; tiga puskesmas terlambat."),
    ),
  ),
  "kabid:YANKES": bidang(
    utama(
      "LAYANAN",
      "Puskesmas memberi layanan yang bermutu dan dipercaya warga",
      q("Rata-rata IKM puskesmas", "83–87", "N", "Rekap survei", "IKM rata-rata {n}.", "IKM rata-rata {n}; unsur sarana terendah."),
      q("Persentase puskesmas terakreditasi paripurna", "55–65%", "A", "Sertifikat akreditasi", "{n} paripurna.", "{n}; survei dua puskesmas ditunda."),
    ),
    utama(
      "PROGRAM",
      "Rujukan berjalan cepat dan tepat",
      w("Waktu respons rujukan gawat darurat", "10–15 menit", "T", "SISRUTE", "Rata-rata {n}.", "Rata-rata {n}; rumah sakit penuh pada akhir pekan."),
    ),
  ),
  "kabid:SDK": bidang(
    utama(
      "SDM",
      "Tenaga, obat, dan alat kesehatan tersedia merata",
      q("Persentase puskesmas dengan sembilan jenis tenaga kesehatan", "88–94%", "N", "SISDMK", "{n} lengkap.", "{n}; dokter gigi kurang di empat puskesmas."),
      k("Persentase ketersediaan obat esensial", "92–96%", "N", "SMILE", "Ketersediaan {n}.", "Ketersediaan {n}; distributor terlambat."),
    ),
  ),
  "kabid:KEPEGAWAIAN": bidang(
    utama(
      "LAYANAN",
      "Layanan kepegawaian selesai tepat waktu dan dapat dilacak",
      w(
        "Persentase layanan kepegawaian yang selesai sesuai standar",
        "90–95%",
        "N",
        "Rekap SIMPEG",
        "{n} selesai sesuai standar.",
        "{n}; berkas fisik lama perlu dialihmedia.",
      ),
      q("Indeks kepuasan pegawai atas layanan", "84–89", "N", "Survei layanan", "Nilai {n}.", "Nilai {n}."),
    ),
    utama(
      "DATA",
      "Data pegawai mutakhir dan sama dengan SIASN",
      q(
        "Persentase kesamaan data SIMPEG dan SIASN",
        "95–98%",
        "N",
        "Laporan rekonsiliasi",
        "Kesamaan {n}.",
        "Kesamaan {n}; riwayat jabatan guru belum lengkap.",
      ),
    ),
  ),
  "kabid:KOMPETENSI": bidang(
    utama(
      "SDM",
      "Kompetensi pegawai berkembang sesuai kebutuhan jabatan",
      k(
        "Persentase pegawai dengan rencana pengembangan kompetensi",
        "70–80%",
        "A",
        "Rekap rencana pengembangan",
        "{n} pegawai.",
        "{n}; usul UPT terlambat masuk.",
      ),
      q("Indeks profesionalitas ASN kota", "78–82", "N", "Hasil ukur IP ASN", "IP ASN {n}.", "IP ASN {n}; sertifikat lama belum diunggah."),
    ),
  ),
  "kabid:KINERJA": bidang(
    utama(
      "TATA_KELOLA",
      "Pengelolaan kinerja pegawai berjalan tepat waktu, adil, dan terbuka",
      w(
        "Persentase evaluasi triwulan yang selesai tepat waktu",
        "88–94%",
        "N",
        "Rekap Terang",
        "{n} selesai tepat waktu.",
        "{n}; sekolah tanpa kepala definitif tertinggal.",
      ),
      q(
        "Indeks rasa keadilan pegawai atas penilaian",
        "74–80",
        "N",
        "Survei denyut",
        "Nilai {n}; alasan rating kini dibaca pegawai.",
        "Nilai {n}; sebagian penilai menulis alasan terlalu pendek.",
      ),
    ),
    utama(
      "SDM",
      "Penilai mampu memberi umpan balik dan menulis alasan",
      k(
        "Jumlah penilai yang mengikuti klinik umpan balik",
        "380–440 penilai",
        "A",
        "Daftar hadir klinik",
        "{n} sampai bulan ini.",
        "{n}; jadwal kecamatan bentrok dengan musrenbang.",
      ),
    ),
  ),
  kabag: [
    utama(
      "PROGRAM",
      "Kebijakan dan layanan bagian selesai sesuai kebutuhan pimpinan",
      w(
        "Persentase penugasan pimpinan yang selesai sesuai jadwal",
        "88–94%",
        "N",
        "Daftar kendali penugasan",
        "{n} selesai sesuai jadwal.",
        "{n}; data perangkat daerah terlambat masuk.",
      ),
      q(
        "Indeks kepuasan perangkat daerah atas layanan bagian",
        "83–88",
        "N",
        "Survei layanan internal",
        "Nilai {n}.",
        "Nilai {n}; perangkat daerah meminta contoh dokumen.",
      ),
    ),
    utama(
      "SDM",
      "Pegawai bagian bekerja dengan ekspektasi yang jelas",
      q("Persentase pegawai yang menerima umpan balik tiap bulan", "85–95%", "N", "Rekap umpan balik", "{n} pegawai.", "{n}."),
    ),
    utama(
      "ANGGARAN",
      "Anggaran bagian terserap sesuai rencana",
      i("BIAYA", "Persentase realisasi anggaran bagian", "90–95%", "A", "Kartu kendali", "Serapan {n}.", "Serapan {n}; perjalanan dinas dibatasi."),
    ),
  ],
  irban: [
    utama(
      "PROGRAM",
      "Pengawasan wilayah menghasilkan perbaikan tata kelola",
      k("Jumlah laporan hasil pengawasan yang terbit", "20–24 laporan", "A", "Daftar LHP", "{n} terbit.", "{n}; dua tim ditarik untuk pemeriksaan khusus."),
      w(
        "Waktu terbit laporan sejak akhir penugasan",
        "10–14 hari kerja",
        "T",
        "Register LHP",
        "Rata-rata {n}.",
        "Rata-rata {n}; tanggapan objek pemeriksaan terlambat.",
      ),
    ),
    utama(
      "TATA_KELOLA",
      "Rekomendasi pengawasan ditindaklanjuti sampai tuntas",
      q("Persentase rekomendasi wilayah yang tuntas", "80–88%", "A", "SIPTL", "{n} tuntas.", "{n}; rekomendasi aset lama belum bergerak."),
    ),
    tambahan(
      "SDM",
      "Auditor wilayah berkembang melalui telaah sejawat",
      k("Jumlah telaah sejawat yang selesai", "6–8 telaah", "A", "Catatan telaah", "{n} selesai.", "{n}."),
    ),
  ],
  camat: [
    utama(
      "LAYANAN",
      "Warga menerima layanan kecamatan yang mudah dan pasti",
      q(
        "Indeks kepuasan masyarakat kecamatan",
        "83–88",
        "N",
        "Laporan survei",
        "IKM {n}; loket antrean daring mengurangi desak-desakan.",
        "IKM {n}; petugas loket berganti tiga kali.",
      ),
      w("Waktu penyelesaian surat keterangan", "15–25 menit", "T", "Rekap loket", "Rata-rata {n}.", "Rata-rata {n}; jaringan terputus pada jam sibuk."),
    ),
    utama(
      "PROGRAM",
      "Lingkungan tertib, bersih, dan warga ikut membangun",
      k(
        "Persentase usul musrenbang yang masuk rencana kerja kota",
        "45–55%",
        "N",
        "Berita acara musrenbang",
        "{n} usul diterima.",
        "{n}; usul drainase menunggu dinas.",
      ),
      k("Persentase realisasi PBB kecamatan", "80–88%", "A", "Dasbor Bapenda", "Realisasi {n}.", "Realisasi {n}; objek kosong tidak terbayar."),
    ),
    utama(
      "TATA_KELOLA",
      "Pengaduan warga ditanggapi sampai selesai",
      w("Persentase pengaduan yang selesai dalam 5 hari kerja", "82–90%", "N", "Dasbor pengaduan", "{n} selesai.", "{n}; pengaduan drainase menunggu dinas."),
    ),
    tambahan(
      "ANGGARAN",
      "Dana kelurahan terserap untuk kebutuhan warga",
      i(
        "BIAYA",
        "Persentase realisasi dana kelurahan",
        "88–95%",
        "A",
        "Laporan dana kelurahan",
        "Realisasi {n}.",
        "Realisasi {n}; pekerjaan fisik menunggu cuaca.",
      ),
    ),
  ],
  sekcam: [
    utama(
      "TATA_KELOLA",
      "Administrasi kecamatan tertib dan menopang layanan",
      w(
        "Waktu penyelesaian naskah dinas kecamatan",
        "1–2 hari kerja",
        "T",
        "Rekap Srikandi",
        "Rata-rata {n}.",
        "Rata-rata {n}; menumpuk menjelang libur panjang.",
      ),
      q("Indeks kepuasan pegawai atas layanan sekretariat", "82–87", "N", "Survei internal", "Nilai {n}.", "Nilai {n}."),
    ),
    utama(
      "ANGGARAN",
      "Anggaran kecamatan terserap sesuai rencana kas",
      i("BIAYA", "Persentase realisasi anggaran kecamatan", "90–95%", "A", "Laporan realisasi anggaran", "Serapan {n}.", "Serapan {n}."),
    ),
    utama(
      "SDM",
      "Pegawai kecamatan memahami ekspektasi dan mencatat kinerjanya",
      q(
        "Persentase pegawai yang mencatat realisasi tepat waktu",
        "85–93%",
        "N",
        "Rekap Terang",
        "{n} tepat waktu.",
        "{n}; petugas lapangan mencatat bersama di kantor.",
      ),
    ),
  ],
};
