import { tulisNilai } from "#rules/angka.ts";
import type { Ekspektasi } from "#rules/kosakata.ts";
import { rentangHarapan } from "#rules/lintasan.ts";
import { acakDari, idDari } from "./acak.ts";
import type { Acak } from "./acak.ts";
import type { TriwulanCerita } from "./isi/cerita.ts";
import { URAIAN_UMUM } from "./isi/kalimat.ts";
import { ORANG } from "./isi/orang.ts";
import { buatBerkas } from "./berkas-kecil.ts";
import type { BerkasKecil } from "./berkas-kecil.ts";
import { hariKerjaSejak, jamKerja } from "./susun-perjalanan.ts";
import { ratingTriwulan } from "./susun-rating.ts";
import type { IndikatorKota, RhkKota, SkpKota } from "./susun-skp.ts";
import { wib } from "./waktu.ts";

export type RealisasiKota = {
  readonly id: string;
  readonly rhk: RhkKota;
  readonly indikator: IndikatorKota | null;
  readonly bulan: number;
  readonly nilai: number | null;
  readonly uraian: string;
  readonly pada: string;
};
export type BuktiKota = {
  readonly id: string;
  readonly realisasi: RealisasiKota;
  readonly judul: string;
  readonly tautan: string | null;
  readonly berkas: BerkasKecil | null;
};
export type CatatanKota = { readonly realisasi: readonly RealisasiKota[]; readonly bukti: readonly BuktiKota[] };

export const NAMA_BULAN = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"] as const;
const TRIWULAN_DARI = (bulan: number): TriwulanCerita => (bulan <= 3 ? "I" : bulan <= 6 ? "II" : "III");

/** The records of January to September of one set plan. `isLengkap`: September must be complete, because it is rated. */
export function susunCatatan(skp: SkpKota, isLengkap: boolean): CatatanKota {
  if (skp.status !== "DITETAPKAN") return { realisasi: [], bukti: [] };
  const acak = acakDari(`realisasi:${skp.pegawai.kunci}`);
  // some have not begun September, some are half way; who is told by name has other things waiting
  const isTokoh = skp.pegawai.kunci in ORANG;
  const september = isLengkap || isTokoh ? 1 : acak.pilih([0, 0.4, 0.7, 1, 1, 1]);
  const bahan: Bahan = { skp, acak, september, lupa: isTokoh ? 0 : 0.08, rencana: rencanakan(skp) };
  const realisasi = skp.rhk.flatMap((rhk) =>
    skp.pendekatan === "KUALITATIF" ? narasi(bahan, rhk) : rhk.indikator.flatMap((indikator, nomor) => angka(bahan, rhk, indikator, nomor)),
  );
  return { realisasi, bukti: susunBukti(skp, realisasi, acak) };
}

/** `september`: how likely its record is there; `lupa`: how likely a month was forgotten. */
type Bahan = { readonly skp: SkpKota; readonly acak: Acak; readonly september: number; readonly lupa: number; readonly rencana: Rencana };

function angka({ skp, acak, september, lupa, rencana }: Bahan, rhk: RhkKota, indikator: IndikatorKota, nomor: number): RealisasiKota[] {
  const cerita = skp.cerita.realisasi?.[`${rhk.nomor}.${nomor}`];
  const hasil: RealisasiKota[] = [];
  const isSeptemberAda = acak.mungkin(september);
  let lalu = 0;
  for (let bulan = 1; bulan <= 9; bulan += 1) {
    const posisi = rencana[TRIWULAN_DARI(bulan)].get(indikator) ?? "SESUAI";
    const dibuat = nilaiBulan(indikator, bulan, posisi, acak);
    const nilai = cerita ? (cerita.nilai[bulan - 1] ?? null) : Math.max(dibuat, indikator.isAkumulatif ? lalu : dibuat);
    const tertinggal = acak.mungkin(peluangLupa(bulan, lupa));
    const pada = saatCatat(skp, bulan, acak);
    if (nilai === null || (!cerita && ((bulan === 9 && !isSeptemberAda) || (bulan < 9 && tertinggal)))) continue;
    lalu = nilai;
    const uraian = cerita?.uraian?.[bulan] ?? kalimat(indikator, bulan, nilai, nyata(indikator, bulan, nilai), acak);
    hasil.push({ id: idDari(`realisasi:${indikator.id}:${bulan}`), rhk, indikator, bulan, nilai, uraian, pada });
  }
  return hasil;
}

function narasi({ skp, acak, september, lupa, rencana }: Bahan, rhk: RhkKota): RealisasiKota[] {
  const hasil: RealisasiKota[] = [];
  const isSeptemberAda = acak.mungkin(september);
  for (let bulan = 1; bulan <= 9; bulan += 1) {
    const pada = saatCatat(skp, bulan, acak);
    const tulisan = rhk.indikator.map((indikator) => {
      const posisi = rencana[TRIWULAN_DARI(bulan)].get(indikator) ?? "SESUAI";
      const nilai = nilaiBulan(indikator, bulan, posisi, acak);
      return isi(posisi === "DIBAWAH" ? indikator.templat.kendala : indikator.templat.baik, nilai, indikator.satuan, bulan);
    });
    if ((bulan === 9 && !isSeptemberAda) || (bulan < 9 && acak.mungkin(peluangLupa(bulan, lupa)))) continue;
    hasil.push({ id: idDari(`realisasi:${rhk.id}:${bulan}`), rhk, indikator: null, bulan, nilai: null, uraian: tulisan.join(" "), pada });
  }
  return hasil;
}

/** Months in the middle of a closed quarter are forgotten most; of the quarter that can still be recorded hardly any. */
const peluangLupa = (bulan: number, lupa: number): number => (bulan > 6 ? lupa / 5 : bulan % 3 === 0 ? lupa / 8 : lupa);

/** Where each indicator is meant to stand at the end of a quarter, so that the records fit the rating. */
type Rencana = Readonly<Record<TriwulanCerita, ReadonlyMap<IndikatorKota, Ekspektasi>>>;

function rencanakan(skp: SkpKota): Rencana {
  const semua = skp.rhk.flatMap((rhk) => rhk.indikator.map((indikator) => ({ rhk, indikator })));
  const satu = (triwulan: TriwulanCerita): Map<IndikatorKota, Ekspektasi> => {
    const { hasil } = ratingTriwulan(skp, triwulan);
    const diacak = acakDari(`posisi:${skp.pegawai.kunci}:${triwulan}`).beberapa(semua, semua.length);
    return new Map(diacak.map(({ rhk, indikator }, nomor) => [indikator, posisiRencana(hasil, rhk, indikator, nomor / semua.length, semua.length)]));
  };
  return { I: satu("I"), II: satu("II"), III: satu("III") };
}

/** `tempat`: place of the indicator in the quarter's shuffled row, 0–1. */
export function posisiRencana(hasil: Ekspektasi, rhk: Pick<RhkKota, "jenis">, indikator: IndikatorKota, tempat: number, banyak: number): Ekspektasi {
  if (hasil === "DIATAS") return tempat < 0.67 && bisaDiatas(indikator) ? "DIATAS" : "SESUAI";
  if (hasil === "DIBAWAH") return tempat < 0.62 ? "DIBAWAH" : "SESUAI";
  if (tempat < 0.15 && (rhk.jenis === "TAMBAHAN" || banyak >= 4)) return "DIBAWAH";
  return tempat > 0.8 && bisaDiatas(indikator) ? "DIATAS" : "SESUAI";
}

const bisaDiatas = ({ arah, bawah, atas, satuan }: IndikatorKota): boolean =>
  arah === "TURUN" ? bawah > 0 : arah === "NAIK" && !(satuan === "%" && atas > 98.5);

export function nilaiBulan(indikator: IndikatorKota, bulan: number, posisi: Ekspektasi, acak: Acak): number {
  const { arah, satuan } = indikator;
  const rentang = rentangHarapan({ ...indikator, akumulatif: indikator.isAkumulatif, bulan });
  const [bawah, atas] = [rentang.bawah ?? indikator.bawah, rentang.atas ?? indikator.atas];
  const lebar = Math.max(atas - bawah, atas * 0.04, 0.02);
  const naik = arah === "TURUN" ? -1 : 1;
  const tepi = posisi === "SESUAI" ? null : (posisi === "DIATAS") === (naik === 1) ? atas : bawah;
  const mentah =
    tepi === null ? bawah + (atas - bawah) * (0.15 + 0.7 * acak.pecahan()) : tepi + (tepi === atas ? 1 : -1) * lebar * (0.12 + 0.45 * acak.pecahan());
  const dibulatkan = bulatkan(mentah, atas - bawah, indikator);
  return satuan === "%" ? Math.min(100, Math.max(0, dibulatkan)) : Math.max(0, dibulatkan);
}

/** People write counts whole and rates with at most one decimal; narrow bands keep two. */
function bulatkan(nilai: number, lebar: number, { satuan, bawah, atas }: IndikatorKota): number {
  const isHitungan = satuan !== "%" && satuan !== "" && Number.isInteger(bawah) && Number.isInteger(atas) && !/jam|menit|hari|km|triliun/.test(satuan);
  if (satuan === "Rp") return Math.round(nilai / 1e7) * 1e7;
  if (isHitungan || lebar >= 25) return Math.round(nilai);
  const skala = lebar < 1.2 && atas < 20 ? 100 : 10;
  return Math.round(nilai * skala) / skala;
}

/** How the value reads to whoever wrote the sentence. */
export function nyata({ bawah, atas, arah, isAkumulatif, lintasan }: IndikatorKota, bulan: number, nilai: number): Ekspektasi {
  const rentang = rentangHarapan({ bawah, atas, akumulatif: isAkumulatif, arah, lintasan, bulan });
  const rendah = nilai < (rentang.bawah ?? bawah);
  const tinggi = nilai > (rentang.atas ?? atas);
  if (!rendah && !tinggi) return "SESUAI";
  return rendah === (arah === "TURUN") ? "DIATAS" : "DIBAWAH";
}

export function kalimat(indikator: IndikatorKota, bulan: number, nilai: number, posisi: Ekspektasi, acak: Acak): string {
  const sendiri = posisi === "DIBAWAH" ? indikator.templat.kendala : indikator.templat.baik;
  const umum = acak.pilih(URAIAN_UMUM[posisi]);
  const pakaiSendiri = acak.mungkin(bulan % 3 === 0 ? 0.8 : 0.35);
  if (sendiri !== "" && pakaiSendiri) return isi(sendiri, nilai, indikator.satuan, bulan);
  // a bare number needs a word before it
  return isi(indikator.satuan === "" ? umum.replace(/^\{n\}/, "nilai {n}") : umum, nilai, indikator.satuan, bulan);
}

function isi(teks: string, nilai: number, satuan: string, bulan: number): string {
  const hasil = teks.replaceAll("{n}", tulisNilai(nilai, satuan)).replaceAll("{b}", NAMA_BULAN[bulan - 1] ?? "");
  return hasil.charAt(0).toUpperCase() + hasil.slice(1);
}

/** The first days of the next month, never before the plan was set. */
function saatCatat(skp: SkpKota, bulan: number, acak: Acak): string {
  const hari = acak.bulat(2, bulan === 9 ? 9 : 12);
  const pada = wib(hariKerjaSejak(`2026-${String(bulan + 1).padStart(2, "0")}-${String(hari).padStart(2, "0")}`), jamKerja(acak));
  return skp.ditetapkan !== null && pada < skp.ditetapkan ? wib("2026-02-11", jamKerja(acak)) : pada;
}

function susunBukti(skp: SkpKota, realisasi: readonly RealisasiKota[], acak: Acak): BuktiKota[] {
  const unit = skp.pegawai.jabatan.unit.kode.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  return realisasi.flatMap((satu): BuktiKota[] => {
    const kunci = satu.indikator ? `${satu.rhk.nomor}.${satu.rhk.indikator.indexOf(satu.indikator)}.${satu.bulan}` : "";
    const berkas = skp.cerita.berkas?.[kunci];
    if (berkas) return [{ id: idDari(`bukti:${satu.id}`), realisasi: satu, judul: berkas.judul, tautan: null, berkas: buatBerkas(berkas.nama, berkas.judul) }];
    if (!acak.mungkin(satu.bulan % 3 === 0 ? 0.72 : 0.18)) return [];
    const sumber = (satu.indikator ?? satu.rhk.indikator[0])?.templat.bukti ?? "Rekap";
    const judul = `${sumber}, ${NAMA_BULAN[satu.bulan - 1]}`;
    return [
      {
        id: idDari(`bukti:${satu.id}`),
        realisasi: satu,
        judul,
        tautan: `https://arsip.peragaan.invalid/${unit}/2026-${String(satu.bulan).padStart(2, "0")}/${satu.id.slice(0, 8)}`,
        berkas: null,
      },
    ];
  });
}
