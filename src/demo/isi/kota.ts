import { getDistricts, getVillages } from "idn-area-data";
import { kosong, oleh, terisi, unit } from "./bentuk.ts";
import type { JabatanIsi, UnitIsi } from "./bentuk.ts";
import type { KunciJenis } from "./jenis-jabatan.ts";

/** The real structure of Pemerintah Kota Medan (regulation.md §7.4–7.5), with people where the stories are told. */
const KOTA = "12.71";

const banyak = (jumlah: number, jenis: KunciJenis, nama?: string): JabatanIsi[] => Array.from({ length: jumlah }, () => terisi(jenis, nama ? { nama } : {}));
const kepala = (nama: string): JabatanIsi => terisi("kepalaDinas", { nama: `Kepala ${nama}` });
const bidang = (kode: string, nama: string, staf: JabatanIsi[], pimpinan?: JabatanIsi): UnitIsi => unit(kode, nama, "BIDANG", [pimpinan ?? terisi("kabid", { nama: `Kepala ${nama}` }), ...staf]);

const pendidikan = unit(
  "DISDIK", "Dinas Pendidikan dan Kebudayaan", "DINAS",
  // vacant since the last holder retired; run by its secretary as Plt.
  [kosong("kepalaDinas", { nama: "Kepala Dinas Pendidikan dan Kebudayaan", kunci: "kadisdik" })],
  [
    unit("DISDIK.S", "Sekretariat Dinas Pendidikan dan Kebudayaan", "SEKRETARIAT", [
      oleh("parlindungan", "sekretarisDinas", { nama: "Sekretaris Dinas Pendidikan dan Kebudayaan" }),
      oleh("pengelolaDisdik", "penelaah"), ...banyak(2, "perencana"), ...banyak(3, "pengadministrasi"), terisi("arsiparis"), terisi("operatorParuh"),
    ]),
    bidang("DISDIK.PNF", "Bidang Pendidikan Anak Usia Dini dan Pendidikan Nonformal", [oleh("melva", "penelaah"), ...banyak(2, "pamongBelajar"), terisi("penelaah"), terisi("penataLayanan")], oleh("kabidPnf", "kabid", { nama: "Kepala Bidang Pendidikan Anak Usia Dini dan Pendidikan Nonformal" })),
    bidang("DISDIK.SD", "Bidang Sekolah Dasar", [...banyak(3, "penelaah"), terisi("pengadministrasi")]),
    bidang("DISDIK.SMP", "Bidang Sekolah Menengah Pertama", [...banyak(3, "penelaah"), terisi("penataLayanan")]),
    bidang("DISDIK.BUD", "Bidang Kebudayaan", [...banyak(2, "pamongBudaya"), terisi("penelaah")]),
    ...["SD Negeri 060843", "SD Negeri 064023", "SMP Negeri 1 Medan", "SMP Negeri 7 Medan"].map((nama, i) =>
      unit(`DISDIK.SEK${i + 1}`, nama, "SEKOLAH", [terisi("kepalaSekolah", { nama: `Kepala ${nama}` }), ...banyak(i < 2 ? 4 : 6, "guruMuda"), terisi("guruMadya"), ...banyak(2, "guruPertama"), terisi("operatorParuh")]),
    ),
  ],
);

const kesehatan = unit(
  "DINKES", "Dinas Kesehatan", "DINAS",
  [oleh("yusnidar", "kepalaDinas", { nama: "Kepala Dinas Kesehatan" })],
  [
    unit("DINKES.S", "Sekretariat Dinas Kesehatan", "SEKRETARIAT", [
      terisi("sekretarisDinas", { nama: "Sekretaris Dinas Kesehatan" }), oleh("pengelolaDinkes", "adminkes"), ...banyak(2, "perencana"), ...banyak(3, "pengadministrasi"), terisi("penataLayanan"), terisi("arsiparis"),
    ]),
    bidang("DINKES.KESMAS", "Bidang Kesehatan Masyarakat", [oleh("ratna", "promkes"), terisi("promkes"), ...banyak(2, "adminkes")]),
    bidang("DINKES.P2P", "Bidang Pencegahan dan Pengendalian Penyakit", [...banyak(3, "epidemiolog"), terisi("adminkes")]),
    bidang("DINKES.YANKES", "Bidang Pelayanan Kesehatan", [...banyak(3, "adminkes"), terisi("penataLayanan")]),
    bidang("DINKES.SDK", "Bidang Sumber Daya Kesehatan", [terisi("apoteker"), ...banyak(2, "adminkes")]),
    unit("DINKES.PKMCD", "UPT Puskesmas Cempaka Deli", "PUSKESMAS", [
      oleh("budi", "kepalaPuskesmas", { nama: "Kepala UPT Puskesmas Cempaka Deli" }),
      oleh("maya", "dokterMuda"), oleh("sari", "bidanPenyelia"), oleh("dewi", "bidanMahir"), oleh("putri", "bidanTerampil"), oleh("roslina", "nutrisionisMahir"), oleh("ahmad", "loket"), oleh("kartini", "perawatMahir"), oleh("rizky", "labTerampil"), oleh("suherman", "sopir"),
    ]),
    unit("DINKES.PKMSB", "UPT Puskesmas Sei Bahari", "PUSKESMAS", [
      terisi("kepalaPuskesmas", { nama: "Kepala UPT Puskesmas Sei Bahari" }), terisi("dokterMuda"), terisi("dokterPertama"), terisi("dokterGigi"), terisi("bidanPenyelia"), ...banyak(2, "bidanMahir"), ...banyak(2, "perawatMahir"), oleh("belajar", "perawatPertama"), terisi("nutrisionisMahir"), terisi("sanitarian"), terisi("apoteker"), terisi("labTerampil"), terisi("loket"), terisi("pengelolaUmum"),
    ]),
  ],
);

const bkpsdm = unit(
  "BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "BADAN", [kepala("Badan Kepegawaian dan Pengembangan Sumber Daya Manusia")],
  [
    unit("BKPSDM.S", "Sekretariat BKPSDM", "SEKRETARIAT", [terisi("sekretarisDinas", { nama: "Sekretaris BKPSDM" }), terisi("perencana"), ...banyak(3, "pengadministrasi"), terisi("arsiparis")]),
    bidang("BKPSDM.DATA", "Bidang Pengadaan dan Data Kepegawaian", [...banyak(2, "analisSdm"), terisi("prakomMuda"), oleh("theresia", "prakom"), terisi("pengadministrasi")]),
    bidang("BKPSDM.KIN", "Bidang Penilaian Kinerja dan Penghargaan", [oleh("hendra", "analisSdm"), ...banyak(2, "analisSdmPertama"), terisi("penelaah")]),
    bidang("BKPSDM.KOM", "Bidang Pengembangan Kompetensi", [...banyak(2, "analisSdm"), terisi("analisSdmPertama"), terisi("penataLayanan")]),
  ],
);

const inspektorat = unit(
  "INSPEKTORAT", "Inspektorat", "INSPEKTORAT", [terisi("inspektur")],
  [
    unit("INSPEKTORAT.S", "Sekretariat Inspektorat", "SEKRETARIAT", [terisi("sekretarisDinas", { nama: "Sekretaris Inspektorat" }), terisi("perencana"), ...banyak(2, "pengadministrasi")]),
    ...["I", "II", "III", "IV"].map((n, i) =>
      bidang(`INSPEKTORAT.${n}`, `Inspektur Pembantu Wilayah ${n}`, [...(i === 0 ? [oleh("meutia", "auditorMadya")] : [terisi("auditorMuda")]), terisi("ppupd"), terisi("auditorPertama")], terisi("irban", { nama: `Inspektur Pembantu Wilayah ${n}` })),
    ),
  ],
);

const BAGIAN = ["Tata Pemerintahan", "Kesejahteraan Rakyat", "Hukum", "Kerja Sama", "Perekonomian dan Sumber Daya Alam", "Administrasi Pembangunan", "Pengadaan Barang dan Jasa", "Organisasi", "Protokol dan Komunikasi Pimpinan", "Umum", "Perencanaan dan Keuangan"];
const setda = unit(
  "SETDA", "Sekretariat Daerah", "SETDA",
  [oleh("zulkifli", "sekda"), terisi("asisten", { nama: "Asisten Pemerintahan dan Kesejahteraan Rakyat" }), terisi("asisten", { nama: "Asisten Perekonomian dan Pembangunan" }), terisi("asisten", { nama: "Asisten Administrasi Umum" })],
  BAGIAN.map((nama, i) => unit(`SETDA.${i + 1}`, `Bagian ${nama}`, "BAGIAN", [terisi("kabag", { nama: `Kepala Bagian ${nama}` }), terisi(nama === "Protokol dan Komunikasi Pimpinan" ? "humas" : "analisKebijakan"), terisi("penelaah")])),
);

const LAIN: [string, string, UnitIsi["jenis"]][] = [
  ["BAPPEDA", "Badan Perencanaan Pembangunan Daerah", "BADAN"], ["BKAD", "Badan Keuangan dan Aset Daerah", "BADAN"], ["BAPENDA", "Badan Pendapatan Daerah", "BADAN"], ["BRIDA", "Badan Riset dan Inovasi Daerah", "BADAN"],
  ["BPBD", "Badan Penanggulangan Bencana Daerah", "BADAN"], ["KESBANGPOL", "Badan Kesatuan Bangsa dan Politik", "BADAN"],
  ["SDABMBK", "Dinas Sumber Daya Air, Bina Marga dan Bina Konstruksi", "DINAS"], ["PKPCKTR", "Dinas Perumahan, Kawasan Permukiman, Cipta Karya dan Tata Ruang", "DINAS"], ["DPKP", "Dinas Pemadam Kebakaran dan Penyelamatan", "DINAS"],
  ["DINSOS", "Dinas Sosial", "DINAS"], ["DISNAKER", "Dinas Ketenagakerjaan", "DINAS"], ["DKPPP", "Dinas Ketahanan Pangan, Pertanian dan Perikanan", "DINAS"], ["DLH", "Dinas Lingkungan Hidup", "DINAS"],
  ["DISDUKCAPIL", "Dinas Kependudukan dan Pencatatan Sipil", "DINAS"], ["DISHUB", "Dinas Perhubungan", "DINAS"], ["DISKOMINFO", "Dinas Komunikasi dan Informatika", "DINAS"], ["DISKOPUKM", "Dinas Koperasi, Usaha Kecil Menengah, Perindustrian dan Perdagangan", "DINAS"],
  ["DPMPTSP", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "DINAS"], ["DISPUSIP", "Dinas Perpustakaan dan Kearsipan", "DINAS"],
];

const medanBaru = (kelurahan: readonly UnitIsi[]) => [
  unit("KECMB.S", "Sekretariat Kecamatan Medan Baru", "SEKRETARIAT", [terisi("sekcam"), oleh("kasubbagCamat", "kasubbag", { nama: "Kepala Subbagian Umum dan Kepegawaian", kunci: "kasubbagCamat" }), oleh("maruf", "pengadministrasi", { atasan: "kasubbagCamat" }), terisi("pengadministrasi", { atasan: "kasubbagCamat" }), terisi("operatorLayanan", { atasan: "kasubbagCamat" })]),
  unit("KECMB.PEM", "Seksi Tata Pemerintahan Kecamatan Medan Baru", "SEKSI", [terisi("kasi", { nama: "Kepala Seksi Tata Pemerintahan" }), terisi("penataLayanan"), terisi("pengadministrasi")]),
  unit("KECMB.YAN", "Seksi Pelayanan Umum Kecamatan Medan Baru", "SEKSI", [terisi("kasi", { nama: "Kepala Seksi Pelayanan Umum" }), terisi("operatorLayanan"), terisi("penataLayanan")]),
  ...kelurahan,
];

/** The tree of all units with their posts; the first post of a unit leads it. */
export async function susunKota(): Promise<UnitIsi> {
  const kecamatan = (await getDistricts({ transform: false } as never).catch(() => getDistricts())).filter((one) => dotted(regencyOf(one)) === KOTA);
  const semuaKelurahan = await getVillages();
  return unit("PEMKO", "Pemerintah Kota Medan", "PEMKO", [oleh("wali", "waliKota")], [
    setda, inspektorat, bkpsdm, pendidikan, kesehatan,
    ...LAIN.map(([kode, nama, jenis]) => unit(kode, nama, jenis, [kepala(nama)])),
    unit("SATPOLPP", "Satuan Polisi Pamong Praja", "SATUAN", [kepala("Satuan Polisi Pamong Praja"), ...banyak(3, "poldapraja")]),
    unit("RSUDP", "RSUD Dr. Pirngadi", "RUMAH_SAKIT", [terisi("direkturRs", { nama: "Direktur RSUD Dr. Pirngadi" })]),
    unit("RSUDB", "RSUD H. Bachtiar Djafar", "RUMAH_SAKIT", [terisi("direkturRs", { nama: "Direktur RSUD H. Bachtiar Djafar" })]),
    ...kecamatan.map((kec) => {
      const kode = dotted(String(kec.code));
      const isBaru = judul(kec.name) === "Medan Baru";
      const kelurahan = semuaKelurahan
        .filter((one) => dotted(String(one.code)).startsWith(`${kode}.`))
        .map((kel) => unit(dotted(String(kel.code)), `Kelurahan ${judul(kel.name)}`, "KELURAHAN", isBaru ? [terisi("lurah", { nama: `Lurah ${judul(kel.name)}` }), terisi("sekretarisLurah"), terisi("kasi", { nama: "Kepala Seksi Pemerintahan dan Pelayanan Publik" }), terisi("pengadministrasi"), terisi("operatorParuh")] : [kosong("lurah", { nama: `Lurah ${judul(kel.name)}` })]));
      const camat = isBaru ? oleh("camatBaru", "camat", { nama: "Camat Medan Baru", atasan: "sekda" }) : terisi("camat", { nama: `Camat ${judul(kec.name)}`, atasan: "sekda" });
      return unit(kode, `Kecamatan ${judul(kec.name)}`, "KECAMATAN", [camat], isBaru ? medanBaru(kelurahan) : kelurahan);
    }),
  ]);
}

function regencyOf(row: object): string {
  const value = "regency_code" in row ? row.regency_code : "regencyCode" in row ? row.regencyCode : "";
  return String(value);
}

/** "1271011001" and "12.71.01.1001" are the same code; ours is the dotted one. */
function dotted(code: string): string {
  const digits = code.replaceAll(".", "");
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)].filter(Boolean).join(".");
}

function judul(nama: string): string {
  return nama.toLowerCase().replaceAll(/(^|[\s.])\p{L}/gu, (huruf) => huruf.toUpperCase()).replaceAll(/\b(i{1,3}|iv|c ii|a|b|c)$/giu, (huruf) => huruf.toUpperCase());
}
