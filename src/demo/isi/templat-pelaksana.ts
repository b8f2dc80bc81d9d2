import { i, tambahan, utama } from "./templat.ts";
import type { Pustaka } from "./templat.ts";

export const TEMPLAT_PELAKSANA: Pustaka = {
  penelaah: [
    utama(
      "PROGRAM",
      "Telaahan dipakai pimpinan dalam mengambil keputusan",
      i("KUANTITAS", "Jumlah telaahan yang dipakai", "10–12 telaahan", "A", "Lembar disposisi", "{n} dipakai.", "{n}; data pembanding belum lengkap."),
      i("WAKTU", "Waktu penyelesaian telaahan", "3–5 hari kerja", "T", "Buku kendali", "Rata-rata {n}.", "Rata-rata {n}; menunggu data unit lain."),
    ),
    utama(
      "DATA",
      "Data pendukung kebijakan mutakhir",
      i("KUALITAS", "Persentase data yang dimutakhirkan sesuai jadwal", "88–95%", "N", "Log pemutakhiran", "{n} dimutakhirkan.", "{n}."),
    ),
    tambahan(
      "LAYANAN",
      "Unit lain terbantu memahami kebijakan",
      i("KUANTITAS", "Jumlah pertanyaan unit yang dijawab tuntas", "90–120 pertanyaan", "A", "Log pertanyaan", "{n} dijawab.", "{n}."),
    ),
  ],
  penataLayanan: [
    utama(
      "LAYANAN",
      "Layanan operasional unit selesai tepat waktu",
      i(
        "KUANTITAS",
        "Jumlah layanan yang diselesaikan",
        "820–960 layanan",
        "A",
        "Register layanan",
        "{n} selesai sampai bulan ini.",
        "{n}; dua pekan mengikuti orientasi.",
      ),
      i("WAKTU", "Waktu penyelesaian layanan", "1–2 hari kerja", "T", "Register layanan", "Rata-rata {n}.", "Rata-rata {n}; tanda tangan berjenjang."),
    ),
    utama(
      "DATA",
      "Berkas layanan lengkap dan mudah dicari",
      i("KUALITAS", "Persentase berkas lengkap pada uji petik", "90–95%", "N", "Uji petik 30 berkas", "{n} lengkap.", "{n}; lampiran KTP sering tertinggal."),
    ),
  ],
  pengadministrasi: [
    utama(
      "TATA_KELOLA",
      "Surat tercatat, diteruskan, dan diarsipkan tanpa tercecer",
      i("WAKTU", "Waktu penerusan surat masuk", "10–20 menit", "T", "Log Srikandi", "Rata-rata {n}.", "Rata-rata {n}; Senin pagi menumpuk."),
      i("KUANTITAS", "Jumlah surat yang diproses", "2.400–2.900 surat", "A", "Log Srikandi", "{n} sampai bulan ini.", "{n}."),
    ),
    utama(
      "LAYANAN",
      "Tamu dan rekan mendapat informasi yang tepat",
      i(
        "KUALITAS",
        "Persentase keluhan yang selesai di meja pertama",
        "82–90%",
        "N",
        "Buku tamu",
        "{n} selesai di meja pertama.",
        "{n}; pertanyaan tentang aset perlu bidang lain.",
      ),
    ),
    tambahan(
      "DATA",
      "Arsip elektronik rapi",
      i("KUALITAS", "Persentase arsip yang diberi kode klasifikasi", "88–95%", "N", "Daftar arsip", "{n} berkode.", "{n}."),
    ),
  ],
  loketKecamatan: [
    utama(
      "LAYANAN",
      "Warga terlayani di loket dengan jelas dan cepat",
      i("WAKTU", "Waktu pelayanan di loket", "10–20 menit", "T", "Rekap loket", "Rata-rata {n}.", "Rata-rata {n}; jaringan lambat."),
      i(
        "KUANTITAS",
        "Jumlah layanan loket yang selesai",
        "1.900–2.300 layanan",
        "A",
        "Register loket",
        "{n} sampai bulan ini.",
        "{n}; ramai menjelang tahun ajaran baru.",
      ),
    ),
    utama(
      "TATA_KELOLA",
      "Berkas warga lengkap sejak pertama diterima",
      i("KUALITAS", "Persentase berkas yang tidak kembali", "92–97%", "N", "Buku koreksi", "{n} tidak kembali.", "{n}; syarat surat ahli waris sering kurang."),
    ),
  ],
  operatorLayanan: [
    utama(
      "LAYANAN",
      "Layanan dan sarana unit siap dipakai sejak jam buka",
      i(
        "WAKTU",
        "Persentase hari layanan siap sebelum pukul 08.00",
        "92–97%",
        "N",
        "Daftar periksa pagi",
        "{n} hari siap tepat waktu.",
        "{n}; genset terlambat menyala.",
      ),
      i("KUANTITAS", "Jumlah permintaan bantuan yang selesai", "380–460 permintaan", "A", "Buku permintaan", "{n} sampai bulan ini.", "{n}."),
    ),
    utama(
      "TATA_KELOLA",
      "Peralatan terawat",
      i("KUALITAS", "Persentase peralatan laik pakai", "90–96%", "N", "Kartu perawatan", "{n} laik pakai.", "{n}; dua kipas dan satu proyektor rusak."),
    ),
  ],
  operatorParuh: [
    utama(
      "LAYANAN",
      "Tugas operasional harian selesai sesuai kebutuhan unit",
      i(
        "KUANTITAS",
        "Jumlah tugas harian yang selesai",
        "210–250 tugas",
        "A",
        "Buku tugas harian",
        "{n} selesai sampai bulan ini.",
        "{n}; jadwal bergilir tiga hari sepekan.",
      ),
      i("KUALITAS", "Persentase tugas yang diterima tanpa perbaikan", "88–95%", "N", "Buku tugas harian", "{n} diterima.", "{n}."),
    ),
  ],
  pengelolaUmum: [
    utama(
      "LAYANAN",
      "Lingkungan kerja dan ruang publik bersih dan aman",
      i(
        "KUANTITAS",
        "Jumlah titik yang dibersihkan sesuai jadwal",
        "1.050–1.250 titik",
        "A",
        "Lembar kendali titik",
        "{n} sampai bulan ini.",
        "{n}; hujan menunda dua titik.",
      ),
      i(
        "KUALITAS",
        "Persentase pemeriksaan acak yang dinilai bersih",
        "88–95%",
        "N",
        "Lembar periksa acak",
        "{n} bersih.",
        "{n}; sampah pasar malam menumpuk.",
      ),
    ),
  ],
  sopir: [
    utama(
      "LAYANAN",
      "Pasien rujukan tiba dengan aman dan tepat waktu",
      i("WAKTU", "Waktu siap berangkat sejak panggilan", "5–10 menit", "T", "Buku jalan ambulans", "Rata-rata {n}.", "Rata-rata {n}; panggilan dini hari."),
      i("KUANTITAS", "Jumlah rujukan yang diantar", "150–190 rujukan", "A", "Buku jalan ambulans", "{n} sampai bulan ini.", "{n}."),
    ),
    utama(
      "TATA_KELOLA",
      "Ambulans laik jalan",
      i("KUALITAS", "Persentase hari ambulans laik jalan", "93–97%", "N", "Kartu perawatan", "{n} hari laik jalan.", "{n}; ganti kampas rem tiga hari."),
    ),
  ],
};
