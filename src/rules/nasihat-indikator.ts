import { tulisNilai } from "./angka.ts";
import { isBanyakGagasan, isTargetMajemuk } from "./gagasan-skp.ts";
import { kataAktivitas, kataKabur, kataKerjaKabur, kataMutlak } from "./kata-skp.ts";
import { nasihatKendali } from "./nasihat-rhk.ts";
import { PASAL } from "./putusan.ts";
import type { IndikatorUntukDiperiksa, PasanganTarget, RhkUntukDiperiksa, SkpUntukDiperiksa, Temuan } from "./skp-diperiksa.ts";
import { bacaBertahap, bacaTargetLintasan, nasihatLintasan } from "./lintasan.ts";
import { angkaTanpaSatuan, isTanpaPatokan, isTanpaPenyebut, isTargetBukanWaktu, waktuKabur } from "./ukuran-indikator.ts";
import { isDiBawahLalu, isLebihDariSeratus, ketidakwajaran, targetNol } from "./wajar-target.ts";

const daftar = (kata: string[]): string => (kata.length < 2 ? kata.join("") : `${kata.slice(0, -1).join(", ")} dan ${kata.at(-1)}`);
const huruf = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);
const ukuran = PASAL.kriteriaUkuran;

function nasihatMutlak(path: string, teks: string): Temuan[] {
  const kata = kataMutlak(teks);
  if (kata.length === 0) return [];
  return [
    {
      path,
      kode: "KATA_MUTLAK",
      teks: `${huruf(daftar(kata))} membuat target mutlak; sekali meleset, target gagal. Sisakan ruang, kecuali hasil utama yang menyangkut nyawa, cedera, keamanan negara, atau kerugian besar.`,
      kata: kata.join(", "),
      contoh: "80–90%",
      dasar: PASAL.targetTidakMutlak,
    },
  ];
}

function nasihatKabur(path: string, teks: string): Temuan[] {
  const kata = kataKabur(teks);
  if (kata.length === 0) return [];
  return [
    {
      path,
      kode: "KATA_KABUR",
      teks: `${huruf(daftar(kata))} belum punya ukuran. Berapa, dalam satuan apa, dihitung dari mana?`,
      kata: kata.join(", "),
      contoh: "Waktu tunggu pemeriksaan, target 20–30 menit",
      dasar: ukuran,
    },
  ];
}

/** How the indicator itself is put; only the first that applies. */
function bentukIndikator(path: string, teks: string, target: string | null): Temuan[] {
  const kabur = kataKerjaKabur(teks);
  if (kabur !== null) {
    const pesan = `${huruf(kabur)} belum dapat diukur. Sebut yang dihitung: jumlah, persentase, waktu, atau nilai apa?`;
    return [{ path, kode: "KATA_KERJA_KABUR", teks: pesan, kata: kabur, contoh: "Indeks kepuasan pengguna layanan loket", dasar: ukuran }];
  }
  const aktivitas = target === null ? null : kataAktivitas(teks);
  if (aktivitas !== null) {
    const pesan = `${huruf(aktivitas)} adalah aktivitas. Sebut ukuran hasilnya: berapa yang selesai, seberapa tepat, atau seberapa cepat?`;
    return [{ path, kode: "INDIKATOR_AKTIVITAS", teks: pesan, kata: aktivitas, contoh: "Persentase laporan yang diterima tanpa perbaikan", dasar: ukuran }];
  }
  if (!isBanyakGagasan(teks)) return [];
  const pesan = "Ada beberapa ukuran dalam satu indikator. Tulis satu baris untuk tiap ukuran, masing-masing dengan targetnya.";
  return [{ path, kode: "BANYAK_GAGASAN", teks: pesan, dasar: ukuran }];
}

/** A target that cannot be meant so; only the first that applies. */
function wajarTarget(path: string, satu: IndikatorUntukDiperiksa, pasangan: PasanganTarget, dikecualikan: boolean): Temuan[] {
  const { target } = pasangan;
  const aneh = ketidakwajaran(pasangan);
  if (aneh !== null) return [{ path, kode: "TARGET_TIDAK_WAJAR", teks: aneh, kata: target.trim(), dasar: ukuran }];
  if (isLebihDariSeratus(pasangan)) {
    const teks = "Bagian dari keseluruhan paling banyak 100%. Bila maksudnya kenaikan, tulis dari berapa menjadi berapa.";
    return [{ path, kode: "TARGET_LEBIH_100", teks, kata: target.trim(), contoh: "95–100%", dasar: ukuran }];
  }
  const nol = targetNol(pasangan, satu.arah ?? null);
  if (nol === "TIDAK_ADA") {
    const teks = "Target nol berarti tidak ada yang dicapai. Tulis jumlah yang Anda sanggupi.";
    return [{ path, kode: "TARGET_NOL", teks, kata: target.trim(), dasar: ukuran }];
  }
  if (nol === "RASIO" && !dikecualikan) {
    const teks = "Perbandingan dengan target nol tidak dapat dihitung capaiannya dan tidak menyisakan ruang. Tulis batas tertingginya.";
    return [{ path, kode: "TARGET_NOL", teks, kata: target.trim(), contoh: "maksimal 2%", dasar: PASAL.targetTidakMutlak }];
  }
  if (bacaBertahap(target) !== null || !isTargetMajemuk(target)) return [];
  const teks = "Ada dua target dalam satu baris. Pisahkan menjadi dua indikator.";
  return [{ path, kode: "BANYAK_GAGASAN", teks, kata: target.trim(), dasar: ukuran }];
}

/** What the pair lacks to be counted; only the first that applies. */
function lengkapUkuran(path: string, satu: IndikatorUntukDiperiksa, pasangan: PasanganTarget): Temuan[] {
  const { target } = pasangan;
  const angka = angkaTanpaSatuan(pasangan);
  if (angka !== null) {
    const persen = /^pr?[eo]r?sent?(?:ase)?/iu.test(satu.teks.trim());
    const teks = `${angka} apa? Tambahkan satuannya${persen ? ": persen" : ", misalnya hari, dokumen, orang, atau rupiah"}.`;
    return [
      { path: `${path}.target`, kode: "TANPA_SATUAN", teks, kata: angka, ...(persen ? { contoh: `${angka}%` } : {}), dasar: PASAL.pendekatanKuantitatif },
    ];
  }
  if (isTanpaPatokan(pasangan) && !satu.lalu) {
    const teks = "Naik atau turun dari berapa? Sebut angka awalnya atau tahun pembandingnya.";
    return [{ path: `${path}.teks`, kode: "TANPA_PATOKAN", teks, contoh: "Kenaikan pengunjung dibandingkan tahun lalu", dasar: ukuran }];
  }
  if (isTanpaPenyebut(pasangan)) {
    const teks = `${target.trim()} dari apa? Sebut keseluruhannya, misalnya “… yang selesai tepat waktu” atau “… dari jumlah permohonan”.`;
    const contoh = "Persentase laporan yang terkirim sebelum tanggal 5";
    return [{ path: `${path}.teks`, kode: "TANPA_PENYEBUT", teks, contoh, dasar: ukuran }];
  }
  if (!isTargetBukanWaktu(satu.aspek, pasangan)) return [];
  const teks = "Aspeknya waktu, tetapi targetnya bukan waktu. Tulis tanggal, lama pengerjaan, atau bagian yang tepat waktu.";
  return [{ path: `${path}.target`, kode: "TANPA_WAKTU", teks, kata: target.trim(), contoh: "maksimal 5 hari kerja", dasar: ukuran }];
}

function nasihatWaktuKabur(path: string, satu: IndikatorUntukDiperiksa): Temuan[] {
  const kata = waktuKabur(satu.teks, satu.target);
  if (kata === null) return [];
  const teks = `${huruf(kata)} belum menyebut waktu. Tulis kapan, berapa lama, atau seberapa sering.`;
  return [{ path, kode: "TANPA_WAKTU", teks, kata, contoh: "paling lambat tanggal 5 tiap bulan", dasar: ukuran }];
}

/** A target on the bad side of what was reached last year. */
export function nasihatLalu(path: string, satu: IndikatorUntukDiperiksa, pasangan: PasanganTarget): Temuan[] {
  if (!satu.lalu || !isDiBawahLalu(pasangan.baca, satu.arah ?? null, satu.lalu.nilai)) return [];
  const { tahun, nilai, satuan } = satu.lalu;
  const teks = `Tahun ${tahun} Anda mencapai ${tulisNilai(nilai, satuan)}. Target tahun ini di bawahnya; jelaskan alasannya atau sesuaikan.`;
  return [{ path, kode: "TARGET_DI_BAWAH_LALU", teks, kata: tulisNilai(nilai, satuan), dasar: ukuran }];
}

/** Steps that do not fit their target. */
function nasihatLangkah(path: string, satu: IndikatorUntukDiperiksa): Temuan[] {
  const { target, lintasan } = bacaTargetLintasan(satu.target, satu.lintasan);
  if (lintasan === null) return [];
  if (target === null) {
    const teks = "Langkah tiap triwulan dipakai bila target setahun berupa satu angka atau rentang. Tulis target setahunnya.";
    return [{ path: `${path}.target`, kode: "LINTASAN_TANPA_TARGET", teks, contoh: "100%", dasar: ukuran }];
  }
  const salah = nasihatLintasan({ ...target, akumulatif: satu.isAkumulatif ?? false, arah: satu.arah, lintasan });
  return salah.map(({ kode, teks }) => ({ path: `${path}.target`, kode, teks, dasar: ukuran }));
}

/** Advice on one indicator with its target. */
export function nasihatIndikator(skp: SkpUntukDiperiksa, jenis: RhkUntukDiperiksa["jenis"], path: string, satu: IndikatorUntukDiperiksa): Temuan[] {
  const dikecualikan = skp.keluarga === "JPT" || (jenis === "UTAMA" && (satu.menyangkut ?? null) !== null);
  const kuantitatif = skp.pendekatan === "KUANTITATIF";
  const target = kuantitatif && (satu.target ?? "").trim() !== "" ? (satu.target ?? "") : null;
  const bentuk = bentukIndikator(`${path}.teks`, satu.teks, target);
  const kata = (["teks", "target"] as const).flatMap((bagian) => [
    ...(dikecualikan ? [] : nasihatMutlak(`${path}.${bagian}`, satu[bagian] ?? "")),
    ...(kuantitatif ? nasihatKabur(`${path}.${bagian}`, satu[bagian] ?? "") : []),
  ]);
  const pasangan = target === null ? null : { teks: satu.teks, target, baca: bacaTargetLintasan(target, null).target };
  const wajar = pasangan === null ? [] : wajarTarget(`${path}.target`, satu, pasangan, dikecualikan);
  const lengkap = pasangan === null || bentuk.length > 0 || wajar.length > 0 ? [] : lengkapUkuran(path, satu, pasangan);
  const lalu = pasangan === null || wajar.length > 0 ? [] : nasihatLalu(`${path}.target`, satu, pasangan);
  const langkah = target === null ? [] : nasihatLangkah(path, satu);
  const waktu = nasihatWaktuKabur(`${path}.teks`, satu);
  return [...bentuk, ...kata, ...wajar, ...lengkap, ...langkah, ...waktu, ...lalu, ...nasihatKendali(`${path}.teks`, satu.teks, skp)];
}
