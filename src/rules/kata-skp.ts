/**
 * Words that make a SKP hard to judge fairly. All of this is advice by plain word lists, never a wall: the regulation
 * gives the marker words (p. 51) and nineteen labelled sentences (Anak Lampiran 1), not a grammar.
 */

const MUTLAK = /(?<![\p{L}-])(?:semua|selalu|tidak pernah|tak pernah|setiap|seluruh)(?![\p{L}-])/giu;
const KABUR = /(?<![\p{L}-])(?:cepat|baik|optimal|maksimal|sesuai kebutuhan)(?![\p{L}-])/giu;
/** "minimal Baik", "predikat Baik": there the word names a level of a scale and is measurable. */
const NAMA_TINGKAT = /(?:minimal|predikat|kategori|kriteria|nilai|peringkat|level|tingkat|mutu|berpredikat)\s+(?:sangat\s+|amat\s+)?$/iu;

/** First words that begin with me- without naming an act. A verb ending in -nya names a result ("Meningkatnya"). */
const BUKAN_AKTIVITAS =
  /^(?:media|medis|mesin|menteri|meja|mekanisme|metode|mediasi|menu|mental|meter|memori|medan|meningkat|menurun|membaik|memadai|memuaskan|mendapat|menerima|memiliki|memahami|memperoleh)$/;
const AKTIVITAS_LAIN = /^(?:ikut|turut|hadir|bertugas|berkoordinasi|berpartisipasi|bekerja|belajar|berkunjung)$/;
/** Nouns that name a field of work; alone, or with a short addition, they say nothing about what is reached. */
const KEPALA_KATEGORI =
  /^(?:pe[a-z]+an|layanan|hubungan|urusan|kegiatan|program|bidang|tata|koordinasi|bimbingan|kepegawaian|keuangan|kearsipan|kependudukan|kesehatan|keamanan|ketente?raman|kebersihan|kesejahteraan|kesiswaan|umum|humas|monitoring|supervisi|[a-z]+(?:asi|isasi))$/;
/** The same shape, but they name a change, a share or a thing rather than a field. */
const BUKAN_KATEGORI =
  /^(?:penurunan|peningkatan|percepatan|perbaikan|pengurangan|pertumbuhan|penghematan|pencapaian|pemenuhan|penyelesaian|pemulihan|perubahan|penyerapan|pendapatan|penerimaan|pegawai\p{L}*|perempuan|pelanggan|informasi|kondisi|organisasi|komunikasi|inovasi|aplikasi|populasi|prestasi|partisipasi|akreditasi|motivasi|apresiasi|realisasi|akurasi|situasi|generasi|rekomendasi|instalasi|stasiun|sanitasi)$/u;
const PENANDA_HASIL = /(?:^|\s)(?:yang|sesuai|tepat|optimal|baik|lancar|tertib|tersedia|terlaksana|selesai|puas|ter\p{L}+|di\p{L}+)(?:\s|$)/u;

const kataDari = (teks: string): string[] => teks.trim().split(/\s+/).filter(Boolean);
const unik = (kata: string[]): string[] => [...new Map(kata.map((satu) => [satu.toLowerCase(), satu])).values()];

/** The absolute words of p. 51 in a text, as written, each once: ["Semua", "selalu"]. "Seluruh" is our addition. */
export function kataMutlak(teks: string): string[] {
  return unik([...teks.matchAll(MUTLAK)].map(([kata]) => kata));
}

/** Words without a measure ("cepat", "baik", …) in a text that has no number; names of levels do not count. */
export function kataKabur(teks: string): string[] {
  if (/\d/.test(teks)) return [];
  return unik([...teks.matchAll(KABUR)].filter((cocok) => !NAMA_TINGKAT.test(teks.slice(0, cocok.index))).map(([kata]) => kata));
}

/** The activity verb a RHK begins with ("Melaksanakan …"), or null when it does not begin with one. */
export function kataAktivitas(rhk: string): string | null {
  const pertama = kataDari(rhk)[0] ?? "";
  const kata = pertama.toLowerCase().replace(/[^a-z]/g, "");
  if (AKTIVITAS_LAIN.test(kata) || /^me\p{L}+\s+(?:dan|serta)\s+me\p{L}+\s/iu.test(rhk.trim())) return pertama;
  return /^me[a-z]{3,}$/.test(kata) && !kata.endsWith("nya") && !BUKAN_AKTIVITAS.test(kata) ? pertama : null;
}

/** Whether a RHK only names a field of work ("Layanan persalinan", "Pengawasan"): at most three words, no result in it. */
export function isKategori(rhk: string): boolean {
  const kata = kataDari(rhk.toLowerCase());
  const kepala = kata[0] ?? "";
  return kata.length > 0 && kata.length <= 3 && KEPALA_KATEGORI.test(kepala) && !BUKAN_KATEGORI.test(kepala) && !PENANDA_HASIL.test(rhk.toLowerCase());
}

/** "Terlaksananya rapat": the words of a result around an act that ends when it has been held. */
const AKTIVITAS_TERSAMAR =
  /^(?:terlaksananya|terselenggaranya|terlaksanakannya|dilaksanakannya|diselenggarakannya)\s+(?:kegiatan\s+)?(?:rapat|sosialisasi|koordinasi|pelatihan|monitoring|evaluasi|bimbingan teknis|bimtek|pembinaan|kunjungan|penyuluhan|apel|patroli|workshop|seminar|upacara)/iu;

/** The act hidden behind "Terlaksananya …", as written, or null. */
export function aktivitasTersamar(rhk: string): string | null {
  return AKTIVITAS_TERSAMAR.exec(rhk.trim())?.[0] ?? null;
}

const KERJA_KABUR =
  /^(?:meningkatkan|mengoptimalkan|mengoptimalisasikan|memaksimalkan|mendukung|menunjang|mengefektifkan|mengefisienkan|memperkuat|menguatkan|memantapkan|mendorong|menumbuhkan|mewujudkan|menciptakan|mengupayakan|mengusahakan|peningkatan|optimalisasi|pengoptimalan|maksimalisasi|penguatan|pemantapan)$/;
/** A change that says from where to where, or of what figure, has a measure. */
const BERUKURAN = /\d|\bdibanding|\bterhadap\b|\bmenjadi\b/iu;
const ANGKA_YANG_BERUBAH = /^\p{L}+\s+(?:jumlah|persentase|presentase|nilai|skor|indeks|angka|rata-rata|penerimaan|pendapatan)\b/iu;

/** A first word that promises a change and measures nothing ("Meningkatkan mutu", "Optimalisasi layanan"), or null. */
export function kataKerjaKabur(teks: string): string | null {
  const pertama = kataDari(teks)[0] ?? "";
  if (!KERJA_KABUR.test(pertama.toLowerCase().replace(/[^a-z]/g, ""))) return null;
  return BERUKURAN.test(teks) || (/^pe/iu.test(pertama) && ANGKA_YANG_BERUBAH.test(teks)) ? null : pertama;
}
