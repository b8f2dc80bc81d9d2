import type { CapaianOrganisasi, Ekspektasi } from "#rules/kosakata.ts";
import { posisiIndikator } from "#rules/posisi-indikator.ts";
import type { StatusEvaluasi } from "#rules/siklus-evaluasi.ts";
import { rentangHarapan } from "#rules/lintasan.ts";
import { acakDari, idDari } from "./acak.ts";
import type { Acak } from "./acak.ts";
import type { EvaluasiCerita, TriwulanCerita } from "./isi/cerita.ts";
import { ALASAN_PERILAKU, CATATAN } from "./isi/kalimat.ts";
import type { PegawaiKota } from "./kota.ts";
import { hariKerjaSejak, jamKerja, sesudah } from "./susun-perjalanan.ts";
import type { TriwulanKota } from "./susun-periode.ts";
import { ratingTriwulan } from "./susun-rating.ts";
import type { CatatanKota, RealisasiKota } from "./susun-realisasi.ts";
import type { IndikatorKota, SkpKota } from "./susun-skp.ts";
import { PERAGAAN_MULAI, wib } from "./waktu.ts";

/** One evaluation as it will stand: what the penilai decided and when, without the frozen input, which the rows give. */
export type EvaluasiKota = {
  readonly id: string;
  readonly skp: SkpKota;
  readonly triwulan: TriwulanKota;
  readonly status: StatusEvaluasi;
  readonly hasil: Ekspektasi | null;
  readonly perilaku: Ekspektasi | null;
  readonly alasanHasil: string | null;
  readonly alasanPerilaku: string | null;
  readonly catatan: string | null;
  readonly oleh: PegawaiKota;
  readonly diubah: string;
  readonly ditetapkan: string | null;
  readonly disampaikan: string | null;
  readonly diterima: string | null;
  readonly ditandatangani: string | null;
};

/** Whether the third quarter of this person is rated already; only two days of the window have passed. */
export function isDinilaiTriwulanTiga(skp: SkpKota): boolean {
  if (skp.status !== "DITETAPKAN") return false;
  const ditulis = skp.cerita.evaluasi?.III;
  if (ditulis) return ditulis.status !== "TERBUKA";
  // the team of the puskesmas is told person by person; heads wait for the Wali Kota
  if (skp.penilai.pegawai.kunci === "budi" || skp.penilai.pegawai.kunci === "waliKota" || skp.cerita.rhk) return false;
  return acakDari(`dinilai:${skp.penilai.pegawai.kunci}`).mungkin(0.3) && acakDari(`dinilai:${skp.pegawai.kunci}`).mungkin(0.6);
}

export function susunEvaluasi(skp: SkpKota, triwulan: TriwulanKota, catatan: CatatanKota): EvaluasiKota {
  const id = idDari(`evaluasi:${skp.pegawai.kunci}:${triwulan.triwulan}`);
  const terbuka: EvaluasiKota = {
    id,
    skp,
    triwulan,
    status: "TERBUKA",
    hasil: null,
    perilaku: null,
    alasanHasil: null,
    alasanPerilaku: null,
    catatan: null,
    oleh: skp.penilai.pegawai,
    diubah: skp.ditetapkan ?? skp.dibuat,
    ditetapkan: null,
    disampaikan: null,
    diterima: null,
    ditandatangani: null,
  };
  if (triwulan.triwulan === "IV-AKHIR") return terbuka;
  const ditulis = skp.cerita.evaluasi?.[triwulan.triwulan];
  if (ditulis?.status === "TERBUKA") {
    return {
      ...terbuka,
      hasil: ditulis.hasil,
      perilaku: ditulis.perilaku,
      alasanHasil: ditulis.alasanHasil,
      alasanPerilaku: ditulis.alasanPerilaku,
      catatan: ditulis.catatan ?? null,
      diubah: wib(...ditulis.pada),
    };
  }
  const acak = acakDari(`evaluasi:${skp.pegawai.kunci}:${triwulan.triwulan}`);
  if (triwulan.triwulan === "III" ? !isDinilaiTriwulanTiga(skp) : !ditulis && isLewatWaktu(skp, triwulan.triwulan)) return terbuka;
  const putusan = ditulis ?? putuskan(skp, triwulan.triwulan, catatan, acak);
  return {
    ...terbuka,
    ...putusan,
    ...perjalanan(skp, triwulan, putusan, acak),
    hasil: putusan.hasil,
    perilaku: putusan.perilaku,
    alasanHasil: putusan.alasanHasil,
    alasanPerilaku: putusan.alasanPerilaku,
    catatan: putusan.catatan ?? null,
  };
}

/** Two raters let the second window pass: it is their superior's turn now (L.IV.A.11 p. 90). */
function isLewatWaktu(skp: SkpKota, triwulan: TriwulanCerita): boolean {
  return triwulan === "II" && /^(?:SETDA\.PROKOPIM|12\.71\.17\.1005)\/0$/.test(skp.penilai.jabatan.kunci);
}

type Putusan = Pick<EvaluasiCerita, "hasil" | "perilaku" | "alasanHasil" | "alasanPerilaku" | "catatan"> & {
  readonly status?: StatusEvaluasi;
  readonly pada?: EvaluasiCerita["pada"];
};

function putuskan(skp: SkpKota, triwulan: TriwulanCerita, catatan: CatatanKota, acak: Acak): Putusan {
  const { hasil, perilaku } = ratingTriwulan(skp, triwulan);
  return {
    hasil,
    perilaku,
    alasanHasil: alasanHasil(skp, triwulan, hasil, catatan.realisasi),
    alasanPerilaku: acak.pilih(ALASAN_PERILAKU[perilaku]),
    catatan: acak.pilih(CATATAN[perilaku === "DIBAWAH" ? "DIBAWAH" : hasil]),
  };
}

/** Says why from the records themselves: what went beyond the band, what fell short of it. */
function alasanHasil(skp: SkpKota, triwulan: TriwulanCerita, hasil: Ekspektasi, realisasi: readonly RealisasiKota[]): string {
  const acak = acakDari(`alasan:${skp.pegawai.kunci}:${triwulan}`);
  if (skp.pendekatan === "KUALITATIF") return `${acak.pilih(ALASAN_NARASI[hasil])} ${acak.pilih(PENGUAT)}`;
  const akhir = { I: 3, II: 6, III: 9 }[triwulan];
  const kelompok: Record<Ekspektasi, IndikatorKota[]> = { DIATAS: [], SESUAI: [], DIBAWAH: [] };
  for (const indikator of skp.rhk.flatMap((rhk) => rhk.indikator)) {
    const satu = realisasi.findLast((baris) => baris.indikator === indikator && baris.bulan <= akhir && baris.bulan > akhir - 3);
    if (satu?.nilai === null || satu === undefined) continue;
    const { bawah, atas } = rentangHarapan({ ...indikator, akumulatif: indikator.isAkumulatif, bulan: satu.bulan });
    kelompok[posisiIndikator({ nilai: satu.nilai, bawah, atas, arah: indikator.arah }).nilai].push(indikator);
  }
  const [lebih] = kelompok.DIATAS;
  const [kurang] = kelompok.DIBAWAH;
  const kalimat = [acak.pilih(PEMBUKA[hasil])];
  if (lebih) kalimat.push(`${kapital(sebut(lebih))} ${lebih.arah === "TURUN" ? "lebih baik daripada rentang" : "di atas rentang"}.`);
  if (kurang) kalimat.push(`${kapital(sebut(kurang))} belum masuk rentang; ${acak.pilih(SESUDAH_KURANG)}.`);
  if (!lebih && !kurang) kalimat.push(acak.pilih(PENGUAT));
  return kalimat.join(" ");
}

const PEMBUKA: Readonly<Record<Ekspektasi, readonly string[]>> = {
  DIATAS: [
    "Sebagian besar hasil melewati kesepakatan dan tidak ada hasil utama yang tertinggal.",
    "Hasil triwulan ini melampaui yang kita sepakati.",
    "Hampir semua sasaran terlewati lebih awal dari rencana.",
  ],
  SESUAI: [
    "Sebagian besar hasil sesuai kesepakatan.",
    "Hasil berjalan seperti yang kita sepakati Januari lalu.",
    "Pekerjaan utama mencapai sasarannya.",
    "Secara keseluruhan sesuai ekspektasi saya.",
  ],
  DIBAWAH: [
    "Sebagian besar hasil belum mencapai kesepakatan.",
    "Hasil triwulan ini tertinggal dari yang kita sepakati, dan hambatannya sudah kita bahas dua kali.",
  ],
};
const SESUDAH_KURANG = [
  "kita bahas penyebabnya awal bulan depan",
  "arahnya membaik dibanding bulan lalu",
  "dukungannya sudah saya tambah",
  "penyebabnya di luar kendali Anda sebagian, jadi saya timbang bersama bukti lain",
  "rencana kejarnya sudah ada",
] as const;
const PENGUAT = [
  "Buktinya lengkap dan mudah diperiksa.",
  "Penerima layanan menyebut perubahan yang sama.",
  "Catatan tiap bulan ajek.",
  "Bukti dan umpan balik menunjukkan hal yang sama.",
] as const;
const ALASAN_NARASI: Readonly<Record<Ekspektasi, readonly string[]>> = {
  DIATAS: [
    "Hasil yang diceritakan melewati kesepakatan dan tidak ada hasil utama yang tertinggal.",
    "Yang dikerjakan melampaui ukuran keberhasilan yang kita tulis.",
  ],
  SESUAI: [
    "Ukuran keberhasilan yang kita tulis sebagian besar tercapai.",
    "Hasilnya sesuai yang kita sepakati dalam dialog kinerja.",
    "Sebagian besar sesuai; satu hal yang tertinggal sudah ada jalan keluarnya.",
  ],
  DIBAWAH: ["Ukuran keberhasilan yang kita tulis sebagian besar belum tercapai.", "Hasilnya belum seperti yang kita sepakati, meski sudah dibantu."],
};

const kapital = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);
/** The name of an indicator without its explanation, for the middle of a sentence. */
const sebut = ({ templat }: IndikatorKota): string => templat.teks.replace(/\s*\([^)]*\)/g, "").replace(/:.*$/, "");

/** From the signature to the employee's own, as far as this evaluation has come. */
function perjalanan(
  skp: SkpKota,
  triwulan: TriwulanKota,
  putusan: Putusan,
  acak: Acak,
): Pick<EvaluasiKota, "status" | "diubah" | "oleh" | "ditetapkan" | "disampaikan" | "diterima" | "ditandatangani"> {
  const isTiga = triwulan.triwulan === "III";
  const hari = putusan.pada?.[0] ?? (isTiga ? acak.pilih(["2026-10-12", "2026-10-13"]) : hariKerjaSejak(sesudah(triwulan.buka, acak.bulat(0, 12))));
  const ditetapkan = putusan.pada ? wib(...putusan.pada) : wib(hari, jamKerja(acak, 9, 15));
  const status = putusan.status ?? (isTiga ? acak.pilih(["DITETAPKAN", "DITETAPKAN", "DISAMPAIKAN"] as const) : undian(triwulan.triwulan, acak));
  const tahap = ["DITETAPKAN", "DISAMPAIKAN", "DITERIMA", "DIKEMBALIKAN"].indexOf(status);
  const kirim = isTiga ? hari : sesudah(hari, acak.bulat(1, 9));
  const terima = sesudah(kirim, acak.bulat(1, 5));
  const tanda = sesudah(terima, acak.bulat(1, 8));
  // the same day and later: in the third quarter there has been no other
  const disampaikan = tahap >= 1 ? (isTiga ? tambahJam(ditetapkan, 1) : wib(kirim, jamKerja(acak, 9, 15))) : null;
  const diterima = tahap >= 2 ? wib(isTiga ? "2026-10-13" : terima, jamKerja(acak, 8, 15)) : null;
  const ditandatangani = tahap >= 3 ? wib(tanda, jamKerja(acak, 8, 15)) : null;
  const diubah = ditandatangani ?? diterima ?? disampaikan ?? ditetapkan;
  if (diubah > new Date(PERAGAAN_MULAI).toISOString()) throw new Error(`Evaluasi ${skp.pegawai.nama} melewati hari peragaan.`);
  return { status, oleh: skp.penilai.pegawai, diubah, ditetapkan, disampaikan, diterima, ditandatangani };
}

function undian(triwulan: string, acak: Acak): StatusEvaluasi {
  const n = acak.pecahan();
  if (triwulan === "I") return n < 0.96 ? "DIKEMBALIKAN" : "DITERIMA";
  return n < 0.83 ? "DIKEMBALIKAN" : n < 0.94 ? "DITERIMA" : "DISAMPAIKAN";
}

const tambahJam = (saat: string, jam: number): string => new Date(Date.parse(saat) + jam * 3_600_000).toISOString();

/** The level of the unit a penilai leads, by quarter: the city is steady, some units stand out. */
export function capaianUnit(kode: string, triwulan: TriwulanCerita): CapaianOrganisasi {
  const khusus: Readonly<Record<string, CapaianOrganisasi>> = {
    "BKPSDM.KINERJA": "ISTIMEWA",
    "12.71.17": triwulan === "I" ? "BUTUH_PERBAIKAN" : "BAIK",
    "DIKBUD.PAUDPNF": triwulan === "I" ? "BUTUH_PERBAIKAN" : "BAIK",
    SATPOLPP: triwulan === "II" ? "BUTUH_PERBAIKAN" : "BAIK",
  };
  const tetap = khusus[kode];
  if (tetap) return tetap;
  if (/^(?:12\.71|DINKES|DIKBUD|DINKES\.PKM-CEMPAKA)$/.test(kode)) return "BAIK";
  const n = acakDari(`capaian:${kode}:${triwulan}`).pecahan();
  return n < 0.1 ? "ISTIMEWA" : n < 0.86 ? "BAIK" : n < 0.98 ? "BUTUH_PERBAIKAN" : "KURANG";
}
