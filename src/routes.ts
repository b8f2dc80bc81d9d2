/** Every page of Terang: the address and the file. Read this with operations.ts and jobs.ts and you know the system. */
import { index, type RouteConfig, route } from "@react-router/dev/routes";

/** The catalogue of pieces: for people who build and review, never for people who use. */
const katalog = process.env.NODE_ENV !== "production" || process.env.KATALOG === "1";

export default [
  ...(katalog
    ? [
        route("ui", "web/katalog.tsx"),
        route("ui/tugas", "web/katalog/tugas.tsx"),
        route("ui/simpan", "web/katalog/simpan.ts"),
        route("ui/galat/:status", "web/katalog/galat.tsx"),
      ]
    : []),
  index("features/beranda/pages/beranda.tsx"),
  route("masuk", "features/akun/pages/masuk.tsx"),
  route("masuk/kode", "features/akun/pages/masuk-kode.tsx"),
  route("masuk/faktor-kedua", "features/akun/pages/faktor-kedua.tsx"),
  route("masuk/tunggal", "features/akun/pages/masuk-tunggal.ts"),
  route("masuk/lupa", "features/akun/pages/lupa-sandi.tsx"),
  route("masuk/tautan", "features/akun/pages/tautan.tsx"),
  route("keamanan", "features/akun/pages/keamanan.tsx"),
  route("keamanan/faktor-kedua", "features/akun/pages/pasang-faktor-kedua.tsx"),
  route("akun-pegawai", "features/akun/pages/akun-pegawai.tsx"),
  route("akun-pegawai/:pegawaiId", "features/akun/pages/satu-akun.tsx"),
  route("keluar", "features/akun/pages/keluar.ts"),
  route("bantuan", "features/akun/pages/bantuan.tsx"),
  route("kebijakan-data", "features/akun/pages/kebijakan-data.tsx"),
  route("aturan", "features/akun/pages/aturan.tsx"),
  route("skp", "features/skp/pages/skp-saya.tsx"),
  route("skp/:skpId", "features/skp/pages/lihat-skp.tsx"),
  route("tim", "features/skp/pages/tim-saya.tsx"),
  route("bulan-ini", "features/realisasi/pages/bulan-ini.tsx"),
  route("realisasi/:bulan", "features/realisasi/pages/bulan.tsx"),
  route("realisasi/:bulan/:nomor", "features/realisasi/pages/catat.tsx"),
  route("umpan-balik", "features/umpan-balik/pages/umpan-balik.tsx"),
  route("penilaian", "features/evaluasi/pages/penilaian.tsx"),
  route("penilaian/:evaluasiId", "features/evaluasi/pages/meja.tsx"),
  route("hasil", "features/evaluasi/pages/hasil-saya.tsx"),
  route("hasil/:evaluasiId", "features/evaluasi/pages/mengapa.tsx"),
  route("capaian-organisasi", "features/capaian-organisasi/pages/capaian-organisasi.tsx"),
  route("perwakilan/selesai", "features/perwakilan/pages/selesai.ts"),
  route("perwakilan/:pegawaiId", "features/perwakilan/pages/perwakilan.tsx"),
  route("siapa-melihat", "features/jejak-akses/pages/siapa-melihat.tsx"),
  route("peran", "features/peran/pages/peran.tsx"),
  route("pegawai", "features/pegawai/pages/pegawai.tsx"),
  route("struktur", "features/organisasi/pages/struktur.tsx"),
  route("struktur/unit/:unitId", "features/organisasi/pages/unit.tsx"),
  route("pegawai/:pegawaiId", "features/profil/pages/profil.tsx"),
  route("periksa/:kode?", "features/dokumen/pages/periksa.tsx"),
  route("pegawai/:pegawaiId/penugasan", "features/penugasan/pages/penugasan.tsx"),
  route("impor", "features/impor/pages/impor.tsx"),
  route("impor/:imporId", "features/impor/pages/lihat-impor.tsx"),
  route("audit", "features/audit/pages/audit.tsx"),
  route("api", "features/api/pages/api.tsx"),
  route("*", "web/layout/tidak-ada.tsx"),
] satisfies RouteConfig;
