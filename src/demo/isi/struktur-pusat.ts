import { kosong, oleh, terisi, unit } from "./bentuk.ts";
import type { UnitIsi } from "./bentuk.ts";

/** A bagian of the Sekretariat Daerah with its head and a few staff. */
const bagian = (kode: string, nama: string, asisten: string, staf: UnitIsi["jabatan"] = []): UnitIsi =>
  unit(`SETDA.${kode}`, `Bagian ${nama}`, "BAGIAN", [terisi("kabag", { nama: `Kepala Bagian ${nama}`, atasan: asisten, templat: "kabag" }), ...staf]);

export const SETDA: UnitIsi = unit(
  "SETDA",
  "Sekretariat Daerah",
  "SETDA",
  [
    oleh("zulkifli", "sekda", { nama: "Sekretaris Daerah Kota Medan", kunci: "SEKDA" }),
    terisi("asisten", { nama: "Asisten Pemerintahan dan Kesejahteraan Rakyat", kunci: "ASISTEN-1", atasan: "WALI-KOTA" }),
    terisi("asisten", { nama: "Asisten Perekonomian dan Pembangunan", kunci: "ASISTEN-2", atasan: "WALI-KOTA" }),
    terisi("asisten", { nama: "Asisten Administrasi Umum", kunci: "ASISTEN-3", atasan: "WALI-KOTA" }),
    terisi("stafAhli", { nama: "Staf Ahli Pemerintahan, Hukum dan Politik", atasan: "WALI-KOTA" }),
    terisi("stafAhli", { nama: "Staf Ahli Ekonomi, Keuangan dan Pembangunan", atasan: "WALI-KOTA" }),
    kosong("stafAhli", { nama: "Staf Ahli Kemasyarakatan dan Sumber Daya Manusia", atasan: "WALI-KOTA" }),
  ],
  [
    bagian("TAPEM", "Tata Pemerintahan", "ASISTEN-1"),
    bagian("KESRA", "Kesejahteraan Rakyat", "ASISTEN-1"),
    bagian("HUKUM", "Hukum", "ASISTEN-1", [terisi("analisKebijakan")]),
    bagian("KERJASAMA", "Kerja Sama", "ASISTEN-1"),
    bagian("EKONOMI", "Perekonomian dan Sumber Daya Alam", "ASISTEN-2"),
    bagian("ADBANG", "Administrasi Pembangunan", "ASISTEN-2"),
    bagian("PBJ", "Pengadaan Barang dan Jasa", "ASISTEN-2", [terisi("prakomMuda")]),
    bagian("ORGANISASI", "Organisasi", "ASISTEN-3", [
      terisi("analisKebijakan"),
      terisi("analisKebijakan"),
      terisi("penelaah"),
      terisi("penataLayanan"),
      terisi("prakom"),
    ]),
    bagian("PROKOPIM", "Protokol dan Komunikasi Pimpinan", "ASISTEN-3", [terisi("humas"), terisi("penataLayanan")]),
    bagian("UMUM", "Umum", "ASISTEN-3", [
      terisi("arsiparis"),
      terisi("pengadministrasi"),
      terisi("pengadministrasi"),
      terisi("operatorLayanan"),
      terisi("operatorParuh"),
      terisi("penataLayanan", { kunci: "BARU-UMUM", mulai: "2026-10-01" }),
    ]),
    bagian("RENKEU", "Perencanaan dan Keuangan", "ASISTEN-3", [terisi("perencana")]),
  ],
);

export const INSPEKTORAT: UnitIsi = unit(
  "ITKO",
  "Inspektorat",
  "INSPEKTORAT",
  [
    terisi("inspektur", { nama: "Inspektur Kota Medan", kunci: "INSPEKTUR" }),
    oleh("meutia", "auditorMadya", { atasan: "ITKO-IRBAN-1" }),
    terisi("irban", { nama: "Inspektur Pembantu Wilayah I", kunci: "ITKO-IRBAN-1" }),
    terisi("irban", { nama: "Inspektur Pembantu Wilayah II", kunci: "ITKO-IRBAN-2" }),
    kosong("irban", { nama: "Inspektur Pembantu Wilayah III" }),
    terisi("irban", { nama: "Inspektur Pembantu Khusus", kunci: "ITKO-IRBAN-K" }),
    terisi("auditorMuda", { atasan: "ITKO-IRBAN-1" }),
    terisi("auditorMuda", { atasan: "ITKO-IRBAN-2" }),
    terisi("auditorMuda", { atasan: "ITKO-IRBAN-K" }),
    terisi("auditorPertama", { atasan: "ITKO-IRBAN-1" }),
    terisi("auditorPertama", { atasan: "ITKO-IRBAN-2" }),
    terisi("auditorPertama", { atasan: "ITKO-IRBAN-K", kunci: "BARU-AUDITOR", mulai: "2026-09-21" }),
    terisi("ppupd", { atasan: "ITKO-IRBAN-2" }),
    terisi("ppupd", { atasan: "ITKO-IRBAN-1" }),
  ],
  [
    unit("ITKO.SEKRETARIAT", "Sekretariat Inspektorat", "SEKRETARIAT", [
      terisi("sekretarisDinas", { nama: "Sekretaris Inspektorat" }),
      terisi("pengadministrasi"),
      terisi("penataLayanan"),
    ]),
  ],
);

const BKPSDM: UnitIsi = unit(
  "BKPSDM",
  "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
  "BADAN",
  [terisi("kepalaDinas", { nama: "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", templat: "kaban:BKPSDM", kunci: "KABAN-BKPSDM" })],
  [
    unit(
      "BKPSDM.SEKRETARIAT",
      "Sekretariat BKPSDM",
      "SEKRETARIAT",
      [terisi("sekretarisDinas", { nama: "Sekretaris Badan Kepegawaian dan Pengembangan Sumber Daya Manusia" }), terisi("perencana")],
      [
        unit("BKPSDM.UMUM", "Subbagian Umum dan Kepegawaian BKPSDM", "SUBBAGIAN", [
          terisi("kasubbag", { nama: "Kepala Subbagian Umum dan Kepegawaian", templat: "kasubbagUmum" }),
          terisi("pengadministrasi"),
          terisi("arsiparis"),
          terisi("operatorParuh"),
        ]),
      ],
    ),
    unit("BKPSDM.PENGADAAN", "Bidang Pengadaan dan Data Kepegawaian", "BIDANG", [
      terisi("kabid", { nama: "Kepala Bidang Pengadaan dan Data Kepegawaian", templat: "kabid:KEPEGAWAIAN" }),
      terisi("analisSdm"),
      oleh("theresia", "prakom"),
      terisi("prakomMuda"),
      terisi("penelaah"),
    ]),
    unit("BKPSDM.MUTASI", "Bidang Mutasi dan Promosi", "BIDANG", [
      terisi("kabid", { nama: "Kepala Bidang Mutasi dan Promosi", templat: "kabid:KEPEGAWAIAN" }),
      terisi("analisSdm"),
      terisi("analisSdmPertama"),
    ]),
    unit("BKPSDM.KOMPETENSI", "Bidang Pengembangan Kompetensi", "BIDANG", [
      terisi("kabid", { nama: "Kepala Bidang Pengembangan Kompetensi", templat: "kabid:KOMPETENSI" }),
      terisi("analisSdm"),
      terisi("penataLayanan"),
    ]),
    unit("BKPSDM.KINERJA", "Bidang Penilaian Kinerja dan Penghargaan", "BIDANG", [
      terisi("kabid", { nama: "Kepala Bidang Penilaian Kinerja dan Penghargaan", templat: "kabid:KINERJA" }),
      oleh("hendra", "analisSdm", { templat: "analisKinerja" }),
      terisi("analisSdmPertama", { templat: "analisKinerja" }),
      terisi("penelaah"),
      terisi("penelaah", { kunci: "BARU-KINERJA", mulai: "2026-10-01" }),
    ]),
  ],
);

/** A perangkat daerah of which only the head is told: its sector's results are in `templat-sektor.ts`. */
const perangkat = (kode: string, nama: string, jenis: "DINAS" | "BADAN" | "SATUAN", terisiKepala = true, staf: UnitIsi["jabatan"] = []): UnitIsi => {
  const opsi = { nama: jenis === "SATUAN" ? `Kepala ${nama}` : `Kepala ${nama}`, templat: `kadis:${kode}`, kunci: `KEPALA-${kode}` };
  return unit(kode, nama, jenis, [terisiKepala ? terisi("kepalaDinas", opsi) : kosong("kepalaDinas", opsi), ...staf]);
};

export const PERANGKAT_LAIN: readonly UnitIsi[] = [
  BKPSDM,
  perangkat("BAPPEDA", "Badan Perencanaan Pembangunan Daerah", "BADAN"),
  perangkat("BKAD", "Badan Keuangan dan Aset Daerah", "BADAN"),
  perangkat("BAPENDA", "Badan Pendapatan Daerah", "BADAN"),
  perangkat("BRIDA", "Badan Riset dan Inovasi Daerah", "BADAN"),
  perangkat("BPBD", "Badan Penanggulangan Bencana Daerah", "BADAN"),
  perangkat("KESBANGPOL", "Badan Kesatuan Bangsa dan Politik", "BADAN"),
  perangkat("SDABMBK", "Dinas Sumber Daya Air, Bina Marga dan Bina Konstruksi", "DINAS"),
  perangkat("PKPCKTR", "Dinas Perumahan, Kawasan Permukiman, Cipta Karya dan Tata Ruang", "DINAS"),
  perangkat("DAMKAR", "Dinas Pemadam Kebakaran dan Penyelamatan", "DINAS"),
  perangkat("DINSOS", "Dinas Sosial", "DINAS"),
  perangkat("DISNAKER", "Dinas Ketenagakerjaan", "DINAS"),
  perangkat("DKPPP", "Dinas Ketahanan Pangan, Pertanian dan Perikanan", "DINAS"),
  perangkat("DLH", "Dinas Lingkungan Hidup", "DINAS", true, [
    terisi("operatorParuh"),
    terisi("pengelolaUmum"),
    terisi("pengelolaUmum"),
    terisi("operatorParuh", { kunci: "BARU-DLH-1", mulai: "2026-10-01" }),
    terisi("operatorParuh", { kunci: "BARU-DLH-2", mulai: "2026-10-01" }),
  ]),
  perangkat("DISDUKCAPIL", "Dinas Kependudukan dan Pencatatan Sipil", "DINAS"),
  perangkat("DISHUB", "Dinas Perhubungan", "DINAS"),
  perangkat("DISKOMINFO", "Dinas Komunikasi dan Informatika", "DINAS", true, [
    terisi("prakomMuda"),
    terisi("prakom", { kunci: "BARU-KOMINFO", mulai: "2026-10-01" }),
  ]),
  perangkat("DISKOPUKM", "Dinas Koperasi, Usaha Kecil Menengah, Perindustrian dan Perdagangan", "DINAS"),
  perangkat("DPMPTSP", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "DINAS"),
  perangkat("DISPUSIP", "Dinas Perpustakaan dan Kearsipan", "DINAS"),
  perangkat("DISPAR", "Dinas Pariwisata", "DINAS"),
  perangkat("DISPORA", "Dinas Pemuda dan Olahraga", "DINAS"),
  perangkat("DP3APMP2KB", "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pemberdayaan Masyarakat, Pengendalian Penduduk dan Keluarga Berencana", "DINAS"),
  perangkat("SATPOLPP", "Satuan Polisi Pamong Praja", "SATUAN", true, [terisi("poldapraja"), terisi("poldapraja")]),
  unit("RSUD-PIRNGADI", "RSUD Dr. Pirngadi", "RUMAH_SAKIT", [terisi("direkturRs", { nama: "Direktur RSUD Dr. Pirngadi" })]),
  unit("RSUD-BACHTIAR", "RSUD H. Bachtiar Djafar", "RUMAH_SAKIT", [terisi("direkturRs", { nama: "Direktur RSUD H. Bachtiar Djafar" })]),
  unit("SETWAN", "Sekretariat DPRD", "SEKRETARIAT", [terisi("kepalaDinas", { nama: "Sekretaris DPRD", templat: "kadis:SETWAN" })]),
];
