/** What differs between two versions of a draft, in words for the people who choose between them. Pure. */
import { JENIS_LAMPIRAN, LABEL_LAMPIRAN, LABEL_NILAI, LABEL_ASPEK, LABEL_PERSPEKTIF, NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { IsianRhk, IsianSkp } from "./isian-skp.ts";

export type Beda = { bagian: string; saya: string; lain: string };

const LABEL: Record<string, string> = {
  ...LABEL_ASPEK,
  ...LABEL_PERSPEKTIF,
  UTAMA: "Utama",
  TAMBAHAN: "Tambahan",
  NAIK: "makin tinggi makin baik",
  TURUN: "makin rendah makin baik",
  RENTANG: "di dalam rentang",
};

/** Differences in order of the page; an empty text stands for "not there". Rows are paired by id, new ones by position. */
export function bedaSkp(saya: IsianSkp, lain: IsianSkp): Beda[] {
  const beda: Beda[] = [];
  const catat = (bagian: string, a: string | undefined, b: string | undefined) => {
    const [x, y] = [(a ?? "").trim().replaceAll("\r\n", "\n"), (b ?? "").trim()];
    if (x !== y) beda.push({ bagian, saya: LABEL[x] ?? x, lain: LABEL[y] ?? y });
  };
  catat("Pendekatan", saya.pendekatan.toLowerCase(), lain.pendekatan.toLowerCase());
  for (const [nomor, [a, b]] of pasangan(saya.rhk, lain.rhk).entries()) bedaRhk(`RHK ${nomor + 1}`, a, b, catat);
  for (const nilai of NILAI_PERILAKU) catat(`Ekspektasi khusus ${LABEL_NILAI[nilai]}`, saya.ekspektasi[nilai], lain.ekspektasi[nilai]);
  for (const jenis of JENIS_LAMPIRAN) catat(LABEL_LAMPIRAN[jenis], saya.lampiran[jenis], lain.lampiran[jenis]);
  return beda;
}

function bedaRhk(nama: string, a: IsianRhk | undefined, b: IsianRhk | undefined, catat: (bagian: string, a?: string, b?: string) => void): void {
  catat(nama, a?.teks, b?.teks);
  catat(`${nama}, jenis`, a?.jenis, b?.jenis);
  catat(`${nama}, hasil kerja Pimpinan`, a?.rhkPimpinanTeks, b?.rhkPimpinanTeks);
  if ((a?.rhkPimpinanId ?? "") !== (b?.rhkPimpinanId ?? ""))
    catat(`${nama}, pilihan hasil kerja Pimpinan`, a?.rhkPimpinanId ? "pilihan Anda" : "", b?.rhkPimpinanId ? "pilihan lain" : "");
  catat(`${nama}, penugasan`, a?.penugasanDari, b?.penugasanDari);
  for (const [i, [x, y]] of pasangan(a?.indikator ?? [], b?.indikator ?? []).entries()) {
    const bagian = `${nama}, indikator ${i + 1}`;
    catat(bagian, x?.teks, y?.teks);
    catat(`${bagian}, target`, x?.target, y?.target);
    catat(`${bagian}, aspek`, x?.aspek, y?.aspek);
    catat(`${bagian}, perspektif`, x?.perspektif, y?.perspektif);
    catat(`${bagian}, arah`, x?.arah, y?.arah);
    catat(`${bagian}, langkah tiap triwulan`, langkah(x?.lintasan), langkah(y?.lintasan));
  }
}

/** "25, 50, -, 100"; nothing where no step is written. */
const langkah = (lintasan: readonly string[] | undefined): string =>
  lintasan?.some((satu) => satu !== "") ? lintasan.map((satu) => satu || "-").join(", ") : "";

function pasangan<T extends { id: string }>(saya: readonly T[], lain: readonly T[]): [T | undefined, T | undefined][] {
  const terpakai = new Set<T>();
  const hasil = saya.map((satu, i): [T | undefined, T | undefined] => {
    const teman = lain.find((calon, j) => !terpakai.has(calon) && calon.id === satu.id && (satu.id !== "" || i === j));
    if (teman) terpakai.add(teman);
    return [satu, teman];
  });
  return [...hasil, ...lain.filter((satu) => !terpakai.has(satu)).map((satu): [undefined, T] => [undefined, satu])];
}
