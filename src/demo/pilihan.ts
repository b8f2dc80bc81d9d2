/** The people the sign-in page of the demo offers, one click each. `masuk` is a NIP, or the account's address for someone without one. */
export type PilihanPeragaan = {
  readonly masuk: string;
  readonly nama: string;
  /** Short role, as in "Penilai". */
  readonly peran: string;
  /** Post and place, short. */
  readonly sebutan: string;
  /** One sentence: what waits for this person, or what can be seen with their eyes. */
  readonly cerita: string;
};

export const SUREL_WALI_KOTA = "walikota@peragaan.invalid";

export const PILIHAN_PERAGAAN: readonly PilihanPeragaan[] = [
  {
    masuk: "198803122011012003",
    nama: "Sari Rahmadani",
    peran: "Pegawai",
    sebutan: "Bidan Penyelia, UPT Puskesmas Cempaka Deli",
    cerita: "Tiga indikator September belum dicatat; penilaian Triwulan III sudah dibuka.",
  },
  {
    masuk: "197604182005011002",
    nama: "dr. Budi Nasution",
    peran: "Penilai",
    sebutan: "Kepala UPT Puskesmas Cempaka Deli",
    cerita: "Menilai sembilan orang; lima sudah, empat menunggu sampai 26 Oktober.",
  },
  {
    masuk: "197109032000032001",
    nama: "dr. Yusnidar Lubis",
    peran: "Atasan penilai",
    sebutan: "Kepala Dinas Kesehatan",
    cerita: "Menilai para kepala puskesmas dan bidang, dan atasan bagi penilai di bawahnya.",
  },
  {
    masuk: "198402272008041001",
    nama: "Hendra Ginting",
    peran: "Pengelola kinerja",
    sebutan: "Analis SDM Aparatur, BKPSDM",
    cerita: "Mengelola kinerja seluruh kota; dua bagian belum punya capaian organisasi Triwulan III.",
  },
  {
    masuk: "198206152009032004",
    nama: "Ratna Harahap",
    peran: "Ketua tim kerja",
    sebutan: "Tim Kerja UKP, Dinas Kesehatan",
    cerita: "Memberi umpan balik kepada anggota tim dari puskesmas lain.",
  },
  {
    masuk: "196905211994031003",
    nama: "Ir. Zulkifli Daulay",
    peran: "Pimpinan",
    sebutan: "Sekretaris Daerah",
    cerita: "Melihat keadaan kota dan menilai para camat.",
  },
  {
    masuk: "197911082006042002",
    nama: "Meutia Pohan",
    peran: "Inspektorat",
    sebutan: "Auditor Ahli Madya",
    cerita: "Membaca semuanya, tidak mengubah apa pun, dan memeriksa keutuhan catatan.",
  },
  {
    masuk: "198611242010012005",
    nama: "Melva Roida Hutagalung",
    peran: "Pegawai",
    sebutan: "Penelaah Teknis Kebijakan, Dinas Pendidikan dan Kebudayaan",
    cerita: "Menaikkan partisipasi pendidikan kesetaraan Paket A, B, dan C.",
  },
  {
    masuk: "199102062015031002",
    nama: "Ma'ruf Hasibuan",
    peran: "Pegawai",
    sebutan: "Pengadministrasi Perkantoran, Kecamatan Medan Baru",
    cerita: "SKP-nya pernah dikembalikan dengan penjelasan; hasil Triwulan III baru ia terima, lengkap dengan alasannya.",
  },
  {
    masuk: "199807192026212001",
    nama: "Theresia Octavia Sinaga",
    peran: "Pegawai baru",
    sebutan: "Pranata Komputer, BKPSDM",
    cerita: "PPPK sejak 1 Oktober; SKP pertamanya masih draf.",
  },
  {
    masuk: "196912301995121001",
    nama: "Drs. Parlindungan Simbolon",
    peran: "Plt. kepala dinas",
    sebutan: "Sekretaris dan Plt. Kepala Dinas Pendidikan dan Kebudayaan",
    cerita: "Menilai kepala bidang dan kepala sekolah sebagai pelaksana tugas, dan dinilai Wali Kota.",
  },
  {
    masuk: SUREL_WALI_KOTA,
    nama: "H. Baharuddin Alamsyah",
    peran: "Kepala daerah",
    sebutan: "Wali Kota",
    cerita: "Menilai para kepala perangkat daerah; bukan ASN, jadi tanpa NIP dan tanpa SKP.",
  },
];
