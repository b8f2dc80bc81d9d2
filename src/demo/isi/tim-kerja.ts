type AnggotaIsi = { readonly orang: string; readonly peran: string };
type TimIsi = {
  readonly kunci: string;
  readonly nama: string;
  readonly tujuan: string;
  readonly unit: string;
  readonly mulai: string;
  readonly selesai: string | null;
  readonly dasar: string;
  readonly ketua: string;
  readonly anggota: readonly AnggotaIsi[];
};

/** Teams whose people come from several units; each keeps the rater of their own post (L.IV.A.4 p. 89). */
export const TIM_KERJA: readonly TimIsi[] = [
  {
    kunci: "stunting",
    nama: "Tim Percepatan Penurunan Stunting Kecamatan",
    tujuan: "Setiap balita dengan gizi kurang di kecamatan dampingan mendapat pendampingan paling lambat dua minggu sesudah ditemukan.",
    unit: "DINKES",
    mulai: "2026-02-02",
    selesai: "2027-01-01",
    dasar: "Surat Tugas Kepala Dinas Kesehatan Nomor 800.1.11/0218",
    ketua: "budi",
    anggota: [
      { orang: "sari", peran: "Pendataan ibu hamil dan balita" },
      { orang: "kabidPaud", peran: "Pendampingan satuan PAUD" },
      { orang: "pengelolaDinkes", peran: "Pelaporan" },
    ],
  },
  {
    kunci: "kinerja",
    nama: "Tim Pendampingan Penilaian Kinerja",
    tujuan: "Setiap perangkat daerah menyelesaikan evaluasi kinerja tepat waktu dengan umpan balik yang tertulis.",
    unit: "12.71",
    mulai: "2026-01-05",
    selesai: null,
    dasar: "Keputusan Sekretaris Daerah Nomor 800.1.13/0007",
    ketua: "hendra",
    anggota: [
      { orang: "pengelolaDinkes", peran: "Pendamping perangkat daerah urusan kesehatan" },
      { orang: "pengelolaDikbud", peran: "Pendamping perangkat daerah urusan pendidikan" },
    ],
  },
];
