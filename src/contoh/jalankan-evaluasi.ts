import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { LABEL_EKSPEKTASI } from "#rules/kosakata.ts";
import type { StatusTugasBelajar } from "#rules/kosakata.ts";
import { bacaTarget } from "#rules/target.ts";
import { PerintahError } from "../cli/perintah-error.ts";
import type { Kasus, RhkKasus, UmpanBalikKasus } from "./bentuk-kasus.ts";
import { JADWAL } from "./dunia-kasus.ts";
import type { DuniaKasus } from "./dunia-kasus.ts";
import { isKuantitatif, rhkKasus, ukuranKasus } from "./jalankan-skp.ts";
import type { SkpDijalankan } from "./jalankan-skp.ts";
import { capaianCetak, ekspektasiCetak, nilaiCetak, triwulanCetak, tugasBelajarCetak } from "./kata-cetak.ts";

export type EvaluasiDijalankan = OutputOf<Operations, "evaluasi.lihat">;

type Pilihan = ReturnType<typeof pilihanKasus>;

/** What the rater marked on the form of the case, in codes; refuses a form on which a mark is missing. */
export function pilihanKasus({ content }: Kasus) {
  const wajib = (nilai: string | null, path: string): string =>
    nilai ??
    (() => {
      throw new PerintahError(`Isian content.${path}: belum ada.`);
    })();
  return {
    triwulan: triwulanCetak(content.periode_dipilih ?? "IV-AKHIR"),
    capaian: capaianCetak(wajib(content.capaian_kinerja_organisasi, "capaian_kinerja_organisasi")),
    hasilKerja: ekspektasiCetak(wajib(content.rating_hasil_kerja, "rating_hasil_kerja"), "Rating hasil kerja"),
    perilakuKerja: ekspektasiCetak(wajib(content.rating_perilaku_kerja, "rating_perilaku_kerja"), "Rating perilaku kerja"),
    tugasBelajar: tugasBelajar(content),
  };
}

function tugasBelajar(content: Kasus["content"]): StatusTugasBelajar | null {
  if (content.tidak_lulus) return "TIDAK_LULUS";
  if (content.status_tugas_belajar) return tugasBelajarCetak(content.status_tugas_belajar);
  if (typeof content.tugas_belajar === "string" && content.tugas_belajar.trim() !== "") return tugasBelajarCetak(content.tugas_belajar);
  return content.tugas_belajar === true ? "SEDANG" : null;
}

/** Carries a set SKP through the evaluation of the case: realisasi, feedback, achievement, ratings, delivery, receipt, signature. */
export async function jalankanEvaluasi(dunia: DuniaKasus, kasus: Kasus, skp: SkpDijalankan, pilihan: Pilihan): Promise<EvaluasiDijalankan> {
  const { call } = dunia;
  const jadwal = JADWAL[pilihan.triwulan];
  const periodeEvaluasiId = dunia.periodeEvaluasiId[pilihan.triwulan];
  dunia.pada(jadwal.selesai);
  await catatRealisasi(dunia, kasus, skp, jadwal.selesai.slice(0, 7));
  await beriUmpanBalik(dunia, kasus, skp, periodeEvaluasiId);
  dunia.pada(jadwal.buka);
  const tersimpan = await dunia.connection.db
    .selectFrom("capaian_organisasi")
    .select("versi")
    .where("unit_id", "=", dunia.unitPenilaiId)
    .where("periode_evaluasi_id", "=", periodeEvaluasiId)
    .executeTakeFirst();
  await call.pengelola("capaianOrganisasi.tetapkan", {
    unitId: dunia.unitPenilaiId,
    periodeEvaluasiId,
    versi: tersimpan?.versi ?? 0,
    capaian: pilihan.capaian,
    dasar: "Tercetak pada contoh Lampiran PermenPANRB 6/2022.",
  });
  const { id: evaluasiId } = await dunia.connection.db
    .selectFrom("evaluasi")
    .select("id")
    .where("skp_id", "=", skp.id)
    .where("periode_evaluasi_id", "=", periodeEvaluasiId)
    .executeTakeFirstOrThrow();
  const { hasilKerja, perilakuKerja } = pilihan;
  const alasan = (rating: keyof typeof LABEL_EKSPEKTASI) => `${LABEL_EKSPEKTASI[rating]}, sebagaimana tercetak pada contoh${kasus.id ? ` ${kasus.id}` : ""}.`;
  const rating = {
    evaluasiId,
    hasilKerja,
    perilakuKerja,
    alasanHasilKerja: alasan(hasilKerja),
    alasanPerilakuKerja: alasan(perilakuKerja),
    ...(pilihan.tugasBelajar ? { tugasBelajar: pilihan.tugasBelajar } : {}),
  };
  const terbuka = await call.penilai("evaluasi.lihat", { evaluasiId });
  const draf = await call.penilai("evaluasi.simpanRating", { ...rating, versi: terbuka.versi });
  await call.penilai("evaluasi.tetapkanPredikat", { ...rating, versi: draf.versi, sampaikan: false });
  await call.penilai("evaluasi.sampaikan", { evaluasiId });
  await call.pegawai("evaluasi.terima", { evaluasiId });
  await call.pegawai("evaluasi.tandaTangani", { evaluasiId });
  return call.pegawai("evaluasi.lihat", { evaluasiId });
}

/** Records what the form prints; a result of which it prints nothing stays unrecorded. */
async function catatRealisasi(dunia: DuniaKasus, kasus: Kasus, skp: SkpDijalankan, bulan: string): Promise<void> {
  for (const [r, rhk] of rhkKasus(kasus).entries()) {
    const tujuan = skp.rhk[r];
    if (!tujuan) throw new Error("Hasil kerja kasus dan SKP tidak sejajar.");
    const ukuran = ukuranKasus(rhk);
    if (!isKuantitatif(kasus) || ukuran.length === 0) {
      const uraian =
        [...rhk.realisasi_berdasarkan_bukti_dukung, ...ukuran.flatMap((one) => one.realisasi_berdasarkan_bukti_dukung)].join("\n") ||
        (rhk.realisasi_placeholder ?? "");
      if (uraian !== "") await dunia.call.pegawai("realisasi.simpan", { rhkId: tujuan.id, bulan, uraian, nilai: null, versi: 0 });
      continue;
    }
    for (const [i, indikator] of tujuan.indikator.entries()) {
      const uraian = realisasiIndikator(rhk, i);
      if (uraian === "") continue;
      await dunia.call.pegawai("realisasi.simpan", {
        rhkId: tujuan.id,
        indikatorId: indikator.id,
        bulan,
        uraian,
        nilai: nilaiCetakan(uraian, indikator),
        versi: 0,
      });
    }
  }
}

function realisasiIndikator(rhk: RhkKasus, i: number): string {
  const ukuran = ukuranKasus(rhk);
  const sendiri = ukuran[i]?.realisasi_berdasarkan_bukti_dukung.join("\n") || (ukuran[i]?.realisasi_placeholder ?? "");
  if (sendiri !== "") return sendiri;
  const bersama = rhk.realisasi_berdasarkan_bukti_dukung;
  return (bersama.length === ukuran.length ? bersama[i] : bersama.join("\n")) || (rhk.realisasi_placeholder ?? "");
}

/** The figure a printed realisasi begins with, where it is in the unit of the target; else the sentence stands alone. */
function nilaiCetakan(uraian: string, indikator: SkpDijalankan["rhk"][number]["indikator"][number]): number | null {
  if (indikator.targetBawah === null && indikator.targetAtas === null) return null;
  const angka = bacaTarget(uraian.replaceAll("*", ""));
  if (!angka || angka.bawah === null || angka.bawah !== angka.atas) return null;
  const satuan = indikator.satuan ?? "";
  const sama =
    angka.satuan === "" || satuan === "" || angka.satuan === satuan || satuan.startsWith(`${angka.satuan} `) || (satuan !== "%" && satuan.startsWith("skala"));
  return sama && angka.bawah >= 0 && !(satuan === "%" && angka.bawah > 1000) ? angka.bawah : null;
}

/** The penilai speaks as "Pimpinan"; everyone else printed on the form has no account, so the penilai notes what they said. */
async function beriUmpanBalik(dunia: DuniaKasus, kasus: Kasus, skp: SkpDijalankan, periodeEvaluasiId: string): Promise<void> {
  const beri = async (daftar: readonly UmpanBalikKasus[], sasaran: { rhkId: string } | { nilai: ReturnType<typeof nilaiCetak> }): Promise<void> => {
    for (const { dari, teks } of daftar) {
      if (teks === null) continue; // the annex's placeholder
      const input = { skpId: skp.id, periodeEvaluasiId, teks, ...sasaran };
      if (/^pimpinan\b/i.test(dari ?? "")) await dunia.call.penilai("umpanBalik.beri", input);
      else await dunia.call.penilai("umpanBalik.catatPihakLain", { ...input, dariLabel: dari ?? "Pihak lain (tidak disebutkan)" });
    }
  };
  for (const [r, rhk] of rhkKasus(kasus).entries()) {
    const rhkId = skp.rhk[r]?.id ?? "";
    await beri([...rhk.umpan_balik_berkelanjutan, ...ukuranKasus(rhk).flatMap((one) => one.umpan_balik_berkelanjutan)], { rhkId });
  }
  for (const one of kasus.content.perilaku_kerja) await beri(one.umpan_balik_berkelanjutan, { nilai: nilaiCetak(one.nilai) });
}
