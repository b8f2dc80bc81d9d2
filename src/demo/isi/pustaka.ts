import type { Aspek, JenisRhk, Perspektif } from "#rules/kosakata.ts";
import type { KunciJenis } from "./jenis-jabatan.ts";

/** Indicator of the library: a band that is SESUAI, its unit, its good side, whether it adds up over the year. */
export type IndikatorIsi = { aspek: Aspek; perspektif: Perspektif | null; teks: string; bawah: number; atas: number; satuan: string; arah: "NAIK" | "TURUN"; akum: boolean };
export type RhkIsi = { jenis: JenisRhk; teks: string; indikator: IndikatorIsi[]; penugasanDari?: string };

const i = (aspek: Aspek, teks: string, bawah: number, atas: number, satuan: string, arah: "NAIK" | "TURUN" = "NAIK", akum = false): IndikatorIsi => ({ aspek, perspektif: null, teks, bawah, atas, satuan, arah, akum });
const u = (teks: string, ...indikator: IndikatorIsi[]): RhkIsi => ({ jenis: "UTAMA", teks, indikator });
const t = (teks: string, ...indikator: IndikatorIsi[]): RhkIsi => ({ jenis: "TAMBAHAN", teks, indikator });
const p = (perspektif: Perspektif, one: IndikatorIsi): IndikatorIsi => ({ ...one, perspektif });

const KEPALA: RhkIsi[] = [
  u("Meningkatnya kepuasan masyarakat atas layanan perangkat daerah", p("PENERIMA_LAYANAN", i("KUALITAS", "Indeks kepuasan masyarakat (IKM) unit layanan", 84, 88, "nilai"))),
  u("Layanan perangkat daerah selesai sesuai standar waktu", p("PROSES_BISNIS", i("WAKTU", "Persentase layanan yang selesai dalam standar waktu", 88, 94, "%"))),
  u("Pegawai perangkat daerah berkembang sesuai kebutuhan jabatan", p("PENGUATAN_INTERNAL", i("KUALITAS", "Persentase pegawai yang mengikuti pengembangan kompetensi 20 jam pelajaran", 75, 85, "%", "NAIK", true))),
  u("Anggaran perangkat daerah terserap pada program yang efektif", p("ANGGARAN", i("BIAYA", "Persentase realisasi anggaran terhadap rencana kas", 90, 96, "%", "NAIK", true))),
  t("Tindak lanjut rekomendasi pemeriksaan tuntas", p("PROSES_BISNIS", i("KUANTITAS", "Persentase rekomendasi BPK dan Inspektorat yang ditindaklanjuti", 80, 90, "%"))),
];

const PUSKESMAS: RhkIsi[] = [
  u("Ibu hamil di wilayah kerja mendapat layanan ANC dan persalinan sesuai prosedur", p("PENERIMA_LAYANAN", i("KUANTITAS", "Persentase ibu hamil yang mendapat ANC sedikitnya enam kali", 80, 90, "%", "NAIK", true)), p("PENERIMA_LAYANAN", i("KUALITAS", "Jumlah komplain atas layanan persalinan", 4, 6, "komplain", "TURUN"))),
  u("Masyarakat puas atas layanan puskesmas", p("PENERIMA_LAYANAN", i("KUALITAS", "Indeks kepuasan masyarakat (IKM) puskesmas", 83, 87, "nilai")), p("PROSES_BISNIS", i("KUANTITAS", "Jumlah kunjungan yang dilayani", 21000, 24000, "kunjungan", "NAIK", true))),
  u("Program penurunan stunting berdampak di wilayah kerja", p("PENERIMA_LAYANAN", i("KUALITAS", "Persentase balita stunting yang naik status gizi (efektivitas program)", 30, 40, "%", "NAIK", true)), p("PROSES_BISNIS", i("WAKTU", "Waktu tunggu pelayanan rawat jalan", 30, 45, "menit", "TURUN"))),
  u("Tenaga kesehatan puskesmas kompeten dan cukup", p("PENGUATAN_INTERNAL", i("KUALITAS", "Persentase tenaga kesehatan dengan kompetensi sesuai standar", 90, 96, "%"))),
  u("Dana kapitasi dan BOK terserap untuk layanan", p("ANGGARAN", i("BIAYA", "Persentase realisasi dana BOK", 88, 95, "%", "NAIK", true))),
];

const SEKOLAH: RhkIsi[] = [
  u("Peserta didik mencapai kompetensi literasi dan numerasi", p("PENERIMA_LAYANAN", i("KUALITAS", "Persentase peserta didik dengan literasi di atas kompetensi minimum", 72, 80, "%"))),
  u("Peserta didik bertahan dan tuntas bersekolah", p("PENERIMA_LAYANAN", i("KUANTITAS", "Jumlah peserta didik putus sekolah", 1, 3, "orang", "TURUN"))),
  u("Pembelajaran berlangsung sesuai kurikulum", p("PROSES_BISNIS", i("KUALITAS", "Persentase guru dengan hasil supervisi baik", 80, 88, "%"))),
  u("Guru berkembang melalui komunitas belajar", p("PENGUATAN_INTERNAL", i("KUANTITAS", "Jumlah sesi komunitas belajar guru", 20, 24, "sesi", "NAIK", true))),
  u("Dana BOSP terserap sesuai rencana sekolah", p("ANGGARAN", i("BIAYA", "Persentase realisasi dana BOSP", 92, 98, "%", "NAIK", true))),
];

const PEMIMPIN: RhkIsi[] = [
  u("Program bidang mencapai sasaran tahun berjalan", i("KUANTITAS", "Persentase sasaran program yang tercapai", 85, 92, "%", "NAIK", true), i("KUALITAS", "Indeks kepuasan penerima layanan bidang", 82, 87, "nilai")),
  u("Layanan bidang selesai tepat waktu", i("WAKTU", "Rata-rata waktu penyelesaian layanan", 4, 6, "hari kerja", "TURUN")),
  u("Pegawai bidang memahami ekspektasi dan mendapat umpan balik berkala", i("KUANTITAS", "Persentase pegawai yang menerima umpan balik tiap triwulan", 90, 97, "%")),
  t("Anggaran bidang terserap sesuai rencana", i("BIAYA", "Persentase realisasi anggaran bidang", 90, 96, "%", "NAIK", true)),
];

const CAMAT: RhkIsi[] = [
  u("Masyarakat puas atas layanan kecamatan dan kelurahan", i("KUALITAS", "Indeks kepuasan masyarakat (IKM) kecamatan", 82, 86, "nilai"), i("WAKTU", "Waktu penyelesaian surat pengantar", 1, 2, "hari kerja", "TURUN")),
  u("Pengaduan warga tertangani tuntas", i("KUANTITAS", "Persentase pengaduan yang tuntas dalam lima hari kerja", 85, 92, "%")),
  u("Penerimaan PBB di wilayah mencapai sasaran", i("KUANTITAS", "Persentase realisasi PBB terhadap pokok ketetapan", 70, 80, "%", "NAIK", true)),
];

const BIDAN: RhkIsi[] = [
  u("Ibu hamil dengan kehamilan fisiologis dan patologis mendapat pemeriksaan sesuai perannya dalam SOP", i("KUANTITAS", "Persentase ibu hamil terdaftar yang mendapat ANC sedikitnya enam kali", 80, 90, "%", "NAIK", true), i("WAKTU", "Waktu tunggu pemeriksaan ANC", 20, 30, "menit", "TURUN")),
  u("Rekam medis ibu hamil dan register kohort tercatat lengkap dan dilaporkan tepat waktu", i("KUALITAS", "Persentase rekam medis dan register kohort yang lengkap pada uji petik", 90, 95, "%")),
  t("Ibu hamil dan ibu melahirkan terdata dalam aplikasi SICANTIK", i("WAKTU", "Persentase data yang diperbarui paling lama dua hari sesudah pemeriksaan", 85, 90, "%")),
];

const KLINIS: RhkIsi[] = [
  u("Pasien terlayani sesuai standar profesi", i("KUANTITAS", "Jumlah pasien yang dilayani", 2400, 2900, "pasien", "NAIK", true), i("KUALITAS", "Persentase tindakan sesuai SOP pada audit klinis", 94, 98, "%")),
  u("Keselamatan pasien terjaga", i("KUALITAS", "Jumlah insiden keselamatan pasien yang dapat dicegah", 0, 1, "kejadian", "TURUN")),
  t("Keluarga sasaran memahami pencegahan penyakit", i("KUANTITAS", "Jumlah keluarga yang didampingi", 60, 80, "keluarga", "NAIK", true)),
];

const PROGRAM_SEHAT: RhkIsi[] = [
  u("Program kesehatan menjangkau sasaran di seluruh kecamatan", i("KUANTITAS", "Persentase sasaran program yang terjangkau", 82, 90, "%", "NAIK", true), i("KUALITAS", "Persentase sasaran yang berubah perilaku (efektivitas program)", 40, 50, "%")),
  u("Data program akurat dan dipakai mengambil keputusan", i("KUALITAS", "Persentase data program yang lolos validasi", 92, 97, "%"), i("WAKTU", "Waktu penyampaian laporan bulanan sesudah akhir bulan", 5, 7, "hari kerja", "TURUN")),
];

const GURU: RhkIsi[] = [
  u("Peserta didik mencapai tujuan pembelajaran", i("KUALITAS", "Persentase peserta didik yang mencapai ketuntasan belajar", 80, 88, "%"), i("KUANTITAS", "Jumlah peserta didik yang didampingi remedial sampai tuntas", 24, 32, "orang", "NAIK", true)),
  u("Pembelajaran terlaksana dengan perangkat yang sesuai kebutuhan kelas", i("KUALITAS", "Nilai supervisi pembelajaran", 84, 90, "nilai")),
  t("Orang tua terlibat dalam kemajuan anaknya", i("KUANTITAS", "Persentase orang tua yang hadir pada pertemuan kelas", 75, 85, "%")),
];

const AUDIT: RhkIsi[] = [
  u("Rekomendasi pemeriksaan dipakai memperbaiki tata kelola", i("KUANTITAS", "Persentase rekomendasi yang ditindaklanjuti objek pemeriksaan", 80, 88, "%"), i("WAKTU", "Waktu penerbitan laporan sesudah pemeriksaan lapangan", 10, 14, "hari kerja", "TURUN")),
  u("Pemeriksaan terlaksana sesuai standar audit", i("KUANTITAS", "Jumlah laporan hasil pemeriksaan yang terbit", 8, 10, "laporan", "NAIK", true), i("KUALITAS", "Nilai telaah sejawat atas kertas kerja", 85, 90, "nilai")),
];

const SDM: RhkIsi[] = [
  u("Layanan kepegawaian selesai benar pada pengajuan pertama", i("KUALITAS", "Persentase berkas yang disetujui tanpa dikembalikan", 90, 95, "%"), i("WAKTU", "Waktu penyelesaian usulan kepegawaian", 5, 8, "hari kerja", "TURUN")),
  u("Data kepegawaian mutakhir dan dipercaya", i("KUALITAS", "Persentase data pegawai yang cocok dengan SIASN", 95, 98, "%")),
  t("Pegawai paham tata cara penilaian kinerja", i("KUANTITAS", "Jumlah pegawai yang mengikuti sosialisasi", 800, 1000, "orang", "NAIK", true)),
];

const TEKNOLOGI: RhkIsi[] = [
  u("Aplikasi layanan tersedia dan aman dipakai", i("KUALITAS", "Ketersediaan aplikasi pada jam kerja", 98, 99.5, "%"), i("WAKTU", "Waktu pemulihan gangguan", 2, 4, "jam", "TURUN")),
  u("Kebutuhan fitur unit kerja terpenuhi", i("KUANTITAS", "Jumlah fitur yang dipakai pengguna sesudah tiga bulan", 10, 14, "fitur", "NAIK", true)),
];

const ANALIS: RhkIsi[] = [
  u("Bahan kebijakan tersedia tepat waktu dan dipakai pimpinan", i("KUANTITAS", "Jumlah telaahan yang dipakai dalam keputusan", 10, 14, "telaahan", "NAIK", true), i("WAKTU", "Waktu penyelesaian telaahan", 4, 6, "hari kerja", "TURUN")),
  u("Data pelaksanaan program lengkap dan mutakhir", i("KUALITAS", "Persentase data program yang lengkap pada pemeriksaan triwulan", 92, 97, "%")),
  t("Rapat koordinasi menghasilkan kesepakatan yang dijalankan", i("KUALITAS", "Persentase butir kesepakatan yang dijalankan", 75, 85, "%")),
];

const ADMINISTRASI: RhkIsi[] = [
  u("Surat dan berkas layanan tertangani cepat dan benar", i("WAKTU", "Waktu penyelesaian surat masuk sampai disposisi", 1, 2, "hari kerja", "TURUN"), i("KUALITAS", "Jumlah surat yang dikembalikan karena salah", 2, 5, "surat", "TURUN")),
  u("Warga dan tamu dinas terlayani dengan ramah dan jelas", i("KUANTITAS", "Jumlah layanan yang diselesaikan", 1400, 1700, "layanan", "NAIK", true), i("KUALITAS", "Nilai kepuasan penerima layanan loket", 82, 87, "nilai")),
  t("Arsip unit tertata dan mudah ditemukan", i("KUALITAS", "Persentase arsip yang ditemukan dalam sepuluh menit pada uji petik", 85, 92, "%")),
];

const LAPANGAN: RhkIsi[] = [
  u("Tugas operasional terlaksana aman dan tepat waktu", i("WAKTU", "Waktu tanggap sejak permintaan", 10, 15, "menit", "TURUN"), i("KUANTITAS", "Jumlah penugasan yang diselesaikan", 260, 320, "penugasan", "NAIK", true)),
  u("Sarana kerja terawat dan siap pakai", i("KUALITAS", "Persentase hari sarana siap pakai", 94, 98, "%")),
];

const KESETARAAN: RhkIsi[] = [
  u("Warga usia 7–18 tahun yang belum tuntas sekolah ikut pendidikan kesetaraan", i("KUANTITAS", "Persentase warga usia 7–18 tahun yang belum tuntas sekolah yang ikut pendidikan kesetaraan (SPM)", 62, 70, "%", "NAIK", true), i("KUANTITAS", "Jumlah peserta baru Paket A, B, dan C", 1100, 1300, "orang", "NAIK", true)),
  u("Peserta pendidikan kesetaraan bertahan sampai lulus", i("KUALITAS", "Persentase peserta Paket B dan C yang lulus ujian kesetaraan", 85, 92, "%"), i("KUALITAS", "Persentase peserta yang berhenti di tengah tahun", 8, 12, "%", "TURUN")),
  u("PKBM dan SKB memberi layanan yang memuaskan", i("KUALITAS", "Indeks kepuasan peserta atas layanan PKBM dan SKB", 82, 86, "nilai")),
  t("Data anak tidak sekolah per kelurahan mutakhir", i("WAKTU", "Waktu pemutakhiran data sesudah kunjungan lapangan", 5, 7, "hari kerja", "TURUN")),
];

const SARI: RhkIsi[] = [
  u("Ibu hamil dengan kehamilan fisiologis dan patologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP", i("KUANTITAS", "Persentase ibu hamil terdaftar yang mendapat ANC sedikitnya enam kali", 80, 90, "%", "NAIK", true), i("WAKTU", "Waktu tunggu pemeriksaan ANC", 20, 30, "menit", "TURUN")),
  u("Rekam medis dan register kohort tercatat lengkap, diarsipkan dengan baik, dan dilaporkan tepat waktu", i("KUALITAS", "Rekam medis dan register kohort yang lengkap pada uji petik", 90, 95, "%")),
  t("Ibu hamil dan ibu melahirkan terdata dalam aplikasi SICANTIK", i("WAKTU", "Data ibu hamil yang diperbarui di SICANTIK paling lama dua hari", 85, 90, "%")),
];

const MARUF: RhkIsi[] = [
  u("Surat pengantar warga selesai benar pada hari yang sama", i("WAKTU", "Waktu penyelesaian surat pengantar", 20, 30, "menit", "TURUN"), i("KUALITAS", "Jumlah surat pengantar yang dikembalikan karena salah", 2, 4, "surat", "TURUN")),
  u("Warga yang datang ke loket terlayani dengan ramah dan jelas", i("KUANTITAS", "Jumlah layanan loket yang diselesaikan", 1800, 2100, "layanan", "NAIK", true), i("KUALITAS", "Nilai kepuasan warga di loket kecamatan", 82, 87, "nilai")),
  t("Agenda surat masuk dan keluar tercatat lengkap", i("KUALITAS", "Persentase surat yang tercatat pada hari yang sama", 92, 97, "%")),
];

/** Hand-written plans of the three stories. */
export const RENCANA_TOKOH: Record<string, RhkIsi[]> = { melva: KESETARAAN, sari: SARI, maruf: MARUF };

const PUSTAKA: [RegExp, RhkIsi[]][] = [
  [/^(kepalaDinas|sekda|asisten|stafAhli|inspektur|direkturRs)$/, KEPALA],
  [/^kepalaPuskesmas$/, PUSKESMAS],
  [/^kepalaSekolah$/, SEKOLAH],
  [/^(camat|lurah)$/, CAMAT],
  [/^(sekretarisDinas|kabid|kabag|irban|sekcam|kasubbag|kasi|sekretarisLurah)$/, PEMIMPIN],
  [/^bidan/, BIDAN],
  [/^(dokter|perawat|nutrisionis|lab|apoteker|sanitarian)/, KLINIS],
  [/^(epidemiolog|promkes|adminkes|pamong)/, PROGRAM_SEHAT],
  [/^guru/, GURU],
  [/^(auditor|ppupd)/, AUDIT],
  [/^analisSdm/, SDM],
  [/^prakom/, TEKNOLOGI],
  [/^(perencana|analisKebijakan|humas|penelaah|penataLayanan)$/, ANALIS],
  [/^(sopir|poldapraja|pengelolaUmum|operatorParuh)$/, LAPANGAN],
];

/** The plan that fits a kind of post. */
export function rencanaJabatan(jenis: KunciJenis): RhkIsi[] {
  return PUSTAKA.find(([pola]) => pola.test(jenis))?.[1] ?? ADMINISTRASI;
}
