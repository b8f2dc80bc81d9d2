import type { MasukanEvaluasi, RhkMasukan, UmpanBalikMasukan } from "#features/evaluasi/masukan.ts";
import type { Acak } from "#demo/acak.ts";
import { ALASAN_PERILAKU, CATATAN } from "#demo/isi/kalimat.ts";
import { NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { CapaianOrganisasi, Ekspektasi, NilaiPerilaku } from "#rules/kosakata.ts";
import { posisiIndikator } from "#rules/posisi-indikator.ts";
import { ATURAN } from "#rules/putusan.ts";
import { rentangBulan } from "#rules/target.ts";
import type { Realisasi } from "./susun-catatan.ts";
import type { Rhk } from "./susun-rencana.ts";

export type Rating = { readonly hasil: Ekspektasi; readonly perilaku: Ekspektasi };
export type Umpan = { readonly id: string; readonly rhk: Rhk | null; readonly nilai: NilaiPerilaku | null; readonly isi: UmpanBalikMasukan };

/** How a quarter goes: most as expected, some above, few below; a person is much the same from quarter to quarter. */
export function ratingTriwulan(acak: Acak, tetap: number, isJpt: boolean): Rating {
  const n = acak.mungkin(0.75) ? tetap : acak.pecahan();
  if (n < 0.07) return { hasil: "DIATAS", perilaku: "DIATAS" };
  if (n < 0.15) return { hasil: "DIATAS", perilaku: "SESUAI" };
  if (n < 0.27) return { hasil: "SESUAI", perilaku: "DIATAS" };
  if (n > 0.996) return { hasil: "SESUAI", perilaku: "DIBAWAH" };
  if (n > 0.96 && !isJpt) return { hasil: "DIBAWAH", perilaku: "SESUAI" };
  return { hasil: "SESUAI", perilaku: "SESUAI" };
}

const ALASAN_HASIL: Readonly<Record<Ekspektasi, readonly string[]>> = {
  DIATAS: [
    "Sebagian besar hasil melewati kesepakatan dan tidak ada hasil utama yang tertinggal.",
    "Hasil triwulan ini melampaui yang kita sepakati; buktinya lengkap.",
  ],
  SESUAI: [
    "Sebagian besar hasil sesuai kesepakatan.",
    "Pekerjaan utama mencapai sasarannya; catatan tiap bulan ajek.",
    "Secara keseluruhan sesuai ekspektasi saya.",
  ],
  DIBAWAH: ["Sebagian besar hasil belum mencapai kesepakatan; hambatannya sudah kita bahas dua kali."],
};

type Bahan = {
  rating: Rating;
  rhk: readonly Rhk[];
  catatan: readonly Realisasi[];
  umpan: readonly Umpan[];
  ekspektasi: ReadonlyMap<NilaiPerilaku, string>;
  bulanAkhir: number;
  isKuantitatif: boolean;
  capaian: CapaianOrganisasi;
  acak: Acak;
};

/** What one decision rests on, in the shape in which the evaluation itself freezes it. */
export function susunMasukan({ rating, rhk, catatan, umpan, ekspektasi, bulanAkhir, isKuantitatif, capaian, acak }: Bahan): {
  masukan: MasukanEvaluasi;
  catatan: string;
} {
  const triwulan = catatan.filter((satu) => satu.bulan <= bulanAkhir && satu.bulan > bulanAkhir - 3);
  const masukan: MasukanEvaluasi = {
    rhk: rhk.map((satu) => susunRhk(satu, triwulan, umpan, bulanAkhir, isKuantitatif)),
    perilaku: NILAI_PERILAKU.map((nilai) => ({
      nilai,
      ekspektasiKhusus: ekspektasi.has(nilai) ? [ekspektasi.get(nilai) ?? ""] : [],
      umpanBalik: umpan.filter((satu) => satu.nilai === nilai).map((satu) => satu.isi),
    })),
    aturanVersi: ATURAN.versi,
    hasilKerja: rating.hasil,
    perilakuKerja: rating.perilaku,
    tugasBelajar: null,
    capaianOrganisasi: capaian,
    alasanHasilKerja: acak.pilih(ALASAN_HASIL[rating.hasil]),
    alasanPerilakuKerja: acak.pilih(ALASAN_PERILAKU[rating.perilaku]),
  };
  return { masukan, catatan: acak.pilih(CATATAN[rating.perilaku === "DIBAWAH" ? "DIBAWAH" : rating.hasil]) };
}

function susunRhk(rhk: Rhk, catatan: readonly Realisasi[], umpan: readonly Umpan[], bulanAkhir: number, isKuantitatif: boolean): RhkMasukan {
  const milik = catatan.filter((satu) => satu.rhk === rhk);
  const bukti = (daftar: readonly Realisasi[]) => daftar.toReversed().flatMap((satu) => satu.bukti.map((b) => ({ ...b })));
  const naratif = isKuantitatif ? undefined : milik.at(-1);
  return {
    rhkId: rhk.id,
    jenis: rhk.jenis,
    teks: rhk.teks,
    indikator: rhk.indikator.map((satu) => {
      const dicatat = milik.filter((one) => one.indikator === satu);
      const akhir = dicatat.at(-1);
      const pita = isKuantitatif
        ? rentangBulan({ bawah: satu.bawah, atas: satu.atas, akumulatif: satu.isAkumulatif, bulan: akhir?.bulan ?? bulanAkhir })
        : { bawah: null, atas: null };
      const nilai = akhir?.nilai ?? null;
      return {
        indikatorId: satu.id,
        teks: satu.teks,
        aspek: satu.aspek,
        target: satu.target,
        bawah: pita.bawah,
        atas: pita.atas,
        satuan: isKuantitatif ? satu.satuan : null,
        arah: isKuantitatif ? satu.arah : null,
        nilai,
        uraian: akhir?.uraian ?? "",
        posisi: nilai === null ? null : posisiIndikator({ nilai, bawah: pita.bawah, atas: pita.atas, arah: satu.arah, satuan: satu.satuan }).nilai,
        bukti: bukti(dicatat),
      };
    }),
    realisasi: naratif ? { uraian: naratif.uraian, bukti: bukti(milik) } : null,
    umpanBalik: umpan.filter((satu) => satu.rhk === rhk).map((satu) => satu.isi),
  };
}
