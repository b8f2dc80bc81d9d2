// Perangkat daerah of Kota Medan as named 2023–2026 (letters, news; regulation notes 7.4). Names of bidang follow the task
// of each dinas and are not taken from a Perwal; UPT beyond those the notes name are invented.

/** `staf`: weight of desk staff beside an average dinas; `lapangan`: part-time field workers; `khas`: what the field workers do. */
export type Perangkat = {
  readonly kode: string;
  readonly nama: string;
  readonly jenis: "DINAS" | "BADAN" | "SATUAN" | "SETWAN";
  readonly bidang: readonly string[];
  readonly staf: number;
  readonly lapangan: number;
  readonly upt?: readonly string[];
};

const p = (kode: string, nama: string, jenis: Perangkat["jenis"], bidang: string, staf: number, lapangan: number, upt: readonly string[] = []): Perangkat => ({
  kode,
  nama,
  jenis,
  bidang: bidang.split("|"),
  staf,
  lapangan,
  upt,
});

const WILAYAH_UPT = ["Medan Kota", "Medan Utara", "Medan Barat", "Medan Timur", "Medan Selatan", "Medan Tengah"] as const;

export const PERANGKAT: readonly Perangkat[] = [
  p(
    "BKPSDM",
    "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    "BADAN",
    "Pengadaan dan Data Kepegawaian|Mutasi dan Promosi|Pengembangan Kompetensi|Penilaian Kinerja dan Penghargaan",
    1.2,
    8,
  ),
  p(
    "SDABMBK",
    "Dinas Sumber Daya Air, Bina Marga dan Bina Konstruksi",
    "DINAS",
    "Sumber Daya Air|Bina Marga|Drainase|Bina Konstruksi",
    1.6,
    950,
    WILAYAH_UPT.map((nama) => `UPT Operasional Pemeliharaan Jalan dan Drainase ${nama}`),
  ),
  p("DLH", "Dinas Lingkungan Hidup", "DINAS", "Pengelolaan Sampah|Pengendalian Pencemaran|Penataan Lingkungan|Ruang Terbuka Hijau", 1.4, 2700, [
    ...WILAYAH_UPT.map((nama) => `UPT Pengelolaan Sampah ${nama}`),
    "UPT Tempat Pemrosesan Akhir",
    "UPT Laboratorium Lingkungan",
  ]),
  p("DISHUB", "Dinas Perhubungan", "DINAS", "Lalu Lintas|Angkutan|Perparkiran|Keselamatan dan Pengembangan", 2.6, 780, [
    "UPT Pengujian Kendaraan Bermotor",
    "UPT Terminal",
    "UPT Perparkiran",
  ]),
  p("DAMKAR", "Dinas Pemadam Kebakaran dan Penyelamatan", "DINAS", "Pencegahan|Pemadaman|Penyelamatan|Sarana dan Prasarana", 2.2, 460, [
    "UPT Pemadam Kebakaran Wilayah I",
    "UPT Pemadam Kebakaran Wilayah II",
    "UPT Pemadam Kebakaran Wilayah III",
  ]),
  p("DINSOS", "Dinas Sosial", "DINAS", "Rehabilitasi Sosial|Perlindungan dan Jaminan Sosial|Pemberdayaan Sosial|Penanganan Fakir Miskin", 1, 110, [
    "UPT Rumah Perlindungan Sosial",
  ]),
  p(
    "PKPCKTR",
    "Dinas Perumahan, Kawasan Permukiman, Cipta Karya dan Tata Ruang",
    "DINAS",
    "Perumahan dan Permukiman|Cipta Karya|Tata Ruang|Pertanahan",
    1.5,
    210,
    ["UPT Rumah Susun", "UPT Pemakaman"],
  ),
  p(
    "DISDUKCAPIL",
    "Dinas Kependudukan dan Pencatatan Sipil",
    "DINAS",
    "Pendaftaran Penduduk|Pencatatan Sipil|Pengelolaan Informasi|Pemanfaatan Data",
    1.4,
    140,
  ),
  p("DISNAKER", "Dinas Ketenagakerjaan", "DINAS", "Pelatihan dan Produktivitas|Penempatan Tenaga Kerja|Hubungan Industrial|Perluasan Kesempatan Kerja", 1, 50, [
    "UPT Balai Latihan Kerja",
  ]),
  p("DKPPP", "Dinas Ketahanan Pangan, Pertanian dan Perikanan", "DINAS", "Ketahanan Pangan|Pertanian|Perikanan|Peternakan dan Kesehatan Hewan", 1.3, 90, [
    "UPT Rumah Potong Hewan",
    "UPT Balai Benih Ikan",
  ]),
  p("DISKOMINFO", "Dinas Komunikasi dan Informatika", "DINAS", "Informasi Publik|Aplikasi Informatika|Infrastruktur dan Persandian|Statistik", 1, 70),
  p(
    "DISKOPUKM",
    "Dinas Koperasi, Usaha Kecil Menengah, Perindustrian dan Perdagangan",
    "DINAS",
    "Koperasi|Usaha Kecil dan Menengah|Perindustrian|Perdagangan",
    1.3,
    90,
    ["UPT Metrologi Legal"],
  ),
  p("DPMPTSP", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "DINAS", "Penanaman Modal|Perizinan A|Perizinan B|Data dan Pengaduan", 1, 40),
  p("DISPUSIP", "Dinas Perpustakaan dan Kearsipan", "DINAS", "Perpustakaan|Pembinaan Perpustakaan|Kearsipan|Pelestarian Arsip", 0.9, 40),
  p("DISPAR", "Dinas Pariwisata", "DINAS", "Destinasi|Pemasaran|Ekonomi Kreatif|Kelembagaan", 0.9, 50),
  p("DISPORA", "Dinas Pemuda dan Olahraga", "DINAS", "Pemuda|Olahraga Prestasi|Olahraga Rekreasi|Sarana", 0.8, 60, ["UPT Stadion"]),
  p(
    "DP3APMP2KB",
    "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pemberdayaan Masyarakat, Pengendalian Penduduk dan Keluarga Berencana",
    "DINAS",
    "Pemberdayaan Perempuan|Perlindungan Anak|Pemberdayaan Masyarakat|Keluarga Berencana",
    1.3,
    90,
    ["UPT Perlindungan Perempuan dan Anak"],
  ),
  p("SATPOLPP", "Satuan Polisi Pamong Praja", "SATUAN", "Penegakan Perda|Ketertiban Umum|Sumber Daya Aparatur|Pelindungan Masyarakat", 2.8, 860),
  p("BAPPEDA", "Badan Perencanaan Pembangunan Daerah", "BADAN", "Perencanaan dan Evaluasi|Pemerintahan dan Manusia|Perekonomian|Infrastruktur", 1.1, 20),
  p("BKAD", "Badan Keuangan dan Aset Daerah", "BADAN", "Anggaran|Perbendaharaan|Akuntansi|Aset", 1.3, 40),
  p("BAPENDA", "Badan Pendapatan Daerah", "BADAN", "Pajak Bumi dan Bangunan|Pajak Daerah Lain|Penagihan|Pengembangan", 2, 130, [
    "UPT Pajak Daerah Wilayah I",
    "UPT Pajak Daerah Wilayah II",
    "UPT Pajak Daerah Wilayah III",
  ]),
  p("BRIDA", "Badan Riset dan Inovasi Daerah", "BADAN", "Riset|Inovasi", 0.6, 10),
  p("BPBD", "Badan Penanggulangan Bencana Daerah", "BADAN", "Pencegahan dan Kesiapsiagaan|Kedaruratan dan Logistik|Rehabilitasi", 0.7, 90),
  p("KESBANGPOL", "Badan Kesatuan Bangsa dan Politik", "BADAN", "Ideologi dan Wawasan Kebangsaan|Politik Dalam Negeri|Kewaspadaan", 0.7, 20),
  p("SETWAN", "Sekretariat DPRD", "SETWAN", "Program dan Keuangan|Persidangan|Fasilitasi dan Pengawasan", 1.2, 90),
];

/** Heads' posts vacant at the turn of 2025–2026 and run by a Plt. (press, regulation notes 7.2; the persons are invented). */
export const DIPIMPIN_PLT: readonly string[] = ["DINKES", "DKPPP", "DISKOPUKM", "DISHUB", "DAMKAR", "BKAD", "SDABMBK", "DISPUSIP", "DISNAKER", "DPMPTSP"];

/** Puskesmas of Kota Medan, from general knowledge, to be checked against the list of Dinas Kesehatan; 41 of them. */
export const PUSKESMAS =
  "Amplas|Belawan|Bestari|Bromo|Darussalam|Desa Binjai|Desa Lalang|Glugur Darat|Glugur Kota|Helvetia|Kampung Baru|Kedai Durian|Kota Matsum|Mandala|Martubung|Medan Area Selatan|Medan Deli|Medan Denai|Medan Johor|Medan Labuhan|Medan Sunggal|Padang Bulan|Padang Bulan Selayang II|Pasar Merah|Pekan Labuhan|Petisah|Polonia|Pulo Brayan|Rantang|Rengas Pulau|Sei Agul|Sentosa Baru|Sering|Simalingkar|Simpang Limun|Sukaramai|Teladan|Terjun|Titi Papan|Tuntungan|Tegal Sari".split(
    "|",
  );

export const BAGIAN_SETDA = [
  ["TAPEM", "Tata Pemerintahan", 0],
  ["KESRA", "Kesejahteraan Rakyat", 0],
  ["HUKUM", "Hukum", 0],
  ["KERJASAMA", "Kerja Sama", 0],
  ["EKONOMI", "Perekonomian dan Sumber Daya Alam", 1],
  ["ADBANG", "Administrasi Pembangunan", 1],
  ["PBJ", "Pengadaan Barang dan Jasa", 1],
  ["ORGANISASI", "Organisasi", 2],
  ["PROKOPIM", "Protokol dan Komunikasi Pimpinan", 2],
  ["UMUM", "Umum", 2],
  ["RENKEU", "Perencanaan dan Keuangan", 2],
] as const;
