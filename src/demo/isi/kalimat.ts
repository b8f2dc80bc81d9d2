import type { Ekspektasi, NilaiPerilaku } from "#rules/kosakata.ts";

/** What people write in months without a story. {n}: the value with its unit; {b}: the month. */
export const URAIAN_UMUM: Readonly<Record<Ekspektasi, readonly string[]>> = {
  DIATAS: [
    "Sampai akhir {b} tercatat {n}, lebih baik dari yang disepakati.",
    "{n}; cara kerja baru bulan lalu diteruskan.",
    "{n}; sisa pekerjaan bulan lalu juga tuntas.",
  ],
  SESUAI: [
    "Sampai akhir {b} tercatat {n}, sesuai rencana.",
    "{n}; tidak ada hambatan berarti.",
    "{n}; sempat tertunda sepekan, terkejar pada akhir bulan.",
    "{n}, sudah dicocokkan dengan catatan unit.",
    "{n}; pekerjaan yang tersisa dilanjutkan bulan depan.",
  ],
  DIBAWAH: [
    "Sampai akhir {b} baru {n}; rencana kejar sudah dibahas.",
    "{n}; dua rekan cuti bersamaan.",
    "{n}; penyebabnya sedang diperbaiki bersama tim.",
    "{n}; menunggu data dari unit lain.",
  ],
};

export const UMPAN_HASIL: Readonly<Record<Ekspektasi, readonly string[]>> = {
  DIATAS: [
    "Hasilnya melewati yang kita sepakati. Bagikan caranya kepada rekan.",
    "Sangat membantu; tolong tulis langkahnya supaya dapat ditiru unit lain.",
    "Melampaui sasaran dan buktinya lengkap.",
    "Kerja yang rapi. Triwulan depan mari kita coba sasaran yang lebih menantang.",
  ],
  SESUAI: [
    "Sesuai kesepakatan. Jaga kelengkapan buktinya.",
    "Berjalan baik; kurangi pekerjaan yang menumpuk di akhir bulan.",
    "Sudah di jalurnya. Kalau ada hambatan, beri tahu sebelum tenggat.",
    "Hasil sesuai; tambahkan satu bukti dari penerima layanan.",
    "Sesuai rencana. Saya perhatikan datanya kini lebih rapi.",
  ],
  DIBAWAH: [
    "Belum sesuai yang kita sepakati. Mari bahas hambatannya pekan ini.",
    "Masih tertinggal; saya tambahkan satu rekan untuk membantu.",
    "Belum masuk rentang. Sasarannya kita lihat lagi bersama, dukungannya dulu yang saya benahi.",
    "Angkanya turun dua bulan berturut-turut. Ceritakan apa yang berubah di lapangan.",
  ],
};

type NadaPerilaku = "BAIK" | "PERLU";
export const UMPAN_PERILAKU: Readonly<Record<NilaiPerilaku, Readonly<Record<NadaPerilaku, readonly string[]>>>> = {
  BERORIENTASI_PELAYANAN: {
    BAIK: ["Menjelaskan dengan sabar sampai orang paham.", "Ramah dan cekatan, juga saat antrean panjang.", "Memberi kabar sebelum ditanya."],
    PERLU: ["Sudah cekatan; keramahan pada jam sibuk perlu dijaga.", "Jawaban kepada warga terlalu singkat, tambahkan langkah berikutnya."],
  },
  AKUNTABEL: {
    BAIK: ["Teliti dan dapat dipercaya; kekeliruan kecil dilaporkan sendiri.", "Buktinya selalu lengkap dan mudah diperiksa."],
    PERLU: ["Pencatatan sering menyusul; mari biasakan tiap pekan.", "Kehadiran rapat pagi perlu diperbaiki."],
  },
  KOMPETEN: {
    BAIK: ["Mau belajar hal baru dan mengajarkannya lagi kepada rekan.", "Hasil kerjanya rapi dan jarang perlu diperbaiki."],
    PERLU: ["Perlu satu pelatihan lagi untuk aplikasi yang baru.", "Analisisnya baik, cara menyajikannya perlu dilatih."],
  },
  HARMONIS: {
    BAIK: ["Senang membantu rekan tanpa memilih-milih.", "Membuat suasana kerja tenang."],
    PERLU: ["Nada bicara saat rapat perlu dijaga.", "Ajak rekan baru bicara lebih sering."],
  },
  LOYAL: {
    BAIK: ["Menjaga nama baik unit dan kerahasiaan data.", "Mengikuti arahan dan segera memberi kabar."],
    PERLU: ["Arahan yang berat sebelah sebaiknya ditanyakan dulu, bukan ditunda."],
  },
  ADAPTIF: {
    BAIK: ["Cepat menyesuaikan diri saat aplikasi berganti.", "Berani mencoba cara baru dan jujur bila gagal."],
    PERLU: ["Masih menunggu diminta; usul Anda sebenarnya bagus.", "Perlu lebih cepat beralih dari catatan kertas."],
  },
  KOLABORATIF: {
    BAIK: ["Menghubungi unit lain lebih awal sehingga pekerjaan tidak macet.", "Melibatkan semua anggota dan membagi pujian."],
    PERLU: ["Pekerjaan bersama jangan dikerjakan sendiri.", "Libatkan kelurahan sejak awal."],
  },
};

/** Outsiders, by field of work. */
export const SUARA_LUAR: Readonly<
  Record<"KESEHATAN" | "PENDIDIKAN" | "WILAYAH" | "UMUM", readonly (readonly [label: string, nilai: NilaiPerilaku, teks: string])[]>
> = {
  KESEHATAN: [
    ["Pasien", "BERORIENTASI_PELAYANAN", "Dilayani dengan ramah, tetapi menunggu agak lama."],
    ["Keluarga pasien", "KOMPETEN", "Penjelasan obatnya jelas dan ditulis besar-besar untuk ibu saya."],
    ["Kader posyandu", "KOLABORATIF", "Mau datang ke posyandu kami pada hari libur."],
  ],
  PENDIDIKAN: [
    ["Orang tua murid", "BERORIENTASI_PELAYANAN", "Guru memberi kabar perkembangan anak tanpa ditanya."],
    ["Komite sekolah", "AKUNTABEL", "Laporan dana sekolah ditempel dan mudah dibaca."],
    ["Pengelola PKBM", "KOLABORATIF", "Cepat menjawab dan mau membantu mencari tutor."],
  ],
  WILAYAH: [
    ["Warga", "BERORIENTASI_PELAYANAN", "Surat selesai cepat dan dijelaskan apa yang kurang."],
    ["Kepala lingkungan", "KOLABORATIF", "Mau turun ke gang kami, tidak menunggu laporan."],
    ["Warga", "HARMONIS", "Menengahi perselisihan tetangga dengan tenang."],
  ],
  UMUM: [
    ["Mitra kerja", "BERORIENTASI_PELAYANAN", "Pertanyaan kami dijawab pada hari yang sama."],
    ["Perangkat daerah lain", "KOLABORATIF", "Datanya selalu siap sebelum rapat."],
  ],
};

/** What a rater says about behaviour, by rating. */
export const ALASAN_PERILAKU: Readonly<Record<Ekspektasi, readonly string[]>> = {
  DIATAS: [
    "Konsisten menerapkan nilai dasar ASN dan menjaganya juga di luar unit: menolong unit lain tanpa diminta.",
    "Konsisten menerapkan nilai dasar ASN dan menjadi contoh; rekan mencari nasihatnya lebih dulu.",
    "Konsisten menerapkan nilai dasar ASN dan mengingatkan rekan dengan santun, di dalam dan di luar kantor.",
  ],
  SESUAI: [
    "Konsisten menerapkan nilai dasar ASN dalam pekerjaan sehari-hari.",
    "Konsisten menerapkan nilai dasar ASN; umpan balik rekan dan pimpinan sebagian besar positif.",
    "Konsisten menerapkan nilai dasar ASN; satu catatan tentang ketepatan mencatat sudah diperbaiki.",
  ],
  DIBAWAH: [
    "Belum konsisten: tiga kali meninggalkan pos tanpa kabar dan pengaduan warga tidak diteruskan. Sudah dibicarakan 12 Mei dan 3 Juni, belum berubah.",
  ],
};

export const CATATAN: Readonly<Record<Ekspektasi, readonly string[]>> = {
  DIATAS: [
    "Layak diprioritaskan untuk pengembangan kompetensi lanjutan.",
    "Bagikan cara kerjanya dalam pertemuan unit berikutnya.",
    "Siap diberi penugasan lintas unit.",
  ],
  SESUAI: [
    "Pertahankan, dan lengkapi bukti dari penerima layanan.",
    "Pembahasan berikutnya awal bulan depan.",
    "Diusulkan mengikuti satu pelatihan sesuai jabatan.",
    "Kurangi pekerjaan yang menumpuk di akhir bulan.",
  ],
  DIBAWAH: [
    "Bimbingan kinerja dua kali sebulan; sasaran dan dukungan dibahas ulang bulan depan.",
    "Dampingi rekan yang lebih berpengalaman selama dua bulan, lalu dibahas lagi.",
  ],
};
