/** Everything the system can do: the first table of contents. An id is `<feature>.<operation>`. */
import { daftar as daftarTemplat, pilihan as pilihanTemplat, pilihanUnit as pilihanUnitTemplat } from "#features/templat-skp/daftar.ts";
import { asal as asalTemplat, lihat as lihatTemplat } from "#features/templat-skp/lihat.ts";
import { pakai as pakaiTemplat } from "#features/templat-skp/pakai.ts";
import { penetapan as penetapanTim, tetapkanMassal } from "#features/templat-skp/penetapan.ts";
import { calon as calonTemplat, usulkan as usulkanTemplat } from "#features/templat-skp/usulkan.ts";
import { tambah as tambahTemplat } from "#features/templat-skp/tambah.ts";
import { hentikan as hentikanTemplat, perbaiki as perbaikiTemplat } from "#features/templat-skp/ubah.ts";
import { akhiri as akhiriSasaran, tambah as tambahSasaran, tautkan as tautkanSasaran, ubah as ubahSasaran } from "#features/pohon-kinerja/atur.ts";
import { garisPandang, kejanggalan, lihat as lihatPohonKinerja } from "#features/pohon-kinerja/baca.ts";
import { unduh as unduhPohonKinerja } from "#features/pohon-kinerja/unduh.ts";
import { aturKolomSerah } from "#features/kelengkapan/atur-kolom.ts";
import { daftar as daftarKelengkapan } from "#features/kelengkapan/daftar.ts";
import { ekspor as eksporKelengkapan, eksporIsi } from "#features/kelengkapan/ekspor.ts";
import { ingatkan } from "#features/kelengkapan/ingatkan.ts";
import { lihat as lihatKelengkapan } from "#features/kelengkapan/lihat.ts";
import { perubahan as perubahanKelengkapan } from "#features/kelengkapan/perubahan.ts";
import { periksaSerah, unduhSerah } from "#features/kelengkapan/serah.ts";
import { daftar as daftarMatriks, lihat as lihatMatriks, tawaran as tawaranMatriks } from "#features/matriks/baca.ts";
import { hapusKolom, tambahKolom, ubahKolom } from "#features/matriks/kolom.ts";
import { mulai as mulaiMatriks, mulaiTim as mulaiMatriksTim } from "#features/matriks/mulai.ts";
import { unduh as unduhMatriks } from "#features/matriks/unduh.ts";
import { simpanSel } from "#features/matriks/simpan-sel.ts";
import { pakai as pakaiTawaran, tawarkan, tolak as tolakTawaran } from "#features/matriks/tawaran.ts";
import { lihat as lihatManualIki, pimpinan as manualPimpinan, unduh as unduhManualIki } from "#features/manual-iki/baca.ts";
import { simpan as simpanManualIki } from "#features/manual-iki/simpan.ts";
import { daftar as daftarStrategi, unduhWorkblock } from "#features/strategi/baca.ts";
import { keMatriks as strategiKeMatriks } from "#features/strategi/ke-matriks.ts";
import { hapus as hapusStrategi, mulai as mulaiStrategi, simpan as simpanStrategi } from "#features/strategi/tulis.ts";
import { akhiriSesiPegawai } from "#features/akun/akhiri-sesi-pegawai.ts";
import { akhiriSesi } from "#features/akun/akhiri-sesi.ts";
import { bukaLagi as bukaLagiAkun } from "#features/akun/buka-lagi.ts";
import { catatMasukTunggal } from "#features/akun/catat-masuk-tunggal.ts";
import { daftar as daftarAkun } from "#features/akun/daftar.ts";
import { gantiSandi } from "#features/akun/ganti-sandi.ts";
import { keamanan } from "#features/akun/keamanan.ts";
import { keluar } from "#features/akun/keluar.ts";
import { lepasFaktorKedua } from "#features/akun/lepas-faktor-kedua.ts";
import { lihatPegawai as lihatAkunPegawai } from "#features/akun/lihat-pegawai.ts";
import { masukFaktorKedua } from "#features/akun/masuk-faktor-kedua.ts";
import { masukPeragaan } from "#features/akun/masuk-peragaan.ts";
import { masuk } from "#features/akun/masuk.ts";
import { mintaTautanSandi } from "#features/akun/minta-tautan-sandi.ts";
import { mulaiMasukTunggal } from "#features/akun/mulai-masuk-tunggal.ts";
import { pakaiKode } from "#features/akun/pakai-kode.ts";
import { pakaiTautan } from "#features/akun/pakai-tautan.ts";
import { pasangFaktorKedua } from "#features/akun/pasang-faktor-kedua.ts";
import { pertama as akunPertama } from "#features/akun/pertama.ts";
import { pilihanPeragaan } from "#features/akun/pilihan-peragaan.ts";
import { pintu } from "#features/akun/pintu.ts";
import { saya } from "#features/akun/saya.ts";
import { sesiSaya } from "#features/akun/sesi-saya.ts";
import { siapkanFaktorKedua } from "#features/akun/siapkan-faktor-kedua.ts";
import { terbitkanKode } from "#features/akun/terbitkan-kode.ts";
import { tutup as tutupAkun } from "#features/akun/tutup.ts";
import { verifikasi as verifikasiAudit } from "#features/audit/verifikasi.ts";
import { bantuan } from "#features/beranda/bantuan.ts";
import { hariIni } from "#features/beranda/hari-ini.ts";
import { lihat as lihatBeranda } from "#features/beranda/lihat.ts";
import { temukan } from "#features/cari/temukan.ts";
import { daftar as daftarCapaian } from "#features/capaian-organisasi/daftar.ts";
import { tetapkan as tetapkanCapaian } from "#features/capaian-organisasi/tetapkan.ts";
import { daftar as daftarDokumen } from "#features/dokumen/daftar.ts";
import { periksaBerkas } from "#features/dokumen/periksa-berkas.ts";
import { periksa as periksaDokumen } from "#features/dokumen/periksa.ts";
import { siapkan as siapkanDokumen } from "#features/dokumen/siapkan.ts";
import { unduh as unduhDokumen } from "#features/dokumen/unduh.ts";
import { lihat as lihatDialog, tugas as tugasDialog } from "#features/dialog/baca.ts";
import { jawabRagu, lanjutkanRagu, nyatakanPaham, nyatakanRagu, selesaikanRagu } from "#features/dialog/keraguan.ts";
import { catatDialog, setujuiDialog, simpanDialog } from "#features/dialog/pertemuan.ts";
import { balasUsul, tarikUsul, terimaUsul, tolakUsul, usulkan } from "#features/dialog/usul.ts";
import { daftarSaya as daftarEvaluasiSaya } from "#features/evaluasi/daftar-saya.ts";
import { daftarTim as daftarEvaluasiTim } from "#features/evaluasi/daftar-tim.ts";
import { lihat as lihatEvaluasi } from "#features/evaluasi/lihat.ts";
import { mengapa } from "#features/evaluasi/mengapa.ts";
import { sampaikan } from "#features/evaluasi/sampaikan.ts";
import { simpanRating } from "#features/evaluasi/simpan-rating.ts";
import { tandaTangani } from "#features/evaluasi/tanda-tangani.ts";
import { terima } from "#features/evaluasi/terima.ts";
import { tetapkanPredikat } from "#features/evaluasi/tetapkan-predikat.ts";
import { saya as jejakAksesSaya } from "#features/jejak-akses/saya.ts";
import { daftar as daftarPustaka } from "#features/indikator/daftar.ts";
import { hentikan as hentikanPustaka } from "#features/indikator/hentikan.ts";
import { lihat as lihatPustaka } from "#features/indikator/lihat.ts";
import { muat as muatPustakaAwal } from "#features/indikator/muat.ts";
import { perbaiki as perbaikiPustaka } from "#features/indikator/perbaiki.ts";
import { pilihanUnit as pilihanUnitPustaka } from "#features/indikator/pilihan-unit.ts";
import { tambah as tambahPustaka } from "#features/indikator/tambah.ts";
import { lepasWajib, wajibkan } from "#features/indikator/wajibkan.ts";
import { beri as beriPeran } from "#features/peran/beri.ts";
import { cabut as cabutPeran } from "#features/peran/cabut.ts";
import { daftar as daftarPeran } from "#features/peran/daftar.ts";
import { daftar as daftarPegawai } from "#features/pegawai/daftar.ts";
import { ekspor as eksporPegawai } from "#features/pegawai/ekspor.ts";
import { pilihanJabatan } from "#features/pegawai/pilihan-jabatan.ts";
import { tambah as tambahPegawai } from "#features/pegawai/tambah.ts";
import { ubah as ubahPegawai } from "#features/pegawai/ubah.ts";
import { pilihanUnit } from "#features/pegawai/pilihan-unit.ts";
import { akhiri as akhiriPerwakilan } from "#features/perwakilan/akhiri.ts";
import { calon as calonPerwakilan } from "#features/perwakilan/calon.ts";
import { mulai as mulaiPerwakilan } from "#features/perwakilan/mulai.ts";
import { akhiri as akhiriPenugasan } from "#features/penugasan/akhiri.ts";
import { berhentikan } from "#features/penugasan/berhentikan.ts";
import { akhiriKeadaan, aturKeadaan } from "#features/penugasan/keadaan.ts";
import { pindahkan } from "#features/penugasan/pindahkan.ts";
import { cariJabatan, riwayat as riwayatPenugasan } from "#features/penugasan/riwayat.ts";
import { tetapkan as tetapkanPenugasan } from "#features/penugasan/tetapkan.ts";
import { daftar as daftarImpor } from "#features/impor/daftar.ts";
import { laporan as laporanImpor, unduhContoh as unduhContohImpor } from "#features/impor/laporan.ts";
import { lihat as lihatImpor } from "#features/impor/lihat.ts";
import { petakan as petakanImpor } from "#features/impor/petakan.ts";
import { batalkan as batalkanImpor, terapkan as terapkanImpor, tinggalkan as tinggalkanImpor } from "#features/impor/putuskan.ts";
import { unggah as unggahImpor } from "#features/impor/unggah.ts";
import { akhiri as akhiriJabatan } from "#features/jabatan/akhiri.ts";
import { lihat as lihatJabatan } from "#features/jabatan/lihat.ts";
import { tambah as tambahJabatan } from "#features/jabatan/tambah.ts";
import { ubah as ubahJabatan } from "#features/jabatan/ubah.ts";
import { daftar as daftarMasalahStruktur } from "#features/masalah-struktur/daftar.ts";
import { unduhDaftar } from "#features/impor/unduh-daftar.ts";
import { aturJendela } from "#features/kalender/atur-jendela.ts";
import { aturTenggat } from "#features/kalender/atur-tenggat.ts";
import { bukaTahun } from "#features/kalender/buka-tahun.ts";
import { catatLibur } from "#features/kalender/catat-libur.ts";
import { hapusLibur } from "#features/kalender/hapus-libur.ts";
import { lihat as lihatKalender } from "#features/kalender/lihat.ts";
import { akhiriUnit } from "#features/organisasi/akhiri-unit.ts";
import { gabungUnit } from "#features/organisasi/gabung-unit.ts";
import { lihatUnit } from "#features/organisasi/lihat-unit.ts";
import { pecahUnit } from "#features/organisasi/pecah-unit.ts";
import { pilihan as pilihanStruktur } from "#features/organisasi/pilihan.ts";
import { pohon } from "#features/organisasi/pohon.ts";
import { lihat as lihatProfil } from "#features/profil/lihat.ts";
import { lihat as lihatPenilai } from "#features/penilai/lihat.ts";
import { saya as penilaiSaya } from "#features/penilai/saya.ts";
import { tambahUnit } from "#features/organisasi/tambah-unit.ts";
import { ubahUnit } from "#features/organisasi/ubah-unit.ts";
import { hapusBukti } from "#features/realisasi/hapus-bukti.ts";
import { lihatBulan } from "#features/realisasi/lihat-bulan.ts";
import { simpan as simpanRealisasi } from "#features/realisasi/simpan.ts";
import { tambahBerkas } from "#features/realisasi/tambah-berkas.ts";
import { tambahTautan } from "#features/realisasi/tambah-tautan.ts";
import { unduhBukti } from "#features/realisasi/unduh-bukti.ts";
import { lihat as lihatSerahTerima, simpan as simpanSerahTerima, terima as terimaSerahTerima } from "#features/serah-terima/serah-terima.ts";
import { izinkanSalin } from "#features/skp/izinkan-salin.ts";
import { salin as salinSkp } from "#features/skp/salin.ts";
import { sumberSalinan } from "#features/skp/sumber-salinan.ts";
import { aturEkspektasi } from "#features/skp/atur-ekspektasi.ts";
import { ajukan as ajukanSkp } from "#features/skp/ajukan.ts";
import { daftarSaya as daftarSkpSaya } from "#features/skp/daftar-saya.ts";
import { daftarTim as daftarSkpTim } from "#features/skp/daftar-tim.ts";
import { kembalikan as kembalikanSkp } from "#features/skp/kembalikan.ts";
import { lihat as lihatSkp } from "#features/skp/lihat.ts";
import { mulai as mulaiSkp } from "#features/skp/mulai.ts";
import { batalkanPerubahan, mulaiPerubahan } from "#features/skp/perubahan.ts";
import { lihatVersi, riwayatVersi } from "#features/skp/riwayat-versi.ts";
import { pilihanRhkPimpinan } from "#features/skp/pilihan-rhk-pimpinan.ts";
import { nasihatLanjut } from "#features/skp/nasihat-lanjut.ts";
import { pakaiIndikator } from "#features/skp/pakai-indikator.ts";
import { pilihanIndikator } from "#features/skp/pilihan-indikator.ts";
import { simpan as simpanSkp } from "#features/skp/simpan.ts";
import { tetapkan as tetapkanSkp } from "#features/skp/tetapkan.ts";
import { tautan as tautanSkp, tautkan as tautkanSkp } from "#features/skp/tautan.ts";
import { tulisPesan } from "#features/skp/tulis-pesan.ts";
import { akhiri as akhiriTim, gantiKetua, keluarkanAnggota, tambahAnggota, ubah as ubahTim } from "#features/tim-kerja/atur.ts";
import { cabut as cabutDelegasi, daftar as daftarDelegasi, surat as suratDelegasi } from "#features/delegasi/baca.ts";
import { beri as beriDelegasi } from "#features/delegasi/beri.ts";
import { daftar as daftarTimKerja, lihat as lihatTimKerja } from "#features/tim-kerja/baca.ts";
import { buat as buatTim } from "#features/tim-kerja/buat.ts";
import { ambil as ambilTiket } from "#features/tiket/ambil.ts";
import { buat as buatTiket } from "#features/tiket/buat.ts";
import { calon as calonTiket } from "#features/tiket/calon.ts";
import { daftarMasuk as daftarTiketMasuk } from "#features/tiket/daftar-masuk.ts";
import { daftarSaya as daftarTiketSaya } from "#features/tiket/daftar-saya.ts";
import { jawab as jawabTiket } from "#features/tiket/jawab.ts";
import { lihat as lihatTiket } from "#features/tiket/lihat.ts";
import { beri as beriUmpanBalik } from "#features/umpan-balik/beri.ts";
import { catatPihakLain } from "#features/umpan-balik/catat-pihak-lain.ts";
import { daftar as daftarUmpanBalik } from "#features/umpan-balik/daftar.ts";
import { rekan as rekanUmpanBalik } from "#features/umpan-balik/rekan.ts";
import type { Caller, OperationTable } from "#platform/operation.ts";

export const operations = {
  "akun.masuk": masuk,
  "akun.masukFaktorKedua": masukFaktorKedua,
  "akun.masukPeragaan": masukPeragaan,
  "akun.pakaiKode": pakaiKode,
  "akun.mintaTautanSandi": mintaTautanSandi,
  "akun.pakaiTautan": pakaiTautan,
  "akun.mulaiMasukTunggal": mulaiMasukTunggal,
  "akun.catatMasukTunggal": catatMasukTunggal,
  "akun.gantiSandi": gantiSandi,
  "akun.daftar": daftarAkun,
  "akun.lihatPegawai": lihatAkunPegawai,
  "akun.terbitkanKode": terbitkanKode,
  "akun.akhiriSesiPegawai": akhiriSesiPegawai,
  "akun.tutup": tutupAkun,
  "akun.bukaLagi": bukaLagiAkun,
  "akun.pertama": akunPertama,
  "akun.pintu": pintu,
  "akun.keamanan": keamanan,
  "akun.sesiSaya": sesiSaya,
  "akun.akhiriSesi": akhiriSesi,
  "akun.siapkanFaktorKedua": siapkanFaktorKedua,
  "akun.pasangFaktorKedua": pasangFaktorKedua,
  "akun.lepasFaktorKedua": lepasFaktorKedua,
  "akun.keluar": keluar,
  "akun.saya": saya,
  "akun.pilihanPeragaan": pilihanPeragaan,
  "beranda.lihat": lihatBeranda,
  "beranda.hariIni": hariIni,
  "beranda.bantuan": bantuan,
  "skp.daftarSaya": daftarSkpSaya,
  "skp.daftarTim": daftarSkpTim,
  "skp.lihat": lihatSkp,
  "skp.nasihatLanjut": nasihatLanjut,
  "skp.pilihanRhkPimpinan": pilihanRhkPimpinan,
  "skp.pilihanIndikator": pilihanIndikator,
  "skp.pakaiIndikator": pakaiIndikator,
  "skp.mulai": mulaiSkp,
  "skp.simpan": simpanSkp,
  "skp.sumberSalinan": sumberSalinan,
  "skp.salin": salinSkp,
  "skp.izinkanSalin": izinkanSalin,
  "skp.ajukan": ajukanSkp,
  "skp.kembalikan": kembalikanSkp,
  "skp.aturEkspektasi": aturEkspektasi,
  "skp.tetapkan": tetapkanSkp,
  "skp.tulisPesan": tulisPesan,
  "skp.mulaiPerubahan": mulaiPerubahan,
  "skp.batalkanPerubahan": batalkanPerubahan,
  "skp.riwayatVersi": riwayatVersi,
  "skp.lihatVersi": lihatVersi,
  "skp.tautan": tautanSkp,
  "skp.tautkan": tautkanSkp,
  "serahTerima.lihat": lihatSerahTerima,
  "serahTerima.simpan": simpanSerahTerima,
  "serahTerima.terima": terimaSerahTerima,
  "manualIki.lihat": lihatManualIki,
  "manualIki.simpan": simpanManualIki,
  "manualIki.unduh": unduhManualIki,
  "manualIki.pimpinan": manualPimpinan,
  "strategi.daftar": daftarStrategi,
  "strategi.mulai": mulaiStrategi,
  "strategi.simpan": simpanStrategi,
  "strategi.hapus": hapusStrategi,
  "strategi.keMatriks": strategiKeMatriks,
  "strategi.unduhWorkblock": unduhWorkblock,
  "templatSkp.daftar": daftarTemplat,
  "templatSkp.pilihan": pilihanTemplat,
  "templatSkp.pilihanUnit": pilihanUnitTemplat,
  "templatSkp.lihat": lihatTemplat,
  "templatSkp.asal": asalTemplat,
  "templatSkp.tambah": tambahTemplat,
  "templatSkp.perbaiki": perbaikiTemplat,
  "templatSkp.hentikan": hentikanTemplat,
  "templatSkp.pakai": pakaiTemplat,
  "templatSkp.calon": calonTemplat,
  "templatSkp.usulkan": usulkanTemplat,
  "templatSkp.penetapan": penetapanTim,
  "templatSkp.tetapkanMassal": tetapkanMassal,
  "dialog.lihat": lihatDialog,
  "dialog.tugas": tugasDialog,
  "dialog.usulkan": usulkan,
  "dialog.balasUsul": balasUsul,
  "dialog.terimaUsul": terimaUsul,
  "dialog.tolakUsul": tolakUsul,
  "dialog.tarikUsul": tarikUsul,
  "dialog.catat": catatDialog,
  "dialog.simpan": simpanDialog,
  "dialog.setujui": setujuiDialog,
  "dialog.nyatakanPaham": nyatakanPaham,
  "dialog.nyatakanRagu": nyatakanRagu,
  "dialog.jawabRagu": jawabRagu,
  "dialog.lanjutkanRagu": lanjutkanRagu,
  "dialog.selesaikanRagu": selesaikanRagu,
  "indikator.daftar": daftarPustaka,
  "indikator.lihat": lihatPustaka,
  "indikator.muat": muatPustakaAwal,
  "indikator.pilihanUnit": pilihanUnitPustaka,
  "indikator.tambah": tambahPustaka,
  "indikator.perbaiki": perbaikiPustaka,
  "indikator.hentikan": hentikanPustaka,
  "indikator.wajibkan": wajibkan,
  "indikator.lepasWajib": lepasWajib,
  "penilai.saya": penilaiSaya,
  "penilai.lihat": lihatPenilai,
  "realisasi.lihatBulan": lihatBulan,
  "realisasi.simpan": simpanRealisasi,
  "realisasi.tambahTautan": tambahTautan,
  "realisasi.tambahBerkas": tambahBerkas,
  "realisasi.hapusBukti": hapusBukti,
  "realisasi.unduhBukti": unduhBukti,
  "umpanBalik.beri": beriUmpanBalik,
  "umpanBalik.catatPihakLain": catatPihakLain,
  "umpanBalik.daftar": daftarUmpanBalik,
  "umpanBalik.rekan": rekanUmpanBalik,
  "capaianOrganisasi.daftar": daftarCapaian,
  "capaianOrganisasi.tetapkan": tetapkanCapaian,
  "evaluasi.daftarSaya": daftarEvaluasiSaya,
  "evaluasi.daftarTim": daftarEvaluasiTim,
  "evaluasi.lihat": lihatEvaluasi,
  "evaluasi.simpanRating": simpanRating,
  "evaluasi.tetapkanPredikat": tetapkanPredikat,
  "evaluasi.sampaikan": sampaikan,
  "evaluasi.terima": terima,
  "evaluasi.tandaTangani": tandaTangani,
  "evaluasi.mengapa": mengapa,
  "dokumen.daftar": daftarDokumen,
  "dokumen.unduh": unduhDokumen,
  "dokumen.siapkan": siapkanDokumen,
  "dokumen.periksa": periksaDokumen,
  "dokumen.periksaBerkas": periksaBerkas,
  "perwakilan.calon": calonPerwakilan,
  "perwakilan.mulai": mulaiPerwakilan,
  "perwakilan.akhiri": akhiriPerwakilan,
  "jejakAkses.saya": jejakAksesSaya,
  "peran.daftar": daftarPeran,
  "peran.beri": beriPeran,
  "peran.cabut": cabutPeran,
  "cari.temukan": temukan,
  "pegawai.daftar": daftarPegawai,
  "pegawai.pilihanUnit": pilihanUnit,
  "penugasan.riwayat": riwayatPenugasan,
  "penugasan.cariJabatan": cariJabatan,
  "penugasan.tetapkan": tetapkanPenugasan,
  "penugasan.pindahkan": pindahkan,
  "penugasan.akhiri": akhiriPenugasan,
  "penugasan.aturKeadaan": aturKeadaan,
  "penugasan.akhiriKeadaan": akhiriKeadaan,
  "penugasan.berhentikan": berhentikan,
  "timKerja.daftar": daftarTimKerja,
  "timKerja.lihat": lihatTimKerja,
  "timKerja.buat": buatTim,
  "timKerja.ubah": ubahTim,
  "timKerja.tambahAnggota": tambahAnggota,
  "timKerja.gantiKetua": gantiKetua,
  "timKerja.keluarkanAnggota": keluarkanAnggota,
  "timKerja.akhiri": akhiriTim,
  "pohonKinerja.lihat": lihatPohonKinerja,
  "pohonKinerja.unduh": unduhPohonKinerja,
  "pohonKinerja.kejanggalan": kejanggalan,
  "pohonKinerja.garisPandang": garisPandang,
  "sasaran.tambah": tambahSasaran,
  "sasaran.ubah": ubahSasaran,
  "sasaran.akhiri": akhiriSasaran,
  "sasaran.tautkan": tautkanSasaran,
  "matriks.daftar": daftarMatriks,
  "matriks.lihat": lihatMatriks,
  "matriks.unduh": unduhMatriks,
  "matriks.mulai": mulaiMatriks,
  "matriks.mulaiTim": mulaiMatriksTim,
  "matriks.tambahKolom": tambahKolom,
  "matriks.ubahKolom": ubahKolom,
  "matriks.hapusKolom": hapusKolom,
  "matriks.simpanSel": simpanSel,
  "matriks.tawarkan": tawarkan,
  "matriks.tawaran": tawaranMatriks,
  "matriks.pakai": pakaiTawaran,
  "matriks.tolak": tolakTawaran,
  "delegasi.daftar": daftarDelegasi,
  "delegasi.beri": beriDelegasi,
  "delegasi.cabut": cabutDelegasi,
  "delegasi.surat": suratDelegasi,
  "impor.daftar": daftarImpor,
  "impor.unggah": unggahImpor,
  "impor.lihat": lihatImpor,
  "impor.petakan": petakanImpor,
  "impor.terapkan": terapkanImpor,
  "impor.batalkan": batalkanImpor,
  "impor.tinggalkan": tinggalkanImpor,
  "impor.laporan": laporanImpor,
  "impor.unduhContoh": unduhContohImpor,
  "organisasi.pohon": pohon,
  "organisasi.lihatUnit": lihatUnit,
  "pegawai.ekspor": eksporPegawai,
  "pegawai.pilihanJabatan": pilihanJabatan,
  "pegawai.tambah": tambahPegawai,
  "pegawai.ubah": ubahPegawai,
  "profil.lihat": lihatProfil,
  "tiket.buat": buatTiket,
  "tiket.calon": calonTiket,
  "tiket.daftarSaya": daftarTiketSaya,
  "tiket.daftarMasuk": daftarTiketMasuk,
  "tiket.lihat": lihatTiket,
  "tiket.ambil": ambilTiket,
  "tiket.jawab": jawabTiket,
  "impor.unduhDaftar": unduhDaftar,
  "kalender.lihat": lihatKalender,
  "kalender.bukaTahun": bukaTahun,
  "kalender.aturJendela": aturJendela,
  "kalender.aturTenggat": aturTenggat,
  "kalender.catatLibur": catatLibur,
  "kalender.hapusLibur": hapusLibur,
  "organisasi.pilihan": pilihanStruktur,
  "organisasi.tambahUnit": tambahUnit,
  "organisasi.ubahUnit": ubahUnit,
  "organisasi.gabungUnit": gabungUnit,
  "organisasi.pecahUnit": pecahUnit,
  "organisasi.akhiriUnit": akhiriUnit,
  "masalahStruktur.daftar": daftarMasalahStruktur,
  "jabatan.lihat": lihatJabatan,
  "jabatan.tambah": tambahJabatan,
  "jabatan.ubah": ubahJabatan,
  "jabatan.akhiri": akhiriJabatan,
  "kelengkapan.lihat": lihatKelengkapan,
  "kelengkapan.daftar": daftarKelengkapan,
  "kelengkapan.perubahan": perubahanKelengkapan,
  "kelengkapan.ingatkan": ingatkan,
  "kelengkapan.ekspor": eksporKelengkapan,
  "kelengkapan.eksporIsi": eksporIsi,
  "kelengkapan.periksaSerah": periksaSerah,
  "kelengkapan.unduhSerah": unduhSerah,
  "kelengkapan.aturKolomSerah": aturKolomSerah,
  "audit.verifikasi": verifikasiAudit,
} satisfies OperationTable;

export type Operations = typeof operations;
/** The typed door: `call("skp.lihat", { skpId })`. */
export type Call = Caller<Operations>;
