import type { JenisLampiran, NilaiPerilaku } from "#rules/kosakata.ts";

/** What leaders expect beyond the standard of behaviour. */
export const EKSPEKTASI_KHUSUS: Readonly<Record<NilaiPerilaku, readonly string[]>> = {
  BERORIENTASI_PELAYANAN: [
    "Menyapa lebih dahulu dan menjelaskan langkah layanan kepada orang yang datang",
    "Memberi kabar bila layanan terlambat, sebelum ditanya",
  ],
  AKUNTABEL: ["Mencatat realisasi dan buktinya paling lambat tanggal 9 bulan berikutnya", "Melaporkan kekeliruan sendiri begitu diketahui"],
  KOMPETEN: ["Bersedia mengajarkan pengetahuan dan keterampilan kepada rekan kerja", "Menyelesaikan satu pelatihan yang sesuai dengan jabatannya"],
  HARMONIS: ["Membantu rekan kerja yang membutuhkan", "Memberikan kesempatan yang sama serta bersikap adil kepada anggota tim"],
  LOYAL: ["Mengutamakan kepentingan organisasi di atas kepentingan pribadi atau kelompok", "Menjaga kerahasiaan data warga yang ditangani"],
  ADAPTIF: ["Mencoba cara kerja baru dan melaporkan hasilnya, juga bila gagal", "Memakai aplikasi layanan tanpa menunggu diminta"],
  KOLABORATIF: ["Aktif berpartisipasi dan berkontribusi sesuai keahliannya", "Menghubungi unit lain lebih awal bila pekerjaannya bergantung pada mereka"],
};

type Bekal = Readonly<Record<JenisLampiran, readonly string[]>>;

/** What was agreed with the SKP, by field of work. */
export const BEKAL: Readonly<Record<"KESEHATAN" | "PENDIDIKAN" | "WILAYAH" | "UMUM", Bekal>> = {
  KESEHATAN: {
    DUKUNGAN_SUMBER_DAYA: [
      "Tenaga administrasi, sehingga tenaga kesehatan fokus melayani",
      "Alat dan bahan habis pakai sesuai rencana kebutuhan bulanan",
      "Pelatihan aplikasi pencatatan",
      "Kendaraan operasional untuk kunjungan rumah",
    ],
    SKEMA_PERTANGGUNGJAWABAN: [
      "Kinerja pelayanan dibahas tiap dua minggu; bila ada komplain, tiap minggu sampai komplain berkurang",
      "Realisasi dicatat tiap bulan dengan bukti dari register dan aplikasi",
    ],
    KONSEKUENSI: [
      "Pelayanan paling memuaskan menurut survei: tenaga teladan bulanan",
      "Pelayanan terbaik menurut pengamatan Pimpinan: prioritas pelatihan",
      "Komplain berulang: pembinaan dan pembagian tugas ulang",
    ],
  },
  PENDIDIKAN: {
    DUKUNGAN_SUMBER_DAYA: [
      "Akses Dapodik dan rapor pendidikan",
      "Modul dan bahan ajar cetak sebelum semester dimulai",
      "Waktu khusus komunitas belajar tiap Kamis",
      "Biaya transportasi untuk pendataan lapangan",
    ],
    SKEMA_PERTANGGUNGJAWABAN: [
      "Kemajuan dibahas tiap bulan bersama Pimpinan memakai data Dapodik",
      "Bukti berupa daftar hadir, hasil belajar, dan catatan observasi, disimpan tiap akhir bulan",
    ],
    KONSEKUENSI: [
      "Target melampaui ekspektasi: prioritas beasiswa dan pelatihan",
      "Praktik yang berhasil dibagikan pada hari pendidikan kota",
      "Target tertinggal dua triwulan: bimbingan kinerja terjadwal",
    ],
  },
  WILAYAH: {
    DUKUNGAN_SUMBER_DAYA: [
      "Komputer loket dan jaringan yang berfungsi pada jam layanan",
      "Daftar syarat layanan yang ditempel dan dapat dibagikan",
      "Kendaraan operasional untuk turun ke lingkungan",
      "Pendampingan Pimpinan sebulan sekali",
    ],
    SKEMA_PERTANGGUNGJAWABAN: [
      "Rekap loket dan pengaduan dibahas tiap Senin pertama",
      "Realisasi dicatat tiap bulan; petugas lapangan boleh mencatat lewat ponsel",
    ],
    KONSEKUENSI: [
      "Loket terbaik menurut survei warga: penghargaan triwulanan camat",
      "Memenuhi ekspektasi setahun: diusulkan mengikuti pelatihan",
      "Tidak memenuhi ekspektasi: target dan dukungan dibahas ulang dalam dialog kinerja",
    ],
  },
  UMUM: {
    DUKUNGAN_SUMBER_DAYA: [
      "Perangkat kerja dan akses aplikasi yang dibutuhkan",
      "Data dari unit lain sesuai jadwal yang disepakati",
      "Pendampingan Pimpinan sebulan sekali",
      "Pelatihan sesuai kebutuhan jabatan",
    ],
    SKEMA_PERTANGGUNGJAWABAN: [
      "Kemajuan dibahas tiap bulan; bukti berupa hasil, bukan daftar kegiatan",
      "Realisasi dicatat paling lambat tanggal 9 bulan berikutnya",
    ],
    KONSEKUENSI: [
      "Melampaui ekspektasi: prioritas pengembangan kompetensi",
      "Memenuhi ekspektasi: diusulkan dalam penghargaan unit",
      "Belum memenuhi ekspektasi: bimbingan kinerja dan penyesuaian dukungan",
    ],
  },
};
