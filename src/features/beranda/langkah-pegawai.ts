import { nomorHari, tanggalDari } from "#rules/tanggal.ts";
import { namaBulan, rentangTanggal, tanggalBulan, tanggalHari, tanggalTahun } from "#web/format/tanggal.ts";
import type { FaktaEvaluasi, FaktaPegawai, Langkah, TahapJalan } from "./langkah.ts";

/** Minutes one indicator takes, as measured by nobody yet: said as "kira-kira". */
const MENIT_PER_INDIKATOR = 2;
/** A step without a day of its own comes after what is due within a week. */
const TANPA_HARI = 7;

/** What waits for a person about their own year, most urgent first; waiting and done are steps too, and come last. */
export function langkahPegawai(fakta: FaktaPegawai, hariIni: string): Langkah[] {
  const dasar = { peran: "PEGAWAI" as const, tombol: null, upaya: null, bila: null, jalan: null, tenggat: null, urut: hariIni };
  const mencatat = new Set(fakta.catat.map((satu) => satu.evaluasiId));
  // while there is still something to record, that the rating goes on stands in its journey
  const tanpaMencatat = { ...fakta, evaluasi: fakta.evaluasi.filter((satu) => !(satu.status === "TERBUKA" && mencatat.has(satu.id))) };
  const langkah: Langkah[] = [
    ...langkahHasil(tanpaMencatat, hariIni),
    ...langkahCatat(fakta, hariIni),
    ...langkahSkp(fakta, hariIni),
    ...langkahSerahTerima(fakta, hariIni),
    ...langkahTiket(fakta, hariIni),
  ];
  if (langkah.length > 0) return langkah;
  const berikut = fakta.bulanBerjalan;
  const evaluasi = fakta.evaluasi[0];
  return [
    {
      ...dasar,
      kode: "SELESAI",
      jenis: "SELESAI",
      judul: "Tidak ada yang menunggu Anda",
      tenggat: berikut ? { kata: `Berikutnya: catat realisasi ${bulanKe(berikut.bulan)} paling lambat`, hari: berikut.catatSampai, ekor: null } : null,
      alasan: berikut
        ? `Bila ingin mencicil, ${bulanKe(berikut.bulan)} sudah dapat dicatat sekarang lewat Bulan ini.`
        : "Langkah berikutnya muncul di sini begitu periode dibuka.",
      jalan: evaluasi ? jalanEvaluasi(evaluasi, false) : null,
    },
  ];
}

/** Work left behind is handed over by the one who moved and received by the one who came. */
function langkahSerahTerima({ serahTerima }: FaktaPegawai, hariIni: string): Langkah[] {
  return serahTerima.map(({ skpId, jabatan, dari, peran, sejak }): Langkah => {
    const isPemilik = peran === "PEMILIK";
    return {
      kode: isPemilik ? "SERAHKAN_PEKERJAAN" : "TERIMA_PEKERJAAN",
      peran: "PEGAWAI",
      jenis: "LAKUKAN",
      judul: isPemilik ? `Serahkan pekerjaan ${jabatan}` : `Terima pekerjaan dari ${dari}`,
      tenggat: null,
      alasan: isPemilik
        ? `Anda meninggalkan jabatan itu ${tanggalBulan(sejak)}. Keadaan tiap hasil kerja dan catatan Anda membantu penerus melanjutkannya.`
        : `${dari} menuliskan keadaan tiap hasil kerja di jabatan ${jabatan}. Sesudah diterima, isinya dapat disalin ke SKP Anda.`,
      tombol: { teks: isPemilik ? "Tulis serah terima" : "Baca serah terima", ke: `/skp/${skpId}/serah-terima` },
      upaya: "Kira-kira 5 menit.",
      bila: null,
      jalan: null,
      urut: geser(hariIni, TANPA_HARI),
    };
  });
}

/** An answer to a report is read once; a report that waits says until when. */
function langkahTiket({ tiket }: FaktaPegawai, hariIni: string): Langkah[] {
  return tiket.map(({ id, nomor, batas, penangan, dijawab }): Langkah => ({
    kode: dijawab ? "BACA_JAWABAN_TIKET" : "TUNGGU_TIKET",
    peran: "PEGAWAI",
    jenis: dijawab ? "LAKUKAN" : "TUNGGU",
    judul: dijawab ? `Baca jawaban tiket ${nomor}` : `Tiket ${nomor} menunggu ${penangan ?? "pengelola kinerja"}`,
    tenggat: dijawab ? null : { kata: "dijawab paling lambat", hari: batas, ekor: null },
    alasan: dijawab ? `${penangan ?? "Pengelola kinerja"} menjawab laporan Anda ${tanggalBulan(dijawab)}.` : "Anda tidak perlu menunggu untuk menyusun SKP.",
    tombol: { teks: dijawab ? "Baca jawaban" : "Lihat tiket", ke: `/tiket/${id}` },
    upaya: null,
    bila: null,
    jalan: null,
    urut: dijawab ? geser(hariIni, TANPA_HARI) : batas,
  }));
}

/** "September" of "2026-09". */
export const bulanKe = (bulan: string): string => namaBulan(Number(bulan.slice(5, 7)));

function langkahCatat({ catat, evaluasi }: FaktaPegawai, hariIni: string): Langkah[] {
  const satu = catat[0];
  if (!satu) return [];
  const milik = evaluasi.find((one) => one.id === satu.evaluasiId);
  const bulan = bulanKe(satu.bulan);
  const isLewat = hariIni > satu.catatSampai;
  const sisa = satu.jumlah - satu.terisi;
  const lain = catat.slice(1).map((one) => bulanKe(one.bulan));
  const penilai = milik?.penilai ?? "Penilai";
  const mulai =
    milik && hariIni < milik.buka
      ? `${penilai} menilai ${milik.periode} mulai ${tanggalBulan(milik.buka)}.`
      : milik
        ? `${penilai} menilai ${milik.periode} sampai ${tanggalBulan(milik.tutup)}.`
        : "";
  return [
    {
      kode: "CATAT_REALISASI",
      peran: "PEGAWAI",
      jenis: "LAKUKAN",
      judul: `Catat realisasi ${bulan}`,
      tenggat: isLewat
        ? { kata: "batasnya sudah lewat,", hari: satu.catatSampai, ekor: "masih bisa sampai rating ditetapkan" }
        : { kata: "paling lambat", hari: satu.catatSampai, ekor: null },
      alasan: `${mulai} Catatan ini menjadi bukti yang dibaca sebelum menilai.${lain.length > 0 ? ` Sesudah itu: ${lain.join(", ")}.` : ""}`.trim(),
      tombol: { teks: satu.terisi === 0 ? "Mulai mengisi" : "Lanjutkan mengisi", ke: `/realisasi/${satu.bulan}` },
      upaya: `${satu.terisi} dari ${satu.jumlah} terisi, sisanya kira-kira ${sisa * MENIT_PER_INDIKATOR} menit.`,
      bila: {
        tanya: "Bagaimana bila terlambat?",
        jawab: `Anda tetap bisa mencatat sampai ${penilai} menetapkan rating, paling lama ${tanggalHari(satu.tutup)}. Sesudah itu catatan ${bulan} tidak ikut dinilai${milik?.isFinal ? "" : ", kecuali lewat keberatan"}.`,
      },
      jalan: milik ? jalanEvaluasi(milik, true) : null,
      urut: isLewat ? hariIni : satu.catatSampai,
    },
  ];
}

function langkahHasil({ evaluasi }: FaktaPegawai, hariIni: string): Langkah[] {
  const dasar = { peran: "PEGAWAI" as const, tenggat: null, tombol: null, upaya: null, bila: null, urut: hariIni };
  return evaluasi.toReversed().flatMap((satu): Langkah[] => {
    const jalan = jalanEvaluasi(satu, false);
    const keberatan = satu.isFinal
      ? "Hasil ini final, jadi tidak ada keberatan."
      : "Tidak setuju? Anda berhak mengajukan keberatan dalam 14 hari kerja sejak menerima.";
    if (satu.status === "DISAMPAIKAN")
      return [
        {
          ...dasar,
          kode: "TERIMA_HASIL",
          jenis: "LAKUKAN",
          judul: `Buka hasil ${satu.periode}`,
          alasan: `${satu.penilai} sudah menyampaikannya. Baca alasannya, lalu catat bahwa Anda menerimanya; sejak hari itu Anda punya 14 hari kerja untuk menandatangani.`,
          tombol: { teks: "Buka dan baca alasannya", ke: `/hasil/${satu.id}` },
          upaya: "Kira-kira 5 menit.",
          bila: { tanya: "Bagaimana bila saya tidak setuju?", jawab: keberatan },
          jalan,
          urut: geser(hariIni, TANPA_HARI),
        },
      ];
    if (satu.status === "DITERIMA") {
      const batas = satu.tenggat.pengembalian;
      return [
        {
          ...dasar,
          kode: "TANDA_TANGANI",
          jenis: "LAKUKAN",
          judul: `Tandatangani hasil ${satu.periode}`,
          tenggat: batas ? { kata: hariIni > batas ? "batasnya sudah lewat," : "paling lambat", hari: batas, ekor: null } : null,
          alasan: `Tanda tangan berarti sudah membaca, bukan setuju. Dokumen kembali kepada ${satu.penilai}, lalu dilaporkan.`,
          tombol: { teks: "Baca dan tandatangani", ke: `/hasil/${satu.id}` },
          upaya: "Kira-kira 3 menit.",
          bila: {
            tanya: "Bagaimana bila saya tidak setuju?",
            jawab: satu.tenggat.keberatan
              ? `Anda berhak mengajukan keberatan sampai ${tanggalHari(satu.tenggat.keberatan)}, 14 hari kerja sejak menerima. Menandatangani tidak menghapus hak itu.`
              : keberatan,
          },
          jalan,
          urut: batas === null || hariIni > batas ? hariIni : batas,
        },
      ];
    }
    if (satu.status === "DITETAPKAN")
      return [
        {
          ...dasar,
          kode: "TUNGGU_HASIL",
          jenis: "TUNGGU",
          judul: `Hasil ${satu.periode} sedang disampaikan`,
          tenggat: satu.tenggat.penyampaian ? { kata: "paling lambat", hari: satu.tenggat.penyampaian, ekor: null } : null,
          alasan: `${satu.penilai} sudah menetapkan hasilnya dan menyampaikannya kepada Anda. Anda tidak perlu berbuat apa-apa sekarang.`,
          jalan,
        },
      ];
    if (satu.status === "TERBUKA" && hariIni >= satu.buka) {
      const isLewat = hariIni > satu.tutup;
      return [
        {
          ...dasar,
          kode: isLewat ? "TUNGGU_ATASAN" : "TUNGGU_PENILAIAN",
          jenis: "TUNGGU",
          judul: isLewat ? `${satu.periode} Anda dinilai atasan penilai` : `${satu.periode} Anda sedang dinilai`,
          tenggat: isLewat ? null : { kata: "paling lambat", hari: satu.tutup, ekor: null },
          alasan: isLewat
            ? `Masa penilaian ${satu.penilai} berakhir ${tanggalHari(satu.tutup)}, jadi ${satu.atasan ?? "atasan penilai"} yang mengevaluasi dan hasilnya final.`
            : `${satu.penilai} membaca realisasi dan umpan balik Anda. Anda tidak perlu berbuat apa-apa sekarang.`,
          bila: isLewat
            ? null
            : {
                tanya: "Bagaimana bila penilai terlambat?",
                jawab: `Lewat ${tanggalHari(satu.tutup)}, ${satu.atasan ?? "atasan penilai"} yang menilai dan hasilnya final.`,
              },
          jalan,
        },
      ];
    }
    return [];
  });
}

function langkahSkp({ skp, tahun, batasSkp }: FaktaPegawai, hariIni: string): Langkah[] {
  if (skp?.pindah) return [langkahPindah(skp.pindah, tahun, hariIni)];
  if (skp?.status === "DITETAPKAN") return langkahPerubahan(skp, tahun, hariIni);
  const batas = skp?.batas ?? batasSkp;
  const dasar = { peran: "PEGAWAI" as const, upaya: null, bila: null, urut: hariIni };
  if (batas === null)
    return [
      {
        ...dasar,
        kode: "PERIODE_BELUM_DIBUKA",
        jenis: "SELESAI",
        judul: "Tidak ada yang menunggu Anda",
        tenggat: null,
        alasan: `Periode penilaian ${tahun} belum dibuka. Anda diberi tahu di sini begitu SKP dapat disusun.`,
        tombol: null,
        jalan: null,
      },
    ];
  const isLewat = hariIni > batas;
  const tenggat = { kata: isLewat ? "batasnya sudah lewat," : "ditetapkan paling lambat", hari: batas, ekor: isLewat ? "SKP tetap dapat disusun" : null };
  const bila = {
    tanya: "Bagaimana bila terlambat?",
    jawab: `SKP yang belum ditetapkan sampai ${tanggalHari(batas)} dibahas dengan atasan penilai, yang kemudian menetapkannya. Draf Anda tidak hilang.`,
  };
  const urut = isLewat ? hariIni : batas;
  const bersama = { ...dasar, tenggat, bila, urut };
  if (!skp)
    return [
      {
        ...bersama,
        kode: "MULAI_SKP",
        jenis: "LAKUKAN",
        judul: `Mulai SKP ${tahun}`,
        alasan: "SKP memuat apa yang diharapkan dari Anda setahun ini. Tanpa SKP tidak ada dasar untuk dinilai.",
        tombol: { teks: `Mulai SKP ${tahun}`, ke: "/skp" },
        upaya: "Memulainya 1 menit; mengisinya boleh dicicil.",
        jalan: jalanSkp(tahun, batas, 0, "penilai"),
      },
    ];
  if (skp.status === "DRAF") {
    const isKembali = skp.alasanKembali !== null;
    return [
      {
        ...bersama,
        kode: isKembali ? "PERBAIKI_SKP" : "LENGKAPI_SKP",
        jenis: "LAKUKAN",
        judul: isKembali ? `Perbaiki SKP ${tahun}, lalu ajukan lagi` : `Lengkapi SKP ${tahun}, lalu ajukan`,
        alasan: isKembali
          ? `${skp.penetap} mengembalikannya: “${ringkas(skp.alasanKembali ?? "")}”`
          : `${skp.penetap} membacanya begitu Anda ajukan, lalu menetapkan atau membahasnya dengan Anda.`,
        tombol: { teks: isKembali ? "Baca dan perbaiki" : "Lanjutkan draf", ke: `/skp/${skp.id}` },
        upaya: skp.jumlahRhk === 0 ? "Belum ada hasil kerja; mulailah dari satu." : `${skp.jumlahRhk} hasil kerja sudah ditulis.`,
        jalan: jalanSkp(tahun, batas, isKembali ? 1 : 0, skp.penetap),
      },
    ];
  }
  return [
    {
      ...bersama,
      kode: "TUNGGU_PENETAPAN_SKP",
      jenis: "TUNGGU",
      judul: `SKP ${tahun} menunggu ${skp.penetap}`,
      alasan: `Anda mengajukannya${skp.diajukanPada ? ` ${tanggalTahun(skp.diajukanPada)}` : ""}. Anda tidak perlu berbuat apa-apa sekarang; bila perlu, tulis pesan di SKP itu.`,
      tombol: null,
      bila: isLewat
        ? null
        : {
            tanya: "Bagaimana bila belum ditetapkan juga?",
            jawab: `Lewat ${tanggalHari(batas)}, dialog dilanjutkan dengan atasan penilai, yang kemudian menetapkannya.`,
          },
      jalan: jalanSkp(tahun, batas, 2, skp.penetap),
    },
  ];
}

/** A new post has expectations of its own (L.II.C p. 65 no. 6). */
function langkahPindah({ jabatan, sejak }: { jabatan: string; sejak: string }, tahun: number, hariIni: string): Langkah {
  return {
    kode: "SKP_JABATAN_BARU",
    peran: "PEGAWAI",
    jenis: "LAKUKAN",
    judul: `Susun SKP ${tahun} untuk jabatan baru`,
    tenggat: null,
    alasan: `Sejak ${tanggalBulan(sejak)} Anda menjabat ${jabatan}. Ekspektasi di jabatan baru disusun bersama penilai yang baru; SKP lama tetap menjadi dasar masa sebelumnya.`,
    tombol: { teks: "Susun SKP jabatan baru", ke: "/skp" },
    upaya: "Memulainya 1 menit; isi SKP lama dapat disalin.",
    bila: null,
    jalan: null,
    urut: geser(hariIni, TANPA_HARI),
  };
}

/** What a set SKP still asks for: an open change to finish or to wait for, or a talk with a rater who is new. */
function langkahPerubahan({ id, perubahan, pengganti }: NonNullable<FaktaPegawai["skp"]>, tahun: number, hariIni: string): Langkah[] {
  const dasar = { peran: "PEGAWAI" as const, tenggat: null, upaya: null, bila: null, jalan: null, urut: geser(hariIni, TANPA_HARI) };
  if (perubahan)
    return [
      perubahan.status === "DRAF"
        ? {
            ...dasar,
            kode: "LANJUTKAN_PERUBAHAN_SKP",
            jenis: "LAKUKAN",
            judul: `Lanjutkan perubahan SKP ${tahun}`,
            alasan: `SKP yang ditetapkan tetap berlaku sampai ${perubahan.penetap} menetapkan perubahannya.`,
            tombol: { teks: "Lanjutkan perubahan", ke: `/skp/${perubahan.id}` },
          }
        : {
            ...dasar,
            kode: "TUNGGU_PERUBAHAN_SKP",
            jenis: "TUNGGU",
            judul: `Perubahan SKP ${tahun} menunggu ${perubahan.penetap}`,
            tenggat: perubahan.tenggat === null ? null : { kata: "dijawab paling lambat", hari: perubahan.tenggat, ekor: null },
            alasan: "SKP yang ditetapkan tetap berlaku. Anda tidak perlu berbuat apa-apa sekarang.",
            tombol: { teks: "Lihat perubahan", ke: `/skp/${perubahan.id}` },
          },
    ];
  if (!pengganti) return [];
  return [
    {
      ...dasar,
      kode: "PERJELAS_EKSPEKTASI",
      jenis: "LAKUKAN",
      judul: `Perjelas ekspektasi dengan ${pengganti}`,
      alasan: `${pengganti} kini menilai Anda. Bicarakan lagi isi SKP ${tahun}; yang disepakati berubah ditetapkan ulang, selebihnya tetap.`,
      tombol: { teks: "Mulai dari SKP sekarang", ke: `/skp/${id}/perubahan?jenis=PENILAI_BARU` },
    },
  ];
}

function jalanSkp(tahun: number, batas: string, kini: number, penetap: string): NonNullable<Langkah["jalan"]> {
  const tahap: [string, string][] = [
    ["Susun", "Anda, boleh dicicil"],
    ["Ajukan", "Anda, dengan tanda tangan"],
    ["Ditetapkan", `${penetap}, s.d. ${tanggalBulan(batas)}`],
    ["Catat realisasi", "Anda, tiap bulan"],
    ["Dievaluasi", "tiap triwulan dan akhir tahun"],
  ];
  return { label: `Perjalanan SKP ${tahun}`, tahap: tahap.map(([nama, siapa], i) => ({ nama, siapa, kini: i === kini })) };
}

/** The five steps of one evaluation; dates stand in place of "14 hari kerja" once their clock runs. */
export function jalanEvaluasi(evaluasi: FaktaEvaluasi, isMencatat: boolean): NonNullable<Langkah["jalan"]> {
  const { penilai, catatSampai, buka, tutup, tenggat, isFinal } = evaluasi;
  const kini = { TERBUKA: isMencatat ? 0 : 1, DITETAPKAN: 2, DISAMPAIKAN: 2, DITERIMA: 3, DIKEMBALIKAN: 4 }[evaluasi.status];
  const tahap: [string, string][] = [
    ["Catat realisasi", `Anda, s.d. ${tanggalBulan(catatSampai)}`],
    ["Penilaian", `${penilai}, ${rentangTanggal(buka, tutup)}`],
    ["Hasil Anda terima", tenggat.penyampaian ? `s.d. ${tanggalBulan(tenggat.penyampaian)}` : "paling lama 14 hari kerja sesudah ditandatangani"],
    [
      "Keberatan, bila perlu",
      isFinal ? "tidak ada, hasilnya final" : tenggat.keberatan ? `Anda, s.d. ${tanggalBulan(tenggat.keberatan)}` : "Anda, 14 hari kerja sejak menerima",
    ],
    ["Dilaporkan", "kepada Pejabat yang Berwenang, paling lama 30 hari kerja"],
  ];
  return { label: `Perjalanan ${evaluasi.periode}`, tahap: tahap.map(([nama, siapa], i): TahapJalan => ({ nama, siapa, kini: i === kini })) };
}

export function geser(hari: string, jumlah: number): string {
  return tanggalDari(nomorHari(hari) + jumlah);
}

function ringkas(teks: string): string {
  const rapi = teks.replaceAll(/\s+/g, " ").trim();
  return rapi.length <= 180 ? rapi : `${rapi.slice(0, 177).trimEnd()}…`;
}
