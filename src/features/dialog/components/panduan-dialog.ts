import type { LangkahDialog } from "#features/dialog/kosakata-dialog.ts";

type Panduan = { bagian: LangkahDialog; judul: string; inti: string; pimpinan: readonly string[]; pegawai: readonly string[]; catatan: string; dasar: string };

/** The talk in four steps (Ps 7(1)), with a few questions for both. The questions are ours, drawn from what the regulation wants settled. */
export const PANDUAN_DIALOG: readonly Panduan[] = [
  {
    bagian: "ekspektasi",
    judul: "Apa yang diharapkan",
    inti: "Hasil kerja, ukuran, target, dan perilaku kerja.",
    pimpinan: [
      "Hasil mana yang paling penting tahun ini, dan bagi siapa?",
      "Dari mana target ini: capaian tahun lalu, rencana unit, atau harapan pengguna layanan?",
    ],
    pegawai: ["Kata mana yang belum jelas bagi Anda?", "Sanggupkah Anda mencapainya? Bila belum, target berapa yang sanggup, dan mengapa?"],
    catatan: "Yang disepakati tentang hasil, target, dan perilaku",
    dasar: "Pasal 7 ayat (1); Lampiran Bab II.A.7 angka 10 hlm. 52",
  },
  {
    bagian: "dukungan",
    judul: "Dukungan apa",
    inti: "Orang, anggaran, peralatan, sarana, dan pendampingan Pimpinan.",
    pimpinan: ["Apa yang dapat saya sediakan, dan kapan tersedia?", "Bila dukungan itu tidak datang, ekspektasi mana yang disesuaikan?"],
    pegawai: ["Tanpa apa hasil ini tidak mungkin tercapai?", "Pendampingan seperti apa yang menolong Anda?"],
    catatan: "Dukungan yang disanggupi, siapa yang menyediakan, dan kapan",
    dasar: "Pasal 11; Lampiran Bab II.A.8 hlm. 60",
  },
  {
    bagian: "pertanggungjawaban",
    judul: "Bagaimana dilaporkan",
    inti: "Kapan kemajuan dibahas, dan bukti apa yang dibawa.",
    pimpinan: ["Seberapa sering kita membahas kemajuan, dan lewat apa?", "Bukti apa yang cukup bagi saya?"],
    pegawai: ["Data mana yang mudah saya dapat, dan mana yang tidak?", "Kapan saya perlu memberi tahu lebih awal bahwa ada hambatan?"],
    catatan: "Jadwal, cara melapor, dan bukti yang disepakati",
    dasar: "Pasal 12; Lampiran Bab II.A.8 hlm. 60–61",
  },
  {
    bagian: "konsekuensi",
    judul: "Apa yang menyusul",
    inti: "Apa yang mengikuti bila hasil tercapai, dan bila tidak.",
    pimpinan: ["Apa yang saya berikan atau usulkan bila hasilnya melampaui harapan?", "Apa langkah pertama kita bila hasilnya tertinggal?"],
    pegawai: ["Penghargaan atau penugasan apa yang berarti bagi Anda?", "Bila tertinggal, bantuan apa yang Anda harapkan sebelum teguran?"],
    catatan: "Konsekuensi yang disepakati",
    dasar: "Pasal 13; Lampiran Bab II.A.8 hlm. 61",
  },
];
