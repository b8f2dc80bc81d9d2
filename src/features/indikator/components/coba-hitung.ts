import { tulisAngka } from "#rules/angka.ts";
import { capaianIndikator } from "#rules/capaian-indikator.ts";
import { bacaTarget } from "#rules/target.ts";
import type { Arah } from "#rules/target.ts";
import type { HasilCoba } from "./capaian-coba.tsx";

/** Achievement of what stands in the address of the page; null when nothing was asked. */
export function cobaHitung(alamat: URLSearchParams, arah: Arah): HasilCoba | null {
  const [target, realisasi] = [alamat.get("target"), alamat.get("realisasi")];
  if (target === null || realisasi === null) return null;
  const batas = bacaTarget(target);
  const minus = realisasi.trim().startsWith("-");
  const angka = bacaTarget(realisasi.trim().replace(/^-/, ""));
  const nilai = angka?.bawah === angka?.atas ? (angka?.bawah ?? null) : null;
  const galat = {
    ...(batas ? {} : { target: "Terang tidak menemukan angka dalam target ini." }),
    ...(nilai === null ? { realisasi: "Tulis satu angka, misalnya 87,5." } : {}),
  };
  if (!batas || nilai === null) return { target, realisasi, nilai: null, alasan: [], galat };
  const putusan = capaianIndikator({ realisasi: minus ? -nilai : nilai, bawah: batas.bawah, atas: batas.atas, arah });
  return { target, realisasi, nilai: putusan.nilai === null ? null : tulisAngka(putusan.nilai), alasan: putusan.alasan.map(({ teks }) => teks), galat };
}
