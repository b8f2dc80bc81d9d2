import { isDisisihkan, PERNYATAAN, type PernyataanBerlabel } from "../tests/data/pernyataan-berlabel.ts";
import { PASANGAN_TUGAS } from "../tests/data/tugas-jabatan.ts";
import { ukurTugas } from "../tests/data/ukur-tugas.ts";
import { world } from "../tests/world.ts";
import { kodeTerbaca, ukurPemeriksa, type Ukuran } from "../tests/data/ukur-pemeriksa.ts";

/** What each finding says, for the reader of the table. */
const ARTI: Readonly<Record<string, string>> = {
  RHK_AKTIVITAS: "RHK menyebut pekerjaan, bukan hasil",
  RHK_KATEGORI: "RHK hanya nama bidang",
  INDIKATOR_AKTIVITAS: "indikator menyebut pekerjaan, bukan ukuran",
  KATA_KERJA_KABUR: "meningkatkan, mengoptimalkan, tanpa ukuran",
  KATA_KABUR: "cepat, baik, maksimal, tanpa angka",
  KATA_MUTLAK: "semua, selalu, tidak pernah",
  BANYAK_GAGASAN: "beberapa hal dalam satu kalimat atau target",
  TANPA_SATUAN: "angka tanpa satuan",
  TANPA_PENYEBUT: "persentase dari apa?",
  TANPA_WAKTU: "tanpa waktu",
  TANPA_PATOKAN: "naik atau turun dari berapa?",
  TARGET_LEBIH_100: "bagian melebihi keseluruhan",
  TARGET_NOL: "target nol",
  TARGET_TIDAK_WAJAR: "target negatif atau mustahil",
  TARGET_DI_BAWAH_LALU: "target di bawah realisasi tahun lalu",
  LUAR_KENDALI: "di luar kendali satu pegawai",
  SEMUA: "**semua temuan**",
};

const persen = (nilai: number): string => `${Math.round(nilai * 100)}%`;
const sel = (satu: Ukuran | undefined): string =>
  satu === undefined ? "– | – | –" : `${satu.benar}/${satu.keliru}/${satu.luput} | ${persen(satu.presisi)} | ${persen(satu.jangkauan)}`;

function salah(pernyataan: readonly PernyataanBerlabel[]): string[] {
  return pernyataan.flatMap((satu) => {
    const terbaca = kodeTerbaca(satu);
    const beda = [
      ...terbaca.filter((kode) => !satu.kode.includes(kode)).map((kode) => `keliru ${kode}`),
      ...satu.kode.filter((kode) => !terbaca.includes(kode)).map((kode) => `luput ${kode}`),
    ];
    return beda.length === 0 ? [] : [`- “${satu.teks}”${satu.target === null ? "" : `, target ${satu.target}`}: ${beda.join(", ")}`];
  });
}

/** `docs/pemeriksa.md`: precision and recall of the advice on the labelled statements, both halves, with every mistake named. */
export async function renderPemeriksaDoc(): Promise<string> {
  const tugas = await ukurTugas((await world()).connection.db);
  const kembang = PERNYATAAN.filter((satu) => !isDisisihkan(satu));
  const sisih = PERNYATAAN.filter((satu) => isDisisihkan(satu));
  const [a, b] = [ukurPemeriksa(kembang), ukurPemeriksa(sisih)];
  const kami = PERNYATAAN.filter((satu) => satu.pelabel === "kami").length;
  const baik = (daftar: readonly PernyataanBerlabel[]): number => daftar.filter((satu) => satu.kode.length === 0).length;
  return [
    "# Pemeriksa SKP: seberapa tepat sarannya",
    "",
    "Dibuat oleh `npm run generate`; satu uji gagal bila tabel ini tidak sama lagi. Aturannya di `src/rules/nasihat-*.ts`, pernyataannya di `tests/data/`.",
    "",
    `${PERNYATAAN.length} pernyataan berlabel: ${PERNYATAAN.length - kami} tercetak dalam PermenPANRB 6/2022 (tiap pernyataan menyebut tabel dan halamannya) dan ${kami} tulisan kami untuk pekerjaan kota. ${baik(PERNYATAAN)} di antaranya baik, tanpa temuan. Dibagi dua menurut cincang tetap: ${kembang.length} untuk menyusun aturan (${baik(kembang)} baik), ${sisih.length} disisihkan (${baik(sisih)} baik).`,
    "",
    "Presisi: dari saran yang diberikan, berapa yang tepat. Jangkauan: dari kelemahan yang ada, berapa yang terlihat. Angka b/k/l berarti benar/keliru/luput.",
    "",
    "| Temuan | Artinya | Disusun b/k/l | Presisi | Jangkauan | Disisihkan b/k/l | Presisi | Jangkauan |",
    "|---|---|---|---|---|---|---|---|",
    ...Object.entries(ARTI).map(([kode, arti]) => `| ${kode} | ${arti} | ${sel(a.get(kode))} | ${sel(b.get(kode))} |`),
    "",
    "## Yang masih salah",
    "",
    ...salah(kembang),
    ...salah(sisih),
    "",
    "## Tiga saran yang memerlukan data",
    "",
    "Saran ini datang sesudah halaman terbuka (`GET /skp/:skpId/nasihat-lanjut`), jadi tidak memperlambat ketikan; tanpa JavaScript dipanggil dengan tautan di editor. Aturannya di `src/rules/nasihat-data.ts`.",
    "",
    `- LUAR_TUGAS: tidak satu pun pokok kata RHK utama (pencarian teks bahasa Indonesia PostgreSQL, tanpa kata umum) ada pada nama, tugas, dan fungsi jabatan. Tidak bersuara bila tugas jabatan tidak tercatat atau terlalu pendek, dan tidak untuk penugasan, hasil tambahan, atau tugas belajar. Diukur pada ${PASANGAN_TUGAS.length} pasangan RHK dan jabatan (${PASANGAN_TUGAS.filter((satu) => satu.isLuar).length} di luar tugas), jabatan ganjil untuk memilih ukuran, genap disisihkan.`,
    "- KEMBAR_TIM: RHK rekan dengan penilai yang sama, di jabatan lain, sudah diajukan, dan hampir sama katanya (`mirip.ts`). Nama rekan disebut hanya bila pembaca boleh membuka SKP itu.",
    "- TARGET_DI_BAWAH_LALU: indikator yang sama di pustaka, atau yang hampir sama katanya, dengan satuan yang sama; dibandingkan dengan realisasi terakhir tahun lalu. Aturan bandingnya sama dengan pada tabel di atas.",
    "",
    "| Temuan | Artinya | Disusun b/k/l | Presisi | Jangkauan | Disisihkan b/k/l | Presisi | Jangkauan |",
    "|---|---|---|---|---|---|---|---|",
    `| LUAR_TUGAS | RHK di luar tugas dan fungsi jabatan | ${sel(tugas.disusun)} | ${sel(tugas.disisihkan)} |`,
    "",
    ...tugas.salah.map((satu) => `- ${satu}`),
    "",
    "Pasangannya ditulis orang yang sama dengan ukurannya; 16 pasangan sulit ditambahkan sesudah percobaan pertama, karena yang pertama terlalu mudah. Pasangan di luar tugas kebanyakan dari bidang yang jauh; untuk bidang yang berdekatan ukuran ini lebih sering diam. KEMBAR_TIM dan pencocokan tahun lalu belum diukur pada set berlabel; keduanya memakai ukuran kemiripan yang sudah diuji.",
    "",
    "## Batas angka ini",
    "",
    "- Pernyataan, label, dan aturan ditulis orang yang sama pada hari yang sama; label belum dibaca orang kedua. Paruh yang disisihkan ditulis sebelum aturan dan tidak dipakai menyetel, tetapi penulis aturan pernah melihatnya. Karena itu angkanya batas atas, bukan ramalan untuk tulisan orang lain.",
    "- Pemeriksaan dengan tulisan orang lain: 741 pernyataan kota peragaan (`src/demo/isi`), yang ditulis tanpa mengenal aturan baru. Pada kali pertama ada 6 saran, semuanya BANYAK_GAGASAN pada RHK kepala dinas. RHK JPT mengikuti sasaran perjanjian kinerja, jadi saran itu kini tidak diberikan kepada JPT; sesudah itu tidak ada saran, dan `src/demo/susun-skp.test.ts` menjaganya. Ini hanya menguji presisi.",
    "- Aturan membaca daftar kata, bukan arti kalimat. Pegawai boleh mengabaikan setiap saran; tidak ada yang menghalangi pengajuan.",
    "- Pembagian kedua paruh dipilih dari beberapa percobaan, sebelum aturan ditulis, supaya tiap kode ada di keduanya.",
    "",
  ].join("\n");
}
