import { periksaSkp } from "#rules/syarat-skp.ts";
import { bacaTarget } from "#rules/target.ts";
import type { PernyataanBerlabel } from "./pernyataan-berlabel.ts";

const LAMPIRAN = { DUKUNGAN_SUMBER_DAYA: ["-"], SKEMA_PERTANGGUNGJAWABAN: ["-"], KONSEKUENSI: ["-"] };

/** What the rules find in one labelled statement, standing alone in a SKP: codes, sorted. */
export function kodeTerbaca(satu: PernyataanBerlabel): string[] {
  const lalu = satu.realisasiLalu === null ? null : { tahun: 2025, nilai: satu.realisasiLalu, satuan: bacaTarget(satu.target ?? "")?.satuan ?? "" };
  const { aspek, arah, target } = satu;
  const indikator = { aspek, arah, target, lalu, perspektif: null, teks: satu.teks, menyangkut: satu.isNyawa ? ("NYAWA" as const) : null };
  const path = satu.jenis === "RHK" ? "rhk.0.teks" : "rhk.0.indikator.0.";
  const { nasihat } = periksaSkp({
    keluarga: satu.keluarga,
    pendekatan: satu.jenis === "INDIKATOR" && target === null ? "KUALITATIF" : "KUANTITATIF",
    jenisJabatan: satu.jenisJabatan,
    rhk: [{ jenis: "UTAMA", teks: satu.jenis === "RHK" ? satu.teks : "", rhkPimpinan: "-", indikator: satu.jenis === "RHK" ? [] : [indikator] }],
    lampiran: LAMPIRAN,
  });
  return [...new Set(nasihat.filter((temuan) => temuan.path.startsWith(path)).map(({ kode }) => kode))].toSorted();
}

export type Ukuran = { readonly benar: number; readonly keliru: number; readonly luput: number; readonly presisi: number; readonly jangkauan: number };

/** Right, wrong and missed findings over the statements, per code and "SEMUA"; `presisi` and `jangkauan` (recall) are 0 to 1, 1 where there is nothing. */
export function ukurPemeriksa(pernyataan: readonly PernyataanBerlabel[]): ReadonlyMap<string, Ukuran> {
  const hitung = new Map<string, { benar: number; keliru: number; luput: number }>();
  const tambah = (kode: string, apa: "benar" | "keliru" | "luput"): void => {
    for (const kunci of [kode, "SEMUA"]) {
      const kini = hitung.get(kunci) ?? { benar: 0, keliru: 0, luput: 0 };
      hitung.set(kunci, { ...kini, [apa]: kini[apa] + 1 });
    }
  };
  for (const satu of pernyataan) {
    const terbaca = kodeTerbaca(satu);
    for (const kode of terbaca) tambah(kode, satu.kode.includes(kode) ? "benar" : "keliru");
    for (const kode of satu.kode) if (!terbaca.includes(kode)) tambah(kode, "luput");
  }
  const bagi = (atas: number, bawah: number): number => (bawah === 0 ? 1 : atas / bawah);
  return new Map(
    [...hitung].map(([kode, { benar, keliru, luput }]) => [
      kode,
      { benar, keliru, luput, presisi: bagi(benar, benar + keliru), jangkauan: bagi(benar, benar + luput) },
    ]),
  );
}
