import { sql } from "kysely";
import { z } from "zod";
import { Orang } from "#features/pegawai/schemas.ts";
import { filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import type { ReadContext } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { hariKerjaAntara } from "#rules/hari-kerja.ts";
import { hasilFinal } from "#rules/hasil-final.ts";
import { alternatifPredikat } from "#rules/predikat-kinerja.ts";
import { polaDistribusi, timbangDistribusi } from "#rules/pola-distribusi.ts";
import { ATURAN, PASAL } from "#rules/putusan.ts";
import { TENGGAT, tenggat } from "#rules/tenggat.ts";
import { dayOf } from "#platform/clock.ts";
import { PEMBACA_EVALUASI } from "./access.ts";
import { hitungPosisi } from "./hitung.ts";
import type { MasukanEvaluasi } from "./masukan.ts";
import { mayReadRating } from "./present-evaluasi.ts";
import { putarUlang } from "./putar-ulang.ts";
import { findEvaluasi, findKalender, listPeristiwaSebelum } from "./queries.ts";
import type { EvaluasiRow } from "./queries.ts";
import {
  AlasanResponse,
  Capaian,
  DasarResponse,
  Ekspektasi,
  EvaluasiId,
  PerilakuBahan,
  PolaResponse,
  PosisiResponse,
  Predikat,
  RhkBahan,
  StatusEvaluasi,
  TugasBelajar,
} from "./schemas.ts";
import { DASAR_JANGKAR, JANGKAR, TANDA_TERIMA, TOLAK_EVALUASI } from "./teks.ts";

const Rating = z.object({ rating: Ekspektasi, alasan: z.string(), panduan: z.string(), dasar: DasarResponse });

export const MengapaResponse = z.object({
  id: z.string(),
  skpId: z.string(),
  status: StatusEvaluasi,
  periode: z.object({ tahun: z.number(), triwulan: z.enum(["I", "II", "III", "IV-AKHIR"]), mulai: z.string(), selesai: z.string() }),
  pegawai: Orang,
  penilai: Orang,
  penilaiAlasan: z.string(),
  ditetapkanOleh: z.string(),
  ditetapkanPada: z.string(),
  predikat: Predikat,
  /** The cell of the quadrant; null where study leave without graduation overrides it. */
  sel: z.object({ baris: Ekspektasi, kolom: Ekspektasi }).nullable(),
  tugasBelajar: TugasBelajar.nullable(),
  alasan: z.array(AlasanResponse),
  hasilKerja: Rating.extend({ posisi: PosisiResponse, rhk: z.array(RhkBahan) }),
  perilakuKerja: Rating.extend({ perilaku: z.array(PerilakuBahan) }),
  catatan: z.string().nullable(),
  alternatif: z.array(z.object({ teks: z.string(), predikat: Predikat, hasilKerja: Ekspektasi, perilakuKerja: Ekspektasi })),
  pertimbangan: z.object({ unit: z.string(), capaian: Capaian, pola: PolaResponse, teks: z.array(z.string()), dasar: DasarResponse }),
  jejak: z.array(z.object({ pada: z.string(), oleh: z.string(), apa: z.string() })),
  keberatan: z.object({
    isFinal: z.boolean(),
    /** Last day; null before receipt, or where the result is final. */
    sampai: z.string().nullable(),
    sisaHariKerja: z.number().nullable(),
    kepada: Orang.nullable(),
    teks: z.array(AlasanResponse),
  }),
  aturan: z.object({ nama: z.string(), versi: z.string() }),
  /** Deciding again today from the frozen input by the rule set of its day. */
  putarUlang: z.object({ predikat: Predikat, sama: z.boolean() }),
});
export type MengapaResponse = z.output<typeof MengapaResponse>;

export const mengapa = readOperation({
  summary: "Menjelaskan mengapa predikat ini: dari kuadran sampai bukti, dari data yang dibekukan saat ditetapkan",
  http: ["GET", "/evaluasi/:evaluasiId/mengapa"],
  input: z.object({ evaluasiId: EvaluasiId }),
  output: MengapaResponse,
  access: filtered(PEMBACA_EVALUASI, (input: { evaluasiId: string }) => input.evaluasiId),
  wakil: "boleh",
  tercatat: { jenis: "PENJELASAN", pegawai: (r) => sql`${r}.pegawai_id` },
  refusals: [TOLAK_EVALUASI.HASIL_BELUM_TERSEDIA],
  async run(context, { evaluasiId }) {
    const e = (await findEvaluasi(context.db, evaluasiId, context.allowed("e"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const { masukan, predikat, ditetapkanPada } = e;
    // before delivery the person rated learns no more than that it is not there yet
    if (!masukan || !predikat || !ditetapkanPada || !mayReadRating(e, context.actor)) refuse(TOLAK_EVALUASI.HASIL_BELUM_TERSEDIA, { status: e.status });
    const ulang = putarUlang(masukan);
    const hasPengecualian = masukan.tugasBelajar === "TIDAK_LULUS";
    return {
      id: e.id,
      skpId: e.skpId,
      status: e.status,
      periode: { tahun: e.tahun, triwulan: e.triwulan, mulai: e.mulai, selesai: e.selesai },
      pegawai: e.pegawai,
      penilai: e.penilai,
      penilaiAlasan: e.penilaiAlasan,
      ditetapkanOleh: e.ditetapkanOleh ?? e.penilai.nama,
      ditetapkanPada: ditetapkanPada.toISOString(),
      predikat,
      sel: hasPengecualian ? null : { baris: masukan.hasilKerja, kolom: masukan.perilakuKerja },
      tugasBelajar: masukan.tugasBelajar,
      alasan: ulang.alasan.map((one) => ({ ...one })),
      hasilKerja: {
        rating: masukan.hasilKerja,
        alasan: masukan.alasanHasilKerja,
        panduan: JANGKAR.hasilKerja[masukan.hasilKerja].hasil,
        dasar: DASAR_JANGKAR,
        posisi: hitungPosisi(masukan),
        rhk: masukan.rhk,
      },
      perilakuKerja: {
        rating: masukan.perilakuKerja,
        alasan: masukan.alasanPerilakuKerja,
        panduan: JANGKAR.perilakuKerja[masukan.perilakuKerja],
        dasar: PASAL.ratingPerilaku,
        perilaku: masukan.perilaku,
      },
      catatan: e.catatan || null,
      alternatif: hasPengecualian ? [] : alternatifPredikat(masukan.hasilKerja, masukan.perilakuKerja),
      pertimbangan: pertimbanganDari(e, masukan),
      jejak: await jejakDari(context, e),
      keberatan: await keberatanDari(context, e),
      aturan: { nama: ATURAN.nama, versi: masukan.aturanVersi },
      putarUlang: { predikat: ulang.nilai, sama: ulang.nilai === predikat },
    };
  },
});

/** What the penilai had before their eyes besides the work itself: never binding. */
function pertimbanganDari(e: EvaluasiRow, { capaianOrganisasi }: MasukanEvaluasi): MengapaResponse["pertimbangan"] {
  const [ideal] = timbangDistribusi({ capaianOrganisasi, predikat: {} }).nilai.pertimbangan;
  return {
    unit: e.penilai.unitKerja,
    capaian: capaianOrganisasi,
    pola: polaDistribusi(capaianOrganisasi),
    teks: [...(ideal ? [ideal] : []), "Pola hanya pertimbangan; tidak ada kuota."],
    dasar: PASAL.polaDistribusi,
  };
}

const BULAN = new Intl.DateTimeFormat("id-ID", { month: "long", timeZone: "UTC" });

async function jejakDari({ db }: ReadContext, e: EvaluasiRow): Promise<MengapaResponse["jejak"]> {
  const oleh = e.ditetapkanOleh ?? e.penilai.nama;
  const sesudah = [
    { pada: e.ditetapkanPada, oleh, apa: "menetapkan kedua rating; predikat terbentuk dari kuadran" },
    { pada: e.disampaikanPada, oleh, apa: "menyampaikan Dokumen Evaluasi Kinerja Pegawai (D.1.1)" },
    { pada: e.diterimaPada, oleh: e.pegawai.nama, apa: "menerima Dokumen Evaluasi Kinerja Pegawai (D.1.1)" },
    { pada: e.ditandatanganiPada, oleh: e.pegawai.nama, apa: "menandatangani dan mengembalikan dokumen" },
  ];
  const sebelum = (await listPeristiwaSebelum(db, e)).map(({ bulan, ...one }) => ({
    ...one,
    apa: bulan ? one.apa.replace("realisasi", `realisasi ${BULAN.format(new Date(bulan))}`) : one.apa,
  }));
  return [...sebelum, ...sesudah].flatMap(({ pada, ...one }) => (pada ? [{ pada: pada.toISOString(), ...one }] : []));
}

/** The right to object: by when, to whom; text only until objections have operations of their own. */
async function keberatanDari({ db, today }: ReadContext, e: EvaluasiRow): Promise<MengapaResponse["keberatan"]> {
  const { nilai: isFinal, alasan } = hasilFinal({ dinilaiKepalaDaerah: e.isPenilaiKepalaDaerah, dinilaiAtasanPenilai: false });
  if (isFinal) return { isFinal, sampai: null, sisaHariKerja: null, kepada: null, teks: alasan.map((one) => ({ ...one })) };
  const kalender = await findKalender(db);
  const batas = e.diterimaPada ? tenggat({ jenis: "keberatan", sejak: dayOf(e.diterimaPada), ...kalender }) : null;
  const hak = batas?.alasan[0] ?? {
    teks: `Keberatan dapat diajukan ${TENGGAT.keberatan.hariKerja} hari kerja sejak dokumen Anda terima.`,
    dasar: PASAL.keberatan,
  };
  return {
    isFinal,
    sampai: batas?.nilai ?? null,
    // nothing is counted once it is past: the days since would only grow
    sisaHariKerja: batas && (batas.nilai <= today ? 0 : hariKerjaAntara(today, batas.nilai, kalender)),
    kepada: e.atasanPenilai,
    teks: [...alasan, hak, { teks: TANDA_TERIMA, dasar: PASAL.keberatan }].map((one) => ({ ...one })),
  };
}
