import type { Acak } from "#demo/acak.ts";
import { kalimat, NAMA_BULAN, nilaiBulan, nyata, posisiRencana } from "#demo/susun-realisasi.ts";
import type { IndikatorKota } from "#demo/susun-skp.ts";
import type { Ekspektasi } from "#rules/kosakata.ts";
import type { Rhk } from "./susun-rencana.ts";
import { hariKerja, padaJam } from "./susun-tahun.ts";

export type Bukti = { readonly id: string; readonly judul: string; readonly tautan: string };
export type Realisasi = {
  readonly id: string;
  readonly rhk: Rhk;
  readonly indikator: IndikatorKota | null;
  readonly bulan: number;
  readonly nilai: number | null;
  readonly uraian: string;
  readonly pada: string;
  readonly bukti: readonly Bukti[];
};

type Bahan = {
  rhk: readonly Rhk[];
  isKuantitatif: boolean;
  tahun: number;
  dari: number;
  sampai: number;
  /** How the quarter of a month goes, 0–3. */
  hasil: readonly Ekspektasi[];
  alamat: string;
  acak: Acak;
  id: () => string;
};

/** The records of one plan: per indicator in the quantitative approach, per result in the qualitative; some months are forgotten. */
export function susunCatatan(bahan: Bahan): Realisasi[] {
  const { rhk, isKuantitatif, acak } = bahan;
  const banyak = rhk.reduce((jumlah, satu) => jumlah + satu.indikator.length, 0);
  const hasil: Realisasi[] = [];
  let nomor = 0;
  for (const satu of rhk) {
    for (const indikator of isKuantitatif ? satu.indikator : satu.indikator.slice(0, 1)) {
      const tempat = (((nomor * 7 + acak.bulat(0, banyak)) % banyak) + 0.5) / banyak;
      nomor += 1;
      let lalu = 0;
      for (let bulan = bahan.dari; bulan <= bahan.sampai; bulan += 1) {
        const rating = bahan.hasil[Math.floor((bulan - 1) / 3)] ?? "SESUAI";
        const posisi = posisiRencana(rating, satu, indikator, tempat, banyak);
        const dibuat = nilaiBulan(indikator, bulan, posisi, acak);
        const nilai = indikator.isAkumulatif ? Math.max(dibuat, lalu) : dibuat;
        if (acak.mungkin(bulan % 3 === 0 ? 0.01 : 0.06)) continue;
        lalu = nilai;
        hasil.push(catat(bahan, satu, indikator, bulan, nilai));
      }
    }
  }
  return hasil;
}

function catat({ isKuantitatif, tahun, alamat, acak, id }: Bahan, rhk: Rhk, indikator: IndikatorKota, bulan: number, nilai: number): Realisasi {
  const berikut = bulan === 12 ? `${tahun + 1}-01` : `${tahun}-${bulan < 9 ? "0" : ""}${bulan + 1}`;
  const diri = id();
  const pada = padaJam(hariKerja(`${berikut}-02`, acak.bulat(0, 8)), acak.pecahan());
  const judul = `${indikator.templat.bukti}, ${NAMA_BULAN[bulan - 1]} ${tahun}`;
  return {
    id: diri,
    rhk,
    indikator: isKuantitatif ? indikator : null,
    bulan,
    nilai: isKuantitatif ? nilai : null,
    uraian: kalimat(indikator, bulan, nilai, nyata(indikator, bulan, nilai), acak),
    pada,
    bukti: acak.mungkin(bulan % 3 === 0 ? 0.3 : 0.06)
      ? [{ id: id(), judul, tautan: `https://arsip.peragaan.invalid/${alamat}/${tahun}-${bulan}/${diri.slice(0, 8)}` }]
      : [],
  };
}
