import { AMBANG_KEMBAR, type Jejak, jejakTulisan, kemiripan } from "./mirip.ts";
import { nasihatIndikator } from "./nasihat-indikator.ts";
import { nasihatRhk } from "./nasihat-rhk.ts";
import { PASAL } from "./putusan.ts";
import type { RhkUntukDiperiksa, SkpUntukDiperiksa, Temuan } from "./skp-diperiksa.ts";

/** More results than this dilute attention. [ours] The examples of the regulation have 3 to 10. */
const RHK_TERBANYAK = 8;

function nasihatBanyak({ rhk }: SkpUntukDiperiksa): Temuan[] {
  if (rhk.length <= RHK_TERBANYAK) return [];
  const teks = `Ada ${rhk.length} rencana hasil kerja. Gabungkan yang sejenis supaya perhatian tidak terbagi.`;
  return [{ path: "rhk", kode: "RHK_TERLALU_BANYAK", teks, dasar: PASAL.hasilBukanAktivitas }];
}

function nasihatPimpinan(path: string, skp: SkpUntukDiperiksa, rhk: RhkUntukDiperiksa): Temuan[] {
  if (skp.keluarga !== "JA_JF" || skp.pendekatan !== "KUANTITATIF" || (rhk.rhkPimpinan ?? "").trim() !== "") return [];
  return [
    { path: `${path}.rhkPimpinan`, kode: "RHK_PIMPINAN_KOSONG", teks: "Sebutkan hasil kerja Pimpinan yang didukung rencana ini.", dasar: PASAL.rhkPimpinan },
  ];
}

/** A result that repeats one above it. */
function nasihatUlang(path: string, r: number, jejak: readonly Jejak[]): Temuan[] {
  const ini = jejak[r] ?? new Set();
  const kembar = jejak.slice(0, r).findIndex((lain) => kemiripan(lain, ini) >= AMBANG_KEMBAR);
  if (kembar < 0) return [];
  const pesan = `Hampir sama dengan RHK ${kembar + 1}. Gabungkan, atau tunjukkan bedanya.`;
  return [{ path, kode: "RHK_BERULANG", teks: pesan, dasar: PASAL.hasilBukanAktivitas }];
}

/** Advice on wording and measures (p. 24–25, 47, 51). Never a reason to refuse a SKP. */
export function nasihatSkp(skp: SkpUntukDiperiksa): Temuan[] {
  const jejak = skp.rhk.map(({ teks }) => jejakTulisan(teks));
  const perRhk = skp.rhk.flatMap((rhk, r) => {
    const path = `rhk.${r}`;
    return [
      ...nasihatPimpinan(path, skp, rhk),
      ...nasihatRhk(`${path}.teks`, rhk.teks, skp),
      ...nasihatUlang(`${path}.teks`, r, jejak),
      ...rhk.indikator.flatMap((satu, i) => nasihatIndikator(skp, rhk.jenis, `${path}.indikator.${i}`, satu)),
    ];
  });
  return [...nasihatBanyak(skp), ...perRhk];
}
