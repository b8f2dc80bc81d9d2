import type { Tema } from "./templat.ts";

/** A goal of the made-up city. `tema`: the results of the head of the unit that serve it. */
export type SasaranIsi = {
  readonly kunci: string;
  readonly unit: string;
  readonly dokumen: "RPJMD" | "RENSTRA" | "PK" | "SASARAN_PROGRAM";
  readonly induk: string | null;
  readonly teks: string;
  readonly indikator: readonly (readonly [teks: string, target: string])[];
  readonly tema?: readonly Tema[];
};

const KOTA: readonly SasaranIsi[] = [
  {
    kunci: "kota:sehat",
    unit: "12.71",
    dokumen: "RPJMD",
    induk: null,
    teks: "Meningkatnya derajat kesehatan masyarakat",
    indikator: [
      ["Angka harapan hidup", "74,5 tahun"],
      ["Prevalensi stunting", "paling tinggi 14%"],
    ],
  },
  {
    kunci: "kota:didik",
    unit: "12.71",
    dokumen: "RPJMD",
    induk: null,
    teks: "Meningkatnya mutu dan pemerataan pendidikan",
    indikator: [["Harapan lama sekolah", "15 tahun"]],
  },
  {
    kunci: "kota:layanan",
    unit: "12.71",
    dokumen: "RPJMD",
    induk: null,
    teks: "Meningkatnya mutu pelayanan publik dan akuntabilitas pemerintahan",
    indikator: [
      ["Indeks kepuasan masyarakat", "88"],
      ["Nilai akuntabilitas kinerja instansi pemerintah", "80"],
    ],
  },
];

const DINAS: readonly SasaranIsi[] = [
  {
    kunci: "dinkes:layanan",
    unit: "DINKES",
    dokumen: "PK",
    induk: "kota:sehat",
    teks: "Meningkatnya pelayanan kesehatan dan kemandirian masyarakat untuk hidup sehat",
    indikator: [
      ["Persentase keluarga sehat", "35%"],
      ["Nilai rata-rata survei kepuasan masyarakat puskesmas", "86"],
    ],
    tema: ["LAYANAN"],
  },
  {
    kunci: "dinkes:penyakit",
    unit: "DINKES",
    dokumen: "PK",
    induk: "kota:sehat",
    teks: "Menurunnya kasus stunting dan penyakit menular prioritas",
    indikator: [["Angka keberhasilan pengobatan tuberkulosis paru", "90%"]],
    tema: ["PROGRAM"],
  },
  {
    kunci: "dinkes:sumber",
    unit: "DINKES",
    dokumen: "RENSTRA",
    induk: "kota:sehat",
    teks: "Tersedianya tenaga kesehatan yang merata di semua puskesmas",
    indikator: [["Persentase puskesmas dengan sembilan jenis tenaga kesehatan", "95%"]],
  },
  {
    kunci: "puskesmas:layanan",
    unit: "DINKES.PKM-CEMPAKA",
    dokumen: "PK",
    induk: "dinkes:layanan",
    teks: "Meningkatnya kualitas pelayanan puskesmas",
    indikator: [
      ["Persentase ibu hamil mendapatkan pelayanan antenatal sesuai standar", "100%"],
      ["Persentase ibu bersalin mendapatkan pelayanan persalinan sesuai standar", "100%"],
    ],
    tema: ["LAYANAN"],
  },
  {
    kunci: "dikbud:mutu",
    unit: "DIKBUD",
    dokumen: "PK",
    induk: "kota:didik",
    teks: "Meningkatnya partisipasi dan mutu pendidikan dasar, PAUD, dan pendidikan kesetaraan",
    indikator: [["Angka partisipasi murni SD", "99%"]],
    tema: ["LAYANAN", "PROGRAM"],
  },
  {
    kunci: "dikbud:kelola",
    unit: "DIKBUD",
    dokumen: "PK",
    induk: "kota:layanan",
    teks: "Meningkatnya akuntabilitas kinerja Dinas Pendidikan dan Kebudayaan",
    indikator: [["Nilai akuntabilitas kinerja dinas", "78"]],
    tema: ["TATA_KELOLA", "ANGGARAN", "SDM"],
  },
  {
    kunci: "bkpsdm:layanan",
    unit: "BKPSDM",
    dokumen: "PK",
    induk: "kota:layanan",
    teks: "Meningkatnya kualitas layanan kepegawaian",
    indikator: [["Indeks kepuasan layanan kepegawaian", "87"]],
    tema: ["LAYANAN"],
  },
  {
    kunci: "bkpsdm:kinerja",
    unit: "BKPSDM",
    dokumen: "PK",
    induk: "kota:layanan",
    teks: "Terbangunnya manajemen talenta dan kinerja pegawai",
    indikator: [["Persentase pegawai yang dievaluasi tepat waktu", "95%"]],
    tema: ["PROGRAM", "TATA_KELOLA", "ANGGARAN"],
  },
];

const CAMAT = (unit: string): readonly SasaranIsi[] => [
  {
    kunci: `${unit}:layanan`,
    unit,
    dokumen: "PK",
    induk: "kota:layanan",
    teks: "Warga menerima layanan kecamatan yang mudah dan pasti",
    indikator: [["Indeks kepuasan masyarakat kecamatan", "87"]],
    tema: ["LAYANAN", "TATA_KELOLA"],
  },
  {
    kunci: `${unit}:lingkungan`,
    unit,
    dokumen: "PK",
    induk: "kota:layanan",
    teks: "Lingkungan tertib dan bersih, dan warga ikut membangun",
    indikator: [["Persentase usulan warga yang terlaksana", "70%"]],
    tema: ["PROGRAM", "ANGGARAN"],
  },
];

/** Goals of 2026 from the city down to some of its units; one of them nobody carries yet, so that its mark is seen. */
export const SASARAN: readonly SasaranIsi[] = [...KOTA, ...DINAS, ...CAMAT("12.71.01"), ...CAMAT("12.71.02")];
