/** One place in a rule of law: the text, the article or annex part, the printed page. */
export type Dasar = {
  readonly aturan: string;
  readonly pasal: string;
  readonly halaman?: string;
};

/** One plain Indonesian sentence that says why, its source, and the facts it was drawn from. */
export type Alasan = { readonly teks: string; readonly dasar?: Dasar; readonly [rincian: string]: unknown };

/** What every rule answers: the outcome and why, in the order in which it was reached. */
export type Putusan<T> = { readonly nilai: T; readonly alasan: readonly Alasan[] };

/** The rule set these files implement; stored with every decision so an old one can be explained. */
export const ATURAN = {
  versi: "permenpanrb-6-2022/1",
  nama: "PermenPANRB 6/2022",
  berlakuSejak: "2022-02-07",
} as const;

const p = (pasal: string, halaman?: string): Dasar => (halaman === undefined ? { aturan: ATURAN.nama, pasal } : { aturan: ATURAN.nama, pasal, halaman });

/** Every source the rules cite, by name. Pages are the printed pages of the regulation. */
export const PASAL = {
  isiSkp: p("Pasal 7 ayat (1); Lampiran Bab II.A", "hlm. 26"),
  dialogKinerja: p("Pasal 7 ayat (4)–(5); Lampiran Bab II.A", "hlm. 26"),
  prioritasHasil: p("Lampiran Bab II.A.2.a.3–6 dan A.6", "hlm. 27–28, 49–50"),
  rancanganPk: p("Lampiran Bab II.A.2.a.3", "hlm. 27"),
  hasilBukanAktivitas: p("Lampiran Bab I.A; Anak Lampiran 1", "hlm. 24–25, 47, 120–122"),
  tingkatHasil: p("Lampiran Bab II.A.2.a.7 dan A.5", "hlm. 28, 44–45"),
  matriksPeran: p("Lampiran Bab II.A.5.g–j, Format A.1.5", "hlm. 46–49"),
  strategi: p("Lampiran Bab II.A.4", "hlm. 39–43"),
  perspektif: p("Lampiran Bab II.A.2.a.8", "hlm. 29"),
  aspek: p("Pasal 9 ayat (2); Lampiran Bab II.A.7", "hlm. 51"),
  rentangTarget: p("Anak Lampiran 4 Tabel 3", "hlm. 205–208"),
  targetTidakMutlak: p("Lampiran Bab II.A.7.a.7", "hlm. 51"),
  kriteriaUkuran: p("Lampiran Bab II.A.7.a.8", "hlm. 51"),
  pendekatanKuantitatif: p("Lampiran Bab II.A.7.a", "hlm. 50"),
  perilakuKerja: p("Pasal 10 ayat (1)–(3); Lampiran Bab II.A", "hlm. 29–30, 52–53"),
  lampiranSkp: p("Pasal 11–13; Lampiran Bab II.A.8", "hlm. 60–61"),
  rhkPimpinan: p("Lampiran Bab II.A.7, Format A.1.7", "hlm. 57–59"),
  penandatangananSkp: p("Pasal 14 ayat (3); Lampiran Bab II.C", "hlm. 65"),
  penetapSkp: p("Pasal 14 ayat (3); Lampiran Bab II.C.1–3", "hlm. 65"),
  batasJanuari: p("Pasal 14 ayat (1); Lampiran Bab II.C.4–5", "hlm. 65"),
  pegawaiAsn: p("Pasal 1 angka 1 dan Pasal 4", "hlm. 3, 5"),
  pejabatPenilai: p("Pasal 1 angka 9; Lampiran Bab IV.A.1", "hlm. 4, 89"),
  penilaiBerhalangan: p("Lampiran Bab IV.A.2–3", "hlm. 89"),
  delegasiPenilai: p("Pasal 1 angka 9; Lampiran Bab IV.A.2–3 dan A.7", "hlm. 4, 89"),
  ketuaTim: p("Pasal 1 angka 9; Lampiran Bab IV.A.4 dan A.7", "hlm. 4, 89"),
  pegawaiPlt: p("Lampiran Bab IV.A.5–6", "hlm. 89"),
  fungsionalPenilai: p("Lampiran Bab IV.A.7", "hlm. 89"),
  diperbantukan: p("Lampiran Bab IV.A.15", "hlm. 92"),
  tugasBelajarPenilai: p("Lampiran Bab IV.A.16", "hlm. 92"),
  diLuarPerencanaan: p("Lampiran Bab II.C.8", "hlm. 65–66"),
  pegawaiPindah: p("Lampiran Bab IV.A.13", "hlm. 91"),
  penilaiPindah: p("Lampiran Bab IV.A.14", "hlm. 91–92"),
  penilaiMelewatiWaktu: p("Lampiran Bab IV.A.11", "hlm. 90"),
  hasilFinal: p("Lampiran Bab IV.A.11–12", "hlm. 90"),
  waktuPeriodik: p("Pasal 24 ayat (2)–(3); Lampiran Bab IV.A.8", "hlm. 90"),
  waktuTahunan: p("Lampiran Bab IV.A.8.b", "hlm. 90"),
  capaianTahunan: p("Lampiran Bab IV.B.1.f", "hlm. 94"),
  capaianUnitPenilai: p("Lampiran Bab IV.B.1.g", "hlm. 94"),
  polaDistribusi: p("Lampiran Bab IV.B.2", "hlm. 94–97"),
  ratingHasil: p("Lampiran Bab IV.B.3", "hlm. 97–98"),
  ratingPerilaku: p("Lampiran Bab IV.B.3", "hlm. 97–102"),
  ratingDariBukti: p("Pasal 24–25; Lampiran Bab IV.B.3", "hlm. 97–102"),
  kuadran: p("Lampiran Bab IV.B.3", "hlm. 99, 102"),
  tidakLulus: p("Lampiran Bab IV.B.3.a.3.d dan b.3.d", "hlm. 100, 103"),
  dokumenEvaluasi: p("Lampiran Bab V.A.3", "hlm. 114"),
  penyampaian: p("Lampiran Bab V.A.5", "hlm. 114"),
  pengembalian: p("Lampiran Bab V.A.6", "hlm. 114"),
  pelaporan: p("Pasal 28; Lampiran Bab V.A.7", "hlm. 115"),
  penandatangananAtasan: p("Lampiran Bab V.A.8", "hlm. 115–116"),
  penyampaianAtasan: p("Lampiran Bab V.A.9", "hlm. 116"),
  pengembalianAtasan: p("Lampiran Bab V.A.10", "hlm. 116"),
  keberatan: p("Pasal 29; Lampiran Bab V.B.2", "hlm. 117"),
  putusanKeberatan: p("Pasal 29; Lampiran Bab V.B.6", "hlm. 117"),
} as const satisfies Record<string, Dasar>;
