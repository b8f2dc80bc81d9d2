import type { Cerita } from "./cerita.ts";
import { i, tambahan, utama } from "./templat.ts";

const ANC = "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP";

/** Bidan Penyelia of the Puskesmas Cempaka Deli (AL3 T10–T12, AL5 T3): September is half recorded. */
export const SARI: Cerita = {
  pendekatan: "KUANTITATIF",
  rhk: [
    { ...utama("LAYANAN", ANC,
      i("KUANTITAS", "Persentase ibu hamil terdaftar yang mendapat ANC sedikitnya 6 kali", "80–90%", "A", "Kohort ibu", "", ""),
      i("KUALITAS", "Persentase tindakan ANC yang sesuai SOP pada audit kohort triwulanan", "95–100%", "N", "Audit kohort", "", ""),
      i("WAKTU", "Waktu tunggu pemeriksaan ANC", "20–30 menit", "T", "Rekap antrean", "", "")), pimpinan: ["ratna", 0] },
    { ...utama("LAYANAN", "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat penanganan persalinan sesuai perannya dalam SOP",
      i("KUALITAS", "Kesalahan tindakan pada penanganan persalinan", "0 kesalahan", "T", "Laporan persalinan", "", ""),
      i("KUALITAS", "Komplain atas layanan persalinan setahun", "4–6 komplain", "T", "Buku pengaduan", "", "")), pimpinan: ["ratna", 1] },
    { ...utama("DATA", "Rekam medis dan register kohort tercatat lengkap, diarsipkan, dan dilaporkan tepat waktu",
      i("KUALITAS", "Persentase rekam medis dan register kohort yang lengkap", "90–95%", "N", "Uji petik 40 berkas", "", "")), pimpinan: ["ratna", 0] },
    { ...tambahan("DATA", "Ibu hamil dan ibu melahirkan terdata dalam aplikasi SICANTIK sesuai pembagian tanggung jawab pendataan",
      i("WAKTU", "Persentase data ibu yang diperbarui di SICANTIK paling lama 2 hari", "85–90%", "N", "Unduhan SICANTIK", "", "")), pimpinan: ["ratna", 2] },
  ],
  ekspektasi: {
    KOMPETEN: ["Bersedia untuk mengajarkan pengetahuan dan keterampilan yang dimiliki kepada orang lain"],
    HARMONIS: ["Membantu rekan kerja yang membutuhkan"],
    LOYAL: ["Mengutamakan kepentingan organisasi di atas kepentingan pribadi atau kelompok", "Melaksanakan instruksi atau tugas dari atasan dengan sungguh-sungguh dan penuh tanggung jawab"],
    KOLABORATIF: ["Aktif berpartisipasi dan berkontribusi sesuai keahliannya"],
  },
  lampiran: {
    DUKUNGAN_SUMBER_DAYA: ["Tenaga administratif, sehingga bidan fokus memberikan pelayanan", "Kendaraan operasional untuk bidan kelurahan", "Pelatihan penggunaan aplikasi SICANTIK"],
    SKEMA_PERTANGGUNGJAWABAN: ["Kinerja pelayanan bidan direviu setiap 2 minggu; bila ada komplain dari ibu hamil, setiap minggu sampai komplain berkurang"],
    KONSEKUENSI: ["Pelayanan paling memuaskan menurut survei: bidan teladan bulanan", "Pelayanan terbaik menurut pengamatan Pimpinan: prioritas pelatihan"],
  },
  jejak: [
    { pada: ["2026-01-09", "10:15"], oleh: "PEGAWAI", tindakan: "MULAI", catatan: "Empat hasil kerja dari Matriks Pembagian Peran dan Hasil tim UKP masuk ke SKP ini." },
    { pada: ["2026-01-13", "09:40"], oleh: "PEGAWAI", tindakan: "UBAH", catatan: "Mengusulkan target ANC 75–85%.", perubahan: [{ bagian: "Target RHK 1, ANC sedikitnya 6 kali", dari: null, menjadi: "75–85%" }] },
    { pada: ["2026-01-15", "13:05"], oleh: "PENILAI", tindakan: "UBAH", catatan: "Tahun lalu sudah 78%. Saya tambah satu tenaga administrasi supaya bidan fokus melayani.", perubahan: [{ bagian: "Target RHK 1, ANC sedikitnya 6 kali", dari: "75–85%", menjadi: "80–90%" }] },
    { pada: ["2026-01-15", "13:40"], oleh: "PEGAWAI", tindakan: "PESAN", catatan: "Terima kasih, Dok. Kalau tenaga administrasinya jalan sejak Februari, 80–90% saya sanggupi." },
    { pada: ["2026-01-19", "10:38"], oleh: "PEGAWAI", tindakan: "UBAH", catatan: "Menambah indikator waktu pada RHK 1.", perubahan: [{ bagian: "RHK 1, waktu tunggu pemeriksaan ANC", dari: null, menjadi: "20–30 menit" }] },
    { pada: ["2026-01-19", "10:52"], oleh: "PEGAWAI", tindakan: "AJUKAN" },
    { pada: ["2026-01-21", "08:20"], oleh: "PENILAI", tindakan: "TETAPKAN" },
  ],
  realisasi: {
    "0.0": { nilai: [5, 12, 19, 27, 34, 41, 48, 58, null], uraian: {
      2: "Tenaga administrasi mulai bertugas; pendaftaran tidak lagi menyita waktu bidan.",
      3: "Kunjungan turun selama libur Idulfitri; 14 ibu dijadwalkan ulang.",
      6: "41% dari 312 ibu terdaftar sudah enam kali; kelas ibu hamil berjalan di dua posyandu.",
      8: "Ibu yang bekerja sulit datang hari kerja; 9 ibu menunda kunjungan keenam." } },
    "0.1": { nilai: [95, 95, 96, 96, 96, 97, 97, 97, 98], uraian: { 3: "Audit kohort triwulan I: 48 dari 50 tindakan sesuai SOP.", 9: "Audit kohort triwulan III: 49 dari 50 tindakan sesuai SOP; satu lupa menulis jam." } },
    "0.2": { nilai: [44, 43, 41, 40, 38, 37, 36, 34, null], uraian: { 3: "Rata-rata 41 menit; Senin dan Kamis paling padat.", 6: "Rata-rata 37 menit sesudah nomor antrean dibagi per jam.", 8: "Rata-rata 34 menit; meja timbang dipisah dari meja periksa." } },
    "1.0": { nilai: [0, 0, 0, 0, 0, 0, 0, 0, 0], uraian: { 9: "17 persalinan ditangani, tanpa kesalahan tindakan." } },
    "1.1": { nilai: [0, 0, 1, 1, 1, 2, 2, 3, 3], uraian: { 8: "Satu komplain tentang cara bicara pada jam sibuk; ibu sudah dihubungi dan menerima penjelasan.", 9: "Tidak ada komplain baru." } },
    "2.0": { nilai: [88, 89, 91, 90, 92, 92, 91, 92, 93], uraian: { 9: "37 dari 40 berkas lengkap; tiga belum ada golongan darah." } },
    "3.0": { nilai: [82, 84, 86, 87, 89, 89, 91, 92, null], uraian: { 8: "92% diperbarui dalam 2 hari sesudah input dilakukan di meja periksa." } },
  },
  berkas: {
    "0.0.8": { nama: "register-kohort-agustus.png", judul: "Register kohort, hlm. 12" },
    "2.0.9": { nama: "uji-petik-september.pdf", judul: "Uji petik 40 berkas, September" },
  },
  umpan: [
    { tw: "I", pada: ["2026-03-27", "14:10"], peran: "PIMPINAN", dari: "budi", tentang: 0, teks: "Cakupan belum masuk rentang, tetapi arahnya benar. Kelas ibu hamil diteruskan, saya bantu cari ruangnya." },
    { tw: "I", pada: ["2026-03-30", "09:20"], peran: "PIMPINAN", dari: "budi", tentang: "AKUNTABEL", teks: "Sangat bertanggung jawab, teliti, dan rinci. Hampir tidak pernah keliru dalam penanganan pasien." },
    { tw: "I", pada: ["2026-03-12", "11:00"], peran: "PIHAK_LAIN", dari: null, label: "Pasien", tentang: "KOMPETEN", teks: "Penjelasan tentang tanda bahaya kehamilan sangat jelas, suami saya ikut paham." },
    { tw: "II", pada: ["2026-06-26", "15:30"], peran: "PIMPINAN", dari: "budi", tentang: 0, teks: "Sudah baik, pertahankan. Waktu tunggu turun tiap bulan; target berikutnya masuk rentang." },
    { tw: "II", pada: ["2026-06-29", "08:45"], peran: "REKAN_SETINGKAT", dari: "kartini", tentang: "HARMONIS", teks: "Selalu mengingatkan rekan kerjanya untuk memberikan pelayanan terbaik, dengan cara yang enak didengar." },
    { tw: "II", pada: ["2026-06-18", "10:05"], peran: "PIMPINAN", dari: "ratna", tentang: 2, teks: "Register dari tim Anda paling lengkap di antara tiga puskesmas binaan tim UKP." },
    { tw: "III", pada: ["2026-09-03", "07:50"], peran: "PIMPINAN", dari: "budi", tentang: 0, teks: "Coba pindahkan kelas ibu hamil ke Sabtu." },
    { tw: "III", pada: ["2026-09-09", "12:15"], peran: "PIHAK_LAIN", dari: null, label: "Pasien", tentang: "KOMPETEN", teks: "Penjelasan kepada pasien sangat jelas dan mudah dipahami." },
    { tw: "III", pada: ["2026-09-18", "13:25"], peran: "PIHAK_LAIN", dari: null, label: "Pasien", tentang: "BERORIENTASI_PELAYANAN", teks: "Kurang ramah dalam menangani pasien, namun yang bersangkutan sangat cekatan." },
    { tw: "III", pada: ["2026-09-24", "16:00"], peran: "REKAN_SETINGKAT", dari: "dewi", tentang: "KOMPETEN", teks: "Selalu siap membantu. Bersedia membagi pengetahuannya kepada bidan mahir dan terampil." },
    { tw: "III", pada: ["2026-09-25", "09:10"], peran: "BAWAHAN", dari: "putri", tentang: "KOLABORATIF", teks: "Melibatkan bidan yang lebih muda dalam pelayanan dan mengawasi berkala, supaya kami ikut terampil." },
    { tw: "III", pada: ["2026-09-28", "08:30"], peran: "PIMPINAN", dari: "ratna", tentang: "ADAPTIF", teks: "Aktif memberi masukan untuk memperbaiki alur layanan kebidanan." },
    { tw: "III", pada: ["2026-10-02", "10:20"], peran: "PIMPINAN", dari: "budi", tentang: "BERORIENTASI_PELAYANAN", teks: "Sudah baik karena melayani di luar jam operasional, tapi tingkatkan lagi dari segi keramahan." },
    { tw: "III", pada: ["2026-10-02", "10:24"], peran: "PIMPINAN", dari: "budi", tentang: 0, teks: "Pegawai selalu memastikan ibu hamil yang menjadi tanggung jawabnya rutin melakukan pemeriksaan." },
    { tw: "III", pada: ["2026-10-02", "10:31"], peran: "PIMPINAN", dari: "budi", tentang: "LOYAL", teks: "Selalu mengikuti arahan dengan baik dan segera menjawab." },
  ],
  evaluasi: {
    I: { hasil: "SESUAI", perilaku: "SESUAI", status: "DIKEMBALIKAN", pada: ["2026-04-15", "14:05"], alasanHasil: "Persalinan tanpa kesalahan dan register lengkap. Cakupan ANC dan waktu tunggu belum masuk rentang karena tenaga administrasi baru datang Februari.", alasanPerilaku: "Konsisten menerapkan nilai dasar ASN; teliti dan bertanggung jawab.", catatan: "Kelas ibu hamil diteruskan; waktu tunggu dibahas lagi akhir Mei." },
    II: { hasil: "SESUAI", perilaku: "SESUAI", status: "DIKEMBALIKAN", pada: ["2026-07-16", "13:40"], alasanHasil: "Cakupan ANC sudah masuk rentang Juni dan pendataan SICANTIK naik. Waktu tunggu turun menjadi 37 menit, belum masuk rentang.", alasanPerilaku: "Konsisten menerapkan nilai dasar ASN dan menolong rekan. Keramahan pada jam sibuk perlu dijaga.", catatan: "Pertahankan; pisahkan meja timbang dari meja periksa." },
    III: { hasil: "SESUAI", perilaku: "SESUAI", status: "TERBUKA", pada: ["2026-10-13", "10:42"], alasanHasil: "Pelayanan berjalan tanpa kesalahan tindakan. Waktu tunggu belum masuk rentang, tetapi turun dari 41 menjadi 34 menit.", alasanPerilaku: "Konsisten menerapkan nilai dasar ASN. Keramahan kepada pasien masih perlu dijaga pada jam sibuk." },
  },
};
