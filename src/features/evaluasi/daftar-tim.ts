import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { JENIS_RHK, PREDIKAT_KINERJA } from "#rules/kosakata.ts";
import type { PredikatKinerja } from "#rules/kosakata.ts";
import { polaDistribusi, timbangDistribusi } from "#rules/pola-distribusi.ts";
import { hitungPosisi, hitungRealisasi, jendelaDari, predikatDraf } from "./hitung.ts";
import { kumpulkanBahan } from "./masukan.ts";
import { findCapaianDipakai, listAnggota, listPengelola, listPeriodeTim } from "./queries.ts";
import type { AnggotaRow, PeriodeEvaluasiRow } from "./queries.ts";
import { Capaian, Ekspektasi, JendelaResponse, PolaResponse, PosisiResponse, Predikat, StatusEvaluasi } from "./schemas.ts";

const Anggota = z.object({
  evaluasiId: z.string(),
  skpId: z.string(),
  pegawaiId: z.string(),
  nama: z.string(),
  jabatan: z.string(),
  unitKerja: z.string(),
  status: StatusEvaluasi,
  /** ATASAN_PENILAI: the window has passed and the person is unrated; seen here, rated on paper D.1.2. */
  hubungan: z.enum(["PENILAI", "ATASAN_PENILAI"]),
  penilai: z.string(),
  posisi: PosisiResponse,
  realisasi: z.object({ terisi: z.number(), jumlah: z.number() }),
  hasilKerja: Ekspektasi.nullable(),
  perilakuKerja: Ekspektasi.nullable(),
  predikat: Predikat.nullable(),
  predikatDraf: Predikat.nullable(),
  /** Roles in results, for comparing contributions. */
  rhk: z.array(z.object({ jenis: z.enum(JENIS_RHK), teks: z.string() })),
});

export const daftarTim = readOperation({
  summary: "Pegawai yang saya nilai pada satu periode, dengan keadaan, posisi indikator, dan pertimbangan sebaran",
  http: ["GET", "/tim/evaluasi"],
  input: z.object({ periodeEvaluasiId: Id.optional() }),
  output: z.object({
    periode: z.array(z.object({ id: z.string(), tahun: z.number(), triwulan: z.enum(["I", "II", "III", "IV-AKHIR"]) })),
    jendela: JendelaResponse.nullable(),
    tim: z.array(Anggota),
    /** Counts of the people I rate. */
    jumlah: z.object({ semua: z.number(), dinilai: z.number(), draf: z.number(), belum: z.number() }),
    capaian: z.object({ unit: z.string(), capaian: Capaian.nullable(), pengelola: z.array(z.string()) }).nullable(),
    /** The curve of the regulation and the real counts, drafts included; null while the achievement is missing. */
    sebaran: z
      .object({ pola: PolaResponse, banyak: z.record(Predikat, z.number()), denganDraf: z.number(), jumlah: z.number(), pertimbangan: z.array(z.string()) })
      .nullable(),
  }),
  access: masuk,
  async run(context, input) {
    const { db, today } = context;
    const saya = personOf(context);
    const semua = await listPeriodeTim(db, saya);
    const periode = pilihPeriode(semua, input.periodeEvaluasiId, today);
    const ringkas = semua.map((one) => ({ id: one.periodeEvaluasiId, tahun: one.tahun, triwulan: one.triwulan }));
    if (!periode) return { periode: ringkas, jendela: null, tim: [], jumlah: { semua: 0, dinilai: 0, draf: 0, belum: 0 }, capaian: null, sebaran: null };
    const rows = await listAnggota(db, saya, periode, today);
    const bahan = await kumpulkanBahan(
      db,
      rows.map((row) => row.evaluasiId),
    );
    const tim = rows.map((row) => {
      const milik = bahan.get(row.evaluasiId) ?? { rhk: [], perilaku: [] };
      const terbaca = row.hubungan === "PENILAI" ? row : { ...row, hasilKerja: null, perilakuKerja: null, predikat: null };
      return {
        evaluasiId: row.evaluasiId,
        skpId: row.skpId,
        pegawaiId: row.pegawaiId,
        nama: row.nama,
        jabatan: row.jabatan,
        unitKerja: row.unitKerja,
        status: row.status,
        hubungan: row.hubungan,
        penilai: row.namaPenilai,
        posisi: hitungPosisi(milik),
        realisasi: hitungRealisasi(milik),
        hasilKerja: terbaca.hasilKerja,
        perilakuKerja: terbaca.perilakuKerja,
        predikat: terbaca.predikat,
        predikatDraf: row.status === "TERBUKA" ? predikatDraf(terbaca) : null,
        rhk: milik.rhk.map(({ jenis, teks }) => ({ jenis, teks })),
      };
    });
    const milikSaya = tim.filter((one) => one.hubungan === "PENILAI");
    const dinilai = milikSaya.filter((one) => one.status !== "TERBUKA").length;
    const draf = milikSaya.filter((one) => one.predikatDraf !== null).length;
    const capaian = await capaianDari(
      context,
      periode,
      rows.find((row) => row.hubungan === "PENILAI"),
    );
    return {
      periode: ringkas,
      jendela: jendelaDari(periode, today, false),
      tim,
      jumlah: { semua: milikSaya.length, dinilai, draf, belum: milikSaya.length - dinilai - draf },
      capaian,
      sebaran: capaian?.capaian ? sebaranDari(capaian.capaian, milikSaya, draf) : null,
    };
  },
});

/** The period asked for; else the one whose window is open, else the next, else the last. */
function pilihPeriode(semua: readonly PeriodeEvaluasiRow[], diminta: string | undefined, today: string): PeriodeEvaluasiRow | null {
  if (diminta) return semua.find((one) => one.periodeEvaluasiId === diminta) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  return semua.find((one) => one.buka <= today && today <= one.tutup) ?? semua.find((one) => one.buka > today) ?? semua.at(-1) ?? null;
}

async function capaianDari(
  { db, today }: { db: Parameters<typeof findCapaianDipakai>[0]; today: string },
  periode: PeriodeEvaluasiRow,
  anggota: AnggotaRow | undefined,
) {
  if (!anggota) return null;
  const capaian = await findCapaianDipakai(db, { ...periode, penilaiUnitId: anggota.penilaiUnitId }, today);
  return { unit: anggota.penilaiUnit, capaian, pengelola: capaian === null ? await listPengelola(db, anggota.penilaiUnitId, today) : [] };
}

function sebaranDari(
  capaianOrganisasi: Parameters<typeof polaDistribusi>[0],
  tim: readonly { predikat: PredikatKinerja | null; predikatDraf: PredikatKinerja | null }[],
  denganDraf: number,
) {
  const predikat = tim.map((one) => one.predikat ?? one.predikatDraf);
  const banyak = Object.fromEntries(PREDIKAT_KINERJA.map((nama) => [nama, predikat.filter((one) => one === nama).length])) as Record<PredikatKinerja, number>;
  const { nilai } = timbangDistribusi({ capaianOrganisasi, predikat: banyak });
  return { pola: nilai.pola, banyak, denganDraf, jumlah: nilai.jumlah, pertimbangan: nilai.pertimbangan };
}
