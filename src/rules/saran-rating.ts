import { LABEL_EKSPEKTASI } from "./kosakata.ts";
import type { Ekspektasi, JenisRhk } from "./kosakata.ts";
import { PASAL } from "./putusan.ts";
import type { Alasan, Putusan } from "./putusan.ts";

export type IndikatorUntukSaran = { readonly jenisRhk: JenisRhk; readonly posisi: Ekspektasi | null };

/** "Sebagian kecil" of the main indicators: at most a third. The regulation names no number. [ours] */
const SEBAGIAN_KECIL = 1 / 3;

const PENILAI_MEMUTUSKAN: Alasan = {
  teks: "Ini saran dari contoh panduan, bukan hitungan rating. Penilai menimbang seluruh hasil, bukti, dan umpan balik, lalu memutuskan.",
  dasar: PASAL.ratingHasil,
};

/**
 * What the *contoh panduan* of p. 97–98 (its part a, results) would say about these indicators: DIATAS when most are
 * above and no main one is below; SESUAI when most are as expected or better and only a small part of the main ones is
 * below; DIBAWAH when most are below; null when fewer than half the indicators have a position, when no main one has,
 * or when the guide leaves it open. "Most" is more than half ([ours]). Only ever shown as advice: the examples of the
 * regulation themselves depart from any count (AL4 T2, AL5 T1, AL6 T2).
 */
export function saranRatingHasilKerja(input: { readonly indikator: readonly IndikatorUntukSaran[] }): Putusan<Ekspektasi | null> {
  const terbaca = input.indikator.filter((satu) => satu.posisi !== null);
  const utama = terbaca.filter((satu) => satu.jenisRhk === "UTAMA");
  const banyak = (posisi: Ekspektasi): number => terbaca.filter((satu) => satu.posisi === posisi).length;
  const [diatas, sesuai, dibawah] = [banyak("DIATAS"), banyak("SESUAI"), banyak("DIBAWAH")];
  const utamaDibawah = utama.filter((satu) => satu.posisi === "DIBAWAH").length;
  const n = terbaca.length;
  const rincian = {
    jumlah: input.indikator.length,
    terbaca: n,
    diatas,
    sesuai,
    dibawah,
    utama: utama.length,
    utamaDibawah,
  };
  const jawab = (nilai: Ekspektasi | null, teks: string): Putusan<Ekspektasi | null> => ({
    nilai,
    alasan: [{ teks, dasar: PASAL.ratingHasil, ...rincian }, PENILAI_MEMUTUSKAN],
  });

  if (n * 2 < input.indikator.length || utama.length === 0) {
    return jawab(null, `Belum cukup data: ${n} dari ${input.indikator.length} indikator punya posisi, ${utama.length} di antaranya utama.`);
  }
  const hitungan = `${diatas} DIATAS, ${sesuai} SESUAI, ${dibawah} DIBAWAH dari ${n} indikator`;
  const bagianUtama = utamaDibawah === 0 ? "tidak ada indikator utama di bawah" : `${utamaDibawah} dari ${utama.length} indikator utama di bawah`;
  const menurut = (nilai: Ekspektasi): Putusan<Ekspektasi | null> =>
    jawab(nilai, `Menurut panduan: ${LABEL_EKSPEKTASI[nilai]}, karena ${bagianUtama} (${hitungan}).`);

  if (diatas * 2 > n && utamaDibawah === 0) return menurut("DIATAS");
  if (dibawah * 2 > n) return menurut("DIBAWAH");
  if ((diatas + sesuai) * 2 > n && utamaDibawah <= utama.length * SEBAGIAN_KECIL) return menurut("SESUAI");
  return jawab(null, `Panduan tidak menentukan: ${hitungan}, ${bagianUtama}.`);
}
