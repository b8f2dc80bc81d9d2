/** Advice that needs more than the SKP itself: the duties of the post, the team, last year. Reading is done elsewhere. */
import { AMBANG_KEMBAR, type Jejak, jejakTulisan, kemiripan } from "./mirip.ts";
import { nasihatLalu } from "./nasihat-indikator.ts";
import { PASAL } from "./putusan.ts";
import type { IndikatorUntukDiperiksa, RealisasiLalu, Temuan } from "./skp-diperiksa.ts";
import { bacaTarget } from "./target.ts";

/** Word stems of a result and of the post's duties, and how many of the result's the duties have. */
export type KataTugas = { readonly kata: number; readonly sama: number; readonly tugas: number };

/** Shorter texts of duties name too little to conclude anything from their silence. [ours] */
const TUGAS_TERPENDEK = 12;
const KATA_TERSEDIKIT = 2;

/** Whether a result shares not one meaningful word stem with the duties of its post. [ours] */
export function isLuarTugas({ kata, sama, tugas }: KataTugas): boolean {
  return tugas >= TUGAS_TERPENDEK && kata >= KATA_TERSEDIKIT && sama === 0;
}

export type RhkRekan = { readonly teks: string; readonly jabatan: string; /** Null: the reader may not read that SKP. */ readonly nama: string | null };
export type IndikatorTahunLalu = RealisasiLalu & { readonly teks: string; readonly pustakaId: string | null };
export type IndikatorKini = Pick<IndikatorUntukDiperiksa, "teks" | "target" | "arah"> & { readonly pustakaId: string | null };
export type RhkDenganData = { readonly teks: string; readonly kataTugas: KataTugas | null; readonly indikator: readonly IndikatorKini[] };

/**
 * The three hints of the database. Colleagues are those of the same penilai, heads of different units left out; the same
 * words in the same kind of post are no hint, because forty teachers do answer for the same result.
 */
export function nasihatData(skp: {
  readonly jabatan: string;
  readonly isKuantitatif: boolean;
  readonly rhk: readonly RhkDenganData[];
  readonly rekan: readonly RhkRekan[];
  readonly tahunLalu: readonly IndikatorTahunLalu[];
}): Temuan[] {
  const rekan = skp.rekan.filter(({ jabatan }) => rumpun(jabatan) !== rumpun(skp.jabatan)).map((satu) => ({ ...satu, jejak: jejakTulisan(satu.teks) }));
  const lalu = skp.tahunLalu.map((satu) => ({ ...satu, jejak: jejakTulisan(satu.teks) }));
  return skp.rhk.flatMap((rhk, r) => [
    ...luarTugas(`rhk.${r}.teks`, rhk, skp.jabatan),
    ...kembarTim(`rhk.${r}.teks`, rhk, rekan),
    ...(skp.isKuantitatif ? rhk.indikator.flatMap((satu, i) => dibawahLalu(`rhk.${r}.indikator.${i}.target`, satu, lalu)) : []),
  ]);
}

const JENJANG = /\s+(?:ahli (?:pertama|muda|madya|utama)|pemula|terampil|mahir|penyelia|pelaksana(?: lanjutan)?)$/u;

/** Posts of one kind at different grades do the same work: "Guru Ahli Pertama" and "Guru Ahli Muda" are both guru. */
const rumpun = (jabatan: string): string => jabatan.trim().toLowerCase().replace(JENJANG, "");

function luarTugas(path: string, { kataTugas }: RhkDenganData, jabatan: string): Temuan[] {
  if (kataTugas === null || !isLuarTugas(kataTugas)) return [];
  const teks = `Tidak ada kata dalam RHK ini yang muncul pada tugas dan fungsi ${jabatan}. Bila ini penugasan, jadikan hasil kerja tambahan dan sebutkan pemberinya; bila bukan, periksa lagi.`;
  return [{ path, kode: "LUAR_TUGAS", teks, dasar: PASAL.prioritasHasil }];
}

function kembarTim(path: string, { teks }: RhkDenganData, rekan: readonly (RhkRekan & { jejak: Jejak })[]): Temuan[] {
  const jejak = jejakTulisan(teks);
  const kembar = rekan.find((satu) => kemiripan(satu.jejak, jejak) >= AMBANG_KEMBAR);
  if (!kembar) return [];
  const siapa = kembar.nama === null ? "seorang rekan satu tim di jabatan lain" : `${kembar.nama} (${kembar.jabatan})`;
  const pesan = `Hampir sama dengan RHK ${siapa}. Bedakan bagian Anda, supaya jelas siapa bertanggung jawab atas apa.`;
  return [{ path, kode: "KEMBAR_TIM", teks: pesan, dasar: PASAL.prioritasHasil }];
}

function dibawahLalu(path: string, kini: IndikatorKini, lalu: readonly (IndikatorTahunLalu & { jejak: Jejak })[]): Temuan[] {
  const target = (kini.target ?? "").trim();
  const baca = target === "" ? null : bacaTarget(target);
  if (baca === null) return [];
  const jejak = jejakTulisan(kini.teks);
  const sama = lalu.filter(
    (satu) =>
      satu.satuan.toLowerCase() === baca.satuan.toLowerCase() &&
      ((kini.pustakaId !== null && kini.pustakaId === satu.pustakaId) || kemiripan(satu.jejak, jejak) >= AMBANG_KEMBAR),
  );
  const pasangan = sama.toSorted((a, b) => kemiripan(b.jejak, jejak) - kemiripan(a.jejak, jejak))[0];
  if (!pasangan) return [];
  const { tahun, nilai, satuan } = pasangan;
  return nasihatLalu(
    path,
    { aspek: null, perspektif: null, teks: kini.teks, target, arah: kini.arah ?? null, lalu: { tahun, nilai, satuan } },
    { teks: kini.teks, target, baca },
  );
}
