/** Kinds of posts: class, rank and age that fit them, and which library of results describes their work. */
export type JenisPegawai = "PNS" | "PPPK" | "PPPK_PARUH_WAKTU" | "NON_ASN";
type JenisJabatan = "KEPALA_DAERAH" | "JPT" | "ADMINISTRATOR" | "PENGAWAS" | "PELAKSANA" | "FUNGSIONAL";

export type KindJabatan = {
  readonly nama: string;
  readonly jenis: JenisJabatan;
  readonly kelas: number | null;
  readonly pangkat: readonly string[];
  readonly gelar: readonly string[];
  readonly umur: readonly [number, number];
  readonly mandiri?: true;
  readonly status?: JenisPegawai;
};

export const PANGKAT: Readonly<Record<string, string>> = {
  "II/a": "Pengatur Muda",
  "II/b": "Pengatur Muda Tingkat I",
  "II/c": "Pengatur",
  "II/d": "Pengatur Tingkat I",
  "III/a": "Penata Muda",
  "III/b": "Penata Muda Tingkat I",
  "III/c": "Penata",
  "III/d": "Penata Tingkat I",
  "IV/a": "Pembina",
  "IV/b": "Pembina Tingkat I",
  "IV/c": "Pembina Utama Muda",
  "IV/d": "Pembina Utama Madya",
};

/** "Penata Tingkat I, III/d"; a PPPK has a golongan without a pangkat: "Golongan IX". */
export const tulisPangkat = (golongan: string): string => (PANGKAT[golongan] ? `${PANGKAT[golongan]}, ${golongan}` : `Golongan ${golongan}`);

const jenis = (
  nama: string,
  kelompok: JenisJabatan,
  kelas: number,
  pangkat: string,
  gelar: string,
  umur: readonly [number, number],
  lain: Partial<KindJabatan> = {},
): KindJabatan => ({
  nama,
  jenis: kelompok,
  kelas,
  pangkat: pangkat.split(" "),
  gelar: gelar === "" ? [""] : gelar.split("|"),
  umur,
  ...lain,
});

const S2 = "S.Sos., M.Si.|S.E., M.Si.|S.H., M.H.|S.STP., M.AP.|S.T., M.T.|S.STP., M.Si.";
const S1 = "S.Sos.|S.E.|S.H.|S.AP.|S.Kom.|S.STP.";

export const JENIS_JABATAN = {
  waliKota: { nama: "Wali Kota Medan", jenis: "KEPALA_DAERAH", kelas: null, pangkat: [], gelar: [""], umur: [50, 58], status: "NON_ASN" },
  sekda: jenis("Sekretaris Daerah", "JPT", 16, "IV/d", S2, [50, 58]),
  asisten: jenis("Asisten", "JPT", 15, "IV/c", S2, [48, 58]),
  stafAhli: jenis("Staf Ahli Wali Kota", "JPT", 14, "IV/c", S2, [48, 58]),
  kepalaDinas: jenis("Kepala Dinas", "JPT", 14, "IV/b IV/c", S2, [45, 58]),
  inspektur: jenis("Inspektur", "JPT", 15, "IV/c", "S.E., M.Si., Ak.|S.H., M.H.", [48, 58]),
  direkturRs: jenis("Direktur", "JPT", 14, "IV/b IV/c", "M.Kes.|M.A.R.S.", [45, 58]),
  sekretarisDinas: jenis("Sekretaris", "ADMINISTRATOR", 12, "IV/a IV/b", S2, [42, 56]),
  kabid: jenis("Kepala Bidang", "ADMINISTRATOR", 11, "III/d IV/a", S2, [40, 55]),
  kabag: jenis("Kepala Bagian", "ADMINISTRATOR", 12, "IV/a IV/b", S2, [40, 55]),
  irban: jenis("Inspektur Pembantu", "ADMINISTRATOR", 12, "IV/a IV/b", "S.E., M.Si.|S.H., M.H.|S.T., M.T.", [42, 56]),
  camat: jenis("Camat", "ADMINISTRATOR", 12, "IV/a IV/b", "S.STP., M.AP.|S.STP., M.Si.|S.Sos., M.Si.|S.IP., M.Si.", [38, 55]),
  sekcam: jenis("Sekretaris Kecamatan", "ADMINISTRATOR", 11, "III/d IV/a", "S.STP.|S.Sos.|S.IP., M.Si.", [36, 55]),
  kasubbag: jenis("Kepala Subbagian", "PENGAWAS", 9, "III/c III/d", S1, [34, 54]),
  kasi: jenis("Kepala Seksi", "PENGAWAS", 9, "III/c III/d", S1, [33, 54]),
  lurah: jenis("Lurah", "PENGAWAS", 9, "III/c III/d", "S.STP.|S.Sos.|S.IP.|S.E.|S.H.", [30, 54]),
  sekretarisLurah: jenis("Sekretaris Kelurahan", "PENGAWAS", 8, "III/b III/c", "S.Sos.|S.E.|S.AP.", [30, 52]),
  kepalaPuskesmas: jenis("Kepala UPT Puskesmas", "FUNGSIONAL", 11, "IV/a IV/b", "M.K.M.|M.Kes.", [38, 56], { mandiri: true }),
  kepalaSekolah: jenis("Kepala Sekolah", "FUNGSIONAL", 11, "IV/a IV/b", "S.Pd., M.Pd.|S.Pd., M.M.|M.Pd.", [42, 58], { mandiri: true }),
  dokterMuda: jenis("Dokter Ahli Muda", "FUNGSIONAL", 10, "III/c III/d", "", [32, 48]),
  dokterPertama: jenis("Dokter Ahli Pertama", "FUNGSIONAL", 9, "III/b", "", [28, 36]),
  dokterGigi: jenis("Dokter Gigi Ahli Muda", "FUNGSIONAL", 10, "III/c III/d", "", [32, 48]),
  bidanPenyelia: jenis("Bidan Penyelia", "FUNGSIONAL", 8, "III/c III/d", "A.Md.Keb.|S.Tr.Keb.", [36, 52]),
  bidanMahir: jenis("Bidan Mahir", "FUNGSIONAL", 7, "III/a III/b", "A.Md.Keb.", [31, 46]),
  bidanTerampil: jenis("Bidan Terampil", "FUNGSIONAL", 6, "II/c II/d", "A.Md.Keb.", [26, 38]),
  perawatMahir: jenis("Perawat Mahir", "FUNGSIONAL", 7, "III/a III/b", "A.Md.Kep.", [31, 48]),
  perawatPertama: jenis("Perawat Ahli Pertama", "FUNGSIONAL", 8, "III/a III/b", "S.Kep., Ns.", [28, 42]),
  nutrisionisMahir: jenis("Nutrisionis Mahir", "FUNGSIONAL", 7, "III/a III/b", "A.Md.Gz.", [30, 46]),
  sanitarian: jenis("Tenaga Sanitasi Lingkungan Ahli Pertama", "FUNGSIONAL", 8, "III/a III/b", "S.K.M.|S.Tr.Kes.", [28, 44]),
  labTerampil: jenis("Pranata Laboratorium Kesehatan Terampil", "FUNGSIONAL", 6, "II/c II/d", "A.Md.Kes.", [25, 38]),
  apoteker: jenis("Apoteker Ahli Pertama", "FUNGSIONAL", 8, "III/b", "S.Farm., Apt.", [28, 42]),
  epidemiolog: jenis("Epidemiolog Kesehatan Ahli Muda", "FUNGSIONAL", 9, "III/c III/d", "S.K.M., M.Epid.|S.K.M., M.K.M.", [34, 50]),
  promkes: jenis("Tenaga Promosi Kesehatan dan Ilmu Perilaku Ahli Muda", "FUNGSIONAL", 9, "III/c III/d", "S.K.M.|S.K.M., M.K.M.", [34, 50]),
  adminkes: jenis("Administrator Kesehatan Ahli Muda", "FUNGSIONAL", 9, "III/c III/d", "S.K.M., M.K.M.|S.K.M.", [34, 52]),
  guruMuda: jenis("Guru Ahli Muda", "FUNGSIONAL", 9, "III/c III/d", "S.Pd.|S.Pd., M.Pd.", [33, 52]),
  guruPertama: jenis("Guru Ahli Pertama", "FUNGSIONAL", 8, "IX", "S.Pd.", [26, 40], { status: "PPPK" }),
  guruMadya: jenis("Guru Ahli Madya", "FUNGSIONAL", 11, "IV/a IV/b", "S.Pd.|S.Pd., M.Pd.", [46, 58]),
  pamongBelajar: jenis("Pamong Belajar Ahli Muda", "FUNGSIONAL", 9, "III/c III/d", "S.Pd.", [35, 52]),
  pamongBudaya: jenis("Pamong Budaya Ahli Muda", "FUNGSIONAL", 9, "III/c III/d", "S.S.|S.Sn.", [34, 50]),
  auditorMadya: jenis("Auditor Ahli Madya", "FUNGSIONAL", 12, "IV/a IV/b", "S.E., Ak., CA.|S.E., M.Si.", [42, 56]),
  auditorMuda: jenis("Auditor Ahli Muda", "FUNGSIONAL", 10, "III/c III/d", "S.E., Ak.|S.T.|S.H.", [33, 50]),
  auditorPertama: jenis("Auditor Ahli Pertama", "FUNGSIONAL", 8, "III/a III/b", "S.Ak.|S.E.", [26, 36]),
  ppupd: jenis("Pengawas Penyelenggaraan Urusan Pemerintahan di Daerah Ahli Muda", "FUNGSIONAL", 10, "III/c III/d", "S.Sos.|S.H.|S.IP.", [35, 52]),
  analisSdm: jenis("Analis Sumber Daya Manusia Aparatur Ahli Muda", "FUNGSIONAL", 9, "III/c III/d", "S.Sos.|S.Psi.|S.AP.|S.STP.", [33, 50]),
  analisSdmPertama: jenis("Analis Sumber Daya Manusia Aparatur Ahli Pertama", "FUNGSIONAL", 8, "III/a III/b", "S.Psi.|S.AP.|S.IP.", [26, 38]),
  perencana: jenis("Perencana Ahli Muda", "FUNGSIONAL", 9, "III/c III/d", "S.T.|S.E.|S.P., M.Si.", [33, 50]),
  analisKebijakan: jenis("Analis Kebijakan Ahli Muda", "FUNGSIONAL", 9, "III/c III/d", S1, [35, 54]),
  prakom: jenis("Pranata Komputer Ahli Pertama", "FUNGSIONAL", 8, "III/a III/b", "S.Kom.", [26, 38]),
  prakomMuda: jenis("Pranata Komputer Ahli Muda", "FUNGSIONAL", 9, "III/c III/d", "S.Kom.|S.Kom., M.Kom.", [33, 48]),
  arsiparis: jenis("Arsiparis Terampil", "FUNGSIONAL", 6, "II/c II/d III/a", "A.Md.", [26, 44]),
  humas: jenis("Pranata Hubungan Masyarakat Ahli Muda", "FUNGSIONAL", 9, "III/c III/d", "S.I.Kom.|S.Sos.", [33, 48]),
  penelaah: jenis("Penelaah Teknis Kebijakan", "PELAKSANA", 7, "III/a III/b III/c", "S.Sos.|S.E.|S.AP.|S.Pd.|S.H.", [27, 48]),
  penataLayanan: jenis("Penata Layanan Operasional", "PELAKSANA", 7, "IX", "S.Sos.|S.E.|S.Kom.|S.H.", [25, 42], { status: "PPPK" }),
  pengadministrasi: jenis("Pengadministrasi Perkantoran", "PELAKSANA", 5, "II/b II/c II/d III/a", "|A.Md.", [28, 54]),
  operatorLayanan: jenis("Operator Layanan Operasional", "PELAKSANA", 5, "V", "", [24, 48], { status: "PPPK" }),
  operatorParuh: jenis("Operator Layanan Operasional", "PELAKSANA", 5, "V", "", [24, 50], { status: "PPPK_PARUH_WAKTU" }),
  pengelolaUmum: jenis("Pengelola Umum Operasional", "PELAKSANA", 1, "I", "", [28, 54], { status: "PPPK_PARUH_WAKTU" }),
  loket: jenis("Petugas Loket", "PELAKSANA", 5, "II/c II/d", "", [28, 50]),
  sopir: jenis("Sopir Ambulans", "PELAKSANA", 4, "II/a II/b II/c", "", [30, 54]),
  poldapraja: jenis("Polisi Pamong Praja Terampil", "FUNGSIONAL", 6, "II/c II/d", "", [26, 48]),
} as const satisfies Record<string, KindJabatan>;

export type KunciJenis = keyof typeof JENIS_JABATAN;
