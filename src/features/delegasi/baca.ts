import { z } from "zod";
import { anyRelation, filtered, on } from "#platform/access/relation.ts";
import { BerkasKeluar, Id, Versi, teks, teksWajib } from "#platform/input.ts";
import { personOf, readOperation, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import {
  atasanJabatan,
  pemberiDelegasi,
  penerimaDelegasi,
  pengawasDelegasi,
  pengelolaDelegasi,
  pengelolaJabatanDelegasi,
  terdampakDelegasi,
} from "./access.ts";
import { findSurat, listDelegasi, listJabatanPenilai } from "./queries.ts";
import { TOLAK_DELEGASI } from "./teks.ts";

const PENCABUT = [pengelolaDelegasi, pemberiDelegasi] as const;
const PEMBACA = [...PENCABUT, penerimaDelegasi, pengawasDelegasi, terdampakDelegasi] as const;

export const daftar = readOperation({
  summary: "Delegasi penilaian yang saya beri, terima, kelola, atau yang menentukan penilai saya",
  http: ["GET", "/delegasi"],
  input: z.object({ cariJabatan: teks(100, "Kata yang dicari").default("") }),
  output: z.object({
    delegasi: z.array(
      z.object({
        id: z.string(),
        jabatan: z.string(),
        unit: z.string(),
        pegawai: z.string().nullable(),
        kepada: z.string(),
        kepadaJabatan: z.string(),
        dasarWewenang: z.enum(["PLT", "PLH", "FUNGSIONAL_PEMIMPIN_UNIT", "PEJABAT_LAIN"]),
        alasan: z.string(),
        nomorSurat: z.string(),
        mulai: z.string(),
        selesai: z.string(),
        diberikanOleh: z.string(),
        keadaan: z.enum(["AKAN_DATANG", "BERLAKU", "BERAKHIR", "DICABUT"]),
        alasanCabut: z.string().nullable(),
        versi: z.number(),
        bolehCabut: z.boolean(),
      }),
    ),
    /** Posts whose authority the reader may hand on, when looked for. */
    jabatan: z.array(z.object({ id: z.string(), nama: z.string(), unit: z.string(), pemegang: z.string().nullable() })),
  }),
  access: filtered(PEMBACA),
  async run({ db, allowed, actor, today }, { cariJabatan }) {
    const cabut = anyRelation(PENCABUT, "d", actor, today);
    return {
      delegasi: await listDelegasi(db, allowed("d"), cabut, today),
      jabatan:
        cariJabatan.length < 3
          ? []
          : await listJabatanPenilai(db, anyRelation([pengelolaJabatanDelegasi, atasanJabatan], "j", actor, today), cariJabatan, today),
    };
  },
});

export const surat = readOperation({
  summary: "Mengunduh surat delegasi penilaian",
  http: ["GET", "/delegasi/:delegasiId/surat"],
  input: z.object({ delegasiId: Id }),
  output: BerkasKeluar,
  access: filtered(PEMBACA, (input: { delegasiId: string }) => input.delegasiId),
  async run({ db, allowed }, { delegasiId }) {
    const satu = (await findSurat(db, delegasiId, allowed("d"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    return { ...satu, isi: new Uint8Array(satu.isi) };
  },
});

export const cabut = writeOperation({
  summary: "Mencabut delegasi penilaian sebelum masanya berakhir",
  http: ["POST", "/delegasi/:delegasiId/pencabutan"],
  input: z.object({ delegasiId: Id, versi: Versi, alasan: teksWajib(500, "Alasan", "Tulis mengapa dicabut.") }),
  output: z.object({ delegasiId: z.string() }),
  access: on((input: { delegasiId: string }) => input.delegasiId, [...PENCABUT], [penerimaDelegasi, pengawasDelegasi, terdampakDelegasi]),
  refusals: [TOLAK_DELEGASI.DELEGASI_SUDAH_BERAKHIR],
  async run(context, { delegasiId, versi, alasan }) {
    const { tx, now, today, audit, enqueue } = context;
    const satu = await tx
      .selectFrom("delegasi_penilaian")
      .select(["versi", "selesai", "dicabut_pada"])
      .where("id", "=", delegasiId)
      .forNoKeyUpdate()
      .executeTakeFirstOrThrow();
    if (satu.dicabut_pada !== null || satu.selesai <= today) refuse(TOLAK_DELEGASI.DELEGASI_SUDAH_BERAKHIR);
    if (satu.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH);
    await tx
      .updateTable("delegasi_penilaian")
      .set({ dicabut_pada: now, dicabut_oleh: personOf(context), alasan_cabut: alasan, versi: versi + 1 })
      .where("id", "=", delegasiId)
      .execute();
    await enqueue("penilai.segarkan", {});
    audit({ jenis: "delegasi_penilaian", id: delegasiId, rincian: { dicabut: alasan } });
    return { delegasiId };
  },
});
