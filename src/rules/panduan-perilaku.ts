import { LABEL_NILAI } from "./kosakata.ts";
import type { NilaiPerilaku } from "./kosakata.ts";

/**
 * The seven BerAKHLAK values with their three guides each: the standard of behaviour (Ps 10; annex p. 29–30, 52–53).
 * Printed text; where the forms differ among themselves, that of A.1.1 and A.1.2.
 */
export const PANDUAN_PERILAKU = {
  BERORIENTASI_PELAYANAN: {
    label: LABEL_NILAI.BERORIENTASI_PELAYANAN,
    panduan: ["Memahami dan memenuhi kebutuhan masyarakat", "Ramah, cekatan, solutif, dan dapat diandalkan", "Melakukan perbaikan tiada henti"],
  },
  AKUNTABEL: {
    label: LABEL_NILAI.AKUNTABEL,
    panduan: [
      "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
      "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien.",
      "Tidak menyalahgunakan kewenangan jabatan",
    ],
  },
  KOMPETEN: {
    label: LABEL_NILAI.KOMPETEN,
    panduan: [
      "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
      "Membantu orang lain belajar",
      "Melaksanakan tugas dengan kualitas terbaik",
    ],
  },
  HARMONIS: {
    label: LABEL_NILAI.HARMONIS,
    panduan: ["Menghargai setiap orang apapun latar belakangnya", "Suka menolong orang lain", "Membangun lingkungan kerja yang kondusif"],
  },
  LOYAL: {
    label: LABEL_NILAI.LOYAL,
    panduan: [
      "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah",
      "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
      "Menjaga rahasia jabatan dan negara",
    ],
  },
  ADAPTIF: {
    label: LABEL_NILAI.ADAPTIF,
    panduan: ["Cepat menyesuaikan diri menghadapi perubahan", "Terus berinovasi dan mengembangkan kreativitas", "Bertindak proaktif"],
  },
  KOLABORATIF: {
    label: LABEL_NILAI.KOLABORATIF,
    panduan: [
      "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
      "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
      "Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama",
    ],
  },
} as const satisfies Record<NilaiPerilaku, { readonly label: string; readonly panduan: readonly [string, string, string] }>;
