import type { Cerita } from "./cerita.ts";
import { bertahap, i, tambahan, utama } from "./templat.ts";

/** The city has one figure: what the officer records, the heads above her record too. */
const SPM = [61.4, 62, 62.8, 63.9, 65.1, 67.2, 69.4, 71.8, 73.1] as const;

/** The officer who is to raise participation in pendidikan kesetaraan: Paket A, B and C. */
export const MELVA: Cerita = {
  pendekatan: "KUANTITATIF",
  rhk: [
    {
      ...utama(
        "LAYANAN",
        "Anak dan warga usia 7–18 tahun yang belum tuntas sekolah mengikuti pendidikan kesetaraan Paket A, B, atau C",
        i(
          "KUANTITAS",
          "Capaian SPM pendidikan kesetaraan: warga usia 7–18 tahun yang belum tuntas dan mengikuti pendidikan kesetaraan",
          "70–78%",
          "N",
          "Dapodik dan data PKBM",
          "",
          "",
        ),
        i("KUANTITAS", "Jumlah warga belajar baru Paket A, B, dan C", "1.800–2.100 orang", "A", "Daftar pendaftaran PKBM", "", ""),
        i("KUALITAS", "Persentase warga belajar yang hadir sedikitnya 75% pertemuan", "72–80%", "N", "Daftar hadir PKBM", "", ""),
      ),
      pimpinan: ["kabidPaud", 0],
    },
    {
      ...utama(
        "PROGRAM",
        "PKBM dan SKB melayani pada waktu yang cocok bagi warga belajar yang bekerja",
        bertahap(i("KUANTITAS", "Jumlah kelas malam dan akhir pekan yang baru dibuka", "12–15 kelas", "A", "Jadwal PKBM", "", ""), 2, 7, 11, 12),
        i("KUALITAS", "Indeks kepuasan warga belajar", "82–87", "N", "Survei warga belajar", "", ""),
      ),
      pimpinan: ["kabidPaud", 1],
    },
    utama(
      "DATA",
      "Data anak tidak sekolah per kelurahan terverifikasi dan dipakai menjaring warga belajar",
      i("KUALITAS", "Persentase nama anak tidak sekolah yang terverifikasi", "85–92%", "A", "Lembar verifikasi kelurahan", "", ""),
      i("WAKTU", "Waktu tindak lanjut nama baru sampai PKBM menghubungi keluarga", "5–8 hari kerja", "T", "Log penjangkauan", "", ""),
    ),
    tambahan(
      "PROGRAM",
      "Kelurahan dan perusahaan ikut menjaring warga belajar",
      bertahap(i("KUANTITAS", "Jumlah kelurahan yang mempunyai relawan penjangkau", "60–75 kelurahan", "A", "SK relawan kelurahan", "", ""), 14, 34, 52, 60),
    ),
  ],
  ekspektasi: {
    BERORIENTASI_PELAYANAN: ["Menjelaskan kepada keluarga bahwa Paket A, B, dan C setara, dengan bahasa yang mudah"],
    KOLABORATIF: ["Membangun kerja sama dengan lurah, PKBM, dan tempat kerja warga belajar"],
    ADAPTIF: ["Mencoba cara penjangkauan baru dan melaporkan mana yang berhasil"],
  },
  lampiran: {
    DUKUNGAN_SUMBER_DAYA: [
      "Biaya transportasi penjangkauan untuk 12 kelurahan tiap bulan",
      "Akses Dapodik dan data kependudukan anak usia sekolah",
      "Surat Kepala Dinas kepada camat dan lurah",
      "Satu operator data di bidang",
    ],
    SKEMA_PERTANGGUNGJAWABAN: [
      "Kemajuan dibahas tiap bulan bersama Kepala Bidang memakai data Dapodik dan daftar PKBM",
      "Bukti: daftar pendaftaran dan daftar hadir, tanpa menyebarkan data pribadi anak",
    ],
    KONSEKUENSI: [
      "SPM kesetaraan masuk rentang: diusulkan mengikuti pelatihan analis kebijakan",
      "Cara penjangkauan yang berhasil dibagikan kepada kabupaten tetangga",
      "Tertinggal dua triwulan: dukungan dan sasaran dibahas ulang",
    ],
  },
  jejak: [
    { pada: ["2026-01-12", "09:05"], oleh: "PEGAWAI", tindakan: "MULAI" },
    {
      pada: ["2026-01-14", "11:20"],
      oleh: "PEGAWAI",
      tindakan: "UBAH",
      catatan: "Mengusulkan target SPM 75–85%.",
      perubahan: [{ bagian: "Target RHK 1, capaian SPM", dari: null, menjadi: "75–85%" }],
    },
    {
      pada: ["2026-01-15", "15:45"],
      oleh: "PENILAI",
      tindakan: "PESAN",
      catatan:
        "Tahun 2025 kita 61%. Naik ke 75% berarti 500 orang lebih dalam setahun, dan kelas malamnya belum ada. Bagaimana kalau 70–78%, ditambah target kelas malam?",
    },
    {
      pada: ["2026-01-19", "08:40"],
      oleh: "PEGAWAI",
      tindakan: "UBAH",
      catatan: "Setuju. Target SPM 70–78% dan saya tambahkan RHK kelas malam.",
      perubahan: [
        { bagian: "Target RHK 1, capaian SPM", dari: "75–85%", menjadi: "70–78%" },
        { bagian: "RHK 2", dari: null, menjadi: "PKBM dan SKB melayani pada waktu yang cocok bagi warga belajar yang bekerja" },
      ],
    },
    { pada: ["2026-01-20", "10:10"], oleh: "PEGAWAI", tindakan: "AJUKAN" },
    { pada: ["2026-01-22", "14:30"], oleh: "PENILAI", tindakan: "TETAPKAN" },
  ],
  realisasi: {
    "0.0": {
      nilai: SPM,
      uraian: {
        1: "Awal tahun 61,4%; data ganda dibersihkan dulu bersama operator.",
        3: "62,8%; Ramadan mengurangi pendaftaran, pendataan tetap jalan.",
        6: "67,2%; kelas malam di Medan Labuhan dan Medan Belawan menambah 148 peserta.",
        9: "73,1%; dua pabrik di Mabar memberi izin belajar, 64 pekerja muda mendaftar Paket C.",
      },
    },
    "0.1": {
      nilai: [74, 171, 302, 468, 655, 884, 1102, 1318, 1486],
      uraian: { 6: "884 warga belajar baru; terbanyak Paket C.", 9: "1.486 warga belajar baru, 38% di antaranya perempuan yang sudah bekerja." },
    },
    "0.2": {
      nilai: [70, 71, 69, 73, 74, 75, 74, 76, 77],
      uraian: { 3: "69% hadir sedikitnya tiga perempat pertemuan; jam puasa menggeser kelas malam.", 9: "77%; jadwal akhir pekan lebih mudah diikuti." },
    },
    "1.0": { nilai: [0, 1, 2, 4, 5, 7, 8, 10, 11], uraian: { 9: "11 kelas baru; satu di balai kelurahan Terjun." } },
    "1.1": { nilai: [81, 82, 81, 83, 84, 84, 85, 85, 86], uraian: { 9: "Nilai 86; warga belajar menghargai tutor yang mau mengulang." } },
    "2.0": { nilai: [8, 15, 22, 29, 36, 43, 50, 57, 65], uraian: { 8: "57% nama terverifikasi; Medan Belawan paling sulit karena keluarga berpindah." } },
    "2.1": { nilai: [12, 11, 10, 9, 9, 8, 8, 7, 7], uraian: { 9: "Rata-rata 7 hari kerja; PKBM kini menerima daftar tiap Jumat." } },
    "3.0": { nilai: [4, 9, 15, 21, 28, 34, 41, 47, 53], uraian: { 9: "53 kelurahan punya relawan; 11 di antaranya karang taruna." } },
  },
  berkas: {
    "0.1.9": { nama: "pendaftaran-september.pdf", judul: "Rekap pendaftaran PKBM, September" },
    "1.0.8": { nama: "jadwal-kelas-malam.png", judul: "Jadwal kelas malam PKBM" },
  },
  umpan: [
    {
      tw: "I",
      pada: ["2026-03-26", "13:30"],
      peran: "PIMPINAN",
      dari: "kabidPaud",
      tentang: 0,
      teks: "Belum masuk rentang, dan itu kita sepakati wajar pada triwulan pertama. Bersihkan data ganda sampai April.",
    },
    {
      tw: "II",
      pada: ["2026-06-22", "10:00"],
      peran: "PIHAK_LAIN",
      dari: null,
      label: "Pengelola PKBM",
      tentang: "KOLABORATIF",
      teks: "Ibu Melva datang sendiri malam hari melihat kelas kami dan membantu mencari tutor matematika.",
    },
    {
      tw: "II",
      pada: ["2026-06-30", "14:15"],
      peran: "PIMPINAN",
      dari: "kabidPaud",
      tentang: 0,
      teks: "Kelas malam terbukti menaikkan peserta. Buka juga di Medan Labuhan.",
    },
    {
      tw: "III",
      pada: ["2026-09-17", "19:40"],
      peran: "PIHAK_LAIN",
      dari: null,
      label: "Warga belajar Paket C",
      tentang: "BERORIENTASI_PELAYANAN",
      teks: "Saya kerja di pabrik dan akhirnya bisa ikut ujian karena ada kelas malam.",
    },
    {
      tw: "III",
      pada: ["2026-09-29", "11:20"],
      peran: "PIMPINAN",
      dari: "kabidPaud",
      tentang: 1,
      teks: "Sebelas kelas baru sampai September melampaui rencana. Tulis caranya supaya bidang lain dapat meniru.",
    },
    {
      tw: "III",
      pada: ["2026-10-06", "09:05"],
      peran: "PIMPINAN",
      dari: "kabidPaud",
      tentang: "ADAPTIF",
      teks: "Berani mencoba penjangkauan lewat perusahaan, dan jujur melaporkan kelurahan yang belum berhasil.",
    },
  ],
  evaluasi: {
    I: {
      hasil: "SESUAI",
      perilaku: "DIATAS",
      status: "DIKEMBALIKAN",
      pada: ["2026-04-17", "10:25"],
      alasanHasil: "Capaian SPM belum masuk rentang karena data ganda dibersihkan lebih dahulu; pendaftaran dan kelas baru sudah mulai sesuai rencana.",
      alasanPerilaku: "Konsisten menerapkan nilai dasar ASN dan menjaganya di luar kantor: mendatangi PKBM pada malam hari.",
      catatan: "Bersihkan data ganda sampai akhir April.",
    },
    II: {
      hasil: "SESUAI",
      perilaku: "DIATAS",
      status: "DIKEMBALIKAN",
      pada: ["2026-07-17", "09:50"],
      alasanHasil: "Kelas malam menaikkan peserta dan kehadiran masuk rentang; SPM 67,2% masih di bawah 70% tetapi naik tiap bulan.",
      alasanPerilaku: "Konsisten dan mengajak PKBM, lurah, dan perusahaan bekerja bersama.",
      catatan: "Buka kelas malam di Medan Labuhan.",
    },
  },
};

/** Her head of bidang, rated by the Plt. Kepala Dinas. */
export const ROSMALA: Cerita = {
  realisasi: { "0.0": { nilai: SPM, uraian: { 9: "73,1%; kelas malam dan penjangkauan lewat perusahaan menambah 64 pekerja muda." } } },
  umpan: [
    {
      tw: "III",
      pada: ["2026-09-30", "10:15"],
      peran: "PIMPINAN",
      dari: "parlindungan",
      tentang: 0,
      teks: "Naik hampir dua belas poin sejak Januari. Siapkan usul anggaran kelas malam untuk tahun depan.",
    },
    {
      tw: "III",
      pada: ["2026-09-16", "13:40"],
      peran: "BAWAHAN",
      dari: "melva",
      tentang: "KOLABORATIF",
      teks: "Mau menelepon lurah dan manajer pabrik sendiri supaya pintu terbuka bagi kami.",
    },
  ],
};

/** Sekretaris and Plt. Kepala Dinas: the acting work is in the same SKP and always utama (L.II.A.6.d p. 50). */
export const PARLINDUNGAN: Cerita = {
  pendekatan: "KUANTITATIF",
  rhk: [
    {
      ...utama(
        "LAYANAN",
        "Meningkatnya partisipasi dan mutu pendidikan dasar, PAUD, dan pendidikan kesetaraan selama jabatan kepala dinas kosong",
        i(
          "KUANTITAS",
          "Capaian SPM pendidikan kesetaraan",
          "70–78%",
          "N",
          "Dapodik dan data PKBM",
          "Capaian {n}; kelas malam bertambah di Medan Utara.",
          "Capaian {n}; pendataan Medan Belawan tertinggal.",
        ),
        i(
          "KUALITAS",
          "Persentase satuan pendidikan dengan literasi kategori baik",
          "58–66%",
          "N",
          "Rapor pendidikan",
          "{n} berkategori baik.",
          "{n}; sekolah pinggiran masih rendah.",
        ),
      ),
      penugasanDari: "Wali Kota Medan",
    },
    {
      ...utama(
        "PROGRAM",
        "Satuan PAUD, SD, SMP, dan PKBM dikelola tertib selama jabatan kepala dinas kosong",
        i(
          "KUANTITAS",
          "Persentase kepala satuan pendidikan yang SKP-nya ditetapkan tepat waktu",
          "88–95%",
          "N",
          "Rekap Terang",
          "{n} ditetapkan tepat waktu.",
          "{n}; sekolah tanpa kepala definitif tertinggal.",
        ),
      ),
      penugasanDari: "Wali Kota Medan",
    },
    utama(
      "TATA_KELOLA",
      "Layanan sekretariat menopang kerja bidang tanpa hambatan",
      i(
        "WAKTU",
        "Waktu penyelesaian naskah dinas",
        "1–2 hari kerja",
        "T",
        "Rekap Srikandi",
        "Rata-rata {n}.",
        "Rata-rata {n}; menumpuk karena merangkap tugas.",
      ),
    ),
    utama(
      "ANGGARAN",
      "Anggaran dinas terserap sesuai rencana kas",
      i(
        "BIAYA",
        "Persentase realisasi anggaran dinas",
        "90–95%",
        "A",
        "Laporan realisasi anggaran",
        "Serapan {n}.",
        "Serapan {n}; dua paket rehabilitasi sekolah diulang.",
      ),
    ),
    utama(
      "SDM",
      "Pegawai dinas bekerja dengan ekspektasi jelas dan umpan balik berkala",
      i("KUALITAS", "Persentase pegawai yang menerima umpan balik tiap triwulan", "85–93%", "N", "Rekap umpan balik", "{n} menerima umpan balik.", "{n}."),
    ),
  ],
  realisasi: { "0.0": { nilai: SPM } },
};
