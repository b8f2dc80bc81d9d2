/**
 * RHK beside the duties and functions of a post, labelled whether the result lies within them. Duties are worded by us after
 * what such posts do; no real decree or SKP was copied. Written on 24 November 2026 and labelled by the writer only. The last
 * pair of the first eight posts, in other words than the duties or of a neighbouring field, was added after a first trial in
 * which everything was easy. Odd posts are for choosing the measure, even ones are held out.
 */
export type JabatanBerlabel = { readonly nama: string; readonly tugas: string; readonly dalam: readonly string[]; readonly luar: readonly string[] };

export const JABATAN_BERLABEL: readonly JabatanBerlabel[] = [
  {
    nama: "Bidan Penyelia",
    tugas:
      "Melaksanakan pelayanan kebidanan dan kesehatan reproduksi perempuan. Fungsi: pemeriksaan kehamilan, pertolongan persalinan, pelayanan nifas dan bayi baru lahir, keluarga berencana, pencatatan kohort ibu, penyuluhan kelas ibu hamil, pembinaan kader posyandu, rujukan kegawatdaruratan maternal.",
    dalam: [
      "Ibu hamil mendapat pemeriksaan lengkap sesuai standar",
      "Persalinan ditolong tenaga kesehatan di fasilitas",
      "Bayi baru lahir mendapat kunjungan neonatal lengkap",
      "Kader posyandu terampil mengukur pertumbuhan balita",
      "Kematian neonatal di wilayah binaan dapat dicegah",
    ],
    luar: [
      "Jaringan internet kantor tersedia tanpa gangguan",
      "Retribusi parkir tertagih sesuai potensi",
      "Arsip kepegawaian tertata dan mudah ditemukan",
      "Pasien gigi mendapat perawatan saluran akar",
    ],
  },
  {
    nama: "Guru Ahli Pertama",
    tugas:
      "Mendidik, mengajar, membimbing, mengarahkan, melatih, menilai, dan mengevaluasi peserta didik. Fungsi: perencanaan pembelajaran, pelaksanaan pembelajaran di kelas, penilaian hasil belajar siswa, pembimbingan siswa, tugas wali kelas, pengembangan keprofesian.",
    dalam: [
      "Siswa kelas 7 memahami isi bacaan yang dipelajari",
      "Hasil belajar matematika peserta didik meningkat dari penilaian awal",
      "Kehadiran siswa di kelas binaan terjaga",
      "Rencana pembelajaran tersedia sebelum semester dimulai",
      "Murid berani bertanya dan berpendapat",
    ],
    luar: [
      "Jalan lingkungan terpelihara dan bebas lubang",
      "Surat masuk dinas terdisposisi pada hari yang sama",
      "Vaksin tersimpan pada suhu yang disyaratkan",
      "Laporan dana BOS sekolah tersusun sesuai ketentuan",
    ],
  },
  {
    nama: "Pengadministrasi Perkantoran",
    tugas:
      "Melakukan kegiatan administrasi perkantoran. Fungsi: penerimaan dan pencatatan surat masuk, pengagendaan surat keluar, penataan arsip, penggandaan dokumen, penyiapan bahan rapat, pelayanan tamu, pengelolaan alat tulis kantor.",
    dalam: [
      "Surat masuk tercatat dan terdistribusi tepat waktu",
      "Arsip aktif tertata dan mudah ditemukan",
      "Bahan rapat tersedia sebelum rapat dimulai",
      "Persediaan alat tulis kantor mencukupi kebutuhan bidang",
      "Undangan tersampaikan dua hari sebelum acara",
    ],
    luar: [
      "Pohon pelindung jalan terpangkas sebelum musim hujan",
      "Pasien hipertensi terkendali tekanan darahnya",
      "Angka kelulusan siswa bertambah",
      "Gaji pegawai terbayar setiap awal bulan",
    ],
  },
  {
    nama: "Pranata Komputer Ahli Pertama",
    tugas:
      "Melaksanakan tata kelola dan tata laksana teknologi informasi, infrastruktur teknologi informasi, serta sistem informasi dan multimedia. Fungsi: pemeliharaan jaringan dan server, pengembangan aplikasi, pengelolaan basis data, dukungan pengguna, keamanan informasi, pencadangan data.",
    dalam: [
      "Aplikasi layanan kepegawaian tersedia tanpa gangguan",
      "Data cadangan server dapat dipulihkan saat diuji",
      "Gangguan jaringan pengguna terselesaikan pada hari yang sama",
      "Celah keamanan informasi yang ditemukan tertutup",
      "Situs web instansi mutakhir",
    ],
    luar: [
      "Ibu nifas mendapat kunjungan lengkap",
      "Bangunan tanpa izin di wilayah kelurahan berkurang",
      "Tanaman hias taman kota terawat",
      "Rekaman siaran radio daerah tersiar sesuai jadwal",
    ],
  },
  {
    nama: "Kepala Seksi Ketenteraman dan Ketertiban Umum",
    tugas:
      "Menyelenggarakan ketenteraman dan ketertiban umum di wilayah kecamatan. Fungsi: pembinaan siskamling dan linmas, penertiban pedagang kaki lima, penanganan konflik warga, penegakan peraturan daerah, koordinasi dengan kepolisian, penanggulangan bencana tingkat kecamatan.",
    dalam: [
      "Konflik warga di wilayah kecamatan tertangani secara musyawarah",
      "Pedagang kaki lima tertata di lokasi yang ditentukan",
      "Siskamling berjalan di setiap lingkungan",
      "Warga siaga menghadapi bencana banjir",
    ],
    luar: ["Laporan keuangan tersaji sesuai standar akuntansi", "Imunisasi dasar bayi lengkap", "Nilai literasi murid meningkat"],
  },
  {
    nama: "Bendahara Pengeluaran",
    tugas:
      "Menerima, menyimpan, membayarkan, menatausahakan, dan mempertanggungjawabkan uang untuk keperluan belanja daerah. Fungsi: pengujian tagihan, pembayaran belanja, pemungutan dan penyetoran pajak, penutupan buku kas, penyusunan laporan pertanggungjawaban keuangan.",
    dalam: [
      "Tagihan yang lengkap terbayar tepat waktu",
      "Pajak yang dipungut tersetor sebelum jatuh tempo",
      "Laporan pertanggungjawaban belanja tersampaikan tanpa perbaikan",
      "Buku kas ditutup dan cocok setiap bulan",
      "Uang persediaan dikelola tanpa selisih",
    ],
    luar: [
      "Balita gizi buruk mendapat perawatan",
      "Sampah terangkut setiap hari dari TPS",
      "Guru menguasai asesmen formatif",
      "Anggaran tahun depan tersusun sesuai prioritas kota",
    ],
  },
  {
    nama: "Lurah",
    tugas:
      "Membantu camat memimpin pelaksanaan pemerintahan kelurahan. Fungsi: pelayanan administrasi kependudukan warga, pemberdayaan masyarakat, pemeliharaan prasarana lingkungan, ketenteraman dan ketertiban, pembinaan kepala lingkungan, kebersihan lingkungan.",
    dalam: [
      "Surat keterangan warga terlayani pada hari yang sama",
      "Lingkungan kelurahan bersih dari tumpukan sampah",
      "Kepala lingkungan memutakhirkan data warga tiap bulan",
      "Prasarana drainase lingkungan berfungsi",
      "Musyawarah pembangunan menghasilkan usulan yang disepakati",
    ],
    luar: [
      "Server aplikasi pulih dalam satu jam",
      "Kurikulum sekolah tersusun sebelum tahun ajaran",
      "Resep obat pasien rawat inap sesuai formularium",
      "Pajak restoran tertagih sesuai potensi",
    ],
  },
  {
    nama: "Apoteker Ahli Muda",
    tugas:
      "Melaksanakan pekerjaan kefarmasian. Fungsi: perencanaan kebutuhan obat, penyimpanan dan pendistribusian obat, pengkajian resep, penyerahan obat dengan informasi, pemantauan terapi obat, pengelolaan obat kedaluwarsa, konseling pasien.",
    dalam: [
      "Obat esensial tersedia sepanjang tahun",
      "Resep terkaji sebelum obat diserahkan",
      "Obat kedaluwarsa terpisah dan termusnahkan",
      "Pasien memahami cara pakai obatnya",
      "Kejadian efek samping dilaporkan",
    ],
    luar: [
      "Izin mendirikan bangunan terbit tepat waktu",
      "Lampu jalan menyala di seluruh ruas",
      "Notulen sidang tersusun sehari sesudah sidang",
      "Spesimen laboratorium diperiksa pada hari yang sama",
    ],
  },
  {
    nama: "Auditor Ahli Muda",
    tugas:
      "Melaksanakan pengawasan intern pada instansi pemerintah. Fungsi: audit kinerja, audit ketaatan, reviu laporan keuangan, evaluasi sistem pengendalian intern, pemantauan tindak lanjut temuan, konsultansi perangkat daerah, pengaduan.",
    dalam: [
      "Temuan audit ditindaklanjuti perangkat daerah tepat waktu",
      "Reviu laporan keuangan selesai sebelum batas penyampaian",
      "Pengaduan terperiksa sampai ada kesimpulan",
      "Sistem pengendalian intern dinas dievaluasi dengan bukti cukup",
    ],
    luar: ["Kelas ibu balita diikuti peserta binaan", "Marka parkir tepi jalan terlihat jelas", "Buku perpustakaan kembali tepat waktu"],
  },
  {
    nama: "Pengemudi",
    tugas:
      "Mengemudikan kendaraan dinas untuk mengantar dan menjemput pejabat atau pegawai. Fungsi: pemeriksaan kendaraan sebelum jalan, perawatan kendaraan, kebersihan kendaraan, pencatatan pemakaian bahan bakar, pelaporan kerusakan, pengurusan pajak kendaraan.",
    dalam: [
      "Kendaraan dinas laik jalan setiap hari kerja",
      "Pegawai diantar dan dijemput tepat waktu",
      "Pemakaian bahan bakar tercatat dan wajar",
      "Pajak kendaraan terbayar sebelum jatuh tempo",
      "Mobil terparkir rapi dan terkunci",
    ],
    luar: ["Soal ujian tersusun sesuai kisi-kisi", "Naskah akademik perda tersusun", "Penderita tuberkulosis sembuh", "Tamu kantor terlayani dengan ramah"],
  },
  {
    nama: "Pengelola Data Kepegawaian",
    tugas:
      "Mengelola data dan informasi kepegawaian. Fungsi: pemutakhiran data pegawai, verifikasi berkas usulan kenaikan pangkat, penyiapan berkas pensiun, penyajian statistik pegawai, pengelolaan presensi, pelayanan informasi kepegawaian.",
    dalam: [
      "Data pegawai mutakhir dan cocok dengan dokumennya",
      "Berkas usulan kenaikan pangkat terverifikasi tanpa dikembalikan",
      "Usulan pensiun tersampaikan enam bulan sebelum waktunya",
      "Rekap presensi tersedia pada awal bulan",
    ],
    luar: ["Saluran air bersih sampai ke rumah pelanggan", "Pelaku usaha kuliner naik kelas", "Kebakaran permukiman padam cepat"],
  },
  {
    nama: "Penyuluh Pertanian Ahli Pertama",
    tugas:
      "Melaksanakan penyuluhan pertanian kepada pelaku utama dan pelaku usaha. Fungsi: penyusunan programa, pembinaan kelompok tani, demonstrasi plot, penyebaran teknologi budidaya, pendampingan pekarangan pangan, pelaporan luas tanam.",
    dalam: [
      "Kelompok tani menerapkan teknologi budidaya yang dianjurkan",
      "Keluarga memanfaatkan pekarangan untuk pangan",
      "Luas tanam terlapor tepat waktu",
      "Kelas kemampuan kelompok tani naik",
    ],
    luar: ["Akta kelahiran terbit pada hari kelahiran", "Gedung sekolah layak pakai", "Perjalanan dinas pimpinan terfasilitasi"],
  },
];

export type PasanganTugas = {
  readonly jabatan: string;
  readonly tugas: string;
  readonly rhk: string;
  readonly isLuar: boolean;
  readonly isDisisihkan: boolean;
};

/** The pairs one by one; those of every second post are held out. */
export const PASANGAN_TUGAS: readonly PasanganTugas[] = JABATAN_BERLABEL.flatMap(({ nama, tugas, dalam, luar }, n) =>
  [...dalam.map((rhk) => ({ rhk, isLuar: false })), ...luar.map((rhk) => ({ rhk, isLuar: true }))].map((satu) => ({
    ...satu,
    jabatan: nama,
    tugas,
    isDisisihkan: n % 2 === 1,
  })),
);
