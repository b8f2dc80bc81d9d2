import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import type { WriteContext } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import type { CapaianOrganisasi } from "#rules/kosakata.ts";
import { ATURAN } from "#rules/putusan.ts";
import { statusEvaluasiBerikut } from "#rules/siklus-evaluasi.ts";
import { PANJANG_ALASAN, periksaPenetapanPredikat } from "#rules/syarat-evaluasi.ts";
import { PEMBACA_EVALUASI, penilaiEvaluasi } from "./access.ts";
import { hitungRealisasi } from "./hitung.ts";
import { assertJendela } from "./jendela.ts";
import { kumpulkanBahan } from "./masukan.ts";
import type { MasukanEvaluasi } from "./masukan.ts";
import { presentEvaluasi } from "./present-evaluasi.ts";
import { putarUlang } from "./putar-ulang.ts";
import { findCapaianDipakai, listPengelola, lockEvaluasi } from "./queries.ts";
import type { EvaluasiRow } from "./queries.ts";
import { AlasanRating, Catatan, Ekspektasi, EvaluasiId, EvaluasiResponse, TugasBelajar, Versi, kosongJadiNull } from "./schemas.ts";
import { TOLAK_EVALUASI } from "./teks.ts";

const Input = z.object({
  evaluasiId: EvaluasiId,
  versi: Versi,
  hasilKerja: Ekspektasi,
  perilakuKerja: Ekspektasi,
  alasanHasilKerja: AlasanRating.default(""),
  alasanPerilakuKerja: AlasanRating.default(""),
  catatan: Catatan.default(""),
  /** Left out: as the SKP says. */
  tugasBelajar: kosongJadiNull(TugasBelajar).optional(),
  /** Deliver in the same sitting; the law allows 14 working days. */
  sampaikan: z
    .union([z.boolean(), z.enum(["on", "true", "1", "false", "0", ""])])
    .default(true)
    .transform((value) => value === true || value === "on" || value === "true" || value === "1"),
});

export const tetapkanPredikat = writeOperation({
  summary: "Menetapkan kedua rating dan dengan itu predikat kinerja pegawai untuk satu periode",
  http: ["POST", "/evaluasi/:evaluasiId/predikat"],
  input: Input,
  output: EvaluasiResponse,
  access: on((input: { evaluasiId: string }) => input.evaluasiId, [penilaiEvaluasi], PEMBACA_EVALUASI),
  refusals: [
    TOLAK_EVALUASI.STATUS_TIDAK_MENGIZINKAN,
    TOLAK_EVALUASI.JENDELA_BELUM_BUKA,
    TOLAK_EVALUASI.JENDELA_LEWAT,
    TOLAK_EVALUASI.RATING_TANPA_REALISASI,
    TOLAK_EVALUASI.ALASAN_WAJIB,
    TOLAK_EVALUASI.CAPAIAN_ORGANISASI_BELUM_ADA,
  ],
  async run(context, input) {
    const { tx, now, today } = context;
    const pegawaiId = personOf(context);
    const { evaluasiId, versi } = input;
    const evaluasi = await lockEvaluasi(tx, evaluasiId);
    const ditetapkan = statusEvaluasiBerikut(evaluasi.status, "tetapkan") ?? refuse(TOLAK_EVALUASI.STATUS_TIDAK_MENGIZINKAN, { status: evaluasi.status });
    assertJendela(evaluasi, today);
    if (evaluasi.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { oleh: "Anda, di perangkat lain,", versi: evaluasi.versi });
    const masukan = await bekukanMasukan(context, evaluasi, input);
    const { nilai: predikat } = putarUlang(masukan);
    const status = input.sampaikan ? (statusEvaluasiBerikut(ditetapkan, "sampaikan") ?? ditetapkan) : ditetapkan;
    await tx
      .updateTable("evaluasi")
      .set({
        status,
        rating_hasil_kerja: masukan.hasilKerja,
        rating_perilaku_kerja: masukan.perilakuKerja,
        alasan_hasil_kerja: masukan.alasanHasilKerja,
        alasan_perilaku_kerja: masukan.alasanPerilakuKerja,
        catatan: input.catatan,
        tugas_belajar: masukan.tugasBelajar,
        predikat,
        capaian_organisasi: masukan.capaianOrganisasi,
        aturan_versi: masukan.aturanVersi,
        masukan: JSON.stringify(masukan),
        ditetapkan_pada: now,
        ditetapkan_oleh: pegawaiId,
        disampaikan_pada: input.sampaikan ? now : null,
        versi: versi + 1,
        diubah_pada: now,
        diubah_oleh: pegawaiId,
      })
      .where("id", "=", evaluasiId)
      .execute();
    await context.enqueue("dokumen.terbitkanEvaluasi", { evaluasiId });
    context.audit({
      jenis: "evaluasi",
      id: evaluasiId,
      rincian: { status: ditetapkan, predikat, hasilKerja: masukan.hasilKerja, perilakuKerja: masukan.perilakuKerja, aturanVersi: masukan.aturanVersi },
    });
    if (input.sampaikan) context.audit({ jenis: "evaluasi", id: evaluasiId, rincian: { status } });
    return (await presentEvaluasi(tx, evaluasiId, context.actor, today)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});

/** Everything the decision rests on, or the refusal that stands in its way. */
async function bekukanMasukan(context: WriteContext, evaluasi: EvaluasiRow, input: z.output<typeof Input>): Promise<MasukanEvaluasi> {
  const bahan = (await kumpulkanBahan(context.tx, [evaluasi.id])).get(evaluasi.id) ?? { rhk: [], perilaku: [] };
  const capaianOrganisasi = await findCapaianDipakai(context.tx, evaluasi, context.today);
  const { hasilKerja, perilakuKerja, alasanHasilKerja, alasanPerilakuKerja } = input;
  return {
    aturanVersi: ATURAN.versi,
    hasilKerja,
    perilakuKerja,
    tugasBelajar: input.tugasBelajar === undefined ? evaluasi.tugasBelajar : input.tugasBelajar,
    capaianOrganisasi: await assertSyarat(context, evaluasi, input, hitungRealisasi(bahan).terisi, capaianOrganisasi),
    alasanHasilKerja,
    alasanPerilakuKerja,
    rhk: bahan.rhk,
    perilaku: bahan.perilaku,
  };
}

async function assertSyarat(
  context: WriteContext,
  evaluasi: EvaluasiRow,
  input: z.output<typeof Input>,
  jumlahRealisasi: number,
  capaian: CapaianOrganisasi | null,
): Promise<CapaianOrganisasi> {
  const { nilai: halangan, alasan } = periksaPenetapanPredikat({
    jumlahRealisasi,
    hasilKerja: input.hasilKerja,
    perilakuKerja: input.perilakuKerja,
    alasanHasil: input.alasanHasilKerja,
    alasanPerilaku: input.alasanPerilakuKerja,
    capaianOrganisasi: capaian,
  });
  if (halangan.includes("RATING_TANPA_REALISASI")) refuse(TOLAK_EVALUASI.RATING_TANPA_REALISASI, { teks: alasan[0]?.teks });
  if (halangan.includes("ALASAN_WAJIB")) {
    const pendek = (["alasanHasilKerja", "alasanPerilakuKerja"] as const).filter((path) => input[path].trim().length < PANJANG_ALASAN);
    const kalimat = alasan.filter((one) => "rating" in one);
    refuse(
      TOLAK_EVALUASI.ALASAN_WAJIB,
      { jumlah: pendek.length },
      pendek.map((path, index) => ({ path, code: "ALASAN_WAJIB", message: kalimat[index]?.teks ?? "" })),
    );
  }
  if (capaian === null) {
    const pengelola = await listPengelola(context.tx, evaluasi.penilaiUnitId, context.today);
    refuse(TOLAK_EVALUASI.CAPAIAN_ORGANISASI_BELUM_ADA, { unit: evaluasi.penilai.unitKerja, pengelola });
  }
  return capaian;
}
