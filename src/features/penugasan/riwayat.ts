import { sql } from "kysely";
import { z } from "zod";
import { punyaPeran } from "#features/pegawai/access.ts";
import { anyRelation, masuk } from "#platform/access/relation.ts";
import { teks } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_KEADAAN, pengelolaOrang } from "./access.ts";
import { cariJabatan as cari, findPegawai, findRiwayat, isBenar } from "./queries.ts";
import { PegawaiId, Riwayat } from "./schemas.ts";

export const riwayat = readOperation({
  summary: "Jabatan yang dipegang seseorang dari kapan sampai kapan; keadaannya hanya bagi yang berhak",
  http: ["GET", "/pegawai/:pegawaiId/penugasan"],
  input: z.object({ pegawaiId: PegawaiId }),
  output: Riwayat,
  // who holds which office is public inside; what is personal is decided in `run`
  access: masuk,
  async run({ db, actor, today }, { pegawaiId }) {
    const pegawai = (await findPegawai(db, pegawaiId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const milik = actor.jenis === "PEGAWAI" && actor.pegawaiId === pegawaiId;
    const bolehAkhiri = actor.jenis === "PEGAWAI" && !milik ? punyaPeran("PENGELOLA_KINERJA", sql`j.unit_id`, actor, today) : sql<boolean>`${!milik}::boolean`;
    const baca = await isBenar(db, "pegawai", pegawaiId, anyRelation(PEMBACA_KEADAAN, "r", actor, today));
    const ubah = !milik && (await isBenar(db, "pegawai", pegawaiId, anyRelation([pengelolaOrang], "r", actor, today)));
    const { penugasan, keadaan } = await findRiwayat(db, pegawaiId, today, bolehAkhiri, baca);
    return {
      pegawai: {
        id: pegawai.id,
        nama: pegawai.nama,
        versi: pegawai.versi,
        berhentiPada: baca ? pegawai.berhenti_pada : null,
        alasanBerhenti: baca ? pegawai.alasan_berhenti : null,
      },
      penugasan: penugasan.map((satu) => ({ ...satu, jabatanId: satu.jabatan_id, unitId: satu.unit_id })),
      keadaan,
      boleh: { ubah },
    };
  },
});

export const cariJabatan = readOperation({
  summary: "Mencari jabatan menurut nama atau unitnya, dengan pemegangnya hari ini",
  http: ["GET", "/jabatan"],
  input: z.object({ cari: teks(100, "Kata yang dicari").default("") }),
  output: z.object({ jabatan: z.array(z.object({ id: z.string(), nama: z.string(), unit: z.string(), pemegang: z.string().nullable() })) }),
  access: masuk,
  async run({ db, today }, { cari: kata }) {
    return { jabatan: kata.length < 3 ? [] : await cari(db, kata, today) };
  },
});
