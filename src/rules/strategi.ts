import { tulisNilai } from "./angka.ts";
import { PASAL } from "./putusan.ts";
import type { Dasar } from "./putusan.ts";
import { bacaTarget } from "./target.ts";

/** How a leader's indicator is reached through others (L.II.A.4 p. 39–43). */
export const CARA_STRATEGI = ["PEMBAGIAN_ASPEK", "PEMBAGIAN_WILAYAH", "PEMBAGIAN_BEBAN", "PENDEKATAN_LAYANAN", "OUTPUT_ANTARA"] as const;
export type CaraStrategi = (typeof CARA_STRATEGI)[number];

type KataCara = { nama: string; arti: string; sebutan: string; hasil: string; isLangsung: boolean };
/** The words of each way: its name, when to choose it, what one share of it is called. */
export const KATA_CARA = {
  PEMBAGIAN_ASPEK: {
    nama: "Pembagian aspek",
    arti: "Indikator terbagi menurut aspek, komponen, kriteria, atau tahapan yang ditetapkan aturan atau SOP.",
    sebutan: "Aspek atau tahapan",
    hasil: "Hasil untuk aspek ini",
    isLangsung: true,
  },
  PEMBAGIAN_WILAYAH: {
    nama: "Pembagian wilayah",
    arti: "Indikator yang sama, dipikul menurut wilayah.",
    sebutan: "Wilayah",
    hasil: "Hasil di wilayah ini",
    isLangsung: true,
  },
  PEMBAGIAN_BEBAN: {
    nama: "Pembagian beban target kuantitatif",
    arti: "Target dibagi menurut jumlah, misalnya 10 ton menjadi 5 ton dan 5 ton.",
    sebutan: "Bagian",
    hasil: "Hasil untuk bagian ini",
    isLangsung: true,
  },
  PENDEKATAN_LAYANAN: {
    nama: "Pendekatan layanan",
    arti: "Untuk tugas pendukung atau di luar DPA: berangkat dari layanan dan penerimanya.",
    sebutan: "Layanan",
    hasil: "Hasil layanan ini",
    isLangsung: false,
  },
  OUTPUT_ANTARA: {
    nama: "Pendekatan output antara",
    arti: "Belum ada aturan atau SOP: dari output utama ke pekerjaan pendukungnya, lalu output tiap pekerjaan.",
    sebutan: "Pekerjaan pendukung",
    hasil: "Output antaranya",
    isLangsung: false,
  },
} as const satisfies Record<CaraStrategi, KataCara>;

/** The steps a–g of the service approach (p. 40–42). */
export const LANGKAH_LAYANAN = ["LAYANAN", "PENERIMA", "PERMASALAHAN", "HARAPAN", "PENGUATAN_INTERNAL", "KORESPONDENSI", "STRATEGI"] as const;
export type LangkahLayanan = (typeof LANGKAH_LAYANAN)[number];
export const LABEL_LANGKAH = {
  LAYANAN: "a. Layanan yang diberikan",
  PENERIMA: "b. Penerima layanan",
  PERMASALAHAN: "c. Permasalahan penerima layanan",
  HARAPAN: "d. Harapan penerima layanan",
  PENGUATAN_INTERNAL: "e. Penguatan internal yang diperlukan",
  KORESPONDENSI: "f. Korespondensi atau advokasi",
  STRATEGI: "g. Strategi yang dipilih",
} as const satisfies Record<LangkahLayanan, string>;

/** Only what represents the leader's result may be added up to it; a non-direct cascade does not yet represent it [ours]. */
export function isDapatDijumlahkan(cara: CaraStrategi): boolean {
  return cara === "PEMBAGIAN_BEBAN";
}

export type BagianStrategi = { sebutan: string; beban: string; hasil: string; adaPemilik: boolean };
export type NasihatStrategi = { kode: string; teks: string; dasar: Dasar };

/** What to look at in a strategy, in words. Advice only: the leader decides (p. 39) [ours]. */
export function nasihatStrategi(cara: CaraStrategi, target: string, bagian: readonly BagianStrategi[]): NasihatStrategi[] {
  const nasihat: NasihatStrategi[] = [];
  const tambah = (kode: string, teks: string, dasar = PASAL.strategi) => void nasihat.push({ kode, teks, dasar });
  if (KATA_CARA[cara].isLangsung && bagian.length === 1) tambah("SATU_BAGIAN", "Baru ada satu bagian. Pembagian berarti paling sedikit dua.");
  if (cara === "PEMBAGIAN_BEBAN" && bagian.length > 0) nasihatBeban(target, bagian, tambah);
  if (cara === "PEMBAGIAN_WILAYAH") nasihatWilayah(bagian, tambah);
  const tanpaHasil = bagian.filter(({ hasil }) => hasil === "").length;
  if (tanpaHasil > 0) tambah("TANPA_HASIL", `${tanpaHasil} bagian belum menyebut hasilnya, jadi belum dapat dibawa ke matriks.`);
  const tanpaPemilik = bagian.filter(({ adaPemilik }) => !adaPemilik).length;
  if (bagian.length > 0 && tanpaPemilik > 0)
    tambah("TANPA_PEMILIK", `${tanpaPemilik} bagian belum ada yang memikul. Setiap strategi perlu pemiliknya.`, PASAL.matriksPeran);
  return nasihat;
}

type Tambah = (kode: string, teks: string) => void;
const sama = (a: number, b: number) => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** The shares add up to the leader's target; what is missing or too much is said with its unit. */
function nasihatBeban(target: string, bagian: readonly BagianStrategi[], tambah: Tambah): void {
  const kosong = bagian.filter(({ beban }) => beban === "").map(({ sebutan }) => sebutan);
  if (kosong.length > 0) return tambah("BEBAN_KOSONG", `Isi beban untuk ${kosong.map((satu) => `“${satu}”`).join(", ")}.`);
  const dibaca = bagian.map((satu) => ({ ...satu, nilai: bacaTarget(satu.beban) }));
  const takTerbaca = dibaca.find(({ nilai }) => nilai === null || nilai.bawah === null || nilai.atas === null);
  if (takTerbaca) return tambah("BEBAN_BUKAN_ANGKA", `Beban “${takTerbaca.beban}” belum dapat dijumlahkan. Tulis angka dengan satuannya, misalnya 5 ton.`);
  const satuan = [...new Set(dibaca.map(({ nilai }) => nilai?.satuan ?? ""))];
  if (satuan.length > 1)
    return tambah("SATUAN_BERBEDA", `Satuan bebannya berbeda (${satuan.map((satu) => satu || "tanpa satuan").join(", ")}), jadi tidak dapat dijumlahkan.`);
  if (satuan[0] === "%" || satuan[0]?.startsWith("skala"))
    return tambah("TIDAK_BERJUMLAH", "Persen dan skala tidak dapat dijumlahkan antarbagian. Bagilah jumlahnya, atau pakai pembagian wilayah atau aspek.");
  const milik = bacaTarget(target);
  if (milik === null) return tambah("TARGET_BUKAN_ANGKA", "Target pimpinan bukan satu angka, jadi jumlah bagian tidak dapat dibandingkan dengannya.");
  const unit = satuan[0] ?? "";
  if (milik.satuan !== unit)
    return tambah("SATUAN_LAIN", `Satuan bagian (${unit || "tanpa satuan"}) berbeda dari satuan target pimpinan (${milik.satuan || "tanpa satuan"}).`);
  const jumlah = (ujung: "bawah" | "atas") => dibaca.reduce((total, { nilai }) => total + (nilai?.[ujung] ?? 0), 0);
  const [bawah, atas] = [jumlah("bawah"), jumlah("atas")];
  const tulis = (nilai: number) => tulisNilai(nilai, unit);
  if (milik.bawah !== null && bawah < milik.bawah && !sama(bawah, milik.bawah))
    tambah(
      "BEBAN_KURANG",
      `Jumlah bagian ${tulis(bawah)}, kurang ${tulis(milik.bawah - bawah)} dari target ${tulis(milik.bawah)}. Sisanya belum ada yang memikul.`,
    );
  if (milik.atas !== null && atas > milik.atas && !sama(atas, milik.atas))
    tambah("BEBAN_LEBIH", `Jumlah bagian ${tulis(atas)}, lebih ${tulis(atas - milik.atas)} dari target ${tulis(milik.atas)}.`);
}

/** "RW 1–3, RW 7" → rw 1, rw 2, rw 3, rw 7; "Kelurahan A dan B" → kelurahan a, kelurahan b. */
function wilayahDalam(sebutan: string): string[] {
  const isi: string[] = [];
  let awalan = "";
  for (const potong of sebutan.toLowerCase().split(/\s*(?:[,;/&+]|\bdan\b|\bserta\b)\s*/)) {
    const satu = potong.replaceAll(/[‐–—]/g, "-").replaceAll(/\s+/g, " ").trim();
    if (satu === "") continue;
    const kata = /^(kelurahan|kel\.?|desa|kecamatan|kec\.?|lingkungan|wilayah|zona|rw|rt|gugus|pos)\s+(.+)$/.exec(satu);
    if (kata?.[1]) awalan = kata[1].replace(/^kel\.?$/, "kelurahan").replace(/^kec\.?$/, "kecamatan");
    const nama = kata?.[2] ?? satu;
    const rentang = /^(\d{1,3})\s*(?:-|sampai|s\.?d\.?)\s*(\d{1,3})$/.exec(nama);
    const [dari, sampai] = [Number(rentang?.[1]), Number(rentang?.[2])];
    if (rentang && dari <= sampai) for (let n = dari; n <= sampai; n++) isi.push(`${awalan} ${n}`.trim());
    else isi.push(`${awalan} ${nama.replace(/^0+(?=\d)/, "")}`.trim());
  }
  return isi;
}

function nasihatWilayah(bagian: readonly BagianStrategi[], tambah: Tambah): void {
  const semua = bagian.map(({ sebutan }) => ({ sebutan, isi: wilayahDalam(sebutan) }));
  for (const [n, satu] of semua.entries())
    for (const lain of semua.slice(n + 1)) {
      const irisan = satu.isi.filter((wilayah) => lain.isi.includes(wilayah));
      if (irisan.length > 0)
        tambah("WILAYAH_BERIRISAN", `“${satu.sebutan}” dan “${lain.sebutan}” sama-sama memuat ${irisan.join(", ")}. Satu wilayah dipikul satu bagian.`);
    }
}
