import type { Aspek, JenisLampiran, JenisRhk, NilaiPerilaku } from "#rules/kosakata.ts";
import type { Arah } from "#rules/target.ts";
import { BEKAL } from "./bekal-skp.ts";

type Indikator = { aspek: Aspek; teks: string; target: string; arah: Arah; isAkumulatif?: boolean; lintasan?: (number | null)[]; pustaka?: string };
type Rhk = { jenis: JenisRhk; teks: string; pimpinan: string; penugasanDari?: string; indikator: Indikator[] };

/** A template of the demo city: for a post, owned by a unit. `pustaka` names the indicator of the library it follows. */
export type TemplatJabatan = {
  kunci: string;
  nama: string;
  jabatan: string;
  jenisPegawai: "PNS" | "PPPK" | "PPPK_PARUH_WAKTU" | null;
  /** Code of the owning unit in the structure. */
  unit: string;
  rhk: Rhk[];
  ekspektasi: Partial<Record<NilaiPerilaku, string[]>>;
  lampiran: Readonly<Record<JenisLampiran, readonly string[]>>;
};

const BELAJAR = "Peserta didik belajar dengan aman dan capaian belajarnya naik";

export const TEMPLAT_JABATAN: readonly TemplatJabatan[] = [
  {
    kunci: "guru-pertama",
    nama: "Guru Ahli Pertama, satuan pendidikan dasar",
    jabatan: "Guru Ahli Pertama",
    jenisPegawai: null,
    unit: "DIKBUD",
    rhk: [
      {
        jenis: "UTAMA",
        teks: "Peserta didik mencapai tujuan pembelajaran",
        pimpinan: BELAJAR,
        indikator: [
          { aspek: "KUALITAS", teks: "Persentase murid yang mencapai tujuan pembelajaran", target: "80–90%", arah: "NAIK", pustaka: "DIK-01" },
          { aspek: "WAKTU", teks: "Persentase jam mengajar yang terlaksana sesuai jadwal", target: "95–98%", arah: "NAIK", pustaka: "DIK-03" },
        ],
      },
      {
        jenis: "UTAMA",
        teks: "Peserta didik hadir dan merasa aman di kelas",
        pimpinan: BELAJAR,
        indikator: [{ aspek: "KUANTITAS", teks: "Persentase kehadiran murid", target: "95–98%", arah: "NAIK", pustaka: "DIK-05" }],
      },
      {
        jenis: "UTAMA",
        teks: "Pembelajaran membaik melalui refleksi",
        pimpinan: "Guru berkembang melalui komunitas belajar",
        indikator: [
          {
            aspek: "KUALITAS",
            teks: "Jumlah siklus perbaikan pembelajaran yang selesai diobservasi",
            target: "3–4 siklus",
            arah: "NAIK",
            isAkumulatif: true,
            lintasan: [0, 1, 2, 3],
          },
        ],
      },
      {
        jenis: "TAMBAHAN",
        teks: "Rekan guru terbantu melalui komunitas belajar",
        pimpinan: "Guru berkembang melalui komunitas belajar",
        penugasanDari: "Kepala sekolah",
        indikator: [{ aspek: "KUANTITAS", teks: "Jumlah berbagi praktik di komunitas belajar", target: "4–6 kali", arah: "NAIK", isAkumulatif: true }],
      },
    ],
    ekspektasi: { KOLABORATIF: ["Berbagi bahan ajar dengan guru kelas lain sebelum semester dimulai"] },
    lampiran: {
      DUKUNGAN_SUMBER_DAYA: BEKAL.PENDIDIKAN.DUKUNGAN_SUMBER_DAYA.slice(0, 3),
      SKEMA_PERTANGGUNGJAWABAN: BEKAL.PENDIDIKAN.SKEMA_PERTANGGUNGJAWABAN,
      KONSEKUENSI: BEKAL.PENDIDIKAN.KONSEKUENSI,
    },
  },
  {
    kunci: "operator-paruh-waktu",
    nama: "Operator layanan, PPPK paruh waktu",
    jabatan: "Operator Layanan Operasional",
    jenisPegawai: "PPPK_PARUH_WAKTU",
    unit: "12.71",
    rhk: [
      {
        jenis: "UTAMA",
        teks: "Kebutuhan operasional unit terpenuhi pada hari tugas",
        pimpinan: "Layanan unit berjalan lancar setiap hari kerja",
        indikator: [
          { aspek: "KUANTITAS", teks: "Jumlah tugas harian yang selesai", target: "210–250 tugas", arah: "NAIK", isAkumulatif: true },
          { aspek: "KUALITAS", teks: "Persentase tugas yang diterima tanpa perbaikan", target: "88–95%", arah: "NAIK" },
        ],
      },
      {
        jenis: "UTAMA",
        teks: "Warga dan rekan terlayani sesuai waktu yang dijanjikan",
        pimpinan: "Layanan unit berjalan lancar setiap hari kerja",
        indikator: [{ aspek: "WAKTU", teks: "Persentase permintaan yang ditanggapi paling lambat pada hari tugas berikutnya", target: "90–96%", arah: "NAIK" }],
      },
    ],
    ekspektasi: { BERORIENTASI_PELAYANAN: ["Menyapa lebih dahulu dan menjelaskan langkah layanan kepada orang yang datang"] },
    lampiran: {
      DUKUNGAN_SUMBER_DAYA: ["Jadwal tugas mingguan yang dibagikan paling lambat Jumat pekan sebelumnya", "Perangkat kerja pada hari tugas"],
      SKEMA_PERTANGGUNGJAWABAN: ["Buku tugas harian dibahas sebulan sekali bersama Pimpinan", "Realisasi dicatat paling lambat tanggal 9 bulan berikutnya"],
      KONSEKUENSI: [
        "Evaluasi triwulanan dan tahunan menjadi pertimbangan perpanjangan kontrak",
        "Belum memenuhi ekspektasi: bimbingan kinerja dan penyesuaian tugas",
      ],
    },
  },
];
