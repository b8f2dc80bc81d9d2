import { rentangTanggal, tanggalBulan, tanggalHari } from "#web/format/tanggal.ts";
import type { FaktaPenilai, Langkah } from "./langkah.ts";
import { langkahPerubahan } from "./langkah-perubahan.ts";
import { MENIT_PER_ORANG, sebut } from "./sebut.ts";

type Dasar = Pick<Langkah, "upaya" | "bila" | "jalan" | "tenggat" | "tombol">;
const KOSONG: Dasar = { upaya: null, bila: null, jalan: null, tenggat: null, tombol: null };

/** What waits for someone as penilai and as atasan penilai. */
export function langkahPenilai(fakta: FaktaPenilai, hariIni: string): Langkah[] {
  return [
    ...langkahSkp(fakta, hariIni),
    ...langkahPerubahan(fakta, hariIni),
    ...langkahSampaikan(fakta, hariIni),
    ...langkahNilai(fakta, hariIni),
    ...langkahUmpanBalik(fakta, hariIni),
    ...langkahTerlewat(fakta, hariIni),
    ...langkahBerikut(fakta, hariIni),
  ];
}

function langkahSkp({ skpMenunggu, skpEskalasi, tahun }: FaktaPenilai, hariIni: string): Langkah[] {
  const langkah: Langkah[] = [];
  const [pertama] = skpMenunggu;
  const batas = pertama?.tenggat ?? null;
  if (pertama)
    langkah.push({
      ...KOSONG,
      kode: "TETAPKAN_SKP",
      peran: "PENILAI",
      jenis: "LAKUKAN",
      judul: skpMenunggu.length === 1 ? `Baca SKP ${pertama.nama}` : `Baca ${skpMenunggu.length} SKP yang diajukan`,
      tenggat: batas === null ? null : { kata: "paling lambat", hari: batas, ekor: null },
      alasan: `${sebut(skpMenunggu.map((satu) => satu.nama))} menunggu Anda menetapkan atau mengembalikan SKP ${tahun} dengan alasan.`,
      tombol: { teks: `Baca SKP ${pertama.nama}`, ke: `/skp/${pertama.skpId}` },
      upaya: `Kira-kira ${skpMenunggu.length * MENIT_PER_ORANG} menit.`,
      bila:
        batas === null
          ? null
          : { tanya: "Bagaimana bila terlambat?", jawab: `SKP yang belum ditetapkan sampai ${tanggalHari(batas)} beralih kepada atasan Anda.` },
      urut: batas ?? hariIni,
    });
  const [naik] = skpEskalasi;
  if (naik)
    langkah.push({
      ...KOSONG,
      kode: "TETAPKAN_SKP_ESKALASI",
      peran: "ATASAN_PENILAI",
      jenis: "LAKUKAN",
      judul: skpEskalasi.length === 1 ? `Baca SKP ${naik.nama}, sebagai atasan penilai` : `Baca ${skpEskalasi.length} SKP, sebagai atasan penilai`,
      alasan: `Batas penetapan oleh penilai sudah lewat, jadi dialog ${sebut(skpEskalasi.map((satu) => satu.nama))} dilanjutkan dengan Anda.`,
      tombol: { teks: `Baca SKP ${naik.nama}`, ke: `/skp/${naik.skpId}` },
      upaya: `Kira-kira ${skpEskalasi.length * MENIT_PER_ORANG} menit.`,
      urut: hariIni,
    });
  return langkah;
}

function langkahSampaikan({ sampaikan }: FaktaPenilai, hariIni: string): Langkah[] {
  const [pertama] = sampaikan;
  if (!pertama) return [];
  const isLewat = hariIni > pertama.penyampaian;
  return [
    {
      ...KOSONG,
      kode: "SAMPAIKAN_HASIL",
      peran: "PENILAI",
      jenis: "LAKUKAN",
      judul: sampaikan.length === 1 ? `Sampaikan hasil ${pertama.nama}` : `Sampaikan hasil ${sampaikan.length} orang`,
      tenggat: { kata: isLewat ? "batasnya sudah lewat," : "paling lambat", hari: pertama.penyampaian, ekor: null },
      alasan: `Hasil ${sebut(sampaikan.map((satu) => satu.nama))} sudah Anda tandatangani dan disampaikan dalam 14 hari kerja.`,
      tombol: { teks: `Buka hasil ${pertama.nama}`, ke: `/hasil/${pertama.evaluasiId}` },
      upaya: `Kira-kira ${sampaikan.length} menit.`,
      urut: isLewat ? hariIni : pertama.penyampaian,
    },
  ];
}

function langkahNilai({ periode }: FaktaPenilai, hariIni: string): Langkah[] {
  const [pertama] = periode?.belum ?? [];
  if (!periode || !pertama || hariIni < periode.buka || hariIni > periode.tutup) return [];
  const jumlah = periode.belum.length;
  return [
    {
      kode: "NILAI_TIM",
      peran: "PENILAI",
      jenis: "LAKUKAN",
      judul: jumlah === 1 ? `Nilai ${pertama.nama}, ${periode.nama}` : `Nilai ${jumlah} orang, ${periode.nama}`,
      tenggat: { kata: "paling lambat", hari: periode.tutup, ekor: null },
      alasan: `${periode.semua - jumlah} dari ${periode.semua} orang sudah dinilai. ${sebut(periode.belum.map((satu) => satu.nama))} menunggu; bukti dan umpan balik mereka ada di meja penilaian.`,
      tombol: { teks: `Nilai ${pertama.nama}`, ke: `/penilaian/${pertama.evaluasiId}` },
      upaya: `Kira-kira ${jumlah * MENIT_PER_ORANG} menit; draf tersimpan sendiri.`,
      bila: { tanya: "Bagaimana bila terlambat?", jawab: `Lewat ${tanggalHari(periode.tutup)}, atasan Anda yang menilai dan hasilnya final, tanpa keberatan.` },
      jalan: jalanPenilai(periode, hariIni <= periode.catatSampai && hariIni < periode.buka ? 0 : 1),
      urut: periode.tutup,
    },
  ];
}

function langkahUmpanBalik({ periode }: FaktaPenilai, hariIni: string): Langkah[] {
  const nama = periode?.tanpaUmpanBalik ?? [];
  if (!periode || nama.length === 0 || hariIni > periode.tutup) return [];
  const batas = hariIni < periode.buka ? periode.buka : periode.tutup;
  return [
    {
      ...KOSONG,
      kode: "BERI_UMPAN_BALIK",
      peran: "PENILAI",
      jenis: "LAKUKAN",
      judul: nama.length === 1 ? `Beri umpan balik kepada ${nama[0]}` : `Beri umpan balik kepada ${nama.length} orang`,
      tenggat: { kata: hariIni < periode.buka ? "sebaiknya sebelum" : "sebelum menilai, paling lambat", hari: batas, ekor: null },
      alasan: `${sebut(nama)} belum menerima umpan balik Anda pada ${periode.nama}. Satu kalimat cukup, dan menjadi dasar rating.`,
      tombol: { teks: "Beri umpan balik", ke: "/umpan-balik" },
      upaya: `Kira-kira ${nama.length * 2} menit.`,
      jalan: jalanPenilai(periode, hariIni < periode.buka ? 0 : 1),
      urut: batas,
    },
  ];
}

function langkahTerlewat({ terlewat }: FaktaPenilai, hariIni: string): Langkah[] {
  const [pertama] = terlewat;
  if (!pertama) return [];
  const isLewat = hariIni > pertama.batas;
  return [
    {
      ...KOSONG,
      kode: "NILAI_SEBAGAI_ATASAN",
      peran: "ATASAN_PENILAI",
      jenis: "LAKUKAN",
      judul: terlewat.length === 1 ? `Evaluasi ${pertama.nama}, sebagai atasan penilai` : `Evaluasi ${terlewat.length} orang, sebagai atasan penilai`,
      tenggat: { kata: isLewat ? "batasnya sudah lewat," : "paling lambat", hari: pertama.batas, ekor: null },
      alasan: `Masa penilaian ${sebut([...new Set(terlewat.map((satu) => satu.penilai))])} sudah berakhir, jadi Anda yang mengevaluasi ${sebut(terlewat.map((satu) => satu.nama))}; hasilnya final.`,
      tombol: { teks: "Lihat siapa dan buktinya", ke: "/penilaian" },
      bila: {
        tanya: "Atas dasar apa?",
        jawab: "Penilai yang melewati waktu digantikan atasannya, yang menandatangani dalam 14 hari kerja (PermenPANRB 6/2022, hlm. 90 dan 115–116).",
      },
      urut: isLewat ? hariIni : pertama.batas,
    },
  ];
}

function langkahBerikut({ periode }: FaktaPenilai, hariIni: string): Langkah[] {
  if (!periode) return [];
  const isNanti = hariIni < periode.buka;
  if (!isNanti && periode.belum.length > 0) return [];
  return [
    {
      ...KOSONG,
      kode: "SELESAI_PENILAI",
      peran: "PENILAI",
      jenis: "SELESAI",
      judul: "Tidak ada yang menunggu Anda",
      tenggat: isNanti ? { kata: `Berikutnya: penilaian ${periode.nama} dibuka`, hari: periode.buka, ekor: null } : null,
      alasan: isNanti
        ? `Tim Anda mencatat realisasi sampai ${tanggalBulan(periode.catatSampai)}.`
        : `Semua orang di tim Anda sudah dinilai untuk ${periode.nama}.`,
      jalan: jalanPenilai(periode, isNanti ? 0 : 2),
      urut: isNanti ? periode.buka : hariIni,
    },
  ];
}

function jalanPenilai(periode: NonNullable<FaktaPenilai["periode"]>, kini: number): NonNullable<Langkah["jalan"]> {
  const tahap: [string, string][] = [
    ["Tim mencatat", `pegawai, s.d. ${tanggalBulan(periode.catatSampai)}`],
    ["Penilaian", `Anda, ${rentangTanggal(periode.buka, periode.tutup)}`],
    ["Hasil disampaikan", "Anda, 14 hari kerja sesudah menandatangani"],
    ["Ditandatangani pegawai", "14 hari kerja sejak diterima"],
    ["Dilaporkan", `kepada Pejabat yang Berwenang, s.d. ${tanggalBulan(periode.laporan)}`],
  ];
  return { label: `Perjalanan ${periode.nama}`, tahap: tahap.map(([nama, siapa], i) => ({ nama, siapa, kini: i === kini })) };
}
