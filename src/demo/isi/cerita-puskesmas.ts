import type { Cerita, EvaluasiCerita, RhkCerita } from "./cerita.ts";
import type { KunciOrang } from "./orang.ts";
import { i, tambahan, utama } from "./templat.ts";
import type { RhkTemplat, Tema } from "./templat.ts";
import { TEMPLAT_KESEHATAN } from "./templat-kesehatan.ts";

const untuk = (pimpinan: readonly [KunciOrang, number], rhk: RhkTemplat, penugasanDari?: string): RhkCerita => ({
  ...rhk,
  pimpinan,
  ...(penugasanDari ? { penugasanDari } : {}),
});
const dariTemplat = (kunci: string, tema: Tema, pimpinan: readonly [KunciOrang, number], teks?: string): RhkCerita[] =>
  (TEMPLAT_KESEHATAN[kunci] ?? []).filter((rhk) => rhk.tema === tema).map((rhk) => ({ ...rhk, pimpinan, teks: teks ?? rhk.teks }));

const putus = (
  hasil: EvaluasiCerita["hasil"],
  perilaku: EvaluasiCerita["perilaku"],
  jam: string,
  alasanHasil: string,
  alasanPerilaku: string,
  catatan: string,
): { III: EvaluasiCerita } => ({
  III: { hasil, perilaku, status: "DITETAPKAN", pada: ["2026-10-13", jam], alasanHasil, alasanPerilaku, catatan },
});

/** Kepala UPT Puskesmas: number of services, citizens' satisfaction and programme effectiveness. */
export const BUDI: Cerita = {
  pendekatan: "KUANTITATIF",
  rhk: [
    utama(
      "LAYANAN",
      "Ibu hamil di wilayah kerja mendapatkan layanan ANC dan persalinan sesuai prosedur dan ibu hamil puas",
      i(
        "PENERIMA_LAYANAN",
        "Persentase ibu hamil di wilayah kerja yang mendapat ANC sedikitnya 6 kali",
        "80–90%",
        "A",
        "Kohort ibu puskesmas",
        "Cakupan {n}; kelas ibu hamil hari Sabtu mulai ramai.",
        "Cakupan {n}; ibu yang bekerja sulit datang pada hari kerja.",
      ),
      i(
        "PENERIMA_LAYANAN",
        "Komplain ibu hamil atas layanan ANC dan persalinan setahun",
        "8–12 komplain",
        "T",
        "Buku pengaduan",
        "{n} sampai bulan ini.",
        "{n}; terbanyak tentang keramahan.",
      ),
    ),
    utama(
      "LAYANAN",
      "Warga puas atas layanan puskesmas yang cepat dan ramah",
      i(
        "PENERIMA_LAYANAN",
        "Indeks kepuasan masyarakat (IKM) puskesmas",
        "83–87",
        "N",
        "Laporan survei kepuasan",
        "IKM {n}; unsur kompetensi petugas paling tinggi.",
        "IKM {n}; unsur waktu pelayanan paling rendah.",
      ),
      i(
        "PROSES_BISNIS",
        "Jumlah kunjungan yang dilayani",
        "26.000–29.000 kunjungan",
        "A",
        "Rekap e-Puskesmas",
        "{n} sampai bulan ini.",
        "{n}; turun saat jaringan rusak sepekan.",
      ),
      i("PROSES_BISNIS", "Waktu tunggu rawat jalan", "30–40 menit", "T", "Rekap antrean", "Rata-rata {n}.", "Rata-rata {n}; poli umum kekurangan satu dokter."),
    ),
    utama(
      "PROGRAM",
      "Program kesehatan berdampak pada warga yang paling membutuhkan",
      i(
        "PENERIMA_LAYANAN",
        "Efektivitas program hipertensi: penderita terdaftar yang tekanan darahnya terkendali",
        "58–66%",
        "N",
        "ASIK, kohort hipertensi",
        "{n} terkendali; kunjungan rumah dua kali sebulan.",
        "{n} terkendali; obat satu jenis kosong dua pekan.",
      ),
      i(
        "PROSES_BISNIS",
        "Efektivitas program gizi: balita gizi kurang yang naik berat badannya",
        "62–72%",
        "N",
        "e-PPGBM",
        "{n} naik berat badannya.",
        "{n}; wabah diare pada Juni.",
      ),
    ),
    utama(
      "TATA_KELOLA",
      "Obat dan bahan medis habis pakai tersedia dan alat kesehatan laik pakai",
      i("PROSES_BISNIS", "Persentase ketersediaan obat esensial", "92–97%", "N", "Kartu stok", "Ketersediaan {n}.", "Ketersediaan {n}; kiriman terlambat."),
    ),
    utama(
      "SDM",
      "Pegawai puskesmas bekerja dengan ekspektasi jelas dan mendapat umpan balik",
      i(
        "PENGUATAN_INTERNAL",
        "Persentase pegawai yang menerima umpan balik tiap bulan",
        "80–90%",
        "N",
        "Rekap umpan balik",
        "{n} menerima umpan balik.",
        "{n}; jadwal jaga menyulitkan pertemuan.",
      ),
    ),
    utama(
      "ANGGARAN",
      "Dana kapitasi dan BOK terserap untuk pelayanan",
      i(
        "ANGGARAN",
        "Persentase realisasi dana kapitasi dan BOK",
        "90–95%",
        "A",
        "Laporan keuangan BLUD",
        "Serapan {n}.",
        "Serapan {n}; BOK tahap II cair terlambat.",
      ),
    ),
    tambahan(
      "TATA_KELOLA",
      "Terlaksananya direktif Kepala Dinas sesuai waktu yang ditetapkan",
      i(
        "PROSES_BISNIS",
        "Persentase direktif yang selesai sesuai jadwal",
        "85–95%",
        "N",
        "Daftar kendali direktif",
        "{n} selesai sesuai jadwal.",
        "{n}; dua direktif menunggu data kelurahan.",
      ),
    ),
  ],
  umpan: [
    {
      tw: "III",
      pada: ["2026-10-05", "09:15"],
      peran: "PIMPINAN",
      dari: "yusnidar",
      tentang: 0,
      teks: "Jangkauan pelayanan sudah meluas sampai di luar jam operasional, ini sangat baik. Tingkatkan keramahan pada jam sibuk.",
    },
    {
      tw: "III",
      pada: ["2026-09-22", "14:00"],
      peran: "BAWAHAN",
      dari: "maya",
      tentang: "KOMPETEN",
      teks: "Dengan sabar menjelaskan alasan keputusannya dan memberi bimbingan rutin.",
    },
    {
      tw: "III",
      pada: ["2026-09-22", "15:10"],
      peran: "BAWAHAN",
      dari: "suherman",
      tentang: "HARMONIS",
      teks: "Mau mendengar usul dari kami yang di lapangan.",
    },
    {
      tw: "II",
      pada: ["2026-06-25", "11:30"],
      peran: "PIHAK_LAIN",
      dari: null,
      label: "Kader posyandu",
      tentang: "BERORIENTASI_PELAYANAN",
      teks: "Tanggap dan mau turun tangan saat antrean panjang.",
    },
  ],
};

/** Head of the cross-unit team: assigned by the kepala puskesmas, rated at her own bidang. */
export const RATNA: Cerita = {
  pendekatan: "KUANTITATIF",
  rhk: [
    untuk(
      ["budi", 0],
      utama(
        "LAYANAN",
        "Layanan antenatal care (ANC) dilakukan dengan respon cepat dan akurat",
        i(
          "WAKTU",
          "Waktu tunggu pemeriksaan ANC di puskesmas binaan",
          "20–30 menit",
          "T",
          "Rekap antrean tiga puskesmas",
          "Rata-rata {n}; nomor antrean dibagi per jam.",
          "Rata-rata {n}; Cempaka Deli masih paling lama.",
        ),
        i("KUALITAS", "Persentase tindakan ANC yang sesuai SOP", "95–98%", "N", "Audit kohort", "{n} sesuai SOP.", "{n}; pencatatan jam sering lupa."),
      ),
      "Kepala UPT Puskesmas Cempaka Deli",
    ),
    untuk(
      ["budi", 0],
      utama(
        "LAYANAN",
        "Layanan persalinan dilakukan dengan respon cepat dan akurat",
        i("WAKTU", "Waktu respons rujukan persalinan", "10–15 menit", "T", "SISRUTE", "Rata-rata {n}.", "Rata-rata {n}; ambulans dipakai dua puskesmas."),
      ),
      "Kepala UPT Puskesmas Cempaka Deli",
    ),
    untuk(
      ["budi", 0],
      utama(
        "DATA",
        "Ibu hamil dan ibu melahirkan terdata secara lengkap, akurat, dan termutakhirkan",
        i(
          "KUALITAS",
          "Persentase data SICANTIK yang lengkap dan mutakhir",
          "88–94%",
          "N",
          "Unduhan SICANTIK",
          "{n} lengkap dan mutakhir.",
          "{n}; satu puskesmas baru memakai aplikasi.",
        ),
      ),
      "Kepala UPT Puskesmas Cempaka Deli",
    ),
    utama(
      "LAYANAN",
      "Puskesmas binaan memperbaiki temuan mutu",
      i(
        "KUANTITAS",
        "Jumlah temuan mutu yang tuntas diperbaiki",
        "36–44 temuan",
        "A",
        "Lembar perbaikan mutu",
        "{n} tuntas.",
        "{n}; dua temuan butuh renovasi.",
      ),
    ),
    tambahan(
      "SDM",
      "Anggota tim menerima umpan balik yang menolong",
      i(
        "KUANTITAS",
        "Persentase anggota tim yang menerima umpan balik tiap triwulan",
        "85–95%",
        "N",
        "Rekap umpan balik",
        "{n} menerima umpan balik.",
        "{n}; dua anggota baru pindah tugas.",
      ),
    ),
  ],
};

export const MAYA: Cerita = {
  rhk: [
    untuk(["ratna", 0], {
      ...utama(
        "LAYANAN",
        "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat pemeriksaan sesuai perannya dalam SOP",
        ...(TEMPLAT_KESEHATAN["dokterMuda"]?.[0]?.indikator ?? []),
      ),
    }),
    untuk(
      ["ratna", 1],
      utama(
        "LAYANAN",
        "Rujukan persalinan ke fasilitas yang lebih tinggi dilakukan dengan respon cepat dan sesuai diagnosis",
        i(
          "WAKTU",
          "Waktu keputusan rujukan sejak pemeriksaan",
          "15–25 menit",
          "T",
          "SISRUTE",
          "Rata-rata {n}.",
          "Rata-rata {n}; konsultasi spesialis lama dijawab.",
        ),
      ),
    ),
    ...dariTemplat("dokterMuda", "PROGRAM", ["budi", 2]),
  ],
  evaluasi: putus(
    "SESUAI",
    "SESUAI",
    "09:12",
    "Pemeriksaan dan rujukan berjalan sesuai kesepakatan; rekam medis lengkap hampir selalu dalam 24 jam.",
    "Konsisten menerapkan nilai dasar ASN dan tenang menghadapi keluarga pasien.",
    "Pimpin dua diskusi kasus lagi sampai Desember.",
  ),
};
export const DEWI: Cerita = {
  rhk: [
    ...dariTemplat(
      "bidanMahir",
      "LAYANAN",
      ["ratna", 0],
      "Ibu hamil dengan kehamilan fisiologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP",
    ),
    ...dariTemplat(
      "bidanMahir",
      "PROGRAM",
      ["ratna", 1],
      "Ibu hamil dengan kehamilan fisiologis mendapat penanganan persalinan dan nifas sesuai perannya dalam SOP",
    ),
    ...dariTemplat("bidanMahir", "DATA", ["ratna", 2]).map((rhk, n) => (n === 0 ? { ...rhk, pimpinan: ["ratna", 0] as const } : rhk)),
  ],
  evaluasi: putus(
    "SESUAI",
    "DIATAS",
    "09:31",
    "Cakupan pemeriksaan sesuai kesepakatan dan satu indikator melampauinya; tidak ada yang tertinggal.",
    "Konsisten menerapkan nilai dasar ASN dan mengingatkan rekan dengan santun, juga di posyandu.",
    "Siap mengikuti uji kompetensi bidan penyelia.",
  ),
};
export const PUTRI: Cerita = {
  rhk: [
    ...dariTemplat(
      "bidanTerampil",
      "LAYANAN",
      ["ratna", 0],
      "Ibu hamil dengan kehamilan fisiologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP",
    ),
    ...dariTemplat(
      "bidanTerampil",
      "PROGRAM",
      ["ratna", 1],
      "Ibu hamil dengan kehamilan fisiologis mendapat penanganan persalinan dan nifas sesuai perannya dalam SOP",
    ),
    ...dariTemplat("bidanTerampil", "DATA", ["ratna", 2]).map((rhk, n) => (n === 0 ? { ...rhk, pimpinan: ["ratna", 0] as const } : rhk)),
  ],
  umpan: [
    {
      tw: "III",
      pada: ["2026-09-30", "14:40"],
      peran: "PIMPINAN",
      dari: "budi",
      tentang: 0,
      teks: "Cakupan dan waktu tunggu masih tertinggal. Mulai Senin Anda bertugas bersama Sari dua hari sepekan supaya ada yang mendampingi.",
    },
  ],
  evaluasi: putus(
    "DIBAWAH",
    "SESUAI",
    "10:05",
    "Empat dari enam indikator di bawah rentang: cakupan ANC, waktu tunggu, kelengkapan register, dan pembaruan data. Pendampingan baru dimulai akhir September.",
    "Konsisten menerapkan nilai dasar ASN; mau menerima masukan dan bertanya.",
    "Bimbingan kinerja bersama Sari dua hari sepekan sampai Desember; dibahas lagi 30 November.",
  ),
};
export const ROSLINA: Cerita = {
  rhk: [
    ...dariTemplat("nutrisionisMahir", "PROGRAM", ["budi", 2]),
    ...dariTemplat("nutrisionisMahir", "DATA", ["ratna", 0]),
    ...dariTemplat("nutrisionisMahir", "LAYANAN", ["budi", 1]),
  ],
  evaluasi: putus(
    "SESUAI",
    "SESUAI",
    "10:26",
    "Balita gizi kurang terlayani dan register gizi tepat waktu; kenaikan berat badan sesuai rentang.",
    "Konsisten menerapkan nilai dasar ASN; sabar menghadapi keluarga yang ragu.",
    "Ajak kader memakai menu lokal yang sudah berhasil.",
  ),
};
export const FAUZI: Cerita = {
  rhk: [
    untuk(["budi", 1], { ...utama("LAYANAN", "Pasien terdaftar dengan cepat dan ramah", ...(TEMPLAT_KESEHATAN["loket"]?.[0]?.indikator ?? [])) }),
    untuk(["ratna", 0], {
      ...utama(
        "LAYANAN",
        "Pertanyaan pasien melalui telepon atau media komunikasi lain dijawab cepat dengan bahasa yang ramah",
        ...(TEMPLAT_KESEHATAN["loket"]?.[1]?.indikator ?? []),
      ),
    }),
  ],
  umpan: [
    {
      tw: "III",
      pada: ["2026-09-15", "10:30"],
      peran: "PIHAK_LAIN",
      dari: null,
      label: "Pasien",
      tentang: "BERORIENTASI_PELAYANAN",
      teks: "Petugas loketnya menunggui orang tua saya sampai dapat kursi. Terima kasih.",
    },
  ],
  evaluasi: putus(
    "DIATAS",
    "DIATAS",
    "10:48",
    "Pendaftaran rata-rata di bawah tiga menit dan pertanyaan WhatsApp terjawab lebih cepat dari kesepakatan; tidak ada indikator yang tertinggal.",
    "Konsisten dan menjaga nilai itu di luar loket: mengajari kader memakai antrean daring pada hari liburnya.",
    "Diusulkan sebagai pelatih antrean daring bagi puskesmas lain.",
  ),
};
export const SUHERMAN: Cerita = {
  pendekatan: "KUALITATIF",
  rhk: [
    untuk(
      ["ratna", 1],
      utama(
        "LAYANAN",
        "Ibu hamil yang persalinannya dirujuk diantarkan ke tempat rujukan sesuai prosedur pendampingan",
        i(
          "WAKTU",
          "Ambulans siap berangkat sejak panggilan diterima",
          "5–10 menit",
          "T",
          "Buku jalan ambulans",
          "Ambulans berangkat rata-rata {n} sesudah panggilan, siang dan malam.",
          "Dua panggilan dini hari baru berangkat sesudah {n}.",
        ),
        i(
          "KUALITAS",
          "Keluarga pasien merasa didampingi sampai pasien diterima",
          "85–92%",
          "N",
          "Kartu kesan keluarga",
          "Keluarga pasien merasa ditemani sampai pasien diterima rumah sakit.",
          "Satu keluarga merasa ditinggal di pintu IGD.",
        ),
      ),
    ),
    untuk(
      ["budi", 3],
      utama(
        "TATA_KELOLA",
        "Ambulans laik jalan dan lengkap isinya",
        i(
          "KUALITAS",
          "Hari ambulans laik jalan dan oksigen terisi",
          "93–97%",
          "N",
          "Kartu perawatan",
          "Ambulans laik jalan {n} hari; oksigen diperiksa tiap pagi.",
          "Tiga hari di bengkel karena kampas rem; dipinjamkan ambulans Padang Bulan.",
        ),
      ),
    ),
  ],
};

export const YOHANES: Cerita = {
  pendekatan: "KUALITATIF",
  rhk: [
    {
      ...utama(
        "PROGRAM",
        "Hasil evaluasi akademik Magister Kesehatan Masyarakat memuaskan",
        i(
          "KUALITAS",
          "Indeks prestasi kumulatif di atas",
          "3,5–3,7",
          "N",
          "Kartu hasil studi",
          "IPK sementara 3,58; mata kuliah biostatistik A-.",
          "IPK sementara 3,41; satu mata kuliah diulang.",
        ),
      ),
      isTugasBelajar: true,
    },
    {
      ...utama(
        "SDM",
        "Kuliah jarak jauh kepada rekan kerja tentang resume yang diperoleh dari studi",
        i(
          "KUANTITAS",
          "Berbagi resume kuliah kepada rekan, tiap dua minggu dan mudah dipahami",
          "18–22 kali",
          "A",
          "Rekaman kelas daring",
          "Kelas daring berjalan tiap dua minggu; rekan memakai bahan tentang survei gizi.",
          "Dua kelas ditunda karena ujian.",
        ),
      ),
      isTugasBelajar: true,
    },
    tambahan(
      "DATA",
      "Analisis data stunting bidang terbantu dari jauh",
      i(
        "KUANTITAS",
        "Analisis data stunting yang dipakai bidang",
        "4–6 analisis",
        "A",
        "Berkas analisis",
        "Satu analisis sebaran stunting dipakai dalam rapat kecamatan.",
        "Data Agustus terlambat diterima.",
      ),
    ),
  ],
  umpan: [
    {
      tw: "II",
      pada: ["2026-06-24", "09:30"],
      peran: "PIHAK_LAIN",
      dari: null,
      label: "Dosen pembimbing",
      tentang: "AKUNTABEL",
      teks: "Hampir tidak pernah absen dan selalu mengikuti perkuliahan dengan baik.",
    },
    {
      tw: "III",
      pada: ["2026-09-29", "16:20"],
      peran: "PIHAK_LAIN",
      dari: null,
      label: "Rekan perkuliahan",
      tentang: "KOMPETEN",
      teks: "Selalu membantu teman yang kesulitan dan terbuka untuk diskusi.",
    },
  ],
};
