/** What can be imported, and the columns SIMPEG and the offices call by many names (SIMPEG: Data Pegawai, Riwayat Pangkat, Riwayat Jabatan). */
export const JENIS_IMPOR = ["UNIT", "JABATAN", "PEGAWAI", "PENUGASAN", "SKP"] as const;
export type JenisImpor = (typeof JENIS_IMPOR)[number];

export const LABEL_JENIS: Record<JenisImpor, string> = { UNIT: "Unit kerja", JABATAN: "Jabatan", PEGAWAI: "Pegawai", PENUGASAN: "Riwayat jabatan", SKP: "SKP" };

/** The kind inside a sentence. */
export const sebutJenis = (jenis: JenisImpor): string => (jenis === "SKP" ? LABEL_JENIS.SKP : LABEL_JENIS[jenis].toLowerCase());

/** `contoh` stands in the template. */
export type Bidang = { kunci: string; judul: string; sinonim: readonly string[]; wajib?: boolean; contoh: string };

export const BIDANG: Record<JenisImpor, readonly Bidang[]> = {
  UNIT: [
    { kunci: "kode", judul: "Kode Unit", sinonim: ["kode", "kode skpd", "kode unit kerja", "kode opd", "id unit"], wajib: true, contoh: "DISDIK-01" },
    {
      kunci: "nama",
      judul: "Nama Unit",
      sinonim: ["nama", "skpd", "unit kerja", "unit", "nama skpd", "nama unit kerja", "opd"],
      wajib: true,
      contoh: "Bidang Pembinaan SD",
    },
    { kunci: "jenis", judul: "Jenis Unit", sinonim: ["jenis", "tipe unit", "jenis unit kerja"], wajib: true, contoh: "BIDANG" },
    { kunci: "indukKode", judul: "Kode Induk", sinonim: ["induk", "kode unit induk", "kode skpd induk", "kode atasan"], contoh: "DISDIK" },
    { kunci: "mulai", judul: "Mulai", sinonim: ["tmt", "berlaku mulai", "tanggal mulai"], contoh: "02/01/2026" },
    { kunci: "selesai", judul: "Selesai", sinonim: ["berakhir", "tanggal berakhir", "berlaku sampai"], contoh: "" },
    { kunci: "dasar", judul: "Dasar", sinonim: ["no sk", "nomor sk", "dasar hukum", "keterangan"], contoh: "Perwal 12/2026" },
  ],
  JABATAN: [
    { kunci: "kode", judul: "Kode Jabatan", sinonim: ["kode", "id jabatan"], wajib: true, contoh: "J-0102" },
    { kunci: "nama", judul: "Jabatan", sinonim: ["nama jabatan", "nama"], wajib: true, contoh: "Kepala Bidang Pembinaan SD" },
    { kunci: "unitKode", judul: "Kode Unit", sinonim: ["kode skpd", "kode unit kerja", "kode opd"], wajib: true, contoh: "DISDIK-01" },
    { kunci: "jenis", judul: "Tipe Jabatan", sinonim: ["jenis jabatan", "tipe", "jenis"], wajib: true, contoh: "Administrator" },
    { kunci: "jenjang", judul: "Jenjang", sinonim: ["jenjang jabatan", "jenjang fungsional"], contoh: "" },
    { kunci: "eselon", judul: "Eselon", sinonim: ["esl", "eselonering"], contoh: "III.b" },
    { kunci: "kelas", judul: "Kelas Jabatan", sinonim: ["kelas", "kls jabatan"], contoh: "11" },
    { kunci: "atasanKode", judul: "Kode Jabatan Atasan", sinonim: ["kode atasan", "atasan", "kode atasan langsung"], contoh: "J-0001" },
    { kunci: "pimpinan", judul: "Pimpinan Unit", sinonim: ["pimpinan", "kepala unit"], contoh: "Ya" },
    { kunci: "mandiri", judul: "Unit Kerja Mandiri", sinonim: ["mandiri", "pimpinan unit kerja mandiri"], contoh: "" },
    { kunci: "tugas", judul: "Tugas", sinonim: ["uraian tugas", "tugas pokok"], contoh: "" },
    { kunci: "fungsi", judul: "Fungsi", sinonim: ["uraian fungsi"], contoh: "" },
    { kunci: "mulai", judul: "Mulai", sinonim: ["tmt", "berlaku mulai", "tanggal mulai"], contoh: "" },
    { kunci: "selesai", judul: "Selesai", sinonim: ["berakhir", "tanggal berakhir"], contoh: "" },
  ],
  PEGAWAI: [
    { kunci: "nip", judul: "NIP", sinonim: ["nip baru", "nip/ni pppk", "ni pppk", "nipppk", "nomor induk pegawai"], wajib: true, contoh: "198803122011012003" },
    { kunci: "nama", judul: "Nama", sinonim: ["nama pegawai", "nama lengkap", "nama dan gelar"], wajib: true, contoh: "Sari Rahmadani, A.Md.Keb." },
    { kunci: "jenis", judul: "Jenis Pegawai", sinonim: ["status kepegawaian", "jenis kepegawaian", "status pegawai", "kedudukan"], contoh: "PNS" },
    { kunci: "pangkat", judul: "Pangkat", sinonim: ["nama pangkat"], contoh: "Penata" },
    { kunci: "golongan", judul: "Gol. Ruang", sinonim: ["gol ruang", "golongan", "gol", "golongan ruang", "gol/ruang", "golru"], contoh: "III/c" },
    { kunci: "surel", judul: "Surel", sinonim: ["email", "e-mail", "alamat email"], contoh: "" },
    { kunci: "berhentiPada", judul: "Berhenti Pada", sinonim: ["tmt pensiun", "tanggal berhenti", "berhenti"], contoh: "" },
    { kunci: "alasanBerhenti", judul: "Alasan Berhenti", sinonim: ["sebab berhenti", "alasan"], contoh: "" },
  ],
  PENUGASAN: [
    { kunci: "nip", judul: "NIP", sinonim: ["nip baru", "nip/ni pppk", "ni pppk", "nipppk"], wajib: true, contoh: "198803122011012003" },
    { kunci: "jabatanKode", judul: "Kode Jabatan", sinonim: ["kode", "id jabatan"], contoh: "J-0102" },
    { kunci: "jabatan", judul: "Jabatan", sinonim: ["nama jabatan"], contoh: "" },
    { kunci: "unit", judul: "SKPD", sinonim: ["unit kerja", "nama skpd", "kode unit", "kode skpd", "opd", "unit"], contoh: "" },
    { kunci: "jenis", judul: "Keterangan", sinonim: ["jenis penugasan", "status jabatan", "sebagai"], contoh: "Definitif" },
    { kunci: "mulai", judul: "TMT", sinonim: ["tmt jabatan", "mulai", "tanggal mulai"], wajib: true, contoh: "02/01/2026" },
    { kunci: "selesai", judul: "Selesai", sinonim: ["berakhir", "tanggal berakhir", "sampai"], contoh: "" },
    { kunci: "dasar", judul: "No SK", sinonim: ["nomor sk", "dasar", "no. sk"], contoh: "821.2/15/2026" },
  ],
  SKP: [
    { kunci: "nip", judul: "NIP", sinonim: ["nip baru", "nip/ni pppk", "ni pppk", "nipppk", "nip pegawai"], wajib: true, contoh: "198803122011012003" },
    {
      kunci: "rhkPimpinan",
      judul: "RHK pimpinan",
      sinonim: ["rhk pimpinan yang diintervensi", "rhk atasan", "rencana hasil kerja pimpinan"],
      contoh: "Angka kematian ibu turun",
    },
    { kunci: "penugasanDari", judul: "Penugasan dari", sinonim: ["penugasan"], contoh: "" },
    { kunci: "jenis", judul: "Jenis", sinonim: ["jenis rhk", "utama/tambahan"], contoh: "Utama" },
    { kunci: "rhk", judul: "RHK", sinonim: ["rencana hasil kerja", "hasil kerja"], wajib: true, contoh: "Ibu hamil terlayani sesuai SOP" },
    { kunci: "aspek", judul: "Aspek", sinonim: ["aspek indikator"], contoh: "Kuantitas" },
    {
      kunci: "indikator",
      judul: "Indikator",
      sinonim: ["indikator kinerja individu", "iki", "ukuran keberhasilan"],
      wajib: true,
      contoh: "Persentase ibu hamil dengan ANC 6 kali",
    },
    { kunci: "target", judul: "Target", sinonim: ["target tahunan"], contoh: "80–90%" },
    {
      kunci: "bertahap",
      judul: "Bertahap per triwulan",
      sinonim: ["bertahap", "target per triwulan", "target bertahap", "target triwulan", "lintasan target"],
      contoh: "20; 40; 60; 80",
    },
    { kunci: "perspektif", judul: "Perspektif", sinonim: [], contoh: "" },
    { kunci: "dukungan", judul: "Dukungan sumber daya", sinonim: ["dukungan", "sumber daya"], contoh: "Satu tensimeter" },
    {
      kunci: "pertanggungjawaban",
      judul: "Skema pertanggungjawaban",
      sinonim: ["pertanggungjawaban", "skema"],
      contoh: "Laporan bulanan kepada kepala puskesmas",
    },
    { kunci: "konsekuensi", judul: "Konsekuensi", sinonim: ["konsekuensi pencapaian kinerja"], contoh: "Usul pelatihan bidan koordinator" },
    {
      kunci: "ekspektasi",
      judul: "Ekspektasi khusus",
      sinonim: ["ekspektasi", "ekspektasi khusus pimpinan"],
      contoh: "Kolaboratif: berbagi jadwal dengan tim imunisasi",
    },
    { kunci: "penilaiNip", judul: "Penilai NIP", sinonim: ["nip penilai", "nip pejabat penilai"], contoh: "" },
  ],
};

const polos = (judul: string) =>
  judul
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();

/** Proposes which column holds which field: exact name first, then its synonyms; a column serves one field. Head → field. */
export function usulkanPemetaan(jenis: JenisImpor, kepala: readonly string[]): Record<string, string> {
  const hasil: Record<string, string> = {};
  const terpakai = new Set<string>();
  for (const cocok of [(b: Bidang) => [b.judul], (b: Bidang) => b.sinonim]) {
    for (const bidang of BIDANG[jenis]) {
      if (terpakai.has(bidang.kunci)) continue;
      const nama = new Set(cocok(bidang).map(polos));
      const judul = kepala.find((satu) => hasil[satu] === undefined && nama.has(polos(satu)));
      if (judul === undefined) continue;
      hasil[judul] = bidang.kunci;
      terpakai.add(bidang.kunci);
    }
  }
  return hasil;
}

/** Fields that must have a column but have none. */
export function bidangKurang(jenis: JenisImpor, pemetaan: Readonly<Record<string, string>>): readonly Bidang[] {
  const ada = new Set(Object.values(pemetaan));
  const kurang = BIDANG[jenis].filter(({ kunci, wajib }) => wajib === true && !ada.has(kunci));
  const jabatan = BIDANG.PENUGASAN.filter(({ kunci }) => kunci === "jabatanKode");
  return jenis === "PENUGASAN" && !ada.has("jabatanKode") && !(ada.has("jabatan") && ada.has("unit")) ? [...kurang, ...jabatan] : kurang;
}
