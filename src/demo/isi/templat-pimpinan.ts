import { i, tambahan, utama } from "./templat.ts";
import type { IndikatorTemplat, Pustaka, RhkTemplat } from "./templat.ts";

/** What every head of a perangkat daerah answers for besides the sector. */
const TATA_KELOLA: readonly RhkTemplat[] = [
  utama("TATA_KELOLA", "Meningkatnya akuntabilitas kinerja perangkat daerah",
    i("PROSES_BISNIS", "Nilai evaluasi SAKIP perangkat daerah", "72–78", "N", "Lembar hasil evaluasi SAKIP", "Catatan evaluator tahun lalu selesai ditindaklanjuti; nilai sementara {n}.", "Dua catatan evaluator tentang pengukuran triwulanan belum selesai; nilai sementara {n}."),
    i("PENGUATAN_INTERNAL", "Persentase pegawai yang mengikuti pengembangan kompetensi sedikitnya 20 jam pelajaran", "70–80%", "A", "Rekap sertifikat pelatihan", "{n} pegawai sudah mengikuti pelatihan, sebagian besar lewat kelas daring.", "Baru {n}; dua angkatan pelatihan ditunda penyelenggara.")),
  utama("ANGGARAN", "Terkelolanya anggaran perangkat daerah secara efektif dan bebas temuan material",
    i("ANGGARAN", "Persentase realisasi anggaran terhadap pagu", "90–95%", "A", "Laporan realisasi anggaran SIPD", "Serapan {n}, sejalan dengan rencana kas.", "Serapan {n}; dua paket lelang diulang.")),
];

type Sektor = readonly [rhk: string, ...indikator: IndikatorTemplat[]];
const kepala = (...sektor: readonly Sektor[]): RhkTemplat[] => [...sektor.map(([teks, ...indikator], nomor) => utama(nomor === 0 ? "LAYANAN" : "PROGRAM", teks, ...indikator)), ...TATA_KELOLA];
const warga = (teks: string, target: string, arah: "N" | "A" | "T", bukti: string, baik: string, kendala: string) => i("PENERIMA_LAYANAN", teks, target, arah, bukti, baik, kendala);
const proses = (teks: string, target: string, arah: "N" | "A" | "T", bukti: string, baik: string, kendala: string) => i("PROSES_BISNIS", teks, target, arah, bukti, baik, kendala);
const ikm = (nama: string, target = "84–88"): IndikatorTemplat =>
  warga(`Indeks kepuasan masyarakat atas ${nama}`, target, "N", "Laporan survei kepuasan masyarakat", "IKM {n}; unsur waktu pelayanan naik paling banyak.", "IKM {n}; keluhan terbanyak tentang waktu tunggu.");

export const TEMPLAT_PIMPINAN: Pustaka = {
  sekda: [
    utama("LAYANAN", "Meningkatnya kualitas pelayanan publik Pemerintah Kota Medan",
      warga("Indeks pelayanan publik kota", "3,9–4,1", "N", "Hasil penilaian mandiri pelayanan publik", "Penilaian mandiri {n}; tujuh unit menambah jalur layanan disabilitas.", "Penilaian mandiri {n}; standar pelayanan di enam kelurahan belum ditetapkan."),
      warga("Persentase pengaduan warga yang selesai dalam 5 hari kerja", "80–88%", "N", "Dasbor pengaduan kota", "{n} pengaduan selesai tepat waktu.", "{n}; pengaduan jalan rusak menunggu perbaikan lapangan.")),
    utama("TATA_KELOLA", "Meningkatnya akuntabilitas kinerja dan reformasi birokrasi kota",
      proses("Persentase perangkat daerah dengan nilai SAKIP minimal BB", "75–85%", "N", "Rekap evaluasi SAKIP", "{n} perangkat daerah sudah BB.", "{n}; lima perangkat daerah baru masih B."),
      i("PENGUATAN_INTERNAL", "Persentase SKP pegawai yang ditetapkan tepat waktu", "92–97%", "N", "Rekap BKPSDM", "{n} SKP ditetapkan sebelum 31 Januari.", "{n}; sekolah tanpa kepala definitif tertinggal.")),
    utama("ANGGARAN", "Terkelolanya belanja daerah sesuai rencana", i("ANGGARAN", "Persentase realisasi belanja daerah", "90–94%", "A", "Laporan realisasi anggaran kota", "Belanja terealisasi {n}.", "Belanja terealisasi {n}; belanja modal tertinggal.")),
  ],
  asisten: [
    utama("PROGRAM", "Terkoordinasinya kebijakan perangkat daerah di bawah koordinasi asisten",
      proses("Persentase rumusan kebijakan yang selesai sesuai jadwal", "85–92%", "A", "Daftar kendali kebijakan", "{n} rumusan selesai dan sudah dibahas bersama perangkat daerah.", "{n}; dua rancangan peraturan menunggu harmonisasi."),
      warga("Indeks kepuasan perangkat daerah atas koordinasi asisten", "82–87", "N", "Survei internal triwulanan", "Nilai {n}; rapat dipersingkat dan hasilnya dikirim hari itu juga.", "Nilai {n}; perangkat daerah meminta undangan dikirim lebih awal.")),
    utama("SDM", "Bagian di bawah koordinasi asisten bekerja dengan ekspektasi yang jelas", i("PENGUATAN_INTERNAL", "Persentase pegawai bagian yang menerima umpan balik tiap triwulan", "85–95%", "N", "Rekap umpan balik Terang", "{n} pegawai menerima umpan balik.", "{n}; satu bagian belum memulai.")),
    utama("ANGGARAN", "Anggaran bagian terserap sesuai rencana kas", i("ANGGARAN", "Persentase realisasi anggaran bagian", "90–95%", "A", "Laporan realisasi anggaran", "Serapan {n}.", "Serapan {n}; pengadaan perangkat menunggu katalog.")),
  ],
  stafAhli: [
    utama("PROGRAM", "Tersedianya telaahan strategis yang dipakai Wali Kota dalam mengambil keputusan",
      warga("Jumlah telaahan yang dijadikan dasar kebijakan", "8–10 telaahan", "A", "Disposisi Wali Kota", "Sampai bulan ini {n} dipakai sebagai dasar kebijakan.", "Baru {n}; data dari dua perangkat daerah terlambat."),
      proses("Waktu penyelesaian telaahan sejak disposisi", "7–10 hari kerja", "T", "Buku kendali telaahan", "Rata-rata {n}.", "Rata-rata {n}; telaahan lintas sektor perlu dua kali rapat."),
      i("PENGUATAN_INTERNAL", "Jumlah forum berbagi pengetahuan dengan perangkat daerah", "4–6 forum", "A", "Notula forum", "{n} forum terlaksana dan bahannya dibagikan.", "{n} forum; satu ditunda karena narasumber berhalangan."),
      i("ANGGARAN", "Persentase realisasi anggaran staf ahli", "88–95%", "A", "Laporan realisasi anggaran", "Serapan {n}.", "Serapan {n}.")),
  ],
  "kadis:DINKES": kepala(
    ["Meningkatnya pelayanan kesehatan dan kemandirian masyarakat untuk hidup sehat",
      warga("Persentase capaian 12 indikator SPM bidang kesehatan", "88–94%", "A", "Dasbor SPM kesehatan", "Capaian rata-rata {n}; layanan hipertensi dan usia lanjut naik lewat kunjungan rumah.", "Capaian rata-rata {n}; skrining usia produktif di kawasan industri tertinggal."),
      ikm("puskesmas se-Kota Medan"),
      warga("Jumlah komplain atas layanan puskesmas", "90–120 komplain", "T", "Rekap pengaduan puskesmas", "{n} sampai bulan ini, turun dari tahun lalu.", "{n}; sebagian besar tentang antrean pagi.")],
    ["Menurunnya kasus stunting dan penyakit menular prioritas",
      warga("Prevalensi balita stunting", "12–14%", "T", "e-PPGBM, data Agustus", "Prevalensi {n}; makanan tambahan lokal berjalan di semua kelurahan.", "Prevalensi {n}; kunjungan posyandu di utara kota masih rendah."),
      proses("Persentase penderita TB yang menyelesaikan pengobatan", "88–92%", "N", "SITB", "{n} menyelesaikan pengobatan.", "{n}; 31 orang pindah domisili dan belum terlacak.")]),
  "kadis:DIKBUD": kepala(["Meningkatnya partisipasi dan mutu pendidikan dasar, PAUD, dan pendidikan kesetaraan",
    warga("Capaian SPM pendidikan kesetaraan", "70–78%", "A", "Dapodik dan data PKBM", "Capaian {n}.", "Capaian {n}; pendataan di Medan Utara tertinggal."), warga("Angka partisipasi sekolah usia 7–15 tahun", "98–99%", "N", "Dapodik", "APS {n}.", "APS {n}.")]),
  "kaban:BKPSDM": kepala(
    ["Meningkatnya kualitas layanan kepegawaian", ikm("layanan kepegawaian", "85–89"), proses("Persentase layanan kepegawaian yang selesai sesuai standar waktu", "90–95%", "N", "Rekap layanan SIMPEG", "{n} layanan selesai sesuai standar.", "{n}; usul kenaikan pangkat periode Agustus menumpuk.")],
    ["Terbangunnya manajemen talenta dan kinerja pegawai", proses("Persentase pegawai dengan evaluasi triwulan yang selesai tepat waktu", "88–94%", "N", "Rekap Terang", "{n} evaluasi selesai tepat waktu, naik dari triwulan lalu.", "{n}; penilai baru masih belajar menulis alasan.")]),
  "kadis:BAPPEDA": kepala(["Selarasnya perencanaan kota dengan RPJMD", proses("Persentase program perangkat daerah yang selaras dengan RPJMD", "92–96%", "N", "Lembar telaah Renja", "{n} program selaras.", "{n}; tiga Renja dikembalikan untuk diperbaiki."), warga("Indeks kepuasan perangkat daerah atas pendampingan perencanaan", "83–88", "N", "Survei pendampingan", "Nilai {n}.", "Nilai {n}; jadwal asistensi terlalu rapat.")]),
  "kadis:BKAD": kepala(["Laporan keuangan dan aset daerah tersaji andal", warga("Persentase pencairan yang selesai dalam 2 hari kerja", "88–94%", "N", "Rekap SP2D", "{n} SP2D terbit tepat waktu.", "{n}; dokumen tagihan akhir bulan sering kurang lengkap."), proses("Persentase aset tanah yang bersertifikat", "68–74%", "A", "Rekap sertifikat BPN", "{n} aset tanah bersertifikat.", "{n}; 40 bidang masih bersengketa.")]),
  "kadis:BAPENDA": kepala(["Meningkatnya pendapatan asli daerah dengan layanan pajak yang mudah", warga("Persentase realisasi target pajak daerah", "92–98%", "A", "Dasbor pendapatan", "Pajak daerah {n} dari target.", "Pajak daerah {n}; PBB pesisir rendah."), ikm("layanan pajak daerah"), proses("Persentase wajib pajak yang membayar tanpa datang ke loket", "60–68%", "N", "Rekap kanal pembayaran", "{n} membayar daring.", "{n}.")]),
  "kadis:BRIDA": kepala(["Hasil riset dipakai dalam kebijakan kota", warga("Jumlah hasil riset yang dipakai perangkat daerah", "6–8 riset", "A", "Surat pemanfaatan hasil riset", "{n} dipakai.", "{n}; satu riset menunggu izin etik."), proses("Jumlah inovasi daerah yang terlapor dan terverifikasi", "60–75 inovasi", "A", "Aplikasi indeks inovasi", "{n} terverifikasi.", "{n}; bukti dukung kelurahan belum lengkap.")]),
  "kadis:BPBD": kepala(["Warga terlindungi dari banjir dan kebakaran permukiman", warga("Waktu tanggap darurat bencana", "30–45 menit", "T", "Log pusat kendali", "Rata-rata {n}.", "Rata-rata {n}; genangan menutup jalur utama."), proses("Persentase kelurahan rawan banjir yang tangguh bencana", "55–65%", "A", "SK kelurahan tangguh bencana", "{n} kelurahan rawan sudah tangguh bencana.", "{n}; pelatihan dua kelurahan ditunda.")]),
  "kadis:KESBANGPOL": kepala(["Terjaganya kerukunan dan partisipasi politik warga", warga("Persentase potensi konflik yang selesai di tingkat kecamatan", "85–92%", "N", "Laporan FKDM", "{n} selesai di kecamatan.", "{n}; satu sengketa rumah ibadah dimediasi kota."), proses("Jumlah ormas yang tertib administrasi", "180–210 ormas", "A", "Register ormas", "{n} tertib administrasi.", "{n}.")]),
  "kadis:SDABMBK": kepala(["Meningkatnya kemantapan jalan dan berkurangnya genangan", warga("Persentase jalan kota dalam kondisi mantap", "88–91%", "N", "Survei kondisi jalan", "Kondisi mantap {n}.", "Kondisi mantap {n}; hujan Agustus merusak 14 ruas."), warga("Persentase pengaduan jalan rusak yang selesai dalam 7 hari", "75–85%", "N", "Dasbor pengaduan", "{n} pengaduan jalan selesai.", "{n}; aspal sempat kosong dua pekan."), proses("Panjang drainase yang dinormalisasi", "42–48 km", "A", "Berita acara pekerjaan", "{n} dinormalisasi.", "{n}; enam titik menunggu pembebasan lahan.")]),
  "kadis:PKPCKTR": kepala(["Meningkatnya kelayakan permukiman dan tertib tata ruang", warga("Jumlah rumah tidak layak huni yang diperbaiki", "380–430 rumah", "A", "Berita acara serah terima", "{n} selesai diperbaiki.", "{n}; 25 penerima belum punya alas hak."), proses("Waktu penerbitan persetujuan bangunan gedung", "20–28 hari kerja", "T", "SIMBG", "Rata-rata {n}.", "Rata-rata {n}; gambar teknis sering dikembalikan.")]),
  "kadis:DAMKAR": kepala(["Warga terlindungi dari kebakaran", warga("Waktu tanggap kebakaran", "12–15 menit", "T", "Log ruang siaga", "Rata-rata {n}.", "Rata-rata {n}; kemacetan di Medan Timur."), proses("Jumlah gedung yang lulus pemeriksaan proteksi kebakaran", "320–360 gedung", "A", "Berita acara pemeriksaan", "{n} lulus.", "{n}.")]),
  "kadis:DINSOS": kepala(["Warga rentan menerima layanan sosial sesuai hak", warga("Persentase penyandang masalah sosial yang tertangani", "72–80%", "A", "Rekap layanan sosial", "{n} tertangani.", "{n}; rumah singgah penuh pada Juli."), proses("Persentase data terpadu yang diperbarui tiap bulan", "85–92%", "N", "Log SIKS-NG", "{n} data diperbarui.", "{n}; operator dua kelurahan kosong.")]),
  "kadis:DISNAKER": kepala(["Meningkatnya penempatan tenaga kerja", warga("Jumlah pencari kerja yang ditempatkan", "4.200–4.800 orang", "A", "Rekap penempatan", "{n} ditempatkan.", "{n}; bursa kerja September sepi peminat."), proses("Persentase perselisihan hubungan industrial yang selesai lewat mediasi", "70–80%", "N", "Register mediasi", "{n} selesai.", "{n}.")]),
  "kadis:DKPPP": kepala(["Terjaganya pasokan dan harga pangan", warga("Jumlah hari harga beras medium di atas harga acuan", "20–30 hari", "T", "Panel harga pangan", "{n} sampai bulan ini.", "{n}; pasokan dari luar kota tersendat."), proses("Produksi perikanan tangkap dan budidaya", "2.900–3.200 ton", "A", "Statistik perikanan", "{n}.", "{n}; cuaca buruk di Belawan.")]),
  "kadis:DLH": kepala(["Berkurangnya sampah yang dibuang ke TPA dan membaiknya mutu sungai", warga("Persentase sampah yang terangkut sesuai jadwal", "90–95%", "N", "Log armada", "{n} sesuai jadwal.", "{n}; sembilan truk rusak."), proses("Persentase pengurangan sampah dari sumber", "22–26%", "A", "Rekap bank sampah", "Pengurangan {n}.", "Pengurangan {n}; enam bank sampah tidak aktif.")]),
  "kadis:DISDUKCAPIL": kepala(["Warga memiliki dokumen kependudukan yang lengkap", warga("Persentase dokumen yang selesai pada hari yang sama", "85–92%", "N", "SIAK", "{n} selesai pada hari yang sama.", "{n}; blangko KTP-el terbatas."), ikm("layanan kependudukan", "86–90"), proses("Persentase anak 0–17 tahun yang memiliki akta kelahiran", "97–98%", "N", "SIAK", "{n} memiliki akta.", "{n}.")]),
  "kadis:DISHUB": kepala(["Lalu lintas lancar dan angkutan umum dipakai warga", warga("Jumlah penumpang bus kota", "1.900.000–2.200.000 penumpang", "A", "Tap kartu bus", "{n} sampai bulan ini.", "{n}; dua koridor dialihkan karena proyek."), proses("Waktu tempuh rata-rata di lima ruas utama", "22–27 menit", "T", "Survei lalu lintas", "Rata-rata {n}.", "Rata-rata {n}.")]),
  "kadis:DISKOMINFO": kepala(["Layanan digital kota andal dan dipakai warga", warga("Persentase waktu layanan digital kota dapat diakses", "99–99,6%", "N", "Catatan pemantauan server", "Ketersediaan {n}.", "Ketersediaan {n}; gangguan listrik pusat data."), proses("Jumlah layanan yang terhubung dengan portal kota", "38–44 layanan", "A", "Katalog layanan", "{n} terhubung.", "{n}.")]),
  "kadis:DISKOPUKM": kepala(["Usaha kecil naik kelas dan pasar tertib", warga("Jumlah usaha mikro yang naik kelas", "450–520 usaha", "A", "Rekap pendampingan", "{n} naik kelas.", "{n}; akses modal belum cair."), proses("Persentase pasar dengan alat ukur bertera sah", "85–92%", "N", "Berita acara tera", "{n} bertera sah.", "{n}.")]),
  "kadis:DPMPTSP": kepala(["Meningkatnya investasi dengan perizinan yang mudah", warga("Nilai realisasi investasi", "Rp 6,2–7 triliun", "A", "LKPM", "Investasi {n}.", "Investasi {n}; dua investor menunda."), ikm("mal pelayanan publik", "87–91"), proses("Persentase izin yang terbit sesuai standar waktu", "92–96%", "N", "OSS dan SiCantik Cloud", "{n} terbit tepat waktu.", "{n}.")]),
  "kadis:DISPUSIP": kepala(["Meningkatnya minat baca dan tertib arsip", warga("Jumlah kunjungan perpustakaan kota", "140.000–160.000 kunjungan", "A", "Penghitung pengunjung", "{n} sampai bulan ini.", "{n}; gedung direnovasi pada Mei."), proses("Persentase perangkat daerah dengan pengawasan arsip minimal B", "70–80%", "N", "Laporan audit kearsipan", "{n} bernilai minimal B.", "{n}.")]),
  "kadis:DISPAR": kepala(["Meningkatnya kunjungan dan belanja wisata", warga("Jumlah kunjungan wisatawan", "1.100.000–1.250.000 kunjungan", "A", "Statistik hotel dan destinasi", "{n} sampai bulan ini.", "{n}."), proses("Persentase usaha wisata yang bersertifikat", "45–55%", "A", "Register sertifikasi", "{n} bersertifikat.", "{n}.")]),
  "kadis:DISPORA": kepala(["Pemuda aktif dan atlet kota berprestasi", warga("Jumlah medali pada kejuaraan provinsi", "60–75 medali", "A", "Hasil kejuaraan", "{n} sampai bulan ini.", "{n}."), proses("Jumlah wirausaha muda baru", "120–150 orang", "A", "Rekap inkubasi", "{n}.", "{n}.")]),
  "kadis:DP3APMP2KB": kepala(["Perempuan dan anak terlindungi, keluarga berencana", warga("Persentase korban kekerasan yang ditangani sampai tuntas", "88–94%", "N", "SIMFONI PPA", "{n} tuntas.", "{n}; pendampingan hukum butuh waktu."), proses("Persentase pasangan usia subur yang ber-KB", "66–70%", "N", "New SIGA", "{n} ber-KB.", "{n}.")]),
  "kadis:SATPOLPP": kepala(["Terjaganya ketenteraman umum dan tegaknya peraturan daerah", warga("Persentase pengaduan ketertiban yang selesai dalam 3 hari", "82–90%", "N", "Dasbor pengaduan", "{n} selesai.", "{n}; pedagang kembali berjualan di dua lokasi."), proses("Persentase penertiban tanpa kekerasan dan sesuai SOP", "96–99%", "N", "Laporan operasi", "{n} sesuai SOP.", "{n}.")]),
  "kadis:SETWAN": kepala(["Tugas DPRD terlayani tepat waktu", warga("Indeks kepuasan anggota DPRD atas layanan sekretariat", "83–88", "N", "Survei layanan", "Nilai {n}.", "Nilai {n}."), proses("Persentase risalah rapat yang terbit dalam 3 hari kerja", "85–92%", "N", "Register risalah", "{n} terbit tepat waktu.", "{n}.")]),
  inspektur: kepala(["Meningkatnya tata kelola dan berkurangnya kebocoran", warga("Persentase rekomendasi pemeriksaan yang tuntas", "82–88%", "A", "SIPTL", "{n} rekomendasi tuntas.", "{n}; rekomendasi aset lama belum bergerak."), proses("Nilai kapabilitas APIP", "3–3,2", "N", "Hasil penilaian BPKP", "Nilai {n}.", "Nilai {n}."), proses("Jumlah laporan hasil pengawasan", "90–105 laporan", "A", "Daftar LHP", "{n} terbit.", "{n}; enam penugasan mendadak menggeser jadwal.")]),
  direkturRs: kepala(["Meningkatnya mutu dan keselamatan pelayanan rumah sakit", warga("Waktu tunggu rawat jalan", "45–60 menit", "T", "Rekap antrean SIMRS", "Rata-rata {n}.", "Rata-rata {n}; dokter spesialis saraf cuti."), ikm("rumah sakit", "82–86"), proses("Angka kematian bersih lebih dari 48 jam", "18–24 permil", "T", "Laporan RL", "{n}.", "{n}.")]),
  kepalaPuskesmas: [
    utama("LAYANAN", "Meningkatnya kualitas pelayanan puskesmas",
      warga("Jumlah kunjungan yang dilayani", "24.000–27.000 kunjungan", "A", "Rekap e-Puskesmas", "{n} sampai bulan ini; poli sore dibuka dua kali sepekan.", "{n}; kunjungan turun saat jaringan rusak sepekan."),
      ikm("puskesmas", "83–87"),
      proses("Waktu tunggu pelayanan rawat jalan", "30–40 menit", "T", "Rekap antrean", "Rata-rata {n}.", "Rata-rata {n}; dua dokter bergantian pelatihan.")),
    utama("PROGRAM", "Tercapainya standar pelayanan minimal kesehatan di wilayah kerja",
      warga("Efektivitas program: capaian SPM kesehatan terhadap target wilayah", "88–95%", "A", "Dasbor SPM wilayah kerja", "Capaian {n}.", "Capaian {n}; skrining lansia tertinggal di dua kelurahan.")),
    utama("SDM", "Pegawai puskesmas bekerja dengan ekspektasi jelas dan berkembang", i("PENGUATAN_INTERNAL", "Persentase pegawai yang menerima umpan balik tiap bulan", "80–90%", "N", "Rekap umpan balik", "{n} menerima umpan balik.", "{n}; jadwal jaga menyulitkan pertemuan.")),
    utama("ANGGARAN", "Dana kapitasi dan BOK terserap untuk pelayanan", i("ANGGARAN", "Persentase realisasi dana kapitasi dan BOK", "90–95%", "A", "Laporan keuangan BLUD", "Serapan {n}.", "Serapan {n}; BOK tahap II cair terlambat.")),
    tambahan("TATA_KELOLA", "Terlaksananya direktif Kepala Dinas sesuai waktu yang ditetapkan", proses("Persentase direktif yang selesai sesuai jadwal", "85–95%", "N", "Daftar kendali direktif", "{n} selesai.", "{n}.")),
  ],
  kepalaSd: sekolahDasar("SD", "94–98%"),
  kepalaSmp: sekolahDasar("SMP", "92–97%"),
};

function sekolahDasar(jenjang: string, hadir: string): RhkTemplat[] {
  return [
    utama("LAYANAN", "Peserta didik belajar dengan aman dan capaian belajarnya naik",
      warga("Persentase peserta didik dengan literasi di atas kompetensi minimum", "72–80%", "N", `Rapor pendidikan ${jenjang}`, "{n} mencapai kompetensi minimum; kelas membaca pagi berjalan.", "{n}; kelas awal butuh pendampingan tambahan."),
      warga("Persentase kehadiran peserta didik", hadir, "N", "Rekap presensi", "Kehadiran {n}.", "Kehadiran {n}; banjir meliburkan dua hari."),
      warga("Indeks kepuasan orang tua", "84–89", "N", "Survei orang tua", "Nilai {n}.", "Nilai {n}; orang tua meminta kabar lebih sering.")),
    utama("SDM", "Guru berkembang melalui komunitas belajar", i("PENGUATAN_INTERNAL", "Persentase guru yang menyelesaikan satu siklus perbaikan pembelajaran", "80–90%", "A", "Catatan observasi kelas", "{n} guru menyelesaikan siklus.", "{n}; dua guru cuti.")),
    utama("TATA_KELOLA", "Sekolah dikelola tertib dan terbuka", proses("Persentase data Dapodik yang mutakhir", "95–98%", "N", "Log Dapodik", "{n} mutakhir.", "{n}.")),
    utama("ANGGARAN", "Dana BOSP dipakai untuk pembelajaran dan dapat dipertanggungjawabkan", i("ANGGARAN", "Persentase realisasi dana BOSP sesuai rencana", "90–96%", "A", "ARKAS", "Realisasi {n}.", "Realisasi {n}; dana tahap II terlambat.")),
  ];
}
