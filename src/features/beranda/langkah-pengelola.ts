import { rentangTanggal, tanggalBulan, tanggalHari, tanggalTahun } from "#web/format/tanggal.ts";
import type { FaktaInspektorat, FaktaPengelola, FaktaPimpinan, Langkah } from "./langkah.ts";
import { geser } from "./langkah-pegawai.ts";
import { sebut } from "./sebut.ts";

const KOSONG = { upaya: null, bila: null, jalan: null, tenggat: null, tombol: null } as const;
/** How many days before the raters begin the achievement of a unit is asked for. */
const AWAL_CAPAIAN = 30;
/** A reading without a day of its own comes after every deadline of the month. */
const TANPA_HARI = 45;

/** What waits for someone who keeps the cycle of units moving. */
export function langkahPengelola({ periode, capaianBelum, tertahan, tiket }: FaktaPengelola, hariIni: string): Langkah[] {
  const langkah: Langkah[] = langkahTiket(tiket, hariIni);
  if (periode && capaianBelum.length > 0 && hariIni >= geser(periode.buka, -AWAL_CAPAIAN)) {
    const isBuka = hariIni >= periode.buka;
    const dinilai = capaianBelum.reduce((n, satu) => n + satu.dinilai, 0);
    langkah.push({
      ...KOSONG,
      kode: "TETAPKAN_CAPAIAN",
      peran: "PENGELOLA",
      jenis: "LAKUKAN",
      judul: capaianBelum.length === 1 ? `Tetapkan capaian ${capaianBelum[0]?.unit}` : `Tetapkan capaian organisasi ${capaianBelum.length} unit`,
      tenggat: { kata: isBuka ? "dibutuhkan sejak" : "paling lambat", hari: periode.buka, ekor: null },
      alasan: `Tanpa capaian, penilai ${sebut(capaianBelum.map((satu) => satu.unit))} tidak dapat menetapkan predikat ${periode.nama}; ${dinilai} orang menunggu.`,
      tombol: { teks: "Tetapkan capaian", ke: "/capaian-organisasi" },
      upaya: `Kira-kira ${capaianBelum.length * 2} menit, bila laporan kinerjanya sudah ada.`,
      bila: {
        tanya: "Mengapa capaian organisasi diperlukan?",
        jawab: "Yang diperhitungkan adalah capaian unit yang dipimpin penilai; darinya pola distribusi dipilih sebagai pertimbangan (hlm. 92–97).",
      },
      jalan: jalanSiklus(periode, 1),
      urut: isBuka ? hariIni : periode.buka,
    });
  }
  if (periode && tertahan.length > 0 && hariIni >= periode.buka) {
    const orang = tertahan.reduce((n, satu) => n + satu.belum, 0);
    const isLewat = hariIni > periode.tutup;
    langkah.push({
      ...KOSONG,
      kode: "BANTU_PENILAI",
      peran: "PENGELOLA",
      jenis: "LAKUKAN",
      judul: tertahan.length === 1 ? `Bantu ${tertahan[0]?.penilai} menyelesaikan penilaian` : `Bantu ${tertahan.length} penilai menyelesaikan penilaian`,
      tenggat: { kata: isLewat ? "masa penilaian berakhir" : "paling lambat", hari: periode.tutup, ekor: null },
      alasan: `${orang} orang belum dinilai untuk ${periode.nama}. Yang paling banyak: ${tertahan
        .slice(0, 2)
        .map((satu) => `${satu.penilai} (${satu.belum} orang)`)
        .join(", ")}.`,
      tombol: { teks: "Lihat unit dan penilainya", ke: "#kemajuan" },
      bila: isLewat
        ? null
        : { tanya: "Bagaimana bila mereka terlambat?", jawab: `Lewat ${tanggalHari(periode.tutup)}, atasan penilai yang mengevaluasi dan hasilnya final.` },
      jalan: jalanSiklus(periode, isLewat ? 2 : 1),
      urut: isLewat ? hariIni : periode.tutup,
    });
  }
  if (langkah.length > 0) return langkah;
  const isNanti = periode !== null && hariIni < periode.buka;
  return [
    {
      ...KOSONG,
      kode: "SELESAI_PENGELOLA",
      peran: "PENGELOLA",
      jenis: "SELESAI",
      judul: "Tidak ada unit yang menunggu Anda",
      tenggat: isNanti ? { kata: `Berikutnya: penilaian ${periode.nama} dibuka`, hari: periode.buka, ekor: null } : null,
      alasan: periode ? "Capaian organisasi lengkap dan tidak ada penilai yang tertahan." : "Belum ada periode evaluasi yang dibuka.",
      jalan: periode ? jalanSiklus(periode, isNanti ? 0 : 2) : null,
      urut: isNanti ? periode.buka : hariIni,
    },
  ];
}

function langkahTiket({ jumlah, lewat, batas }: FaktaPengelola["tiket"], hariIni: string): Langkah[] {
  if (jumlah === 0 || batas === null) return [];
  return [
    {
      ...KOSONG,
      kode: "JAWAB_TIKET",
      peran: "PENGELOLA",
      jenis: "LAKUKAN",
      judul: jumlah === 1 ? "Jawab satu laporan pegawai" : `Jawab ${jumlah} laporan pegawai`,
      tenggat: { kata: lewat > 0 ? "batasnya sudah lewat," : "paling lambat", hari: batas, ekor: null },
      alasan:
        lewat > 0
          ? `${lewat} laporan melewati lima hari kerja. Pelapornya menunggu datanya dibetulkan.`
          : "Pelapornya menunggu datanya dibetulkan, misalnya atasan yang salah.",
      tombol: { teks: "Buka laporan", ke: "/tiket" },
      urut: lewat > 0 ? hariIni : batas,
    },
  ];
}

function jalanSiklus(periode: NonNullable<FaktaPengelola["periode"]>, kini: number): NonNullable<Langkah["jalan"]> {
  const tahap: [string, string][] = [
    ["Pegawai mencatat", `periode berakhir ${tanggalBulan(periode.selesai)}`],
    ["Penilaian", `para penilai, ${rentangTanggal(periode.buka, periode.tutup)}`],
    ["Hasil disampaikan", "14 hari kerja sesudah ditandatangani"],
    ["Keberatan, bila ada", "14 hari kerja sejak diterima"],
    ["Dilaporkan", "kepada Pejabat yang Berwenang, paling lama 30 hari kerja"],
  ];
  return { label: `Perjalanan ${periode.nama}`, tahap: tahap.map(([nama, siapa], i) => ({ nama, siapa, kini: i === kini })) };
}

/** Leaders decide nothing in the cycle itself: they read how far it is. */
export function langkahPimpinan({ periode, selesai, jumlah }: FaktaPimpinan, hariIni: string): Langkah[] {
  const isBuka = periode !== null && hariIni >= periode.buka && hariIni <= periode.tutup;
  return [
    {
      ...KOSONG,
      kode: "BACA_KEMAJUAN",
      peran: "PIMPINAN",
      jenis: "SELESAI",
      judul: "Tidak ada yang menunggu keputusan Anda",
      tenggat: isBuka
        ? { kata: `Penilaian ${periode.nama} ditutup`, hari: periode.tutup, ekor: null }
        : periode && hariIni < periode.buka
          ? { kata: `Penilaian ${periode.nama} dibuka`, hari: periode.buka, ekor: null }
          : null,
      alasan:
        periode && jumlah > 0
          ? `${periode.nama}: ${selesai} dari ${jumlah} evaluasi sudah ditetapkan. Unit yang paling banyak menunggu ada di atas.`
          : "Belum ada evaluasi yang berjalan.",
      urut: geser(hariIni, TANPA_HARI),
    },
  ];
}

/** The inspektorat reads; the one act is to recompute the seals. */
export function langkahInspektorat({ segel, belumDisegel }: FaktaInspektorat, hariIni: string): Langkah[] {
  return [
    {
      ...KOSONG,
      kode: "PERIKSA_AUDIT",
      peran: "INSPEKTORAT",
      jenis: "LAKUKAN",
      judul: "Periksa keutuhan catatan",
      alasan: segel
        ? `Segel terakhir nomor ${segel.nomor}, ${tanggalTahun(segel.hari)}; ${belumDisegel === 0 ? "semua catatan sudah disegel" : `${belumDisegel} catatan sesudahnya belum disegel`}. Pemeriksaan menghitung ulang semua segel.`
        : "Belum ada segel. Catatan disegel berkala; sesudah itu setiap perubahan ketahuan.",
      tombol: { teks: segel ? "Hitung ulang semua segel" : "Lihat keadaan segel", ke: "/audit" },
      upaya: "Beberapa detik; tidak mengubah apa pun.",
      urut: geser(hariIni, TANPA_HARI),
    },
  ];
}
