/** What the buttons inside the form do to its rows: add, remove, move. Pure. */
import { INDIKATOR_KOSONG, type IsianRhk, type IsianSkp, rhkKosong } from "./isian-skp.ts";

/** The rows after a button, the result to open, and the control to stand at; null when the button changes no rows. */
export type Susunan = { isian: IsianSkp; buka: number; fokus: string } | null;

/**
 * @param aksi `tambah-rhk.UTAMA`, `tambah-rhk.TAMBAHAN`, `hapus-rhk.1`, `naik-rhk.1`, `turun-rhk.1`, `tambah-indikator.1`,
 * `hapus-indikator.1.0`. A row that does not exist changes nothing.
 */
export function ubahSusunan(isian: IsianSkp, aksi: string): Susunan {
  const [nama, a = "", b = ""] = aksi.split(".");
  const { rhk } = isian;
  if (nama === "tambah-rhk") {
    const baru = [...rhk, rhkKosong(a === "TAMBAHAN" ? "TAMBAHAN" : "UTAMA")];
    return { isian: { ...isian, rhk: baru }, buka: rhk.length, fokus: `rhk.${rhk.length}.teks` };
  }
  const r = Number(a);
  const satu = rhk[r];
  if (a === "" || satu === undefined) return null;
  if (nama === "hapus-rhk") {
    const sisa = rhk.filter((_, i) => i !== r);
    const dekat = Math.min(r, sisa.length - 1);
    return { isian: { ...isian, rhk: sisa }, buka: dekat, fokus: dekat < 0 ? "rhk" : `rhk.${dekat}.teks` };
  }
  if (nama === "naik-rhk" || nama === "turun-rhk") {
    const ke = nama === "naik-rhk" ? r - 1 : r + 1;
    const lain = rhk[ke];
    if (lain === undefined) return { isian, buka: r, fokus: `rhk.${r}.teks` };
    return { isian: { ...isian, rhk: rhk.map((baris, i) => (i === r ? lain : i === ke ? satu : baris)) }, buka: ke, fokus: `rhk.${ke}.teks` };
  }
  const ganti = (baru: IsianRhk): IsianSkp => ({ ...isian, rhk: rhk.map((baris, i) => (i === r ? baru : baris)) });
  if (nama === "tambah-indikator")
    return { isian: ganti({ ...satu, indikator: [...satu.indikator, INDIKATOR_KOSONG] }), buka: r, fokus: `rhk.${r}.indikator.${satu.indikator.length}.teks` };
  if (nama === "hapus-indikator" && b !== "" && satu.indikator[Number(b)] !== undefined)
    return { isian: ganti({ ...satu, indikator: satu.indikator.filter((_, i) => i !== Number(b)) }), buka: r, fokus: `rhk.${r}.indikator` };
  return null;
}
