import type { OutputOf } from "#platform/operation.ts";
import type { Operations } from "#operations.ts";
import { JENIS_LAMPIRAN, NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { Kasus, RhkKasus, UkuranKasus } from "./bentuk-kasus.ts";
import type { DuniaKasus } from "./dunia-kasus.ts";
import { aspekCetak, nilaiCetak, perspektifCetak } from "./kata-cetak.ts";

export type SkpDijalankan = OutputOf<Operations, "skp.lihat">;

/** The annex prints the lampiran as forms of their own, so a SKP case does not hold them. */
const LAMPIRAN = ["Disepakati dalam dialog kinerja (tidak dimuat dalam kasus)."];

export const ukuranKasus = (rhk: RhkKasus): UkuranKasus[] => [...rhk.indikator, ...rhk.ukuran];
export const rhkKasus = (kasus: Kasus): RhkKasus[] => [...kasus.content.hasil_kerja.utama, ...kasus.content.hasil_kerja.tambahan];
export const isKuantitatif = (kasus: Kasus): boolean => kasus.kind.endsWith("-kuantitatif");

/** Plans the SKP of a case as its people would: draft, content, handing in, setting. */
export async function jalankanSkp(dunia: DuniaKasus, kasus: Kasus): Promise<SkpDijalankan> {
  const { pegawai, penilai } = dunia.call;
  const isi = isiKasus(kasus);
  dunia.pada("2026-01-12");
  const { skpId } = await pegawai("skp.mulai", { pendekatan: isi.pendekatan });
  const draf = await pegawai("skp.lihat", { skpId });
  const tersimpan = await pegawai("skp.simpan", { skpId, versi: draf.versi, ...isi });
  const diajukan = await pegawai("skp.ajukan", { skpId, versi: tersimpan.versi });
  dunia.pada("2026-01-15");
  return penilai("skp.tetapkan", { skpId, versi: diajukan.versi });
}

function isiKasus(kasus: Kasus) {
  const { utama } = kasus.content.hasil_kerja;
  const isAspek = isKuantitatif(kasus) && kasus.kind.includes("-ja-jf-");
  const isPerspektif = kasus.kind.includes("-jpt-");
  return {
    pendekatan: isKuantitatif(kasus) ? ("KUANTITATIF" as const) : ("KUALITATIF" as const),
    rhk: rhkKasus(kasus).map((rhk, index) => ({
      id: null,
      rhkPimpinanId: null,
      jenis: index < utama.length ? ("UTAMA" as const) : ("TAMBAHAN" as const),
      teks: rhk.rencana_hasil_kerja,
      rhkPimpinanTeks: pimpinan(rhk),
      penugasanDari: rhk.penugasan?.replace(/^penugasan dari\s+/i, "") ?? null,
      isTugasBelajar: isTugasBelajar(kasus, rhk),
      indikator: ukuranKasus(rhk).map((one) => ({
        id: null,
        arah: null,
        isAkumulatif: false,
        aspek: isAspek && one.aspek ? aspekCetak(one.aspek) : null,
        teks: one.indikator_kinerja_individu ?? one.teks ?? "",
        target: one.target == null ? null : String(one.target),
        perspektif: isPerspektif && one.perspektif ? perspektifCetak(one.perspektif) : null,
      })),
    })),
    ekspektasi: ekspektasiKasus(kasus),
    lampiran: Object.fromEntries(JENIS_LAMPIRAN.map((jenis) => [jenis, LAMPIRAN])) as Record<(typeof JENIS_LAMPIRAN)[number], string[]>,
  };
}

/** The footnote a result is marked with says that it is expected of the study leave. */
function isTugasBelajar(kasus: Kasus, { penanda }: RhkKasus): boolean {
  return penanda !== null && kasus.content.catatan_kaki.some((one) => one.startsWith(`${penanda} `) && /tugas belajar/i.test(one));
}

function pimpinan(rhk: RhkKasus): string | null {
  const asal = rhk.rencana_hasil_kerja_pimpinan_yang_diintervensi;
  return asal ? [asal.rencana_hasil_kerja, asal.indikator_kinerja_individu].filter(Boolean).join("\n") || null : null;
}

function ekspektasiKasus(kasus: Kasus) {
  const ekspektasi = Object.fromEntries(NILAI_PERILAKU.map((nilai) => [nilai, [] as string[]])) as Record<(typeof NILAI_PERILAKU)[number], string[]>;
  for (const one of kasus.content.perilaku_kerja) ekspektasi[nilaiCetak(one.nilai)].push(...one.ekspektasi_khusus_pimpinan);
  return ekspektasi;
}
