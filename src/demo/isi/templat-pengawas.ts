import { i, tambahan, utama } from "./templat.ts";
import type { Pustaka } from "./templat.ts";

export const TEMPLAT_PENGAWAS: Pustaka = {
  kasubbagUmum: [
    utama("TATA_KELOLA", "Persuratan, kearsipan, dan rumah tangga kantor tertib", i("WAKTU", "Persentase surat masuk yang didisposisikan pada hari yang sama", "88–95%", "N", "Rekap Srikandi", "{n} didisposisikan pada hari yang sama.", "{n}; surat sore hari diproses esoknya."), i("KUALITAS", "Indeks kepuasan pegawai atas kerumahtanggaan", "80–86", "N", "Survei internal", "Nilai {n}.", "Nilai {n}; pendingin ruang rapat rusak.")),
    utama("SDM", "Administrasi kepegawaian selesai sebelum jatuh tempo", i("WAKTU", "Persentase usul kepegawaian yang lengkap sejak pertama diajukan", "85–92%", "N", "Rekap usul", "{n} lengkap sejak pertama.", "{n}; daftar syarat baru belum dibaca semua pegawai.")),
    tambahan("DATA", "Data barang milik daerah cocok dengan keadaan", i("KUANTITAS", "Jumlah ruang yang selesai diinventarisasi", "18–24 ruang", "A", "Kartu inventaris ruang", "{n} selesai.", "{n}; gudang belakang belum tersentuh.")),
  ],
  kasubbagKeuangan: [
    utama("ANGGARAN", "Pembayaran selesai tepat waktu dan dapat dipertanggungjawabkan", i("WAKTU", "Waktu penyelesaian SPM sejak berkas lengkap", "1–2 hari kerja", "T", "Register SPM", "Rata-rata {n}.", "Rata-rata {n}; sistem pusat lambat pada akhir bulan."), i("KUALITAS", "Persentase berkas tagihan yang diterima tanpa perbaikan", "85–92%", "N", "Register verifikasi", "{n} diterima tanpa perbaikan.", "{n}; kuitansi rekanan sering salah.")),
    utama("TATA_KELOLA", "Laporan keuangan tersaji benar dan tepat waktu", i("WAKTU", "Waktu penyampaian laporan bulanan sejak awal bulan", "3–5 hari kerja", "T", "Tanda terima laporan", "Laporan dikirim dalam {n}.", "Laporan dikirim dalam {n}; rekonsiliasi bank berselisih.")),
    tambahan("DATA", "Aset tercatat dan dapat ditelusuri", i("KUANTITAS", "Persentase aset baru yang tercatat dalam 10 hari", "88–95%", "N", "Kartu inventaris barang", "{n} tercatat.", "{n}; berita acara terlambat.")),
  ],
  kasiTapem: [
    utama("LAYANAN", "Warga menerima layanan administrasi pemerintahan dengan cepat dan benar", i("WAKTU", "Waktu penyelesaian surat keterangan", "15–25 menit", "T", "Rekap loket", "Rata-rata {n}.", "Rata-rata {n}; dua petugas dipinjam kelurahan."), i("KUALITAS", "Persentase surat yang kembali karena salah", "1–2%", "T", "Buku koreksi", "Hanya {n} yang kembali.", "{n} kembali; sebagian besar salah ketik nama.")),
    utama("TATA_KELOLA", "Kelurahan terbina dalam tata kelola pemerintahan", i("KUANTITAS", "Jumlah kelurahan yang lulus pembinaan administrasi", "5–6 kelurahan", "A", "Lembar pembinaan", "{n} lulus.", "{n}; buku register satu kelurahan belum lengkap.")),
    utama("DATA", "Data kependudukan dan wilayah mutakhir", i("KUALITAS", "Persentase data RT dan lingkungan yang diperbarui tiap bulan", "88–95%", "N", "Formulir data lingkungan", "{n} diperbarui.", "{n}; kepala lingkungan berganti.")),
  ],
  kasiTrantib: [
    utama("PROGRAM", "Ketertiban umum terjaga dengan pendekatan yang santun", i("WAKTU", "Persentase pengaduan ketertiban yang ditangani dalam 2 hari", "82–90%", "N", "Buku pengaduan", "{n} ditangani.", "{n}; pengaduan malam ditangani esoknya."), i("KUALITAS", "Persentase penertiban tanpa keributan", "92–97%", "N", "Laporan lapangan", "{n} tanpa keributan.", "{n}; dua kali adu mulut dengan pedagang.")),
    utama("LAYANAN", "Siskamling aktif di lingkungan", i("KUANTITAS", "Jumlah lingkungan dengan siskamling aktif", "34–40 lingkungan", "N", "Jadwal ronda", "{n} aktif.", "{n}; ronda berhenti pada musim hujan.")),
  ],
  kasiKesos: [
    utama("LAYANAN", "Warga rentan tertangani dan terdata", i("KUANTITAS", "Persentase permohonan bantuan yang diverifikasi dalam 3 hari", "85–92%", "N", "Lembar verifikasi", "{n} diverifikasi.", "{n}; alamat pindah tanpa lapor."), i("KUALITAS", "Persentase data penerima yang tepat sasaran pada uji petik", "90–95%", "N", "Hasil uji petik", "{n} tepat sasaran.", "{n}; enam nama sudah mampu.")),
    utama("PROGRAM", "Kegiatan keagamaan dan sosial warga berjalan rukun", i("KUANTITAS", "Jumlah kegiatan lintas agama yang difasilitasi", "10–12 kegiatan", "A", "Laporan kegiatan", "{n} terlaksana.", "{n}.")),
  ],
  kasiSarpras: [
    utama("PROGRAM", "Sarana lingkungan terpelihara", i("KUANTITAS", "Jumlah titik drainase yang dibersihkan", "90–110 titik", "A", "Foto sebelum dan sesudah", "{n} dibersihkan bersama warga.", "{n}; alat berat dinas menunggu giliran."), i("WAKTU", "Waktu tindak lanjut lampu jalan padam", "2–4 hari", "T", "Buku laporan", "Rata-rata {n}.", "Rata-rata {n}; suku cadang kosong.")),
    utama("LAYANAN", "Warga ikut menjaga kebersihan", i("KUANTITAS", "Jumlah gotong royong lingkungan", "40–48 kali", "A", "Daftar hadir gotong royong", "{n} terlaksana.", "{n}; hujan menggeser tiga jadwal.")),
  ],
  kasiKelurahan: [
    utama("LAYANAN", "Layanan kelurahan selesai cepat dan benar", i("WAKTU", "Waktu penyelesaian surat pengantar", "10–20 menit", "T", "Rekap loket kelurahan", "Rata-rata {n}.", "Rata-rata {n}; lurah sering rapat di luar."), i("KUANTITAS", "Jumlah layanan yang diselesaikan", "2.600–3.000 layanan", "A", "Register layanan", "{n} selesai sampai bulan ini.", "{n}; libur panjang mengurangi kunjungan.")),
    utama("DATA", "Data warga mutakhir di setiap lingkungan", i("KUALITAS", "Persentase perubahan data warga yang dicatat dalam 3 hari", "85–92%", "N", "Buku register", "{n} tercatat.", "{n}; lapor diri penghuni kos rendah.")),
  ],
  lurah: [
    utama("LAYANAN", "Warga kelurahan terlayani dengan ramah dan pasti", i("KUALITAS", "Indeks kepuasan masyarakat kelurahan", "83–88", "N", "Laporan survei", "IKM {n}.", "IKM {n}; ruang tunggu sempit."), i("WAKTU", "Waktu penyelesaian surat pengantar", "10–20 menit", "T", "Rekap loket", "Rata-rata {n}.", "Rata-rata {n}; printer rusak sepekan.")),
    utama("PROGRAM", "Lingkungan bersih, aman, dan sehat bersama warga", i("KUANTITAS", "Jumlah lingkungan yang bebas titik sampah liar", "7–9 lingkungan", "N", "Foto pantauan", "{n} bebas titik sampah.", "{n}; satu titik muncul lagi di tepi sungai."), i("KUANTITAS", "Persentase balita yang ditimbang di posyandu", "82–90%", "N", "e-PPGBM", "{n} ditimbang.", "{n}; kader dua posyandu mundur.")),
    utama("TATA_KELOLA", "PBB dan dana kelurahan terkelola", i("KUANTITAS", "Persentase realisasi PBB kelurahan", "78–86%", "A", "Dasbor Bapenda", "Realisasi {n}.", "Realisasi {n}; rumah kosong banyak."), i("BIAYA", "Persentase realisasi dana kelurahan", "88–95%", "A", "Laporan dana kelurahan", "Realisasi {n}.", "Realisasi {n}.")),
  ],
  sekretarisLurah: [
    utama("TATA_KELOLA", "Administrasi kelurahan tertib", i("KUALITAS", "Persentase buku register yang lengkap pada pemeriksaan", "88–95%", "N", "Lembar periksa camat", "{n} lengkap.", "{n}; register tanah tertinggal."), i("WAKTU", "Persentase laporan bulanan yang dikirim sebelum tanggal 5", "90–97%", "N", "Tanda terima", "{n} tepat waktu.", "{n}.")),
    utama("ANGGARAN", "Pertanggungjawaban dana kelurahan lengkap", i("WAKTU", "Waktu penyelesaian pertanggungjawaban", "5–8 hari kerja", "T", "Register SPJ", "Rata-rata {n}.", "Rata-rata {n}; nota warung tidak bertanggal.")),
    tambahan("SDM", "Pegawai kelurahan terbantu mencatat kinerjanya", i("KUALITAS", "Persentase pegawai kelurahan yang mencatat realisasi tepat waktu", "85–95%", "N", "Rekap Terang", "{n} tepat waktu.", "{n}.")),
  ],
};
