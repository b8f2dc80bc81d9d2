/**
 * Duties of the posts of the demo, in our words: what the hint "outside the post's duties" reads. Structural posts have none here: theirs
 * stand in the regulation of each unit. Longest name first where one name begins another.
 */
const TUGAS: readonly (readonly [nama: string, tugas: string])[] = [
  [
    "Dokter Gigi",
    "Melayani pemeriksaan, perawatan, dan pencegahan penyakit gigi dan mulut pasien puskesmas, mencatat rekam medis, merujuk, dan menyuluh kesehatan gigi siswa sekolah.",
  ],
  [
    "Dokter",
    "Melayani pemeriksaan, diagnosis, dan pengobatan pasien puskesmas, merujuk, mencatat rekam medis, mengendalikan mutu pelayanan klinis, serta menyuluh kesehatan masyarakat.",
  ],
  [
    "Bidan",
    "Melayani ibu hamil, persalinan, nifas, bayi, anak balita, imunisasi, dan keluarga berencana; memantau kesehatan ibu dan anak di wilayah kerja, kelas ibu hamil, posyandu, pencatatan kohort, dan rujukan.",
  ],
  [
    "Perawat",
    "Memberi asuhan keperawatan kepada pasien dan keluarga, kunjungan rumah, perawatan kesehatan masyarakat, penapisan penyakit, dan pencatatan asuhan.",
  ],
  [
    "Nutrisionis",
    "Melayani konsultasi gizi, memantau status gizi balita dan ibu hamil, menangani stunting dan gizi kurang, menyelenggarakan pemberian makanan tambahan, serta menyuluh gizi di posyandu.",
  ],
  [
    "Tenaga Sanitasi Lingkungan",
    "Memeriksa sanitasi rumah, sekolah, tempat pengolahan makanan, dan air minum; membina lingkungan sehat, dan mengendalikan faktor risiko penyakit dari lingkungan.",
  ],
  [
    "Pranata Laboratorium Kesehatan",
    "Mengambil dan memeriksa spesimen laboratorium pasien, menjaga mutu hasil pemeriksaan, reagen, dan alat laboratorium, serta melaporkan hasil tepat waktu.",
  ],
  ["Apoteker", "Melayani resep dan informasi obat, mengelola persediaan obat dan bahan medis, memantau penggunaan obat yang rasional dan keamanan pasien."],
  [
    "Epidemiolog Kesehatan",
    "Mengamati dan menyelidiki penyakit menular dan kejadian luar biasa, menganalisis data surveilans, dan memberi rekomendasi pencegahan penyakit.",
  ],
  [
    "Tenaga Promosi Kesehatan",
    "Menyuluh dan menggerakkan masyarakat hidup sehat, menyusun media promosi kesehatan, membina posyandu, kader, dan perilaku hidup bersih dan sehat di rumah tangga dan sekolah.",
  ],
  [
    "Administrator Kesehatan",
    "Menganalisis program dan mutu pelayanan kesehatan, menyusun rencana, laporan, dan rekomendasi peningkatan pelayanan puskesmas, serta data kesehatan.",
  ],
  [
    "Guru",
    "Merencanakan dan melaksanakan pembelajaran, menilai hasil belajar, membimbing dan melatih murid, membina kegiatan sekolah, dan mengembangkan kompetensi profesi guru.",
  ],
  [
    "Pamong Belajar",
    "Melaksanakan pembelajaran, pengkajian program, dan pengembangan model pendidikan nonformal dan kesetaraan bagi warga belajar di sanggar kegiatan belajar.",
  ],
  [
    "Pamong Budaya",
    "Mencatat, melindungi, dan mengembangkan cagar budaya, kesenian, tradisi, dan tenaga kebudayaan, serta membina sanggar dan pelestarian nilai budaya.",
  ],
  [
    "Auditor",
    "Melaksanakan audit, reviu, evaluasi, pemantauan, dan konsultansi pengawasan intern; menyusun laporan hasil pengawasan dan memantau tindak lanjut rekomendasi.",
  ],
  [
    "Pengawas Penyelenggaraan Urusan Pemerintahan",
    "Mengawasi penyelenggaraan urusan pemerintahan daerah, memeriksa pengaduan, mengevaluasi kinerja perangkat daerah, dan memantau tindak lanjut rekomendasi.",
  ],
  [
    "Analis Sumber Daya Manusia Aparatur",
    "Mengelola perencanaan, pengadaan, mutasi, pengembangan kompetensi, penilaian kinerja, disiplin, dan layanan administrasi kepegawaian pegawai ASN serta datanya.",
  ],
  ["Perencana", "Menyusun rencana, program, dan anggaran perangkat daerah, memantau dan mengevaluasi pelaksanaan rencana, serta menyusun laporan kinerja."],
  ["Analis Kebijakan", "Menganalisis masalah publik, menyusun rekomendasi dan naskah kebijakan, mengadvokasi, dan mengevaluasi kebijakan daerah."],
  [
    "Pranata Komputer",
    "Membangun, memelihara, dan mengamankan aplikasi, basis data, jaringan, dan infrastruktur teknologi informasi serta melayani pengguna sistem informasi.",
  ],
  ["Arsiparis", "Menata, memelihara, dan menyelamatkan arsip, memberkaskan, menyusutkan, dan melayani peminjaman arsip serta membina kearsipan."],
  [
    "Pranata Hubungan Masyarakat",
    "Melayani informasi publik, menyusun berita dan siaran pers, mengelola media sosial dan pengaduan masyarakat, serta membina hubungan dengan media.",
  ],
  ["Petugas Loket", "Melayani pendaftaran pasien di loket, mencatat data dan kepesertaan jaminan kesehatan, mengatur antrean, dan menata rekam medis."],
  [
    "Sopir Ambulans",
    "Mengemudikan dan merawat ambulans, mengantar pasien rujukan dan petugas lapangan dengan aman, serta mencatat perjalanan dan kesiapan kendaraan.",
  ],
  ["Polisi Pamong Praja", "Menegakkan peraturan daerah, menjaga ketertiban umum dan ketenteraman masyarakat, berpatroli, dan melindungi masyarakat."],
];

/** What a post is there for; null where its regulation is not part of the demo. */
export const tugasJabatan = (nama: string): string | null => TUGAS.find(([awal]) => nama.startsWith(awal))?.[1] ?? null;
